/** Of what the rules say in three languages, the changes that keep one; what is not understood is refused. */
import { isNamed, isWords, walk } from './syntax.mjs'

export const LANGUAGES = ['nl', 'en', 'fr']

/** What a column says only where its heading is recognised, and only where it is drawn for people to fill in. */
const ONLY_FOR_HEADINGS = ['aliases']
const ONLY_FOR_TEMPLATES = ['help']

/** The list of languages, narrowed to the one that is kept. */
export function narrowedList(body, language, refuse) {
  const lists = []
  for (const node of body)
    walk(node, ({ type, id, init }) => {
      if (type === 'VariableDeclarator' && id.name === 'languages') lists.push(init)
    })
  if (lists.length !== 1) refuse(body[0], 'one list of languages expected')
  return { start: lists[0].start, end: lists[0].end, by: `['${language}']` }
}

const GUARD = 'otherLanguages'

/** The prototype of every kept text, for the module `language`: to read another language is an error. */
export function guardFor(language) {
  const getters = LANGUAGES.filter((other) => other !== language).map(
    (other) => `get ${other}() { return noTexts('${other}') }`,
  )
  return `
const noTexts = (other) => {
  throw new RangeError(\`This program holds no texts in \${other}, only in ${language}\`)
}
export const ${GUARD} = { ${getters.join(', ')} }
`
}

/**
 * The changes to the statements of one module; `label`s stay whole where headings are recognised by them, and what columns
 * say to who fills in a sheet stays where sheets are drawn.
 */
export function keptTexts({ module, guardFrom, body, code, language, headings, templates, refuse }) {
  const index = LANGUAGES.indexOf(language)
  const text = localNameOfText(body)
  const edits = []
  const goes = [...(headings ? [] : ONLY_FOR_HEADINGS), ...(templates ? [] : ONLY_FOR_TEMPLATES)]
  let guarded = false
  const visit = (node) => {
    if (isNamed(node, 'label')) return !headings && module === 'tables/columns-of'
    if (node.type === 'CallExpression' && text !== undefined && node.callee.name === text) {
      if (node.arguments.length !== 3 || !node.arguments.every(isSimple))
        refuse(node, 'a text in three languages expected')
      return keep(node, node.arguments[index])
    }
    if (node.type === 'ObjectExpression' && node.properties.some(isOfLanguage)) {
      const inOrder = LANGUAGES.map((one) => node.properties.find((property) => isNamed(property, one)))
      if (node.properties.length !== 3 || inOrder.includes(undefined))
        refuse(node, 'exactly three languages expected')
      return keep(node, inOrder[index].value)
    }
    if (goes.length > 0 && module?.startsWith('tables/') && isColumn(node)) return keepOfColumn(node)
    return true
  }
  for (const node of body) walk(node, visit)
  if (guarded)
    edits.push({ start: 0, end: 0, by: `import { ${GUARD} } from ${JSON.stringify(guardFrom)};\n` })
  return edits

  /** What is kept is looked into as well, what goes is not. */
  function keep({ start, end }, kept) {
    guarded = true
    edits.push({ start, end: kept.start, by: `({ __proto__: ${GUARD}, ${language}: ` })
    edits.push({ start: kept.end, end, by: ' })' })
    walk(kept, visit)
    return false
  }

  function keepOfColumn({ arguments: [labels, ...more] }) {
    if (!headings) {
      labels.elements.forEach(({ start, end }, position) => {
        if (position !== index) edits.push({ start, end, by: '' })
      })
    }
    let { end } = labels
    for (const one of more) {
      const properties = one.type === 'ObjectExpression' ? one.properties : []
      const stays = properties.filter((property) => !goes.some((name) => isNamed(property, name)))
      if (stays.length === properties.length) walk(one, visit)
      else {
        const kept = stays.map((property) => code.slice(property.start, property.end)).join(', ')
        edits.push({ start: end, end: one.end, by: kept === '' ? '' : `, { ${kept} }` })
      }
      end = one.end
    }
    return false
  }
}

function localNameOfText(body) {
  for (const { type, source, specifiers } of body)
    if (type === 'ImportDeclaration' && /\/language\.[jt]s$/.test(source.value))
      for (const { imported, local } of specifiers) if (imported?.name === 'text') return local.name
}

const isOfLanguage = (property) => LANGUAGES.some((language) => isNamed(property, language))

/** An argument that can go without anything else being lost. */
const isSimple = (node) =>
  isWords(node) ||
  node.type === 'Identifier' ||
  (node.type === 'TemplateLiteral' && node.expressions.every(isSimple))

/** A call such as `date(['Startdatum', 'Start date', 'Date de début'], …)`. */
const isColumn = ({ type, arguments: [labels] = [] }) =>
  type === 'CallExpression' &&
  labels?.type === 'ArrayExpression' &&
  labels.elements.length === 3 &&
  labels.elements.every((element) => element !== null && isWords(element))
