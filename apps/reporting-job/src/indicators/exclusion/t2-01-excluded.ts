/** T2-01: companies excluded in the school year. */
import { text } from '@werkplekleren/rules'
import { exclusionGround, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const excluded = defineIndicator({
  id: 'T2-01',
  title: text('Uitsluitingen', 'Exclusions', 'Exclusions'),
  definition: text(
    'Ondernemingen waarvan een uitsluiting in het schooljaar begint, naar grond. Wie om twee gronden is uitgesloten, telt één keer in het totaal.',
    'Companies of which an exclusion begins in the school year, by ground. Who is excluded on two grounds counts once in the total.',
    "Entreprises dont une exclusion commence au cours de l'année scolaire, par motif. Une entreprise exclue pour deux motifs compte une fois dans le total.",
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'schoolYear',
  breakdowns: [sector, exclusionGround],
  needs: ['exclusions', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT COALESCE(x.company_no, x.id) AS unit, x.sector_code AS sector, x.ground AS exclusion_ground
  FROM exclusions x
  WHERE x.from_day >= $first_day AND x.from_day <= $last_day`,
})
