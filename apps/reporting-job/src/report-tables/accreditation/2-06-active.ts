/** Table 2_6: accredited companies, and those of them with an agreement in the school year, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { active } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const activeCompanies = defineTable({
  id: '2_6',
  title: text(
    'Erkende en actieve ondernemingen naar sectoraal partnerschap',
    'Accredited and active companies by sectoral partnership',
    'Entreprises agréées et actives par partenariat sectoriel',
  ),
  indicators: [active],
  power: 'ACCREDIT',
  async fill(context) {
    const companies = await along(context, active, sector)
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, companies),
      columns: [
        countColumn(text('Erkend', 'Accredited', 'Agréées'), active.unit, companies.at),
        countColumn(text('Actief', 'Active', 'Actives'), active.unit, companies.hitsAt),
        shareColumn(active.title, companies.hitsAt, companies.at),
      ],
    })
  },
})
