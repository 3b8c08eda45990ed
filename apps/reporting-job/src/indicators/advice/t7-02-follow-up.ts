/** T7-02: what came of the advice given in the school year. */
import { text } from '@werkplekleren/rules'
import { adviceFollowUp, adviceSubject, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { givenInYear } from './t7-01-advice.ts'

export const adviceFollowed = defineIndicator({
  id: 'T7-02',
  title: text('Opvolging van adviezen', 'Follow-up of advice', 'Suite donnée aux avis'),
  definition: text(
    'Adviezen die in het schooljaar zijn gegeven, naar het gevolg dat het extract vermeldt: volledig, gedeeltelijk of niet gevolgd, of nog open. Het aandeel gevolgd is dat van de adviezen waarover beslist is.',
    'Advice given in the school year, by the follow-up that the extract states: followed fully, partly or not, or still open. The share followed is that of the advice on which was decided.',
    "Avis rendus au cours de l'année scolaire, selon la suite mentionnée dans l'extrait : suivis entièrement, partiellement ou non, ou en suspens. La part suivie est celle des avis ayant fait l'objet d'une décision.",
  ),
  numerator: text(
    'adviezen volledig of gedeeltelijk gevolgd',
    'advice fully or partly followed',
    'avis suivis entièrement ou partiellement',
  ),
  denominator: text(
    'adviezen volledig, gedeeltelijk of niet gevolgd',
    'advice followed fully, partly or not',
    'avis suivis entièrement, partiellement ou non',
  ),
  unit: text('adviezen', 'pieces of advice', 'avis'),
  moment: 'schoolYear',
  breakdowns: [sector, adviceSubject, adviceFollowUp],
  needs: ['advice'],
  source: ownDefinition,
  unitsSql: `SELECT v.sector_code AS sector, v.subject AS advice_subject, v.followed AS advice_follow_up
  FROM advice v
  WHERE ${givenInYear}`,
})
