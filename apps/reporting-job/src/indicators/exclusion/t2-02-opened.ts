/** T2-02: procedures opened in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const proceduresOpened = defineIndicator({
  id: 'T2-02',
  title: text('Geopende procedures', 'Procedures opened', 'Procédures ouvertes'),
  definition: text(
    'Uitsluitingsprocedures die in het schooljaar zijn geopend.',
    'Exclusion procedures opened in the school year.',
    "Procédures d'exclusion ouvertes au cours de l'année scolaire.",
  ),
  unit: text('dossiers', 'cases', 'dossiers'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['procedures', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector_code AS sector
  FROM procedures c
  WHERE c.opened_on_day >= $first_day AND c.opened_on_day <= $last_day`,
})
