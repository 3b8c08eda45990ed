/** E-07: dual learners of the year before in the first year of a stage of two, and whether they went on in dual learning. */
import { text } from '@werkplekleren/rules'
import { continuation, grade } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { learners } from './e-01-learners.ts'

export const continuing = defineIndicator({
  id: 'E-07',
  title: text('Doorstroom', 'Continuation', 'Poursuite'),
  definition: text(
    'Duale lerenden (E-01) van de teldatum van het schooljaar ervoor die toen in een tussenjaar zaten, het eerste leerjaar van de tweede of de derde graad, naar wat zij op de teldatum deden. Doorgestroomd: in duaal leren. Vertrokken met bewijs: niet meer in duaal leren, en tussen beide teldagen uit het onderwijs vertrokken met een diploma, een beroepskwalificatie of een deelkwalificatie. De doorstroom is wie doorstroomde, gedeeld door alle lerenden in een tussenjaar zonder wie met een bewijs vertrok. Naar de graad van toen.',
    'Dual learners (E-01) of the count date of the school year before who were in an intermediate year then, the first year of the second or third stage, by what they did on the count date. Continued: in dual learning. Left with a qualification: no longer in dual learning, and left education between both count dates with a diploma, a professional or a partial qualification. Continuation is those who continued, divided by all learners in an intermediate year without those who left with a qualification. By the stage of then.',
    "Apprenants duaux (E-01) de la date de comptage de l'année scolaire précédente alors en année intermédiaire, soit la première année du deuxième ou du troisième degré, selon leur situation à la date de comptage. Ayant poursuivi : en apprentissage dual. Partis avec un titre : plus en apprentissage dual et sortis de l'enseignement entre les deux dates avec un diplôme, une qualification professionnelle ou partielle. La poursuite est le nombre de ceux qui ont poursuivi, divisé par tous les apprenants en année intermédiaire sauf ceux partis avec un titre. Selon le degré d'alors.",
  ),
  numerator: text('lerenden die doorstroomden', 'learners who continued', 'apprenants ayant poursuivi'),
  denominator: text(
    'lerenden in een tussenjaar van het schooljaar ervoor, zonder wie met een bewijs vertrok',
    'learners in an intermediate year of the school year before, without those who left with a qualification',
    "apprenants en année intermédiaire l'année scolaire précédente, sauf ceux partis avec un titre",
  ),
  unit: learners.unit,
  moment: 'bothCountDates',
  breakdowns: [grade, continuation],
  needs: [...learners.needs, 'outcomes'],
  source: ownDefinition,
  unitsSql: `SELECT b.grade,
    CASE WHEN b.learner_id IS NULL THEN NULL
         WHEN n.learner_id IS NOT NULL THEN 'continued'
         WHEN o.learner_id IS NOT NULL THEN 'certified'
         ELSE 'gone' END AS continuation
  FROM counted_learners b
  LEFT JOIN counted_learners n ON n.count_day = $count_date AND n.learner_id = b.learner_id
  LEFT JOIN (
    SELECT DISTINCT learner_id
    FROM outcomes
    WHERE left_on_day > $count_date_before AND left_on_day <= $count_date
      AND qualification IN ('DIPLOMA', 'PROFESSIONAL', 'PARTIAL')
  ) o ON o.learner_id = b.learner_id
  WHERE b.count_day = $count_date_before AND b.study_year = '1' AND b.grade IN ('2', '3')`,
})
