/** What an indicator is: a definition in words, and the SQL of the units that it counts. */
import { type TableId, type Text, text } from '@werkplekleren/rules'
import type { Dimension } from '../dimensions/index.ts'
import type { Coordinates, Measure } from '../figures/index.ts'
import type { Moment } from './scope.ts'

export interface Indicator {
  /** `E-01`, as in the annual report's own numbering. */
  readonly id: string
  readonly title: Text
  readonly definition: Text
  /** Of a share or a ratio: what is divided, and by what. */
  readonly numerator?: Text
  readonly denominator?: Text
  readonly unit: Text
  readonly moment: Moment
  /** The dimensions that `unitsSql` has a column for. */
  readonly breakdowns: readonly Dimension[]
  readonly needs: readonly TableId[]
  /** Where the definition comes from. */
  readonly source: Text
  /**
   * One row a unit, with a column for each breakdown; `hit` (boolean) where the indicator is a share of the units,
   * `value` (a whole number) where it is a mean, a median or an amount, `unit` where several rows are one unit, `halves`
   * where a row is a number of half units.
   */
  readonly unitsSql: string
  /** What else `unitsSql` has. */
  readonly holds: { readonly [what in 'unit' | 'hit' | 'value' | 'halves']: boolean }
  /** The measure of all units, and that of those with a `hit`. */
  readonly measure: Measure
  readonly hits: Measure
  /** Coordinates of the hits where they are units of another indicator. */
  readonly hitsLieAt: Coordinates
}

interface Definition extends Omit<Indicator, 'measure' | 'hits' | 'hitsLieAt' | 'holds'> {
  /** The indicator whose units these are, where it is another one: a share of enrolled learners is one of E-01. */
  readonly of?: Indicator
  /** Where the hits are the units of another indicator at some coordinates: one count must not have two names. */
  readonly hitsAre?: { readonly of: Indicator; readonly at: Coordinates }
  /** Where the hits lie among the units themselves: the others are then a count too, protected with the hits. */
  readonly hitsAt?: Coordinates
  /** Whether sector, domain, finality and grade of a unit are those of its programme. */
  readonly followsProgramme?: boolean
  /** Dimensions in which one unit may stand at two codes; all of them where `unitsSql` has `unit`, if not given. */
  readonly overlapsIn?: readonly Dimension[]
}

/** Derives what the counts are called from the definition. */
export function defineIndicator({
  of,
  hitsAre,
  hitsAt,
  followsProgramme,
  overlapsIn,
  ...definition
}: Definition): Indicator {
  const has = (column: string) => new RegExp(`\\bAS ${column}\\b`).test(definition.unitsSql)
  const holds = { unit: has('unit'), hit: has('hit'), value: has('value'), halves: has('halves') }
  const overlaps = overlapsIn ?? (holds.unit ? definition.breakdowns : [])
  const own = {
    overlapsIn: overlaps.map(({ id }) => id),
    followsProgramme: followsProgramme ?? of?.measure.followsProgramme ?? false,
    ...(holds.halves && { inHalves: true as const }),
  }
  const measure = of?.measure ?? { id: definition.id, ...own }
  return {
    ...definition,
    holds,
    measure,
    hits: hitsAre?.of.measure ?? (hitsAt ? measure : { id: `${definition.id} hit`, ...own }),
    hitsLieAt: hitsAre?.at ?? hitsAt ?? {},
  }
}

/** Definitions that are our own choice, where no published text says more. */
export const ownDefinition = text(
  'Eigen definitie van het rapport, bij gebrek aan een gepubliceerde.',
  'A definition of this report, for want of a published one.',
  "Définition propre au rapport, faute d'une définition publiée.",
)

export const cedefop = text(
  'Cedefop, fiche over duaal leren in Vlaanderen, referentiejaar 2026.',
  'Cedefop, scheme fiche on dual learning in Flanders, reference year 2026.',
  "Cedefop, fiche sur l'apprentissage dual en Flandre, année de référence 2026.",
)
