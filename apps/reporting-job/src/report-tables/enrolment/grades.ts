/** The stages that tables of dual learners show. */
import { grade, type Member } from '../../dimensions/index.ts'
import { UNKNOWN } from '../../figures/index.ts'
import type { Counts } from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import type { TableContext } from '../report-table.ts'

/** All stages but special education, which is shown only where it has units; "Unknown" where some stand in none. */
export const gradesIn = (context: TableContext, ...found: readonly Counts[]): readonly Member[] => {
  const has = (key: string) => found.some((counts) => counts.has(grade, key))
  return [
    ...context.members(grade).filter(({ key }) => key !== 'OV3' || has(key)),
    ...(has(UNKNOWN) ? [unknownMember(grade)] : []),
  ]
}
