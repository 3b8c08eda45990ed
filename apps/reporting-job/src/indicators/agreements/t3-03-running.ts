/** T3-03: agreements of dual learning that run on the count date. */
import { text } from '@werkplekleren/rules'
import { contractType, grade, hoursBand, programme, province, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { workplaceHours } from '../limits.ts'

/** SQL condition that agreement `a` of dual learning runs on a day, its first and last day included. */
export const dualRunsOn = (day: string): string =>
  `a.scheme = 'DUAAL' AND a.start_day <= ${day} AND COALESCE(a.actual_end_day, a.end_day, ${day}) >= ${day}`

/** SQL of the agreements that run on the count date. */
export const runningAgreementsSql = `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.contract_type, e.province, p.grade,
         a.programme_code AS programme, a.id, a.learner_id, a.distance_km, a.hours_workplace
  FROM agreements a
  LEFT JOIN programmes p ON p.code = a.programme_code
  LEFT JOIN establishments e ON e.no = a.establishment_no
  WHERE ${dualRunsOn('$count_date')}`

export const runningAgreements = defineIndicator({
  id: 'T3-03',
  title: text(
    'Lopende overeenkomsten op de teldatum',
    'Agreements running on the count date',
    'Conventions en cours à la date de comptage',
  ),
  definition: text(
    'Overeenkomsten van duaal leren die op de teldatum lopen: begonnen uiterlijk op die dag en niet eerder geëindigd. De eerste en de laatste dag tellen mee.',
    'Agreements of dual learning that run on the count date: begun by that day and not ended before it. The first and the last day are included.',
    "Conventions d'apprentissage dual en cours à la date de comptage : commencées au plus tard ce jour et non terminées avant. Le premier et le dernier jour comptent.",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'countDate',
  breakdowns: [sector, contractType, province, grade, programme, hoursBand],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  // Hours in hundredths, for T3-06.
  unitsSql: `SELECT sector, contract_type, province, grade, programme, CAST(hours_workplace * 100 AS BIGINT) AS value,
         CASE WHEN hours_workplace < ${workplaceHours.few} THEN 'few'
              WHEN hours_workplace < ${workplaceHours.many} THEN 'some'
              WHEN hours_workplace IS NOT NULL THEN 'many' END AS hours_band
  FROM (${runningAgreementsSql}) running`,
})
