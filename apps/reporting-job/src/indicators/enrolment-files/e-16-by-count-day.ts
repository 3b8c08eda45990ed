/** E-16: dual enrolments on each count day that an enrolment file tells of. */
import { text } from '@werkplekleren/rules'
import { countDay, fileGrade } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { enrolmentWords } from './e-01i-enrolments.ts'

export const enrolmentsByCountDay = defineIndicator({
  id: 'E-16',
  title: text(
    'Duale inschrijvingen per teldag',
    'Dual enrolments by count day',
    'Inscriptions duales par jour de comptage',
  ),
  definition: text(
    'Duale inschrijvingen (E-01i) op elke teldag van het voorlopige bestand. De dagen worden niet opgeteld: dezelfde inschrijving kan op meer dan één dag tellen.',
    'Dual enrolments (E-01i) on each count day of the provisional file. Days are not added: one enrolment may count on several days.',
    "Inscriptions duales (E-01i) à chaque jour de comptage du fichier provisoire. Les jours ne s'additionnent pas : une même inscription peut compter plusieurs jours.",
  ),
  unit: enrolmentWords,
  moment: 'countDays',
  breakdowns: [countDay, fileGrade],
  overlapsIn: [countDay],
  needs: [],
  source: ownDefinition,
  unitsSql: `SELECT count_day, grade AS file_grade, halves AS halves
  FROM enrolment_counts
  WHERE for_days AND is_member`,
})
