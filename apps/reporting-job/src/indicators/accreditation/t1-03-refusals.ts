/** T1-03: of the applications granted or refused, those refused. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { applications } from './t1-01-applications.ts'

export const refusals = defineIndicator({
  id: 'T1-03',
  title: text('Weigeringsgraad', 'Refusal rate', 'Taux de refus'),
  definition: text(
    'Geweigerde erkenningen, gedeeld door de erkende en de geweigerde, van de aanvragen van het schooljaar. Ingetrokken aanvragen en aanvragen in behandeling tellen niet mee.',
    'Accreditations refused, divided by those granted and refused, of the applications of the school year. Withdrawn and pending applications do not count.',
    "Agréments refusés, divisés par les accordés et les refusés, parmi les demandes de l'année scolaire. Les demandes retirées ou en cours ne comptent pas.",
  ),
  numerator: text('geweigerd', 'refused', 'refusés'),
  denominator: text('erkend + geweigerd', 'granted + refused', 'accordés + refusés'),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAre: { of: applications, at: { decision: 'REFUSED' } },
  unitsSql: `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.decision = 'REFUSED' AS hit
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.requested_on_day >= $first_day AND a.requested_on_day <= $last_day
    AND a.decision IN ('GRANTED', 'REFUSED')`,
})
