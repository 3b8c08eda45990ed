/** Sessions of mentor training in the year: everybody who was trained then, and some who did not finish. */
import { partsOf } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'
import type { MadeYear } from './report-extracts.ts'
import { dayBetween } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { numbered } from './serials.ts'

/** A session is what a sector organises in one month; a participant's day in it is the day of the certificate. */
export function mentorTrainingRows(
  { year, mentors }: MadeYear,
  draws: Draws,
): SampleRow<'mentorTrainings'>[] {
  return mentors
    .flatMap(({ id, sectorCode, trainedOn }) => {
      const inYear = typeof trainedOn === 'number' && trainedOn >= year.first && trainedOn <= year.last
      const gaveUp = trainedOn == null && draws.happens(0.25)
      if (!inYear && !gaveUp) return []
      const heldOn = inYear ? trainedOn : dayBetween(year.first, year.last, draws)
      const { year: calendarYear, month } = partsOf(heldOn)
      const sessionId = `SES-${String(sectorCode)}-${calendarYear}-${String(month).padStart(2, '0')}`
      return [{ sessionId, sectorCode: sectorCode ?? null, mentorId: id ?? null, heldOn, completed: inYear }]
    })
    .map((training, index) => ({ id: numbered('DEE', index), ...training }))
}
