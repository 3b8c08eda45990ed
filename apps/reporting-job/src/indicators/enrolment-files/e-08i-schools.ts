/** E-08i and E-09i: schools and programmes with dual enrolments. */
import { text } from '@werkplekleren/rules'
import { fileGrade, net, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

const shared = {
  moment: 'countDate',
  needs: [],
  source: ownDefinition,
} as const

export const schoolsWithEnrolments = defineIndicator({
  id: 'E-08i',
  title: text(
    'Scholen met duale inschrijvingen',
    'Schools with dual enrolments',
    'Écoles avec inscriptions duales',
  ),
  definition: text(
    'Scholen en centra (instellingsnummers) met minstens een halve duale inschrijving (E-01i) op de teldatum.',
    'Schools and centres (institution numbers) with at least half a dual enrolment (E-01i) on the count date.',
    "Écoles et centres (numéros d'établissement) ayant au moins une demi-inscription duale (E-01i) à la date de comptage.",
  ),
  unit: text('scholen', 'schools', 'écoles'),
  breakdowns: [sector, net],
  overlapsIn: [sector],
  // A school has one network, even where its rows give two.
  unitsSql: `SELECT e.school_no AS unit, e.sector, s.net
  FROM enrolment_counts e
  JOIN (
    SELECT school_no, MIN(net) AS net
    FROM enrolment_counts
    WHERE for_report AND is_member AND halves > 0
    GROUP BY school_no
  ) s ON s.school_no = e.school_no
  WHERE e.for_report AND e.is_member AND e.halves > 0`,
  ...shared,
})

export const programmesWithEnrolments = defineIndicator({
  id: 'E-09i',
  title: text(
    'Duale opleidingen met inschrijvingen',
    'Dual programmes with enrolments',
    'Formations duales avec inscriptions',
  ),
  definition: text(
    'Opleidingen met minstens een halve duale inschrijving (E-01i) op de teldatum. Een opleiding is een naam binnen een graad, onderwijsvorm en finaliteit, want de bestanden hebben geen code die alle leerjaren omvat.',
    'Programmes with at least half a dual enrolment (E-01i) on the count date. A programme is a name within a stage, form and finality, for the files have no code that covers all years of study.',
    "Formations ayant au moins une demi-inscription duale (E-01i) à la date de comptage. Une formation est un nom au sein d'un degré, d'une forme et d'une finalité, car les fichiers n'ont pas de code couvrant toutes les années d'études.",
  ),
  unit: text('opleidingen', 'programmes', 'formations'),
  breakdowns: [sector, fileGrade, net],
  overlapsIn: [sector, net],
  unitsSql: `SELECT offered_programme AS unit, sector, grade AS file_grade, net
  FROM enrolment_counts
  WHERE for_report AND is_member AND halves > 0`,
  ...shared,
})
