/** Tables 1_11 to 1_13: who stands apart, how the definitions hang together, and the learners on each count day. */

import { formatSchoolYear } from '@werkplekleren/rules'
import {
  bridgeReasons,
  type CountDay,
  type EnrolmentCount,
  type Grade,
  halvesIn,
  type NoD1,
} from '../../../src/open-data/index.ts'
import { type CountRow, type CountTable, learnerNotes, learners, sumsBy, TOTAL } from './count-table.ts'
import type { CountedYear } from './counted-year.ts'
import type { DefinitionBridge } from './definition-bridge.ts'

/** 1_11: the run-up phase and special education by school year. */
export function learnersApart(years: readonly CountedYear[]): CountTable {
  const rows = years.flatMap(({ schoolYear: year, standApart }): CountRow[] => {
    const schoolYear = formatSchoolYear(year)
    return (['runUp', 'special'] as const).map((population) => {
      const key = { population, schoolYear }
      return standApart === null
        ? { key, measure: 'learners', n: null }
        : learners(key, halvesIn(standApart[population]))
    })
  })
  const notes: CountTable['notes'] = [...learnerNotes, 'adultsNotInFile']
  const unknown = years.some(({ standApart }) => standApart === null)
  return { table: '1_11', rows, notes: unknown ? [...notes, 'standApartUnknown'] : notes }
}

/** 1_12: D1, each reason for a difference, D2, and special education, which neither counts; by grade. */
export function bridgeTable(bridge: DefinitionBridge | NoD1): CountTable {
  if ('unavailable' in bridge) return { table: '1_12', rows: [], notes: ['noD1'] }
  const step = (name: string, byGrade: Iterable<readonly [Grade, number]>) => {
    const cells = [...byGrade].sort(([a], [b]) => (a < b ? -1 : 1))
    const total = cells.reduce((sum, [, halves]) => sum + halves, 0)
    return [
      ...cells.map(([grade, halves]) => learners({ step: name, grade }, halves)),
      learners({ step: name, grade: TOTAL }, total),
    ]
  }
  const rows = [
    ...step('D1', bridge.d1),
    ...bridgeReasons.flatMap((reason) =>
      step(
        reason,
        bridge.steps.filter((each) => each.reason === reason).map(({ grade, halves }) => [grade, halves]),
      ),
    ),
    ...step('D2', bridge.d2),
    ...step('special', bridge.special),
  ]
  return { table: '1_12', rows, notes: learnerNotes }
}

/** 1_13: the enrolments of one definition by count day and grade; a day that was not reached has no figure. */
export function learnersByCountDay(
  members: readonly EnrolmentCount[],
  countDays: readonly CountDay[],
): CountTable {
  const sums = sumsBy(members, ({ of, countDay }) => [
    { countDay, grade: of.grade },
    { countDay, grade: TOTAL },
  ])
  const rows = countDays.flatMap(({ id, reached }): CountRow[] => {
    if (!reached) return [{ key: { countDay: id, grade: TOTAL }, measure: 'learners', n: null }]
    return sums.filter(({ key }) => key.countDay === id).map(({ key, halves }) => learners(key, halves))
  })
  const ahead = countDays.some(({ reached }) => !reached)
  return { table: '1_13', rows, notes: ahead ? [...learnerNotes, 'notReached'] : learnerNotes }
}
