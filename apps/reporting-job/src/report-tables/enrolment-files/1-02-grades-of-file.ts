/** Table 1_2 of an enrolment file: dual enrolments by stage and year of study. */
import { text } from '@werkplekleren/rules'
import { fileGrade, studyYear } from '../../dimensions/index.ts'
import { countOf, UNKNOWN } from '../../figures/index.ts'
import { dualEnrolments } from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { nestedCounts, nestedTable } from '../nested-table.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { gradesWith } from './grades-of-file.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const enrolmentsByGrade = defineTable({
  id: '1_2',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar graad en leerjaar',
    'Dual enrolments in secondary education by stage and year of study',
    "Inscriptions duales dans l'enseignement secondaire par degré et année d'études",
  ),
  explanation: text(
    'Het zevende jaar heeft geen leerjaren. Het bestand bevat één schooljaar, zodat er geen groei is.',
    'The seventh year has no years of study. The file holds one school year, so that there is no growth.',
    "La septième année n'a pas d'années d'études. Le fichier contient une seule année scolaire, si bien qu'il n'y a pas de croissance.",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const [counts, byGrade] = await Promise.all([
      nestedCounts(context, dualEnrolments, fileGrade, studyYear),
      context.counts(dualEnrolments, fileGrade),
    ])
    return {
      ...nestedTable({
        outer: fileGrade,
        inner: studyYear,
        groups: gradesWith(context, byGrade).map((group) => ({
          group,
          parts:
            group.key === '2' || group.key === '3'
              ? [...context.members(studyYear), unknownMember(studyYear)].filter(
                  ({ key }) => key !== UNKNOWN || counts({ fileGrade: group.key, studyYear: key }).n > 0,
                )
              : [],
        })),
        columns: [
          {
            header: schoolYearWords(context.scope.schoolYear),
            unit: dualEnrolments.unit,
            kind: 'count',
            at: {},
            figure: (at) => countOf(counts(at)),
          },
        ],
      }),
      notes: enrolmentNotes(reportFile(context)),
    }
  },
})
