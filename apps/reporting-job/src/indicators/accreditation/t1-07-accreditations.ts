/** T1-07: accreditations that hold on the last day of the school year; per company, T1-05 divides them. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { validAccreditations } from './valid-accreditations.ts'

export const accreditations = defineIndicator({
  id: 'T1-07',
  title: text('Erkenningen per onderneming', 'Accreditations per company', 'Agréments par entreprise'),
  definition: text(
    'Erkenningen die gelden op de laatste dag van het schooljaar, gedeeld door de erkende ondernemingen.',
    'Accreditations that hold on the last day of the school year, divided by the accredited companies.',
    "Agréments valables le dernier jour de l'année scolaire, divisés par les entreprises agréées.",
  ),
  numerator: text('geldende erkenningen', 'accreditations in force', 'agréments en vigueur'),
  denominator: text(
    'erkende ondernemingen (T1-05)',
    'accredited companies (T1-05)',
    'entreprises agréées (T1-05)',
  ),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'lastDay',
  breakdowns: [sector, province],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT sector, province FROM (${validAccreditations('$last_day')}) valid`,
})
