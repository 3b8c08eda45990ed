/** Accredited companies, and those of them with an agreement in the school year, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../dimensions/index.ts'
import { defineChart } from './chart-definition.ts'

export const accreditedAndActive = defineChart({
  id: 'active-companies',
  table: '2_6',
  shape: 'bars',
  title: text(
    'Erkende en actieve ondernemingen naar sectoraal partnerschap',
    'Accredited and active companies by sectoral partnership',
    'Entreprises agréées et actives par partenariat sectoriel',
  ),
  categories: { along: 'rows', by: sector, columns: ['Accredited', 'Active'] },
  valueAxis: text('Ondernemingen', 'Companies', 'Entreprises'),
})
