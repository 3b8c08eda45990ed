/** Puts the texts of a finished bundle next to each other: gzip looks back 32 KB and then finds more of their like. */
import { edited, isNamed, isWords } from './syntax.mjs'

/** What is taken from a list of its own while a bundle loads, `next` being the next text of the list. */
const TAKEN = {
  texts: (next, kept) => `(${kept(next)})`,
  /** The labels of a column of which one language is kept: the others are holes before and after it. */
  label: (next, _kept, [{ before, after }]) => `[${','.repeat(before)}${next}${','.repeat(after + 1)}]`,
  messages: (next, kept) => `(${kept(`{wrong:${next},fix:${next}}`)})`,
  /** Labels in three languages, by which headings are recognised. */
  labels: (next) => `[${next},${next},${next}]`,
}

/**
 * A bundle in which the texts that `keptTexts` left stand in lists, taken from them one by one while it loads. Where a
 * bundle has texts with another guard than the first, those stay where they are.
 */
export function gathered(code, { body }, language) {
  const all = textsMadeBy(body, language)
  const guard = all.find((text) => text.guard)?.guard
  const texts = all.filter((text) => text.guard === undefined || text.guard === guard)
  const names = namesFreeIn(code)
  const kept = (what) => `{__proto__:${guard},${language}:${what}}`
  const lists = Object.entries(TAKEN).flatMap(([list, taken]) => {
    const ofList = texts.filter((text) => text.list === list)
    const words = ofList.flatMap((text) => text.words)
    if (words.length === 0) return []
    const lines = words.join('\n').replace(/[\\`]|\$\{/g, '\\$&')
    return `const ${names[list]}=(a=>()=>${taken('a.next().value', kept, ofList)})(\`${lines}\`.split(\`\n\`).values());\n`
  })
  const edits = texts.map(({ list, start, end, spread = '' }) => ({
    start,
    end,
    by: `${spread}${names[list]}()`,
  }))
  return lists.join('') + edited(code, edits)
}

/** A short name for each list: there are some 1 600 places, and a longer one costs hundreds of bytes. */
function namesFreeIn(code) {
  const free = [...'TMLKXYZ'].map((letter) => `$${letter}`).filter((name) => !code.includes(name))
  return Object.fromEntries(
    Object.keys(TAKEN).map((list, position) => {
      const name = free[position]
      if (name === undefined) throw new Error('packages/rules: the bundle leaves no short name for its texts')
      return [list, name]
    }),
  )
}

/**
 * The texts, messages and labels that are made while a bundle loads, in the order in which they are. Only what is surely
 * worked out, once and from left to right, is looked into.
 */
function textsMadeBy(body, language) {
  const found = []
  const visit = (node) => {
    const text = textOf(node, language)
    if (text) found.push(text)
    else
      for (const part of partsWorkedOut(node)) {
        visit(part)
        if (part === node.callee) found.push(...labelsOf(node))
      }
  }
  body.forEach(visit)
  return found
}

/** The parts of a statement or expression that are always worked out with it, in order; nothing of any other. */
function partsWorkedOut(node) {
  switch (node?.type) {
    case 'VariableDeclaration':
      return node.declarations.map(({ init }) => init)
    case 'ExportNamedDeclaration':
      return [node.declaration]
    case 'ExpressionStatement':
      return [node.expression]
    case 'SequenceExpression':
      return node.expressions
    case 'CallExpression':
    case 'NewExpression':
      return node.optional ? [] : [node.callee, ...node.arguments]
    case 'MemberExpression':
      return [node.object]
    case 'ArrayExpression':
      return node.elements
    case 'SpreadElement':
      return [node.argument]
    case 'ObjectExpression':
      return node.properties.map((property) => (property.type === 'Property' ? property.value : property))
    default:
      return []
  }
}

/** `{__proto__: guard, nl: '…'}` or `{__proto__: guard, nl: {wrong: '…', fix: '…'}}`. */
function textOf(node, language) {
  if (node?.type !== 'ObjectExpression' || node.properties.length !== 2) return undefined
  const [proto, kept] = node.properties
  if (!isNamed(proto, '__proto__') || proto.value.type !== 'Identifier' || !isNamed(kept, language))
    return undefined
  const message = kept.value.type === 'ObjectExpression' ? kept.value.properties : []
  const isMessage = message.length === 2 && isNamed(message[0], 'wrong') && isNamed(message[1], 'fix')
  const words = wordsIn(isMessage ? message.map(({ value }) => value) : [kept.value])
  const { start, end } = node
  return words && { list: isMessage ? 'messages' : 'texts', start, end, words, guard: proto.value.name }
}

/** Of `date(['…', '…', '…'])`, `date([,,'…'])` and `text('…', '…', '…')` the labels; of any other call none. */
function labelsOf({ arguments: given }) {
  const array = given[0]?.type === 'ArrayExpression' ? given[0] : undefined
  const all = array ? array.elements : given
  const there = all.filter((node) => node !== null)
  const words = wordsIn(there)
  if (!words) return []
  if (array && there.length === 1 && all.length > 1) {
    const before = all.indexOf(there[0])
    const after = all.length - 1 - before
    return [{ list: 'label', start: array.start, end: array.end, words, before, after }]
  }
  if (all.length !== 3 || there.length !== 3) return []
  const [{ start }] = there
  const { end } = there.at(-1)
  return [{ list: 'labels', start, end, words, spread: '...' }]
}

/** What these nodes say; `undefined` where one is not words alone, on one line. */
function wordsIn(nodes) {
  if (nodes.length === 0 || !nodes.every(isWords)) return undefined
  const words = nodes.map((node) => (node.type === 'Literal' ? node.value : node.quasis[0].value.cooked))
  return words.some((one) => one.includes('\n')) ? undefined : words
}
