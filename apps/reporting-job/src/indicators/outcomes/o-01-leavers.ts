/** O-01: leavers of dual learning by what they obtained. */
import { text } from '@werkplekleren/rules'
import { furtherStudy, grade, qualification, registration, sector, work } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { leaversOf } from './leavers.ts'

export const leavers = defineIndicator({
  id: 'O-01',
  title: text('Gekwalificeerde uitstroom', 'Qualified outflow', 'Sorties qualifiées'),
  definition: text(
    'Lerenden die in het schooljaar ervoor uit duaal leren het onderwijs verlieten met een diploma, een beroepskwalificatie of een deelkwalificatie, gedeeld door wie toen vertrok en van wie het bewijs bekend is. Zonder de aanloopfase, het buitengewoon onderwijs en het volwassenenonderwijs.',
    'Learners who left education from dual learning in the school year before with a diploma, a professional or a partial qualification, divided by those who left then and of whom the qualification is known. Without the run-up phase, special education and adult education.',
    "Apprenants qui, l'année scolaire précédente, ont quitté l'enseignement depuis l'apprentissage dual avec un diplôme, une qualification professionnelle ou partielle, divisés par ceux qui sont alors partis et dont le titre est connu. Sans la phase de démarrage, l'enseignement spécial et l'enseignement pour adultes.",
  ),
  numerator: text('gekwalificeerde vertrekkers', 'qualified leavers', 'sortants qualifiés'),
  denominator: text(
    'vertrekkers van wie het bewijs bekend is',
    'leavers of whom the qualification is known',
    'sortants dont le titre est connu',
  ),
  unit: text('vertrekkers', 'leavers', 'sortants'),
  moment: 'schoolYearBefore',
  breakdowns: [sector, grade, qualification, registration, work, furtherStudy],
  needs: ['outcomes', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: leaversOf('DUAL'),
})
