/** T2-02d: procedures appealed in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const proceduresAppealed = defineIndicator({
  id: 'T2-02d',
  title: text('Procedures met beroep', 'Procedures appealed', 'Procédures avec recours'),
  definition: text(
    'Uitsluitingsprocedures waarin in het schooljaar beroep is ingesteld.',
    'Exclusion procedures in which an appeal was made in the school year.',
    "Procédures d'exclusion dans lesquelles un recours a été introduit au cours de l'année scolaire.",
  ),
  unit: text('dossiers', 'cases', 'dossiers'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['procedures', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector_code AS sector
  FROM procedures c
  WHERE c.appealed_on_day >= $first_day AND c.appealed_on_day <= $last_day`,
})
