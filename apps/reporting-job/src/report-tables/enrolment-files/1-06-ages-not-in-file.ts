/** Table 1_6 of an enrolment file: the age stands in none, so that the table says so and shows the total alone. */
import { text } from '@werkplekleren/rules'
import { ageBand } from '../../dimensions/index.ts'
import { countOf, notAvailable } from '../../figures/index.ts'
import { dualEnrolments } from '../../indicators/index.ts'
import { countNotes } from '../../open-data/index.ts'
import { columnTable } from '../column-table.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const agesNotInFile = defineTable({
  id: '1_6',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar leeftijd',
    'Dual enrolments in secondary education by age',
    "Inscriptions duales dans l'enseignement secondaire par âge",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const all = await context.counts(dualEnrolments)
    return {
      ...columnTable({
        rows: ageBand,
        members: context.members(ageBand),
        columns: [
          {
            header: totalWord,
            unit: dualEnrolments.unit,
            kind: 'count',
            at: {},
            figure: (key) => (key === undefined ? countOf(all.at({})) : notAvailable),
          },
        ],
      }),
      notes: [countNotes.ageNotInFile, ...enrolmentNotes(reportFile(context))],
    }
  },
})
