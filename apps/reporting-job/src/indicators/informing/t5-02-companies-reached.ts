/** T5-02: companies that information actions reached in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { informs } from './reached.ts'

export const companiesReached = defineIndicator({
  id: 'T5-02',
  title: text('Bereikte ondernemingen', 'Companies reached', 'Entreprises atteintes'),
  definition: text(
    'Verschillende ondernemingen die in het schooljaar door minstens één infoactie zijn bereikt. Wie door meer dan één partnerschap is bereikt, telt één keer in het totaal.',
    'Different companies reached by at least one information action in the school year. Those reached by more than one partnership count once in the total.',
    "Entreprises différentes atteintes par au moins une action d'information au cours de l'année scolaire. Une entreprise atteinte par plusieurs partenariats compte une fois dans le total.",
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['contacts', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT r.company_no AS unit, r.sector_code AS sector
  FROM contacts r
  WHERE ${informs('r')} AND r.company_no IS NOT NULL`,
})
