/** What companies offer and undergo: places for learners, and procedures that may end in an exclusion. */
import { addDays, type Day } from '@werkplekleren/rules'
import { type Draws, itemAt } from './draws.ts'
import type { MadeYear } from './report-extracts.ts'
import { dayBetween } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { numbered } from './serials.ts'

/** Places of a third of the companies, for a programme of their sector; half of them are open until lessons end. */
export function placeRows({ year, programmes, companies }: MadeYear, draws: Draws): SampleRow<'places'>[] {
  return companies
    .flatMap(({ no, sector, establishments }) => {
      const offered = programmes.filter(
        ({ sector: own, minHours }) => own === sector.code && minHours !== null,
      )
      if (offered.length === 0 || !draws.happens(WITH_PLACES)) return []
      return Array.from({ length: draws.whole(1, 2) }, () => {
        const establishment = draws.pick(establishments)
        const availableFrom = dayBetween(addDays(year.first, -60), addDays(year.countDate, 60), draws)
        return {
          companyNo: no,
          establishmentNo: establishment.no,
          programmeCode: draws.pick(offered).code,
          sectorCode: sector.code,
          province: establishment.province,
          availableFrom,
          availableTo: draws.happens(0.5) ? year.endOfLessons : addDays(availableFrom, draws.whole(20, 120)),
        }
      })
    })
    .map((place, index) => ({ id: numbered('PLA', index), ...place }))
}

/** A procedure for every exclusion, a few that closed without one, and two that still run. */
export function procedureRows(
  { year, companies, exclusions }: MadeYear,
  draws: Draws,
): SampleRow<'procedures'>[] {
  const excluded = exclusions.map(({ companyNo, from, sectorCode }, index) => {
    // The days of the sample's own exclusions are days.
    const closedOn = from as Day
    const openedOn = addDays(closedOn, -draws.whole(35, 90))
    return {
      companyNo: companyNo ?? null,
      sectorCode: sectorCode ?? null,
      openedOn,
      heardOn: addDays(openedOn, draws.whole(10, 25)),
      closedOn,
      outcome: 'EXCLUDED' as const,
      appealedOn: index === 2 ? addDays(closedOn, 12) : null,
    }
  })
  const known = new Set(exclusions.map(({ companyNo }) => companyNo))
  const others = draws.shuffled(companies.filter(({ no }) => !known.has(no)))
  const spared = Array.from({ length: CLOSED + PENDING }, (_, index) => {
    const { no, sector } = itemAt(others, index)
    const openedOn = dayBetween(year.first, addDays(year.last, -100), draws)
    const closed = index < CLOSED
    return {
      companyNo: no,
      sectorCode: sector.code,
      openedOn,
      heardOn: closed ? addDays(openedOn, draws.whole(10, 25)) : null,
      closedOn: closed ? addDays(openedOn, draws.whole(30, 80)) : null,
      outcome: closed ? ('CLOSED' as const) : ('PENDING' as const),
    }
  })
  return [...excluded, ...spared].map((row, index) => ({ id: numbered('PRO', index), ...row }))
}

const WITH_PLACES = 0.33
const CLOSED = 4
const PENDING = 2
