/** Extracts of any school year with nothing but learners of two sectors in three provinces, as many as a test wants. */
import { type Lines, smallExtracts } from './small-extracts.ts'

/** Learners by programme and province: `{ '1356 OVL': 20 }`. */
export type Learners = Readonly<Record<string, number>>

export const learnersOf2024: Learners = {
  '1356 OVL': 20,
  '1356 ANT': 3,
  '1356 LIM': 12,
  '1778 OVL': 15,
  '1778 ANT': 14,
  '1778 LIM': 11,
}

/** Changes for `writeExtracts`: all learners are equally old, so that only province and programme tell them apart. */
export function extractsOf(firstYear: number, learners: Learners): Readonly<Record<string, Lines | null>> {
  const places = Object.entries(learners).flatMap(([place, n]) => Array.from({ length: n }, () => place))
  const [learnerHead = ''] = smallExtracts['learners.csv'] ?? []
  const [enrolmentHead = ''] = smallExtracts['enrolments.csv'] ?? []
  const only = ['programmes.csv', 'sectors.csv', 'learners.csv', 'enrolments.csv', 'providers.csv']
  return {
    ...Object.fromEntries(
      Object.keys(smallExtracts).flatMap((name) => (only.includes(name) ? [] : [[name, null]])),
    ),
    'learners.csv': [learnerHead, ...places.map((_, at) => `L${at};${firstYear - 17}-06-15;M`)],
    'enrolments.csv': [
      enrolmentHead,
      ...places.map((place, at) => {
        const [programme, province] = place.split(' ')
        return `INS-${at};L${at};900015;${programme};311;${firstYear}-09-01;${firstYear + 1}-08-31;${province}`
      }),
    ],
  }
}
