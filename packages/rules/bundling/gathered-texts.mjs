/** Puts the texts of a finished bundle next to each other: gzip looks back 32 KB and then finds more of their like. */
import { edited, isNamed, isWords } from './syntax.mjs'

const [TEXTS, TEXT, MESSAGE] = ['$texts', '$text', '$message']

/** A bundle in which the texts that `keptTexts` left stand in one list, taken from it one by one while it loads. */
export function gathered(code, { body }, language) {
  const [first, ...others] = textsMadeBy(body, language)
  if (!first) return code
  if ([TEXTS, TEXT, MESSAGE].some((name) => code.includes(name)))
    throw new Error(`packages/rules: ${TEXTS}, ${TEXT} and ${MESSAGE} are names for the texts of the rules`)
  const { guard } = first
  const texts = [first, ...others.filter((text) => text.guard === guard)]
  const list = texts.flatMap(({ words }) => words).join('\n')
  const next = `${TEXTS}.next().value`
  const made = (what) => `()=>({__proto__:${guard},${language}:${what}})`
  return [
    `const ${TEXTS}=\`${list.replace(/[\\`]|\$\{/g, '\\$&')}\`.split(\`\n\`).values()`,
    `${TEXT}=${made(next)}`,
    `${MESSAGE}=${made(`{wrong:${next},fix:${next}}`)};\n`,
  ]
    .join()
    .concat(
      edited(
        code,
        texts.map(({ start, end, words }) => ({ start, end, by: `${words.length > 1 ? MESSAGE : TEXT}()` })),
      ),
    )
}

/**
 * The texts and messages that are made while a bundle loads, in the order in which they are. Only what is surely worked
 * out, once and from left to right, is looked into.
 */
function textsMadeBy(body, language) {
  const found = []
  const visit = (node) => {
    const text = textOf(node, language)
    if (text) found.push(text)
    else for (const part of partsWorkedOut(node)) visit(part)
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
  const parts = isMessage ? message.map(({ value }) => value) : [kept.value]
  if (!parts.every(isWords)) return undefined
  const words = parts.map((part) => (part.type === 'Literal' ? part.value : part.quasis[0].value.cooked))
  if (words.some((one) => one.includes('\n'))) return undefined
  return { start: node.start, end: node.end, guard: proto.value.name, words }
}
