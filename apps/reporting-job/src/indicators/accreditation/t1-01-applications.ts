/** T1-01: accreditations asked for in the school year. */
import { text } from '@werkplekleren/rules'
import { decision, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const applications = defineIndicator({
  id: 'T1-01',
  title: text('Erkenningsaanvragen', 'Applications for accreditation', "Demandes d'agrément"),
  definition: text(
    'Erkenningen van leerwerkplekken die in het schooljaar zijn aangevraagd, elke aanvraag voor een vestiging en een opleiding één keer.',
    'Accreditations of training places asked for in the school year, each application for an establishment and a programme once.',
    "Agréments de lieux d'apprentissage demandés au cours de l'année scolaire, chaque demande pour une unité d'établissement et une formation une fois.",
  ),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  breakdowns: [sector, decision],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.decision
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.requested_on_day >= $first_day AND a.requested_on_day <= $last_day`,
})
