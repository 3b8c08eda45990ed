/** E-04: what the dual learners of the count date were doing in October, and what became of those of October. */
import { text } from '@werkplekleren/rules'
import { grade, sector, sinceOctober, untilFebruary } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { learners } from './e-01-learners.ts'

export const sinceOctoberLearners = defineIndicator({
  id: 'E-04',
  title: text('Evolutie sinds 1 oktober', 'Change since 1 October', 'Évolution depuis le 1er octobre'),
  definition: text(
    'Duale lerenden op 1 februari, naar wat zij op 1 oktober deden. Ingestroomd: toen niet in duaal leren. Overgestapt: toen al duaal, in een andere opleiding of een andere school. Zelfde plaats: toen al in dezelfde opleiding en school. De evolutie is het verschil tussen beide teldagen. Naar de graad en het partnerschap op 1 februari.',
    'Dual learners on 1 February, by what they did on 1 October. Entered: not in dual learning then. Switched: dual already, in another programme or another school. Same place: in the same programme and school already. The change is the difference between both count days. By the stage and the partnership of 1 February.',
    "Apprenants duaux au 1er février, selon leur situation au 1er octobre. Entrés : pas encore en apprentissage dual. Passés ailleurs : déjà en dual, dans une autre formation ou une autre école. Même place : déjà dans la même formation et la même école. L'évolution est la différence entre les deux jours de comptage. Selon le degré et le partenariat du 1er février.",
  ),
  unit: learners.unit,
  moment: 'countDate',
  breakdowns: [sector, grade, sinceOctober],
  needs: learners.needs,
  source: ownDefinition,
  of: learners,
  unitsSql: `SELECT n.sector_code AS sector, n.grade,
    CASE WHEN n.learner_id IS NULL THEN NULL
         WHEN o.learner_id IS NULL THEN 'entered'
         WHEN o.programme_code = n.programme_code
           AND COALESCE(o.provider_no, '') = COALESCE(n.provider_no, '') THEN 'stayed'
         ELSE 'switched' END AS since_october
  FROM counted_learners n
  LEFT JOIN counted_learners o ON o.count_day = $october_date AND o.learner_id = n.learner_id
  WHERE n.count_day = $count_date`,
})

export const octoberLearners = defineIndicator({
  id: 'E-04a',
  title: text('Duale lerenden op 1 oktober', 'Dual learners on 1 October', 'Apprenants duaux au 1er octobre'),
  definition: text(
    'Duale lerenden volgens de definitie van E-01, geteld op de eerste schooldag van oktober, naar wat van hen werd tot 1 februari. Uitgestroomd: op 1 februari niet meer in duaal leren. Naar de graad en het partnerschap op 1 oktober.',
    'Dual learners by the definition of E-01, counted on the first school day of October, by what became of them until 1 February. Left: no longer in dual learning on 1 February. By the stage and the partnership of 1 October.',
    "Apprenants duaux selon la définition de E-01, comptés le premier jour d'école d'octobre, selon leur situation au 1er février. Sortis : plus en apprentissage dual au 1er février. Selon le degré et le partenariat du 1er octobre.",
  ),
  unit: learners.unit,
  moment: 'octoberDate',
  breakdowns: [sector, grade, untilFebruary],
  needs: learners.needs,
  source: ownDefinition,
  unitsSql: `SELECT o.sector_code AS sector, o.grade,
    CASE WHEN o.learner_id IS NULL THEN NULL
         WHEN n.learner_id IS NULL THEN 'left'
         ELSE 'present' END AS until_february
  FROM counted_learners o
  LEFT JOIN counted_learners n ON n.count_day = $count_date AND n.learner_id = o.learner_id
  WHERE o.count_day = $october_date`,
})
