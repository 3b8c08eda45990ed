/** Table 2_1: accreditations asked for in the school year, by sectoral partnership and decision, with the refusal rate. */
import { text } from '@werkplekleren/rules'
import { decision, sector } from '../../dimensions/index.ts'
import { applications, decisions, refusals } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { departmentNote } from '../department-note.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const accreditationDecisions = defineTable({
  id: '2_1',
  title: text(
    'Aangevraagde erkenningen naar sectoraal partnerschap en beslissing',
    'Accreditations asked for, by sectoral partnership and decision',
    'Agréments demandés par partenariat sectoriel et décision',
  ),
  indicators: [decisions, applications, refusals],
  power: 'ACCREDIT',
  async fill(context) {
    const [asked, judged, byBoth, byDecision] = await Promise.all([
      along(context, applications, sector),
      along(context, refusals, sector),
      context.counts(decisions, sector, decision),
      context.counts(decisions, decision),
    ])
    const at = (code: string) => (key: string | undefined) =>
      key === undefined ? byDecision.at({ decision: code }) : byBoth.at({ decision: code, sector: key })
    const members = membersAlong(context, sector, asked)
    const table = columnTable({
      rows: sector,
      members,
      columns: [
        ...withUnknown(byDecision, decision, context.members(decision)).map(({ key, label }) => ({
          ...countColumn(label, decisions.unit, at(key)),
          at: { decision: key },
        })),
        countColumn(totalWord, decisions.unit, asked.at),
        countColumn(
          text('Erkend + geweigerd', 'Granted + refused', 'Accordés + refusés'),
          decisions.unit,
          judged.at,
        ),
        shareColumn(refusals.title, at('REFUSED'), judged.at),
      ],
    })
    const sums = [...members.map(({ key }) => key), undefined].map((key) => ({
      total: judged.at(key),
      parts: [at('GRANTED')(key), at('REFUSED')(key)],
    }))
    return { ...table, sums, notes: departmentNote(context) }
  },
})
