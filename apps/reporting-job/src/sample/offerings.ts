/** Invented providers, and the programmes they offer with the number of learners on the count date. */
import type { CellOf } from '@werkplekleren/rules'
import { OFFERINGS_PER_LOCATION, offeringsBySize, sizeClasses } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import { inventedInstitutionNumber } from './invented-numbers.ts'
import type { CatalogueProgramme } from './programme-catalogue.ts'
import { drawPostcode, drawProvince, type SampleProvince } from './provinces.ts'
import type { SampleRow } from './sample-year.ts'

/** A provider while the sample is made; `structure` is its main structure, null in adult education. */
export interface Provider {
  readonly no: string
  readonly name: string
  readonly type: CellOf<'providers', 'type'>
  readonly structure: '311' | '312' | '315' | '321' | null
  readonly province: SampleProvince
  readonly postcode: string
}

/** One programme in one school, with the places taken on the count date. */
export interface Offering {
  readonly programme: CatalogueProgramme
  readonly provider: Provider
  readonly size: number
}

const KINDS: readonly (readonly [Provider['type'], Provider['structure'], string, count: number])[] = [
  ['SCHOOL', '311', 'Secundaire school', 300],
  ['SCHOOL', '321', 'School voor buitengewoon secundair onderwijs', 20],
  ['CDO', '312', 'Centrum voor deeltijds onderwijs', 45],
  ['SYNTRA', '315', 'Syntra-centrum', 6],
  ['CVO', null, 'Centrum voor volwassenenonderwijs', 24],
]

/** Providers of every type, spread over the provinces as the locations of schools are. */
export function inventedProviders(draws: Draws): Provider[] {
  let serial = 0
  return KINDS.flatMap(([type, structure, name, count]) =>
    Array.from({ length: count }, (_, index) => {
      serial += 1
      const province = drawProvince(draws)
      return {
        no: inventedInstitutionNumber(serial),
        name: `${name} ${String(index + 1).padStart(3, '0')}`,
        type,
        structure,
        province,
        postcode: drawPostcode(draws, province),
      }
    }),
  )
}

export const providerRow = ({ no, name, type, postcode, province }: Provider): SampleRow<'providers'> => ({
  no,
  name,
  type,
  postcode,
  province,
})

/**
 * Offerings of the dual programmes of secondary education with `places` places together: as many schools as the
 * catalogue has locations, in proportion, and the real shares of small and large offerings in each stage.
 */
export function inventedOfferings(
  programmes: readonly CatalogueProgramme[],
  providers: readonly Provider[],
  places: number,
  draws: Draws,
): Offering[] {
  const stages = ['2', '3', '7'] as const
  const sized = stages.flatMap((stage) => {
    const pairs = programmes
      .filter(({ grade }) => grade === stage)
      .flatMap((programme) =>
        providersFor(programme, providers, draws).map((provider) => ({ programme, provider })),
      )
    const classes = draws.shuffled(classesOf(pairs.length, offeringsBySize[stage]))
    return pairs.map((pair, index) => {
      const [least, most] = itemAt(classes, index)
      return { ...pair, least, most, size: drawSize(least, most, draws) }
    })
  })
  adjust(sized, places, draws)
  return sized.map(({ programme, provider, size }) => ({ programme, provider, size }))
}

/** Different providers of one kind of structure for one programme, as many as its locations ask. */
export function providersFor(
  programme: CatalogueProgramme,
  providers: readonly Provider[],
  draws: Draws,
): Provider[] {
  if (programme.locations === 0) return []
  const count = Math.max(1, Math.round(programme.locations * OFFERINGS_PER_LOCATION))
  const chosen = new Set<Provider>()
  while (chosen.size < count) {
    const structure = draws.pickWeighted<Provider['structure']>([
      ['311', 82],
      ['312', 13],
      ['315', 5],
    ])
    chosen.add(draws.pick(providers.filter((provider) => provider.structure === structure)))
  }
  return [...chosen]
}

function classesOf(count: number, shares: readonly number[]): (readonly [number, number])[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let before = 0
  return shares.flatMap((share, index) => {
    const until = before + share
    const length = Math.round((count * until) / total) - Math.round((count * before) / total)
    before = until
    return Array.from({ length }, () => itemAt(sizeClasses, index))
  })
}

/** The lower of two draws: small offerings are more frequent inside a class as well. */
const drawSize = (least: number, most: number, draws: Draws): number =>
  Math.min(draws.whole(least, most), draws.whole(least, most))

/** Moves sizes by one inside their class until they add up. */
function adjust(
  offerings: { readonly least: number; readonly most: number; size: number }[],
  places: number,
  draws: Draws,
): void {
  let total = offerings.reduce((sum, { size }) => sum + size, 0)
  const room = offerings.reduce(
    (sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }),
    { least: 0, most: 0 },
  )
  if (places < room.least || places > room.most) {
    throw new Error(
      `${offerings.length} offerings hold ${room.least} to ${room.most} learners, not ${places}`,
    )
  }
  while (total !== places) {
    const offering = draws.pick(offerings)
    const step = total < places ? 1 : -1
    const size = offering.size + step
    if (size < offering.least || size > offering.most) continue
    offering.size = size
    total += step
  }
}
