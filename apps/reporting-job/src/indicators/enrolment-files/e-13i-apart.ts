/** E-13i: enrolments that stand apart from the dual ones: the run-up phase and special education. */
import { text } from '@werkplekleren/rules'
import { fileGrade, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { enrolmentWords } from './e-01i-enrolments.ts'

const shared = {
  unit: enrolmentWords,
  moment: 'countDate',
  breakdowns: [sector, fileGrade],
  needs: [],
  source: ownDefinition,
} as const

const apart = (which: 'runUp' | 'special') => `SELECT sector, grade AS file_grade, halves AS halves
  FROM enrolment_counts
  WHERE for_report AND apart = '${which}'`

export const runUpEnrolments = defineIndicator({
  id: 'E-13i',
  title: text('Aanloopfase', 'Run-up phase', 'Phase de démarrage'),
  definition: text(
    'Inschrijvingen in een aanloopfase (hoofdstructuren 311, 312 en 315) op de teldatum, zonder type 5. Zij zitten niet in E-01i volgens definitie D1.',
    'Enrolments in a run-up phase (main structures 311, 312 and 315) on the count date, without type 5. They are not in E-01i by definition D1.',
    'Inscriptions en phase de démarrage (structures principales 311, 312 et 315) à la date de comptage, sans le type 5. Elles ne sont pas dans E-01i selon la définition D1.',
  ),
  unitsSql: apart('runUp'),
  ...shared,
})

export const specialEnrolments = defineIndicator({
  id: 'E-13ai',
  title: text(
    'Duaal leren in het buitengewoon onderwijs',
    'Dual learning in special education',
    "Apprentissage dual dans l'enseignement spécial",
  ),
  definition: text(
    'Inschrijvingen in een duale opleiding of een aanloopfase van het buitengewoon secundair onderwijs (hoofdstructuur 321) op de teldatum, zonder type 5. Zij zitten niet in E-01i.',
    'Enrolments in a dual programme or a run-up phase of special secondary education (main structure 321) on the count date, without type 5. They are not in E-01i.',
    "Inscriptions dans une formation duale ou une phase de démarrage de l'enseignement secondaire spécial (structure principale 321) à la date de comptage, sans le type 5. Elles ne sont pas dans E-01i.",
  ),
  unitsSql: apart('special'),
  ...shared,
})
