/** E-10 to E-12: offerings (one programme in one school) with dual learners, how many are small, and their median size. */
import { text } from '@werkplekleren/rules'
import { grade, net, sector, sizeClass, sizeClassSql } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** One row an offering, with its number of learners. */
const sizedOfferings = `SELECT sector, grade, net, size AS value, ${sizeClassSql('size')} AS size_class
  FROM (
    SELECT provider_no, programme_code, sector_code AS sector, grade, net, CAST(COUNT(*) AS BIGINT) AS size
    FROM counted_learners
    WHERE count_day = $count_date AND provider_no IS NOT NULL
    GROUP BY provider_no, programme_code, sector_code, grade, net
  ) sized`

const shared = {
  unit: text('aanbodeenheden', 'offerings', "unités d'offre"),
  moment: 'countDate',
  breakdowns: [sector, grade, net, sizeClass],
  needs: ['enrolments', 'programmes', 'providers'],
  source: ownDefinition,
  unitsSql: sizedOfferings,
} as const

export const offerings = defineIndicator({
  id: 'E-10',
  title: text('Aanbodeenheden', 'Offerings', "Unités d'offre"),
  definition: text(
    'Paren van een school en een opleiding met minstens één duale lerende (E-01) op de teldatum. Lerenden zonder instellingsnummer horen bij geen aanbodeenheid.',
    'Pairs of a school and a programme with at least one dual learner (E-01) on the count date. Learners without an institution number belong to no offering.',
    "Paires d'une école et d'une formation ayant au moins un apprenant dual (E-01) à la date de comptage. Les apprenants sans numéro d'établissement n'appartiennent à aucune unité d'offre.",
  ),
  ...shared,
})

export const smallOfferings = defineIndicator({
  id: 'E-11',
  title: text('Aandeel kleine aanbodeenheden', 'Share of small offerings', "Part des petites unités d'offre"),
  definition: text(
    'Aanbodeenheden met minder dan 10 duale lerenden gedeeld door alle aanbodeenheden.',
    'Offerings with fewer than 10 dual learners divided by all offerings.',
    "Unités d'offre de moins de 10 apprenants duaux divisées par toutes les unités d'offre.",
  ),
  numerator: text(
    'aanbodeenheden met minder dan 10 lerenden',
    'offerings with fewer than 10 learners',
    "unités d'offre de moins de 10 apprenants",
  ),
  denominator: text('aanbodeenheden (E-10)', 'offerings (E-10)', "unités d'offre (E-10)"),
  of: offerings,
  ...shared,
})

export const medianOffering = defineIndicator({
  id: 'E-12',
  title: text(
    'Mediaan lerenden per aanbodeenheid',
    'Median learners per offering',
    "Médiane des apprenants par unité d'offre",
  ),
  definition: text(
    'De middelste waarde van het aantal duale lerenden per aanbodeenheid; bij een even aantal het gemiddelde van de twee middelste. Bij minder dan 5 aanbodeenheden staat er geen mediaan.',
    'The middle value of the number of dual learners per offering; of an even number the mean of the two in the middle. Of fewer than 5 offerings no median is given.',
    "La valeur centrale du nombre d'apprenants duaux par unité d'offre ; pour un nombre pair, la moyenne des deux valeurs centrales. En dessous de 5 unités d'offre, aucune médiane n'est donnée.",
  ),
  of: offerings,
  ...shared,
})
