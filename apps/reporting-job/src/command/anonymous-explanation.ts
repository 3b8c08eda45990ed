/** An explanation without national register numbers, whatever column somebody typed them in. */
import { type Boundary, columnOf, type Explanation, type TableId } from '@werkplekleren/rules'
import { anonymous, withoutNationalNumbers } from '../checking/index.ts'

export const anonymousExplanation = (explanation: Explanation, table: TableId): Explanation => ({
  ...explanation,
  values: explanation.values.map((one) => {
    const { column, value } = one
    if (typeof value === 'string') return { ...one, value: withoutNationalNumbers(value) }
    return typeof value === 'number' && mayNameAPerson(table, column, value) ? { ...one, value: HIDDEN } : one
  }),
  findings: explanation.findings.map(anonymous),
})

/** Values beside a hidden one would give it away. */
export const anonymousBoundaries = (boundaries: readonly Boundary[], table: TableId): readonly Boundary[] =>
  boundaries.filter(({ column, own }) => !mayNameAPerson(table, column, own))

const HIDDEN = '•••'

/** No amount or count of the field has eight digits; a national number without its first zeros may. */
const MOST = 1e7

const mayNameAPerson = (table: TableId, column: string, value: number): boolean =>
  Math.abs(columnOf(table, column)?.kind === 'money' ? value / 100 : value) >= MOST
