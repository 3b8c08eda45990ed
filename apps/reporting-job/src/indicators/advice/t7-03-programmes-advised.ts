/** T7-03: programmes on which advice was given in the school year. */
import { text } from '@werkplekleren/rules'
import { adviceSubject, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { givenInYear } from './t7-01-advice.ts'

export const programmesAdvised = defineIndicator({
  id: 'T7-03',
  title: text('Opleidingen met advies', 'Programmes advised on', 'Formations ayant fait l’objet d’un avis'),
  definition: text(
    'Verschillende opleidingen waarover in het schooljaar advies is gegeven. Het aandeel van de nieuwe of herziene opleidingen waarover beslist is, is niet beschikbaar: geen extract bevat die beslissingen.',
    'Different programmes on which advice was given in the school year. The share of the new or revised programmes decided on is not available: no extract holds those decisions.',
    "Formations différentes ayant fait l'objet d'un avis au cours de l'année scolaire. La part des formations nouvelles ou révisées ayant fait l'objet d'une décision n'est pas disponible : aucun extrait ne contient ces décisions.",
  ),
  numerator: text('opleidingen met advies', 'programmes advised on', 'formations avec avis'),
  denominator: text(
    'nieuwe of herziene opleidingen waarover beslist is (niet beschikbaar)',
    'new or revised programmes decided on (not available)',
    'formations nouvelles ou révisées décidées (non disponible)',
  ),
  unit: text('opleidingen', 'programmes', 'formations'),
  moment: 'schoolYear',
  breakdowns: [sector, adviceSubject],
  needs: ['advice'],
  source: ownDefinition,
  unitsSql: `SELECT v.programme_code AS unit, v.sector_code AS sector, v.subject AS advice_subject
  FROM advice v
  WHERE ${givenInYear} AND v.programme_code IS NOT NULL`,
})
