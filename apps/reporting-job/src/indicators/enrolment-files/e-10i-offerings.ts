/** E-10i to E-12i: offerings (one programme in one school) with dual enrolments, how many are small, their median size. */
import { text } from '@werkplekleren/rules'
import { fileGrade, net, sector, sizeClass, sizeClassSql } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** One row an offering with its half learners; nine and a half is under ten, and half a learner is one of the small. */
const sizedOfferings = `SELECT sector, file_grade, net, size AS value,
         ${sizeClassSql('size', 2)} AS size_class
  FROM (
    SELECT MIN(sector) AS sector, grade AS file_grade, MIN(net) AS net, CAST(SUM(halves) AS BIGINT) AS size
    FROM enrolment_counts
    WHERE for_report AND is_member AND halves > 0
    GROUP BY school_no, offered_programme, grade
  ) sized`

const shared = {
  unit: text('aanbodeenheden', 'offerings', "unités d'offre"),
  moment: 'countDate',
  breakdowns: [sector, fileGrade, net, sizeClass],
  needs: [],
  source: ownDefinition,
  unitsSql: sizedOfferings,
} as const

export const offeringsWithEnrolments = defineIndicator({
  id: 'E-10i',
  title: text('Aanbodeenheden', 'Offerings', "Unités d'offre"),
  definition: text(
    'Paren van een school en een opleiding (E-09i) met minstens een halve duale inschrijving op de teldatum, over alle vestigingsplaatsen en leerjaren.',
    'Pairs of a school and a programme (E-09i) with at least half a dual enrolment on the count date, over all sites and years of study.',
    "Paires d'une école et d'une formation (E-09i) ayant au moins une demi-inscription duale à la date de comptage, tous lieux d'implantation et toutes années d'études confondus.",
  ),
  ...shared,
})

export const smallOfferingsOfFile = defineIndicator({
  id: 'E-11i',
  title: text('Aandeel kleine aanbodeenheden', 'Share of small offerings', "Part des petites unités d'offre"),
  definition: text(
    'Aanbodeenheden met minder dan 10 duale inschrijvingen gedeeld door alle aanbodeenheden; 9,5 is minder dan 10.',
    'Offerings with fewer than 10 dual enrolments divided by all offerings; 9.5 is fewer than 10.',
    "Unités d'offre de moins de 10 inscriptions duales divisées par toutes les unités d'offre ; 9,5 est moins de 10.",
  ),
  numerator: text(
    'aanbodeenheden met minder dan 10 inschrijvingen',
    'offerings with fewer than 10 enrolments',
    "unités d'offre de moins de 10 inscriptions",
  ),
  denominator: text('aanbodeenheden (E-10i)', 'offerings (E-10i)', "unités d'offre (E-10i)"),
  of: offeringsWithEnrolments,
  ...shared,
})

export const medianOfferingOfFile = defineIndicator({
  id: 'E-12i',
  title: text(
    'Mediaan inschrijvingen per aanbodeenheid',
    'Median enrolments per offering',
    "Médiane des inscriptions par unité d'offre",
  ),
  definition: text(
    'De middelste waarde van het aantal duale inschrijvingen per aanbodeenheid; bij een even aantal het gemiddelde van de twee middelste. Bij minder dan 5 aanbodeenheden staat er geen mediaan.',
    'The middle value of the number of dual enrolments per offering; of an even number the mean of the two in the middle. Of fewer than 5 offerings no median is given.',
    "La valeur centrale du nombre d'inscriptions duales par unité d'offre ; pour un nombre pair, la moyenne des deux valeurs centrales. En dessous de 5 unités d'offre, aucune médiane n'est donnée.",
  ),
  of: offeringsWithEnrolments,
  ...shared,
})
