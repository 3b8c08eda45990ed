/** E-06: dual learners who were not in dual learning on the count date of the year before, and where they come from. */
import { text } from '@werkplekleren/rules'
import { grade, origin, sector, yearBefore } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { learners } from './e-01-learners.ts'

export const entrants = defineIndicator({
  id: 'E-06',
  title: text('Instromers', 'Entrants', 'Entrants'),
  definition: text(
    'Duale lerenden die op de teldatum van het schooljaar ervoor niet in duaal leren zaten, gedeeld door alle duale lerenden. De herkomst is de inschrijving op die vroegere teldatum: de aanloopfase, niet-duaal secundair onderwijs, ander onderwijs (buitengewoon of volwassenenonderwijs, of een opleiding die ontbreekt), of geen inschrijving in het extract (uit het buitenland of onbekend).',
    'Dual learners who were not in dual learning on the count date of the school year before, divided by all dual learners. The origin is the enrolment on that earlier count date: the run-up phase, secondary education that is not dual, other education (special or adult education, or a programme that is missing), or no enrolment in the extract (from abroad or unknown).',
    "Apprenants duaux qui n'étaient pas en apprentissage dual à la date de comptage de l'année scolaire précédente, divisés par tous les apprenants duaux. L'origine est l'inscription à cette date antérieure : phase de démarrage, enseignement secondaire non dual, autre enseignement (spécial, pour adultes, ou formation manquante), ou aucune inscription dans l'extrait (de l'étranger ou inconnue).",
  ),
  numerator: text('instromers', 'entrants', 'entrants'),
  denominator: text('duale lerenden (E-01)', 'dual learners (E-01)', 'apprenants duaux (E-01)'),
  unit: learners.unit,
  moment: 'countDate',
  breakdowns: [sector, grade, yearBefore, origin],
  needs: learners.needs,
  source: ownDefinition,
  of: learners,
  unitsSql: `SELECT n.sector_code AS sector, n.grade,
    CASE WHEN n.learner_id IS NULL THEN NULL
         WHEN b.learner_id IS NULL THEN 'new'
         ELSE 'dual' END AS year_before,
    CASE WHEN n.learner_id IS NULL OR b.learner_id IS NOT NULL THEN NULL
         WHEN f.run_up = 1 THEN 'runUp'
         WHEN f.secondary = 1 THEN 'secondary'
         WHEN f.learner_id IS NOT NULL THEN 'other'
         ELSE 'none' END AS origin
  FROM counted_learners n
  LEFT JOIN counted_learners b ON b.count_day = $count_date_before AND b.learner_id = n.learner_id
  LEFT JOIN (
    SELECT e.learner_id, MAX(CASE WHEN p.run_up_phase THEN 1 ELSE 0 END) AS run_up,
           MAX(CASE WHEN p.level = 'SECONDARY' AND NOT p.dual AND COALESCE(e.structure, '') <> '321' THEN 1 ELSE 0 END)
             AS secondary
    FROM enrolments e
    LEFT JOIN programmes p ON p.code = e.programme_code
    WHERE e.from_day <= $count_date_before AND (e.to_day IS NULL OR e.to_day >= $count_date_before)
    GROUP BY e.learner_id
  ) f ON f.learner_id = n.learner_id
  WHERE n.count_day = $count_date`,
})
