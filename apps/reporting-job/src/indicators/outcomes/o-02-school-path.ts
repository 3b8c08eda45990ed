/** O-02: leavers of the school path, to compare the qualified outflow of dual learning with. */
import { text } from '@werkplekleren/rules'
import { grade, qualification, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { leaversOf } from './leavers.ts'

export const schoolLeavers = defineIndicator({
  id: 'O-02',
  title: text(
    'Diploma ten opzichte van het schoolse pad',
    'Against the school path',
    'Par rapport à la voie scolaire',
  ),
  definition: text(
    'Gekwalificeerde uitstroom (O-01) van duaal leren min die van het schoolse pad, in procentpunten, binnen dezelfde graad of hetzelfde partnerschap. Het is geen vergelijking van gelijke leerlingen: wie duaal leert, koos daarvoor.',
    'Qualified outflow (O-01) of dual learning less that of the school path, in percentage points, within the same stage or partnership. It does not compare like with like: who is in dual learning chose it.',
    "Sorties qualifiées (O-01) de l'apprentissage dual moins celles de la voie scolaire, en points de pourcentage, au sein du même degré ou partenariat. Les élèves comparés ne sont pas semblables : les apprenants duaux ont choisi cette voie.",
  ),
  unit: text('vertrekkers', 'leavers', 'sortants'),
  moment: 'schoolYearBefore',
  breakdowns: [sector, grade, qualification],
  needs: ['outcomes', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: leaversOf('SCHOOL'),
})
