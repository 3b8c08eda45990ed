/** Of everything that the rules say in three languages, keeps one; what it does not understand stops the build. */
import { moduleOf } from './rules-modules.mjs'
import { edited, isNamed, isWords, walk } from './syntax.mjs'

const LANGUAGES = ['nl', 'en', 'fr']

/** What a column says for the reading and the writing of sheets alone. */
const ONLY_FOR_SHEETS = ['aliases', 'help']

/** The prototype of what is kept: reading another language throws. */
export const GUARD = 'otherLanguages'

export function keptLanguage(language, headings) {
  if (!LANGUAGES.includes(language)) throw new RangeError(`The rules have no texts in ${language}`)
  let found = false
  return {
    name: 'rules-kept-language',
    transform(code, id) {
      const module = moduleOf(id)
      if (module === undefined) return
      const program = this.parse(code)
      const refuse = (node, why) =>
        this.error(`packages/rules: ${module}: ${why}: ${code.slice(node.start, node.end)}`)
      if (module === 'language') {
        found = true
        return {
          code: `${edited(code, [narrowed(program, language, refuse)])}\n${guardFor(language)}`,
          map: null,
        }
      }
      const edits = reductions(module, program, code, { language, headings, refuse })
      if (edits.length === 0) return
      const source = JSON.stringify(
        `${'../'.repeat(module.split('/').length - 1) || './'}language${id.endsWith('.ts') ? '.ts' : '.js'}`,
      )
      return { code: `import { ${GUARD} } from ${source};\n${edited(code, edits)}`, map: null }
    },
    buildEnd(error) {
      if (!error && !found) this.error('packages/rules: no module of the rules is in this bundle')
    },
    generateBundle(_options, bundle) {
      if (headings) return
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedExports }] of Object.entries(modules))
          if (moduleOf(id) === 'tables/headings' && renderedExports.some((name) => name !== 'labelOf'))
            this.error(`packages/rules: this bundle recognises headings, so build it with { headings: true }`)
    },
  }
}

/** The list of languages itself. */
function narrowed(program, language, refuse) {
  const lists = []
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.name === 'languages') lists.push(node.init)
  })
  if (lists.length !== 1) refuse(program, 'one list of languages expected')
  return { start: lists[0].start, end: lists[0].end, by: `['${language}']` }
}

function guardFor(language) {
  const others = LANGUAGES.filter((other) => other !== language)
  return `const noTexts = (other) => {
  throw new RangeError(\`This program holds no texts in \${other}, only in ${language}\`)
}
export const ${GUARD} = { ${others.map((other) => `get ${other}() { return noTexts('${other}') }`).join(', ')} }
`
}

function reductions(module, program, code, { language, headings, refuse }) {
  const edits = []
  const index = LANGUAGES.indexOf(language)
  const text = localNameOfText(program)
  const visit = (node) => {
    if (isNamed(node, 'label')) return !headings && module === 'tables/columns-of'
    if (node.type === 'CallExpression' && node.callee.name === text) return keepArgument(node)
    if (node.type === 'ObjectExpression' && node.properties.some(isOfLanguage)) return keepProperty(node)
    if (!headings && module.startsWith('tables/') && isColumn(node)) return keepColumnLabel(node)
    return true
  }
  walk(program, visit)
  return edits

  function keepArgument(node) {
    if (node.arguments.length !== 3 || !node.arguments.every(isSimple))
      refuse(node, 'a text in three languages expected')
    return keep(node, node.arguments[index])
  }

  function keepProperty(node) {
    const inOrder = LANGUAGES.map((one) => node.properties.find((property) => isNamed(property, one)))
    if (node.properties.length !== 3 || inOrder.includes(undefined))
      refuse(node, 'exactly three languages expected')
    return keep(node, inOrder[index].value)
  }

  /** What is kept is looked into as well; what goes is not. */
  function keep(node, kept) {
    edits.push(
      { start: node.start, end: kept.start, by: `({ __proto__: ${GUARD}, ${language}: ` },
      { start: kept.end, end: node.end, by: ' })' },
    )
    walk(kept, visit)
    return false
  }

  function keepColumnLabel({ arguments: [labels, ...more] }) {
    const [kept] = labels.elements.slice(index)
    edits.push({
      start: labels.start,
      end: labels.end,
      by: `[${','.repeat(index)}${code.slice(kept.start, kept.end)}]`,
    })
    let end = labels.end
    for (const one of more) {
      const { type, properties = [] } = one
      const stays = properties.filter((property) => !ONLY_FOR_SHEETS.some((name) => isNamed(property, name)))
      if (type !== 'ObjectExpression' || stays.length === properties.length) walk(one, visit)
      else {
        const by = stays.map((property) => code.slice(property.start, property.end)).join(', ')
        edits.push({ start: end, end: one.end, by: by === '' ? '' : `, { ${by} }` })
      }
      end = one.end
    }
    return false
  }
}

/** Nothing is lost with such an argument but words. */
const isSimple = (node) =>
  isWords(node) ||
  node.type === 'Identifier' ||
  (node.type === 'TemplateLiteral' && node.expressions.every(isSimple))

const isOfLanguage = (property) => LANGUAGES.some((language) => isNamed(property, language))

/** A call such as `date(['Startdatum', 'Start date', 'Date de début'], …)`. */
const isColumn = ({ type, arguments: [labels] = [] }) =>
  type === 'CallExpression' &&
  labels?.type === 'ArrayExpression' &&
  labels.elements.length === 3 &&
  labels.elements.every((element) => element !== null && isWords(element))

function localNameOfText(program) {
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration' || !/\/language\.[jt]s$/.test(node.source.value)) continue
    for (const { imported, local } of node.specifiers) if (imported?.name === 'text') return local.name
  }
  return Symbol('not imported')
}
