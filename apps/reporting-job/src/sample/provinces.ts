/** Where schools, learners and companies of the sample are. */
import type { CellOf } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'

export type SampleProvince = Exclude<CellOf<'providers', 'province'>, 'WAL'>

/** Locations of ordinary full-time secondary education by province, September 2026. */
const LOCATIONS: readonly (readonly [SampleProvince, number])[] = [
  ['OVL', 569],
  ['ANT', 560],
  ['WVL', 461],
  ['LIM', 277],
  ['VBR', 204],
  ['BRU', 80],
]

/** First postcode of a range that lies in the province; 40 postcodes up to it are used, existing or not. */
const POSTCODES_FROM: Readonly<Record<SampleProvince, number>> = {
  OVL: 9050,
  ANT: 2050,
  WVL: 8050,
  LIM: 3550,
  VBR: 3050,
  BRU: 1050,
}
const POSTCODES = 40

export const drawProvince = (draws: Draws): SampleProvince => draws.pickWeighted(LOCATIONS)

export const drawPostcode = (draws: Draws, province: SampleProvince): string =>
  String(POSTCODES_FROM[province] + draws.whole(0, POSTCODES - 1))
