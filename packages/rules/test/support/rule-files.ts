/** Every rule as it lies on disk: its folder, its file and the cases beside it. */
import type { CasesOfRule, Rule, RuleCase } from '../../src/index.ts'

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
