/** Table 2_3: accredited companies, establishments and accreditations on the last day of the school year, by sector. */
import { type Text, text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { countOf } from '../../figures/index.ts'
import { accreditations, companies, establishments } from '../../indicators/index.ts'
import { type Along, along, columnTable, type FiguredColumn, membersAlong } from '../column-table.ts'
import { departmentNote } from '../department-note.ts'
import { defineTable } from '../report-table.ts'

export const accredited = defineTable({
  id: '2_3',
  title: text(
    'Erkende ondernemingen, vestigingen en erkenningen naar sectoraal partnerschap',
    'Accredited companies, establishments and accreditations by sectoral partnership',
    'Entreprises agréées, unités d’établissement et agréments par partenariat sectoriel',
  ),
  indicators: [companies, establishments, accreditations],
  power: 'ACCREDIT',
  async fill(context) {
    const [companiesBy, establishmentsBy, accreditationsBy] = await Promise.all([
      along(context, companies, sector),
      along(context, establishments, sector),
      along(context, accreditations, sector),
    ])
    const column = (header: Text, by: Along): FiguredColumn => ({
      header,
      unit: text('aantal', 'number', 'nombre'),
      kind: 'count',
      at: {},
      figure: (key) => countOf(by.at(key)),
    })
    const table = columnTable({
      rows: sector,
      members: membersAlong(context, sector, companiesBy, establishmentsBy, accreditationsBy),
      columns: [
        column(text('Ondernemingen', 'Companies', 'Entreprises'), companiesBy),
        column(text('Vestigingen', 'Establishments', "Unités d'établissement"), establishmentsBy),
        column(text('Erkenningen', 'Accreditations', 'Agréments'), accreditationsBy),
      ],
    })
    return { ...table, notes: departmentNote(context) }
  },
})
