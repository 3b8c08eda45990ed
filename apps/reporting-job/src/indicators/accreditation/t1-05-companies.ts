/** T1-05: companies with at least one accreditation that holds on the last day of the school year. */
import { text } from '@werkplekleren/rules'
import {
  companySize,
  companySizeSql,
  naceSection,
  naceSectionSql,
  province,
  sector,
} from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { validAccreditations } from './valid-accreditations.ts'

export const companies = defineIndicator({
  id: 'T1-05',
  title: text('Erkende ondernemingen', 'Accredited companies', 'Entreprises agréées'),
  definition: text(
    'Ondernemingen met minstens één erkenning die geldt op de laatste dag van het schooljaar. Wie erkend is in meer dan één sector, telt één keer in het totaal, zodat het totaal kleiner kan zijn dan de som van de sectoren.',
    'Companies with at least one accreditation that holds on the last day of the school year. Those accredited in more than one sector count once in the total, so that the total may be smaller than the sum of the sectors.',
    "Entreprises ayant au moins un agrément valable le dernier jour de l'année scolaire. Ce qui est agréé dans plusieurs secteurs compte une fois dans le total, qui peut donc être inférieur à la somme des secteurs.",
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'lastDay',
  breakdowns: [sector, province, naceSection, companySize],
  needs: ['accreditations', 'programmes', 'sectors'],
  source: ownDefinition,
  // A company has one NACE code and one size.
  overlapsIn: [sector, province],
  unitsSql: `SELECT v.company_no AS unit, v.sector, v.province, ${naceSectionSql('c.nace')} AS nace_section,
         ${companySizeSql('c.employees')} AS company_size
  FROM (${validAccreditations('$last_day')}) v
  LEFT JOIN companies c ON c.no = v.company_no`,
})
