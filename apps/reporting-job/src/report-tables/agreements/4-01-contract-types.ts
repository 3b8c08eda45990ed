/** Table 4_1: agreements of dual learning in secondary education by sectoral partnership and contract type, with shares. */
import { text } from '@werkplekleren/rules'
import { contractType, sector } from '../../dimensions/index.ts'
import { agreements, contractTypeShares } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const agreementsByType = defineTable({
  id: '4_1',
  title: text(
    'Overeenkomsten in het secundair onderwijs naar sectoraal partnerschap en contracttype',
    'Agreements in secondary education by sectoral partnership and contract type',
    "Conventions dans l'enseignement secondaire par partenariat sectoriel et type de contrat",
  ),
  explanation: text(
    'Aandelen zijn afgerond en kunnen samen iets meer of minder dan 100 % geven.',
    'Shares are rounded and may add up to a little more or less than 100 %.',
    'Les parts sont arrondies et leur somme peut différer légèrement de 100 %.',
  ),
  indicators: [agreements, contractTypeShares],
  power: 'MONITOR',
  async fill(context) {
    const [all, byBoth, byType] = await Promise.all([
      along(context, agreements, sector),
      context.counts(agreements, sector, contractType),
      context.counts(agreements, contractType),
    ])
    const at = (type: string) => (key: string | undefined) =>
      key === undefined ? byType.at({ contractType: type }) : byBoth.at({ contractType: type, sector: key })
    const types = withUnknown(byType, contractType, context.members(contractType))
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, all),
      columns: [
        ...types.map(({ key, label }) => ({
          ...countColumn(label, agreements.unit, at(key)),
          at: { contractType: key },
        })),
        countColumn(totalWord, agreements.unit, all.at),
        ...types.map(({ key, label }) => ({
          ...shareColumn(
            text(`Aandeel ${label.nl}`, `Share of ${label.en}`, `Part de ${label.fr}`),
            at(key),
            all.at,
          ),
          at: { contractType: key },
        })),
      ],
    })
  },
})
