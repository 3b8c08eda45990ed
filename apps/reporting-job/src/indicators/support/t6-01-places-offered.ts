/** T6-01: places at which companies would receive a learner on the count date. */
import { text } from '@werkplekleren/rules'
import { programme, province, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** SQL of the places available on the count date. */
export const placesOfferedSql = `SELECT COALESCE(o.sector_code, p.sector_code) AS sector, o.programme_code AS programme,
         COALESCE(o.province, e.province) AS province
  FROM places o
  LEFT JOIN programmes p ON p.code = o.programme_code
  LEFT JOIN establishments e ON e.no = o.establishment_no
  WHERE (o.available_from_day IS NULL OR o.available_from_day <= $count_date)
    AND (o.available_to_day IS NULL OR o.available_to_day >= $count_date)`

export const placesOffered = defineIndicator({
  id: 'T6-01',
  title: text('Beschikbare leerwerkplekken', 'Places offered', 'Places offertes'),
  definition: text(
    'Leerwerkplekken die op de teldatum beschikbaar zijn; een plaats zonder begin- of einddatum is beschikbaar. De provincie is die van de vestiging.',
    'Places that are available on the count date; a place without a first or last day is available. The province is that of the establishment.',
    "Places disponibles à la date de comptage ; une place sans date de début ou de fin est disponible. La province est celle de l'établissement.",
  ),
  unit: text('leerwerkplekken', 'places', 'places'),
  moment: 'countDate',
  breakdowns: [sector, programme, province],
  needs: ['places', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: placesOfferedSql,
})
