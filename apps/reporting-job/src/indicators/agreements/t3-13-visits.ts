/** T3-13b: visits made in the school year, by visitor. */
import { text } from '@werkplekleren/rules'
import { sector, visitor } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements } from './dual-agreements.ts'

export const visits = defineIndicator({
  id: 'T3-13b',
  title: text('Bezoeken naar bezoeker', 'Visits by visitor', 'Visites par visiteur'),
  definition: text(
    'Bezoeken in het schooljaar aan de werkplek van een overeenkomst van duaal leren in het secundair onderwijs. Een bezoek met meer dan één vaststelling telt één keer.',
    'Visits in the school year to the workplace of an agreement of dual learning in secondary education. A visit with several findings counts once.',
    "Visites au cours de l'année scolaire au lieu de travail d'une convention d'apprentissage dual de l'enseignement secondaire. Une visite avec plusieurs constatations compte une fois.",
  ),
  unit: text('bezoeken', 'visits', 'visites'),
  moment: 'schoolYear',
  breakdowns: [sector, visitor],
  needs: ['visits', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  overlapsIn: [],
  unitsSql: `SELECT v.id AS unit, COALESCE(v.sector_code, d.sector) AS sector, v.visitor
  FROM visits v
  JOIN (${dualAgreements}) d ON d.id = v.agreement_id
  WHERE v.visited_on_day >= $first_day AND v.visited_on_day <= $last_day`,
})
