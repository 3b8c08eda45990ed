/** T2-04: agreements that run inside an exclusion on the count date; there must be none. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { dualAgreements, runsOn } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { touches } from './touched-agreements.ts'

export const withExcluded = defineIndicator({
  id: 'T2-04',
  title: text(
    'Overeenkomst bij een uitgesloten onderneming',
    'Agreement with an excluded company',
    'Convention avec une entreprise exclue',
  ),
  definition: text(
    'Overeenkomsten die lopen op de teldatum bij een onderneming die dan uitgesloten is. Dit moet 0 zijn.',
    'Agreements that run on the count date with a company that is excluded then. This must be 0.',
    'Conventions en cours à la date de comptage avec une entreprise alors exclue. Ce nombre doit être 0.',
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'countDate',
  breakdowns: [sector],
  needs: ['exclusions', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  overlapsIn: [],
  unitsSql: `SELECT d.id AS unit, d.sector
  FROM exclusions x
  JOIN (${dualAgreements}) d ON ${touches('x', 'd')}
  WHERE x.from_day <= $count_date AND (x.to_day IS NULL OR x.to_day >= $count_date)
    AND ${runsOn('d', '$count_date')}`,
})
