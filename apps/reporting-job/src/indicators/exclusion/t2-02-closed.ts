/** T2-02c: procedures closed without exclusion in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const proceduresClosed = defineIndicator({
  id: 'T2-02c',
  title: text(
    'Procedures afgesloten zonder uitsluiting',
    'Procedures closed without exclusion',
    'Procédures classées sans exclusion',
  ),
  definition: text(
    'Uitsluitingsprocedures die in het schooljaar zonder uitsluiting zijn afgesloten.',
    'Exclusion procedures closed without an exclusion in the school year.',
    "Procédures d'exclusion classées sans exclusion au cours de l'année scolaire.",
  ),
  unit: text('dossiers', 'cases', 'dossiers'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['procedures', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector_code AS sector
  FROM procedures c
  WHERE c.closed_on_day >= $first_day AND c.closed_on_day <= $last_day
    AND c.outcome = 'CLOSED'`,
})
