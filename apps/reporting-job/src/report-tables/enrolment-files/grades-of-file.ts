/** The grades and the total of tables that have a column for each grade. */
import { fileGrade, type Member } from '../../dimensions/index.ts'
import { type CountCell, countOf, type Figure, type FigureColumn } from '../../figures/index.ts'
import { type Counts, enrolmentWords } from '../../indicators/index.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import type { TableContext } from '../report-table.ts'

/** Grades in which something was counted. */
export const gradesWith = (context: TableContext, ...found: readonly Counts[]): readonly Member[] => {
  const [first] = found
  const members = context
    .members(fileGrade)
    .filter(({ key }) => found.some((counts) => counts.has(fileGrade, key)))
  return first === undefined ? members : withUnknown(first, fileGrade, members)
}

/** A column a grade, and one for all of them. */
export const gradeColumns = (grades: readonly Member[]): readonly FigureColumn[] => [
  ...grades.map(({ key, label }) => ({
    header: label,
    unit: enrolmentWords,
    kind: 'count' as const,
    at: { fileGrade: key },
  })),
  { header: totalWord, unit: enrolmentWords, kind: 'count', at: {} },
]

/** The figures of such a row: `at` is asked for each grade, and without one for the total. */
export const acrossGrades = (
  grades: readonly Member[],
  at: (grade: string | undefined) => CountCell,
): readonly Figure[] => [...grades.map(({ key }) => countOf(at(key))), countOf(at(undefined))]
