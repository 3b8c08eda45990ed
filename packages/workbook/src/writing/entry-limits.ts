/** What Excel accepts in a cell of a column, as exceljs takes it. */
import type { Accepted } from '@werkplekleren/rules'
import type { DataValidation } from 'exceljs'

/** Titles beside a cell have at most 32 characters. */
const LONGEST_TITLE = 32
const MILLISECONDS_IN_A_DAY = 86_400_000

/** `listAt` is a name or range that holds the values of a list; without it they stand in the cell's own list. */
export function entryLimits(
  accepted: Accepted,
  listAt: string | undefined,
  { heading, refusal }: { readonly heading: string; readonly refusal: string },
): DataValidation {
  const refused = {
    showErrorMessage: true,
    allowBlank: true,
    errorTitle: entryTitle(heading),
    error: refusal,
  }
  switch (accepted.accepts) {
    case 'anything':
      // A column without limits has help only; the declared types do not know such a validation.
      return { type: 'any', formulae: [] } as unknown as DataValidation
    case 'list':
      return {
        ...refused,
        type: 'list',
        formulae: [listAt ?? `"${accepted.values.join(',')}"`],
        errorStyle: styleOf(accepted.loose),
      }
    case 'day':
      return {
        ...refused,
        type: 'date',
        operator: 'between',
        formulae: [accepted.from, accepted.to].map((day) => new Date(day * MILLISECONDS_IN_A_DAY)),
        errorStyle: styleOf(accepted.loose),
      }
    default:
      return {
        ...refused,
        type: accepted.accepts,
        operator: 'between',
        formulae: [accepted.least, accepted.most],
        errorStyle: 'stop',
      }
  }
}

const styleOf = (loose: boolean): 'warning' | 'stop' => (loose ? 'warning' : 'stop')

export const entryTitle = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text
