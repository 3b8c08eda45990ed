/** T1-04: days from the complete file to the decision. */
import { accreditationDecisionDays, text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** The term of the law as it is now. */
const termDays = accreditationDecisionDays.values.at(-1)?.value ?? 0

export const leadTime = defineIndicator({
  id: 'T1-04',
  title: text('Doorlooptijd', 'Lead time', 'Délai de traitement'),
  definition: text(
    `Kalenderdagen van de dag waarop het dossier volledig was tot de beslissing, van erkenningen waarover in het schooljaar is beslist: mediaan, 90e percentiel en aandeel binnen de termijn van ${termDays} dagen. Zonder een van beide datums telt een erkenning niet mee.`,
    `Calendar days from the day on which the file was complete to the decision, of accreditations decided on in the school year: median, 90th percentile and share within the term of ${termDays} days. Without one of the two dates an accreditation does not count.`,
    `Jours calendrier du dossier complet à la décision, pour les agréments décidés au cours de l'année scolaire : médiane, 90e centile et part dans le délai de ${termDays} jours. Sans l'une des deux dates, un agrément ne compte pas.`,
  ),
  numerator: text('beslist binnen de termijn', 'decided within the term', 'décidés dans le délai'),
  denominator: text('beslist, met beide datums', 'decided, with both dates', 'décidés, avec les deux dates'),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.decided_on_day - a.completed_on_day AS value,
         a.decided_on_day - a.completed_on_day <= ${termDays} AS hit
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.decided_on_day >= $first_day AND a.decided_on_day <= $last_day AND a.completed_on_day IS NOT NULL`,
})
