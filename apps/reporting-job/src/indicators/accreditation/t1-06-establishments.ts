/** T1-06: establishments with at least one accreditation that holds on the last day of the school year. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { validAccreditations } from './valid-accreditations.ts'

export const establishments = defineIndicator({
  id: 'T1-06',
  title: text('Erkende vestigingen', 'Accredited establishments', 'Unités d’établissement agréées'),
  definition: text(
    'Vestigingen met minstens één erkenning die geldt op de laatste dag van het schooljaar. Wie erkend is in meer dan één sector, telt één keer in het totaal, zodat het totaal kleiner kan zijn dan de som van de sectoren.',
    'Establishments with at least one accreditation that holds on the last day of the school year. Those accredited in more than one sector count once in the total, so that the total may be smaller than the sum of the sectors.',
    "Unités d’établissement ayant au moins un agrément valable le dernier jour de l'année scolaire. Ce qui est agréé dans plusieurs secteurs compte une fois dans le total, qui peut donc être inférieur à la somme des secteurs.",
  ),
  unit: text('vestigingen', 'establishments', 'unités d’établissement'),
  moment: 'lastDay',
  breakdowns: [sector, province],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT establishment_no AS unit, sector, province FROM (${validAccreditations('$last_day')}) valid`,
})
