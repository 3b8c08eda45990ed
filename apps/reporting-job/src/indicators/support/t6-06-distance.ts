/** T6-06: distance from the school to the establishment of the agreements that run on the count date. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { runningAgreementsSql } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { farFromKm } from '../limits.ts'

export const distance = defineIndicator({
  id: 'T6-06',
  title: text('Bereikbaarheid', 'Reach', 'Accessibilité'),
  definition: text(
    `Mediaan van de afstand tussen school en vestiging, en het aandeel boven ${farFromKm} km, van de overeenkomsten die op de teldatum lopen en waarvan de afstand bekend is.`,
    `Median distance between school and establishment, and the share above ${farFromKm} km, of the agreements that run on the count date and whose distance is known.`,
    `Distance médiane entre l'école et l'établissement, et part au-dessus de ${farFromKm} km, des conventions en cours à la date de comptage et dont la distance est connue.`,
  ),
  numerator: text(
    `overeenkomsten boven ${farFromKm} km`,
    `agreements above ${farFromKm} km`,
    `conventions au-dessus de ${farFromKm} km`,
  ),
  denominator: text(
    'lopende overeenkomsten met een bekende afstand',
    'running agreements with a known distance',
    'conventions en cours dont la distance est connue',
  ),
  unit: text('kilometer', 'kilometres', 'kilomètres'),
  moment: 'countDate',
  breakdowns: [sector, province],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAt: { distance: 'far' },
  unitsSql: `SELECT sector, province, distance_km AS value, distance_km > ${farFromKm} AS hit
  FROM (${runningAgreementsSql}) running
  WHERE distance_km IS NOT NULL`,
})
