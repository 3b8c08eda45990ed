/** Every rule as it lies on disk: its folder, its file and the cases beside it. */
import type { CasesOfRule, GroupRule, RowRule, Rule, RuleCase, TableId } from '../../src/index.ts'

export interface RuleFile {
  /** Folder under `schemes`, such as `dual`. */
  readonly folder: string
  /** File name, such as `dual-max-age.ts`. */
  readonly file: string
  readonly rule: Rule
  readonly cases: readonly RuleCase[]
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/schemes/*/*.ts', { eager: true })

/** All files that tie cases to a rule, in order of path. */
export const ruleFiles: readonly RuleFile[] = Object.keys(modules)
  .sort()
  .flatMap((path) => {
    const [folder = '', file = ''] = path.split('/').slice(-2)
    const exports = modules[path]
    if (file === 'index.ts' || exports === undefined || !('cases' in exports)) return []
    // Every export called `cases` is made by `casesOf`; the test of the cases would fail on another.
    return [{ folder, file, ...(exports.cases as CasesOfRule) }]
  })

/** The tables whose rows a rule judges by columns of one name, its own first. */
export const tablesJudged = (rule: RowRule | GroupRule): readonly TableId[] =>
  rule.form === 'row' ? [rule.table, ...rule.alsoIn] : [rule.table]

/** The columns that a rule reads in the tables it judges and in those that repeat its record, as `table.column`. */
export const columnsJudged = (rule: RowRule | GroupRule): readonly string[] => {
  const columns = [
    ...rule.reads,
    ...rule.mayBeEmpty,
    ...(rule.schemes ? ['scheme'] : []),
    ...(rule.contractTypes ? ['contractType'] : []),
    ...(rule.governedBy === undefined ? [] : [rule.governedBy]),
  ]
  const repeated = rule.form === 'row' ? rule.repeatedIn : undefined
  return [
    ...tablesJudged(rule).flatMap((table) => columns.map((column) => `${table}.${column}`)),
    ...columns.flatMap((column) => {
      const own = repeated?.columns[column]
      return repeated === undefined || own === undefined ? [] : [`${repeated.table}.${own}`]
    }),
  ]
}
