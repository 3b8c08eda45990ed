/** What corrections do: findings that are gone, that stay, and that came, by the same rules before and after. */
import { type Finding, identityOf } from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

export interface Effect {
  /** Findings of before about rows that changed, which are there no more. */
  readonly solved: readonly Finding[]
  readonly still: readonly Finding[]
  /** Findings anywhere that were not there before. */
  readonly fresh: readonly Finding[]
}

/** Compares two checks of the same extracts; `changed` says which rows changed. Hints and what cannot be
 * decided do not count. */
export function effectOf(
  before: CheckedFiles,
  after: CheckedFiles,
  changed: (sheet: number, row: number) => boolean,
): Effect {
  const [old, now] = [findingsById(before), findingsById(after)]
  const about = ({ places }: Finding) => places.some(({ sheet, row }) => changed(sheet, row))
  const without = (all: ReadonlyMap<string, Finding>, others: ReadonlyMap<string, Finding>) =>
    [...all].filter(([id]) => !others.has(id)).map(([, finding]) => finding)
  return {
    solved: without(old, now),
    still: [...now].filter(([id, finding]) => old.has(id) && about(finding)).map(([, finding]) => finding),
    fresh: without(now, old),
  }
}

const findingsById = ({ sheets }: CheckedFiles): ReadonlyMap<string, Finding> =>
  new Map(
    sheets
      .flatMap(({ result }) => result.findings)
      .filter(({ verdict, severity }) => verdict === 'violated' && severity !== 'info')
      .map((finding) => [identityOf(finding), finding]),
  )
