/** Ages in completed years on the count date, and the groups of the publication. */
import { type Text, text } from '@werkplekleren/rules'

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

/** SQL that names the age group of `age`. */
export const ageBandSql = `CASE WHEN age IS NULL THEN 'unknown' ${ageGroups
  .toReversed()
  .map(({ band, first }) => (first === 0 ? `ELSE '${band}'` : `WHEN age >= ${first} THEN '${band}'`))
  .join(' ')} END`
