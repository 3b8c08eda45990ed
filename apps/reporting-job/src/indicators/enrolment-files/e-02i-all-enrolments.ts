/** E-02i: all enrolments of secondary education, to divide the dual ones by. */
import { text } from '@werkplekleren/rules'
import { fileGrade, finality } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { structureList } from '../population.ts'
import { enrolmentWords } from './e-01i-enrolments.ts'

export const allEnrolments = defineIndicator({
  id: 'E-02i',
  title: text('Aandeel duaal', 'Share of dual', 'Part du dual'),
  definition: text(
    'Duale inschrijvingen (E-01i) gedeeld door alle inschrijvingen van dezelfde graad en finaliteit in de hoofdstructuren 311, 312 en 315 op de teldatum, zonder type 5 en zonder hoger beroepsonderwijs.',
    'Dual enrolments (E-01i) divided by all enrolments of the same stage and finality in main structures 311, 312 and 315 on the count date, without type 5 and without higher vocational education.',
    "Inscriptions duales (E-01i) divisées par toutes les inscriptions du même degré et de la même finalité dans les structures principales 311, 312 et 315 à la date de comptage, sans le type 5 et sans l'enseignement professionnel supérieur.",
  ),
  numerator: text('duale inschrijvingen (E-01i)', 'dual enrolments (E-01i)', 'inscriptions duales (E-01i)'),
  denominator: text('alle inschrijvingen', 'all enrolments', 'toutes les inscriptions'),
  unit: enrolmentWords,
  moment: 'countDate',
  breakdowns: [fileGrade, finality],
  needs: [],
  source: ownDefinition,
  unitsSql: `SELECT grade AS file_grade, finality, halves AS halves
  FROM enrolment_counts
  WHERE for_report AND structure IN (${structureList}) AND NOT type_five AND grade <> 'HBO'`,
})
