/** What sectoral partnerships do in the year: actions and contacts, commitments of their addenda, advice. */
import { addDays, type CellOf, formatSchoolYear } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'
import { drawProvince } from './provinces.ts'
import type { MadeYear } from './report-extracts.ts'
import { dayBetween, onWeekday } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { NO_PARTNERSHIP, sectorProfiles } from './sectors.ts'
import { numbered } from './serials.ts'

const partnerships = sectorProfiles.filter(({ code }) => code !== NO_PARTNERSHIP)

type Action = readonly [kind: CellOf<'contacts', 'kind'>, actions: number, fewest: number, most: number]

/** Actions of a partnership in a year, and the companies that one of them reaches. */
const ACTIONS: readonly Action[] = [
  ['SESSION', 6, 4, 18],
  ['WEBINAR', 3, 5, 20],
  ['MAILING', 2, 10, 30],
  ['FAIR', 2, 0, 0],
  ['WEEK', 1, 5, 12],
  ['VISIT', 45, 1, 1],
  ['CALL', 60, 1, 1],
]

/** One row per company reached; an action that names no company has one row without. */
export function contactRows({ year, companies }: MadeYear, draws: Draws): SampleRow<'contacts'>[] {
  let actions = 0
  return partnerships
    .flatMap(({ code }) => {
      const own = companies.filter(({ sector }) => sector.code === code)
      return ACTIONS.flatMap(([kind, times, fewest, most]) =>
        Array.from({ length: times }).flatMap(() => {
          const action = {
            actionId: numbered('ACT', actions++),
            sectorCode: code,
            contactedOn: onWeekday(dayBetween(year.first, addDays(year.last, -70), draws)),
            kind,
          }
          const wanted = own.length === 0 ? 0 : draws.whole(fewest, most)
          const reached = [...new Set(Array.from({ length: wanted }, () => draws.pick(own)))]
          const rows: Omit<SampleRow<'contacts'>, 'id'>[] = reached.map(({ no, province }) => ({
            ...action,
            province,
            companyNo: no,
          }))
          return rows.length > 0 ? rows : [{ ...action, province: drawProvince(draws), companyNo: null }]
        }),
      )
    })
    .map((contact, index) => ({ id: numbered('CON', index), ...contact }))
}

/** What a partnership promised for each kind of action, from just over half to somewhat more of it done. */
export const commitmentRows = ({ year }: MadeYear, draws: Draws): SampleRow<'commitments'>[] =>
  partnerships
    .flatMap(({ code }) =>
      COMMITMENTS.map(([action, least, most]) => {
        const promised = draws.whole(least, most)
        return {
          sectorCode: code,
          schoolYear: formatSchoolYear(year.schoolYear),
          action,
          promised,
          realised: Math.round((promised * draws.whole(58, 118)) / 100),
        }
      }),
    )
    .map((commitment, index) => ({ id: numbered('ENG', index), ...commitment }))

const COMMITMENTS: readonly (readonly [CellOf<'commitments', 'action'>, least: number, most: number])[] = [
  ['INFORM', 8, 16],
  ['VISIT', 40, 90],
  ['ACCREDIT', 20, 160],
  ['TRAIN', 15, 120],
  ['PLACES', 20, 140],
]

/** A piece of advice for every partnership and some of the Flemish Partnership; the last ones are not given yet. */
export function adviceRows({ year, programmes }: MadeYear, draws: Draws): SampleRow<'advice'>[] {
  const asked = [...partnerships.map(({ code }) => code), ...Array<null>(OF_FLANDERS).fill(null)]
  return asked.map((sectorCode, index) => {
    const dual = programmes.filter(({ dual, sector }) => dual && sector === sectorCode)
    const subject = dual.length > 0 ? 'PROGRAMME' : draws.pick(SUBJECTS)
    const dueOn = dayBetween(addDays(year.first, 30), addDays(year.last, -40), draws)
    const given = index < asked.length - 2
    return {
      id: numbered('ADV', index),
      sectorCode,
      subject,
      askedBy: draws.happens(0.7) ? 'MINISTER' : 'OWN',
      programmeCode: dual.length > 0 ? draws.pick(dual).code : null,
      dueOn,
      givenOn: given ? addDays(dueOn, draws.happens(0.8) ? -draws.whole(0, 20) : draws.whole(1, 30)) : null,
      followed: given
        ? draws.pickWeighted<CellOf<'advice', 'followed'>>([
            ['FULL', 50],
            ['PARTLY', 30],
            ['NOT', 10],
            ['OPEN', 10],
          ])
        : 'OPEN',
    }
  })
}

const OF_FLANDERS = 8
const SUBJECTS: readonly CellOf<'advice', 'subject'>[] = ['LEGISLATION', 'FINANCE', 'QUALITY', 'OTHER']
