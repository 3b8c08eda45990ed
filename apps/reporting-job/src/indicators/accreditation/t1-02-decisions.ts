/** T1-02: accreditations asked for in the school year, by what was decided. */
import { text } from '@werkplekleren/rules'
import { decision, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { applications } from './t1-01-applications.ts'

export const decisions = defineIndicator({
  id: 'T1-02',
  title: text('Beslissingen over erkenningen', 'Decisions on accreditations', 'Décisions sur les agréments'),
  definition: text(
    'Erkenningen van leerwerkplekken die in het schooljaar zijn aangevraagd, naar de stand van de beslissing in het extract. Erkend + geweigerd + ingetrokken + in behandeling = aangevraagd.',
    'Accreditations of training places asked for in the school year, by the state of the decision in the extract. Granted + refused + withdrawn + pending = asked for.',
    "Agréments de lieux d'apprentissage demandés au cours de l'année scolaire, selon l'état de la décision dans l'extrait. Accordés + refusés + retirés + en cours = demandés.",
  ),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  breakdowns: [sector, decision],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  of: applications,
  unitsSql: applications.unitsSql,
})
