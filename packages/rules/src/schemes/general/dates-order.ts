/** Rules on the days of a row: none comes before the one it follows. */

import type { Day } from '../../calendar/index.ts'
import { defineRule, type Messages, type RowRule, violated } from '../../engine/index.ts'
import { type Text, text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import type { TableId } from '../../tables/index.ts'

interface DatesOrderSpec {
  readonly id: string
  readonly title?: Text
  readonly table: TableId
  /** Columns of days in the order in which they must come; days left empty are passed over. */
  readonly columns: readonly [first: string, second: string, ...more: string[]]
}

/** Declares the rule that the days of a row come in their order; a row with fewer than two of them has no order. */
/* @__NO_SIDE_EFFECTS__ */
export function defineDatesOrderRule({ id, title = endAfterStart, table, columns }: DatesOrderSpec): RowRule {
  const daysOf = (row: Days) =>
    columns.flatMap((column) => {
      const day = row[column]
      return day == null ? [] : [{ column, day }]
    })
  return defineRule({
    id,
    title,
    table,
    about: 'data',
    severity: 'error',
    reads: [],
    mayBeEmpty: columns,
    mayLack: columns.slice(1),
    applies: (row: Days) => daysOf(row).length > 1,
    sources: [cite(recordKeeping)],
    check: (row: Days) => {
      const days = daysOf(row)
      for (const [index, later] of days.entries()) {
        const earlier = days[index - 1]
        if (earlier === undefined || later.day >= earlier.day) continue
        return violated([later.column, earlier.column], {
          later: { table, column: later.column },
          laterDay: { day: later.day },
          earlier: { table, column: earlier.column },
          earlierDay: { day: earlier.day },
        })
      }
      return undefined
    },
    messages,
    // The columns are those of the table by what is declared; compiling the rules checks it.
  } as never)
}

const endAfterStart = text('Einde na begin', 'End after start', 'Fin après le début')

type Days = Readonly<Record<string, Day | null>>

const messages: Messages = {
  nl: {
    wrong: '{later} is {laterDay}, vóór {earlier}: {earlierDay}.',
    fix: 'Verbeter een van beide datums.',
  },
  en: {
    wrong: '{later} is {laterDay}, before {earlier}: {earlierDay}.',
    fix: 'Correct one of the two dates.',
  },
  fr: {
    wrong: '{later} est le {laterDay}, avant {earlier} : le {earlierDay}.',
    fix: "Corrigez l'une des deux dates.",
  },
}
