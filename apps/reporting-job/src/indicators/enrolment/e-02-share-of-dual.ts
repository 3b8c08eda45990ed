/** E-02: learners of secondary education on the count date, dual and not, to divide the dual ones by. */
import { text } from '@werkplekleren/rules'
import { dual, finality, grade, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { structureList } from '../population.ts'

export const allLearners = defineIndicator({
  id: 'E-02',
  title: text('Aandeel duaal', 'Share of dual', 'Part du dual'),
  definition: text(
    'Duale lerenden (E-01) gedeeld door alle lerenden van dezelfde graad en finaliteit in het extract Inschrijvingen (hoofdstructuren 311, 312 en 315) op de teldatum. Elke lerende telt één keer: een duale lerende bij de inschrijving die voor E-01 telt, een andere bij de oudste inschrijving. Het extract moet dus ook de niet-duale inschrijvingen bevatten.',
    'Dual learners (E-01) divided by all learners of the same stage and finality in the extract Enrolments (main structures 311, 312 and 315) on the count date. Each learner counts once: a dual one with the enrolment that counts for E-01, another with the oldest enrolment. So the extract must hold the enrolments that are not dual too.',
    "Apprenants duaux (E-01) divisés par tous les apprenants du même degré et de la même finalité dans l'extrait Inscriptions (structures principales 311, 312 et 315) à la date de comptage. Chacun compte une fois : un apprenant dual avec l'inscription qui compte pour E-01, un autre avec l'inscription la plus ancienne. L'extrait doit donc aussi contenir les inscriptions non duales.",
  ),
  numerator: text('duale lerenden (E-01)', 'dual learners (E-01)', 'apprenants duaux (E-01)'),
  denominator: text('alle lerenden', 'all learners', 'tous les apprenants'),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [sector, grade, finality, dual],
  needs: ['enrolments', 'learners', 'programmes'],
  source: ownDefinition,
  unitsSql: `SELECT sector_code AS sector, grade, finality, 'yes' AS dual
  FROM counted_learners
  WHERE count_day = $count_date
  UNION ALL
  SELECT others.sector_code AS sector, others.grade, others.finality, 'no' AS dual
  FROM (
    SELECT p.sector_code, p.grade, p.finality,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM enrolments e
    LEFT JOIN programmes p ON p.code = e.programme_code
    WHERE e.structure IN (${structureList})
      AND e.from_day <= $count_date AND (e.to_day IS NULL OR e.to_day >= $count_date)
      AND (p.level IS NULL OR p.level = 'SECONDARY')
      AND (p.dual IS NULL OR NOT p.dual OR p.run_up_phase)
      AND NOT EXISTS (
        SELECT 1 FROM counted_learners c WHERE c.count_day = $count_date AND c.learner_id = e.learner_id)
  ) others
  WHERE others.place = 1`,
})
