/**
 * What is not mutated in a rule file, for it decides no verdict: titles, messages and citations (snapshots and the
 * generated pages hold them word for word), and the cases with the rows they share (they are the test).
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const printed = new Set(['title', 'messages', 'sources'])

const outsideLogic = {
  shouldIgnore(path) {
    if (path.isObjectProperty() && printed.has(path.node.key.name)) return 'printed, not computed'
    if (path.isVariableDeclarator() && onlyForCases(path)) return 'the cases are the test'
    if (path.isFunctionDeclaration() && onlyForCases(path)) return 'the cases are the test'
    return undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'outside-logic', outsideLogic)]

/** Whether a declaration at the top of the file is the cases, or is used by them alone. */
function onlyForCases(declaration, seen = new Set()) {
  const { id } = declaration.node
  if (id?.type !== 'Identifier' || seen.has(id.name)) return false
  const statement = declaration.isFunctionDeclaration() ? declaration : declaration.parentPath
  const exported = statement.parentPath.isExportNamedDeclaration()
  if (id.name === 'cases') return exported
  if (exported || !statement.parentPath.isProgram()) return false
  const uses = declaration.scope.getProgramParent().getBinding(id.name)?.referencePaths ?? []
  return uses.length > 0 && uses.every((use) => isInCases(use, new Set([...seen, id.name])))
}

function isInCases(use, seen) {
  const declaration = use.findParent(
    (path) =>
      (path.isVariableDeclarator() &&
        path.parentPath.parentPath.findParent((up) => up.isFunction()) === null) ||
      (path.isFunctionDeclaration() && path.parentPath.isProgram()),
  )
  return declaration !== null && onlyForCases(declaration, seen)
}
