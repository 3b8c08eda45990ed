/** Ages in completed years on the count date, and the groups of the publication. */
import { type Text, text } from '@werkplekleren/rules'
import type { Coordinates } from '../figures/index.ts'

/** Each group runs up to the next one's first age. */
export const ageGroups = [
  { band: 'under18', first: 0, label: text('jonger dan 18', 'under 18', 'moins de 18 ans') },
  { band: 'from18to20', first: 18, label: text('18 tot en met 20', '18 to 20', 'de 18 à 20 ans') },
  { band: 'from21', first: 21, label: text('21 en ouder', '21 and over', '21 ans et plus') },
] as const

/** Age groups, and `unknown` where no birth date was accepted. */
export const ageBands = [...ageGroups.map(({ band }) => band), 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

export const ageBandLabels: Readonly<Record<AgeBand, Text>> = {
  under18: ageGroups[0].label,
  from18to20: ageGroups[1].label,
  from21: ageGroups[2].label,
  unknown: text('leeftijd onbekend', 'age unknown', 'âge inconnu'),
}

/** The group of an age in completed years. */
export const ageBandOf = (age: number): AgeBand =>
  ageGroups.findLast(({ first }) => age >= first)?.band ?? 'unknown'

/** SQL that names the age group of an age. */
export const ageBandSql = (age: string): string =>
  `CASE WHEN ${age} IS NULL THEN 'unknown' ${ageGroups
    .toReversed()
    .map(({ band, first }) => (first === 0 ? `ELSE '${band}'` : `WHEN ${age} >= ${first} THEN '${band}'`))
    .join(' ')} END`

/** Younger and older learners are few: dual learning asks fifteen years, and few stay after twenty-four. */
const [FIRST, LAST] = [15, 24]

/** Single years from 15 to 24, with what is under and over them. */
export const singleAges: readonly { readonly key: string; readonly age: number; readonly label: Text }[] = [
  { key: 'under', age: FIRST - 1, label: text('jonger dan 15', 'under 15', 'moins de 15 ans') },
  ...Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const years = String(FIRST + index)
    return { key: years, age: FIRST + index, label: text(years, years, years) }
  }),
  { key: 'over', age: LAST + 1, label: text('25 en ouder', '25 and over', '25 ans et plus') },
]

/** The age group that follows from a single year. */
export const ageBandsByAge: ReadonlyMap<string, Coordinates> = new Map(
  singleAges.map(({ key, age }) => [key, { ageBand: ageBandOf(age) }]),
)

/** The key of the age group in which a single year lies. */
export const ageBandOfKey = (key: string): string | undefined => ageBandsByAge.get(key)?.ageBand

/** SQL that names the single year of an age; NULL where none is known. */
export const singleAgeSql = (age: string): string =>
  `CASE WHEN ${age} < ${FIRST} THEN 'under' WHEN ${age} > ${LAST} THEN 'over' ELSE CAST(${age} AS VARCHAR) END`
