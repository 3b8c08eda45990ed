/** Looking into syntax trees (ESTree), and changing a text at the places they name. */

/** Visits a tree from the top; a node of which `visit` says `false` is not looked into. */
export function walk(node, visit) {
  if (visit(node) === false) return
  for (const child of childrenOf(node)) walk(child, visit)
}

export const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string')

/** The text with every range replaced by its `by`; throws where two ranges overlap. */
export function edited(code, edits) {
  let result = ''
  let at = 0
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two changes at ${start}`)
    result += code.slice(at, start) + by
    at = end
  }
  return result + code.slice(at)
}

/** Whether a node is a property written out under this name. */
export const isNamed = (node, name) =>
  node.type === 'Property' && !node.computed && (node.key.name ?? node.key.value) === name

/** Whether a node is words without anything to work out. */
export const isWords = (node) =>
  (node.type === 'Literal' && typeof node.value === 'string') ||
  (node.type === 'TemplateLiteral' && node.expressions.length === 0)
