/** T3-14: what was found at visits of the school year, and whether it was followed up in time. */
import { text } from '@werkplekleren/rules'
import { finding, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { followUpDays } from '../limits.ts'
import { dualAgreements } from './dual-agreements.ts'

export const findings = defineIndicator({
  id: 'T3-14',
  title: text('Vaststellingen', 'Findings', 'Constatations'),
  definition: text(
    `Vaststellingen bij de bezoeken van het schooljaar, naar soort; opgevolgd: uiterlijk ${followUpDays} dagen na het bezoek.`,
    `Findings at the visits of the school year, by kind; followed up: ${followUpDays} days after the visit at the latest.`,
    `Constatations lors des visites de l'année scolaire, par nature ; suivies : au plus tard ${followUpDays} jours après la visite.`,
  ),
  numerator: text(
    `opgevolgd binnen ${followUpDays} dagen`,
    `followed up within ${followUpDays} days`,
    `suivies dans les ${followUpDays} jours`,
  ),
  denominator: text('vaststellingen', 'findings', 'constatations'),
  unit: text('vaststellingen', 'findings', 'constatations'),
  moment: 'schoolYear',
  breakdowns: [sector, finding],
  needs: ['visits', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(v.sector_code, d.sector) AS sector, v.finding,
         v.followed_up_on_day - v.visited_on_day <= ${followUpDays} AS hit
  FROM visits v
  JOIN (${dualAgreements}) d ON d.id = v.agreement_id
  WHERE v.visited_on_day >= $first_day AND v.visited_on_day <= $last_day
    AND v.finding <> 'NONE'`,
})
