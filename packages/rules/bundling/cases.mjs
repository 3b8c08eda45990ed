/** The cases of a rule, which are tests, among the statements of its module. */
import { childrenOf } from './syntax.mjs'

/** The statement that exports the cases, and those that only cases use: their rows, and what makes these. */
export function casesIn(body) {
  const gone = new Set(body.filter(exportsCases))
  let before = 0
  while (gone.size > before) {
    before = gone.size
    const used = namesUsedIn(body.filter((node) => !gone.has(node)))
    for (const node of body) if (isUnused(node, used)) gone.add(node)
  }
  return [...gone]
}

const exportsCases = (node) =>
  node.type === 'ExportNamedDeclaration' && node.declaration?.declarations?.[0].id.name === 'cases'

/** A constant or function that nothing names: making it has no effect, as everything in the rules is pure. */
const isUnused = (node, used) =>
  (node.type === 'FunctionDeclaration' && !used.has(node.id.name)) ||
  (node.type === 'VariableDeclaration' &&
    node.declarations.every(({ id }) => id.type === 'Identifier' && !used.has(id.name)))

/** Every name but those of properties and of what is being declared. */
function namesUsedIn(nodes) {
  const names = new Set()
  const visit = (node) => {
    if (node.type === 'Identifier') names.add(node.name)
    const notUsed = declaredBy(node)
    for (const child of childrenOf(node)) if (child !== notUsed) visit(child)
  }
  nodes.forEach(visit)
  return names
}

function declaredBy({ type, computed, shorthand, property, key, id }) {
  switch (type) {
    case 'MemberExpression':
      return computed ? undefined : property
    case 'Property':
      return computed || shorthand ? undefined : key
    case 'VariableDeclarator':
      return id.type === 'Identifier' ? id : undefined
    case 'FunctionDeclaration':
      return id
  }
}
