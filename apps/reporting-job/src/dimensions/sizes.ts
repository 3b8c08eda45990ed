/** Size classes of offerings, by their learners on the count date. */
import { type Text, text } from '@werkplekleren/rules'

/** Of the public figures on offerings: under 10 is small. Each class runs up to the next one's first size. */
export const sizeClasses: readonly { readonly key: string; readonly first: number; readonly label: Text }[] =
  [
    { key: 'small', first: 1, label: text('minder dan 10', 'under 10', 'moins de 10') },
    { key: 'from10', first: 10, label: text('10 tot en met 19', '10 to 19', 'de 10 à 19') },
    { key: 'from20', first: 20, label: text('20 tot en met 39', '20 to 39', 'de 20 à 39') },
    { key: 'from40', first: 40, label: text('40 en meer', '40 and more', '40 et plus') },
  ]

/** SQL that names the size class of a number of learners, or of `parts` of learners: a part of one is small too. */
export const sizeClassSql = (size: string, parts: 1 | 2 = 1): string =>
  `CASE ${sizeClasses
    .toReversed()
    .map(({ key, first }) => `WHEN ${size} >= ${first === 1 ? 1 : first * parts} THEN '${key}'`)
    .join(' ')} END`
