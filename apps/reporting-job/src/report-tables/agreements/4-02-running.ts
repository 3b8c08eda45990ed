/** Table 4_2: agreements that run on the count date by sector and province, and the learners who have one. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { UNKNOWN } from '../../figures/index.ts'
import { coverage, runningAgreements } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const runningBySector = defineTable({
  id: '4_2',
  title: text(
    'Lopende overeenkomsten naar sectoraal partnerschap en provincie van de vestiging, en dekkingsgraad',
    'Running agreements by sectoral partnership and province of the establishment, and coverage',
    "Conventions en cours par partenariat sectoriel et province de l'unité d'établissement, et taux de couverture",
  ),
  explanation: text(
    'De dekkingsgraad telt lerenden: duale lerenden met een lopende overeenkomst ÷ duale lerenden op de teldatum (E-01), naar het sectoraal partnerschap van hun opleiding.',
    'Coverage counts learners: dual learners with a running agreement ÷ dual learners on the count date (E-01), by the sectoral partnership of their programme.',
    'Le taux de couverture compte des apprenants : apprenants duaux ayant une convention en cours ÷ apprenants duaux à la date de comptage (E-01), selon le partenariat sectoriel de leur formation.',
  ),
  indicators: [runningAgreements, coverage],
  power: 'MONITOR',
  async fill(context) {
    const [running, covered, byBoth, byProvince] = await Promise.all([
      along(context, runningAgreements, sector),
      along(context, coverage, sector),
      context.counts(runningAgreements, sector, province),
      context.counts(runningAgreements, province),
    ])
    const provinces = withUnknown(byProvince, province, context.members(province))
    const { unit } = runningAgreements
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, running, covered),
      columns: [
        ...provinces.map(({ key: code, label }) => ({
          ...countColumn(code === UNKNOWN ? unknownProvince : label, unit, (key) =>
            key === undefined
              ? byProvince.at({ province: code })
              : byBoth.at({ province: code, sector: key }),
          ),
          at: { province: code },
        })),
        countColumn(totalWord, unit, running.at),
        countColumn(text('Duale lerenden', 'Dual learners', 'Apprenants duaux'), coverage.unit, covered.at),
        countColumn(
          text('Met lopende overeenkomst', 'With a running agreement', 'Ayant une convention en cours'),
          coverage.unit,
          covered.hitsAt,
        ),
        shareColumn(coverage.title, covered.hitsAt, covered.at),
      ],
    })
  },
})

const unknownProvince = text('Provincie onbekend', 'Province unknown', 'Province inconnue')
