/** Table 2_2: how long it took to decide on accreditations, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { leadTime } from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { departmentNote } from '../department-note.ts'
import { countColumn, ifFilled, median, ninetieth, shareColumn, statisticColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const decisionLeadTime = defineTable({
  id: '2_2',
  title: text(
    'Doorlooptijd van beslissingen over erkenningen naar sectoraal partnerschap',
    'Lead time of decisions on accreditations by sectoral partnership',
    'Délai de traitement des décisions sur les agréments par partenariat sectoriel',
  ),
  indicators: [leadTime],
  power: 'ACCREDIT',
  async fill(context) {
    const [decided, days, ...filled] = await Promise.all([
      along(context, leadTime, sector),
      valuesAlong(context, leadTime, sector),
      context.isFilled('accreditations', 'decidedOn'),
      context.isFilled('accreditations', 'completedOn'),
    ])
    const unit = text('dagen', 'days', 'jours')
    const delivered = filled.every(Boolean)
    const table = columnTable({
      rows: sector,
      members: membersAlong(context, sector, decided),
      columns: [
        countColumn(text('Beslist', 'Decided', 'Décidés'), leadTime.unit, decided.at),
        statisticColumn(text('Mediaan', 'Median', 'Médiane'), unit, days, median, decided.at),
        statisticColumn(
          text('90e percentiel', '90th percentile', '90e centile'),
          unit,
          days,
          ninetieth,
          decided.at,
        ),
        countColumn(
          text('Binnen de termijn', 'Within the term', 'Dans le délai'),
          leadTime.unit,
          decided.hitsAt,
        ),
        shareColumn(
          text('Aandeel binnen de termijn', 'Share within the term', 'Part dans le délai'),
          decided.hitsAt,
          decided.at,
        ),
      ].map((column) => ifFilled(delivered, column)),
    })
    return { ...table, notes: [...departmentNote(context), ...(delivered ? [] : [notDelivered])] }
  },
})

const notDelivered = text(
  'Niet beschikbaar: het extract van de erkenningen zegt niet wanneer dossiers volledig waren of wanneer beslist is.',
  'Not available: the extract of accreditations does not say when files were complete or when decisions were made.',
  "Non disponible : l'extrait des agréments ne dit pas quand les dossiers étaient complets ni quand les décisions ont été prises.",
)
