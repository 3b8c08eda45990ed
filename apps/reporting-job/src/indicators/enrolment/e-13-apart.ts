/** E-13: learners who stand apart from the dual learners: the run-up phase and special education. */
import { text } from '@werkplekleren/rules'
import { grade, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { structureList } from '../population.ts'

/** Each learner once, with the oldest enrolment that a condition allows; never one who counts for E-01. */
const apart = (condition: string) => `SELECT sector, grade FROM (
    SELECT p.sector_code AS sector, p.grade,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    WHERE p.level = 'SECONDARY' AND ${condition}
      AND e.from_day <= $count_date AND (e.to_day IS NULL OR e.to_day >= $count_date)
      AND NOT EXISTS (
        SELECT 1 FROM counted_learners c WHERE c.count_day = $count_date AND c.learner_id = e.learner_id)
  ) found
  WHERE place = 1`

export const runUpLearners = defineIndicator({
  id: 'E-13',
  title: text('Aanloopfase', 'Run-up phase', 'Phase de démarrage'),
  definition: text(
    'Lerenden in een aanloopfase (hoofdstructuren 311, 312 en 315) op de teldatum. Zij zitten niet in E-01; wie ook duaal leert, telt hier niet.',
    'Learners in a run-up phase (main structures 311, 312 and 315) on the count date. They are not in E-01; who is in dual learning too does not count here.',
    'Apprenants en phase de démarrage (structures principales 311, 312 et 315) à la date de comptage. Ils ne sont pas dans E-01 ; qui est aussi en apprentissage dual ne compte pas ici.',
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [sector, grade],
  needs: ['enrolments', 'programmes'],
  source: ownDefinition,
  unitsSql: apart(`p.run_up_phase AND e.structure IN (${structureList})`),
})

export const specialLearners = defineIndicator({
  id: 'E-13a',
  title: text(
    'Duaal leren in het buitengewoon onderwijs',
    'Dual learning in special education',
    "Apprentissage dual dans l'enseignement spécial",
  ),
  definition: text(
    'Lerenden in een duale opleiding of een aanloopfase van het buitengewoon secundair onderwijs (hoofdstructuur 321) op de teldatum. Zij zitten niet in E-01.',
    'Learners in a dual programme or a run-up phase of special secondary education (main structure 321) on the count date. They are not in E-01.',
    "Apprenants d'une formation duale ou d'une phase de démarrage de l'enseignement secondaire spécial (structure principale 321) à la date de comptage. Ils ne sont pas dans E-01.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [sector, grade],
  needs: ['enrolments', 'programmes'],
  source: ownDefinition,
  unitsSql: apart("(p.dual OR p.run_up_phase) AND e.structure = '321'"),
})
