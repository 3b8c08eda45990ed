/** Belgian postcodes, and the province and region their range belongs to. */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

export type Province =
  | 'antwerp'
  | 'east-flanders'
  | 'flemish-brabant'
  | 'hainaut'
  | 'liege'
  | 'limburg'
  | 'luxembourg'
  | 'namur'
  | 'walloon-brabant'
  | 'west-flanders'

export type Region = 'brussels' | 'flanders' | 'wallonia'

/** What a postcode tells; Brussels is in no province. */
export interface PostcodeFacts {
  readonly province: Province | null
  readonly region: Region
}

/**
 * Reads a postcode: four digits from 1000 to 9999. Province and region follow from its range.
 *
 * Special postcodes (parliaments, broadcasters, European institutions) follow their range as well.
 */
export function readPostcode(text: string): Reading<PostcodeFacts, 'characters' | 'length' | 'range'> {
  const canonical = text.trim()
  if (!isDigits(canonical)) return refuse('characters')
  if (canonical.length !== 4) return refuse('length')
  const code = Number(canonical)
  const range = RANGES.findLast(([from]) => code >= from)
  if (range === undefined) return refuse('range')
  return { ok: true, canonical, province: range[1], region: range[2] }
}

/** First postcode of each range, in order; a range ends where the next begins, the last one at 9999. */
const RANGES: readonly (readonly [from: number, province: Province | null, region: Region])[] = [
  [1000, null, 'brussels'],
  [1300, 'walloon-brabant', 'wallonia'],
  [1500, 'flemish-brabant', 'flanders'],
  [2000, 'antwerp', 'flanders'],
  [3000, 'flemish-brabant', 'flanders'],
  [3500, 'limburg', 'flanders'],
  [4000, 'liege', 'wallonia'],
  [5000, 'namur', 'wallonia'],
  [6000, 'hainaut', 'wallonia'],
  [6600, 'luxembourg', 'wallonia'],
  [7000, 'hainaut', 'wallonia'],
  [8000, 'west-flanders', 'flanders'],
  [9000, 'east-flanders', 'flanders'],
]
