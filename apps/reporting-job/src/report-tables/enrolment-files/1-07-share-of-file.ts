/** Table 1_7 of an enrolment file: dual enrolments beside all enrolments of the stage and finality. */
import { text } from '@werkplekleren/rules'
import { fileGrade, finality } from '../../dimensions/index.ts'
import { countOf, shareOf } from '../../figures/index.ts'
import { allEnrolments, dualEnrolments } from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { type NestedColumn, nestedCounts, nestedTable } from '../nested-table.ts'
import { defineTable } from '../report-table.ts'
import { gradesWith } from './grades-of-file.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const shareOfDualEnrolments = defineTable({
  id: '1_7',
  title: text(
    'Aandeel duaal in de inschrijvingen van het secundair onderwijs naar graad en finaliteit',
    'Share of dual learning in the enrolments of secondary education by stage and finality',
    "Part du dual dans les inscriptions de l'enseignement secondaire par degré et finalité",
  ),
  source: sourceOfFiles,
  indicators: [allEnrolments, dualEnrolments],
  // A catalogue need not know the sector of programmes that are not dual.
  flandersOnly: true,
  async fill(context) {
    const [all, dual, byGrade] = await Promise.all([
      nestedCounts(context, allEnrolments, fileGrade, finality),
      nestedCounts(context, dualEnrolments, fileGrade, finality),
      context.counts(allEnrolments, fileGrade),
    ])
    const column = (
      header: NestedColumn['header'],
      figure: NestedColumn['figure'],
      kind: NestedColumn['kind'] = 'count',
    ): NestedColumn => ({ header, unit: allEnrolments.unit, kind, at: {}, figure })
    return {
      ...nestedTable({
        outer: fileGrade,
        inner: finality,
        groups: gradesWith(context, byGrade).map((group) => ({
          group,
          parts: [...context.members(finality), unknownMember(finality)].filter(
            ({ key }) => all({ fileGrade: group.key, finality: key }).n > 0,
          ),
        })),
        columns: [
          column(text('Alle inschrijvingen', 'All enrolments', 'Toutes les inscriptions'), (at) =>
            countOf(all(at)),
          ),
          column(text('Duale inschrijvingen', 'Dual enrolments', 'Inscriptions duales'), (at) =>
            countOf(dual(at)),
          ),
          column(allEnrolments.title, (at) => shareOf(dual(at), all(at)), 'percent'),
        ],
      }),
      notes: enrolmentNotes(reportFile(context)),
    }
  },
})
