/** Table 4_9: how well agreements are registered: plan, completeness, lateness, by sectoral partnership. */
import { type TableId, text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { agreements, complete, lateRegistration, planPresent } from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { countColumn, ifFilled, median, shareColumn, statisticColumn } from '../figured-columns.ts'
import { defineTable, type TableContext } from '../report-table.ts'

export const registrationQuality = defineTable({
  id: '4_9',
  title: text(
    'Kwaliteit van de registratie van overeenkomsten naar sectoraal partnerschap',
    'Quality of the registration of agreements by sectoral partnership',
    "Qualité de l'enregistrement des conventions par partenariat sectoriel",
  ),
  explanation: text(
    'Volledigheid is alleen beschikbaar als het extract alle kolommen ervan bevat.',
    'Completeness is available only where the extract has all columns that it asks for.',
    "L'exhaustivité n'est disponible que si l'extrait contient toutes les colonnes requises.",
  ),
  indicators: [planPresent, complete, lateRegistration],
  power: 'QUALITY',
  async fill(context) {
    const [plan, whole, late, days, hasPlan, hasAll, hasDate] = await Promise.all([
      along(context, planPresent, sector),
      along(context, complete, sector),
      along(context, lateRegistration, sector),
      valuesAlong(context, lateRegistration, sector),
      areFilled(context, 'agreements', ['planOn']),
      areFilled(context, 'agreements', particulars),
      areFilled(context, 'agreements', ['registeredOn']),
    ])
    const { unit } = agreements
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, plan),
      columns: [
        countColumn(agreements.title, unit, plan.at),
        ...[
          countColumn(planPresent.title, unit, plan.hitsAt),
          shareColumn(text('Aandeel met plan', 'Share with plan', 'Part avec plan'), plan.hitsAt, plan.at),
        ].map((column) => ifFilled(hasPlan, column)),
        ...[
          countColumn(text('Volledig', 'Complete', 'Complètes'), unit, whole.hitsAt),
          shareColumn(text('Aandeel volledig', 'Share complete', 'Part complète'), whole.hitsAt, whole.at),
        ].map((column) => ifFilled(hasAll, column)),
        ...[
          countColumn(text('Laattijdig', 'Late', 'Tardives'), unit, late.hitsAt),
          shareColumn(text('Aandeel laattijdig', 'Share late', 'Part tardive'), late.hitsAt, late.at),
          statisticColumn(
            text('Mediaan van de laattijdige', 'Median of the late ones', 'Médiane des tardives'),
            text('dagen', 'days', 'jours'),
            days,
            median,
            late.hitsAt,
          ),
        ].map((column) => ifFilled(hasDate, column)),
      ],
    })
  },
})

/** What T3-16 asks for and only some extracts have. */
const particulars = ['subject', 'mentorId', 'schedule', 'rightsDuties', 'companyRules']

const areFilled = ({ isFilled }: TableContext, table: TableId, keys: readonly string[]): boolean =>
  keys.every((key) => isFilled(table, key))
