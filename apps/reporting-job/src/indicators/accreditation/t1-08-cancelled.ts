/** T1-08: accreditations cancelled in the school year, by reason. */
import { text } from '@werkplekleren/rules'
import { cancelReason, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const cancelled = defineIndicator({
  id: 'T1-08',
  title: text('Opgeheven erkenningen', 'Cancelled accreditations', 'Agréments retirés'),
  definition: text(
    'Toegekende erkenningen die in het schooljaar zijn opgeheven, naar reden.',
    'Accreditations granted that were cancelled in the school year, by reason.',
    "Agréments accordés qui ont été retirés au cours de l'année scolaire, par motif.",
  ),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  breakdowns: [sector, cancelReason],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.cancel_reason
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.cancelled_on_day >= $first_day AND a.cancelled_on_day <= $last_day`,
})
