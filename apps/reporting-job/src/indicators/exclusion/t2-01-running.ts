/** T2-01b: companies excluded on the last day of the school year. */
import { text } from '@werkplekleren/rules'
import { exclusionGround, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const runningExclusions = defineIndicator({
  id: 'T2-01b',
  title: text('Lopende uitsluitingen', 'Running exclusions', 'Exclusions en cours'),
  definition: text(
    'Ondernemingen die op de laatste dag van het schooljaar uitgesloten zijn, tijdelijk of definitief.',
    'Companies that are excluded on the last day of the school year, temporarily or definitively.',
    "Entreprises exclues le dernier jour de l'année scolaire, temporairement ou définitivement.",
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'lastDay',
  breakdowns: [sector, exclusionGround],
  needs: ['exclusions', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(x.company_no, x.id) AS unit, x.sector_code AS sector, x.ground AS exclusion_ground
  FROM exclusions x
  WHERE x.from_day <= $last_day AND (x.to_day IS NULL OR x.to_day >= $last_day)`,
})
