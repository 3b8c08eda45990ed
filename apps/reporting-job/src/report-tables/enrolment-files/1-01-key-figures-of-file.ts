/** Table 1_1 of an enrolment file: what a reader asks first. */
import { text } from '@werkplekleren/rules'
import { countOf } from '../../figures/index.ts'
import {
  dualEnrolments,
  offeringsWithEnrolments,
  programmesWithEnrolments,
  schoolsWithEnrolments,
} from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

const shown = [dualEnrolments, schoolsWithEnrolments, programmesWithEnrolments, offeringsWithEnrolments]

export const keyFiguresOfFile = defineTable({
  id: '1_1',
  title: text(
    'Kerncijfers van duaal leren in het secundair onderwijs',
    'Key figures of dual learning in secondary education',
    "Chiffres clés de l'apprentissage dual dans l'enseignement secondaire",
  ),
  source: sourceOfFiles,
  indicators: shown,
  async fill(context) {
    const counts = await Promise.all(shown.map((indicator) => context.counts(indicator)))
    return {
      stub: [
        { header: text('Indicator', 'Indicator', 'Indicateur'), kind: 'text' },
        { header: text('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      ],
      columns: [
        {
          header: schoolYearWords(context.scope.schoolYear),
          unit: text('aantal', 'number', 'nombre'),
          kind: 'count',
          at: {},
        },
      ],
      rows: shown.flatMap(({ id, title, unit }, index) => {
        const found = counts[index]
        return found
          ? [{ heads: [title, unit], figures: [countOf(found.at({}))], at: { indicator: id } }]
          : []
      }),
      notes: enrolmentNotes(reportFile(context)),
    }
  },
})
