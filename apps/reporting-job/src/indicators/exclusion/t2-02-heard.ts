/** T2-02b: companies heard in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const proceduresHeard = defineIndicator({
  id: 'T2-02b',
  title: text('Gehoorde ondernemingen', 'Companies heard', 'Entreprises entendues'),
  definition: text(
    'Uitsluitingsprocedures waarin de onderneming in het schooljaar is gehoord.',
    'Exclusion procedures in which the company was heard in the school year.',
    "Procédures d'exclusion dans lesquelles l'entreprise a été entendue au cours de l'année scolaire.",
  ),
  unit: text('dossiers', 'cases', 'dossiers'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['procedures', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector_code AS sector
  FROM procedures c
  WHERE c.heard_on_day >= $first_day AND c.heard_on_day <= $last_day`,
})
