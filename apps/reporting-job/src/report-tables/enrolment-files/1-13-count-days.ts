/** Table 1_13: dual enrolments on each count day that an enrolment file tells of, by stage. */
import { text } from '@werkplekleren/rules'
import { countDay } from '../../dimensions/index.ts'
import { notAvailable } from '../../figures/index.ts'
import { enrolmentsByCountDay } from '../../indicators/index.ts'
import { countNotes } from '../../open-data/index.ts'
import { defineTable } from '../report-table.ts'
import { countsOnDays } from './counts-on-days.ts'
import { acrossGrades, gradeColumns, gradesWith } from './grades-of-file.ts'
import { daysFile, enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const enrolmentsPerCountDay = defineTable({
  id: '1_13',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs per teldag, naar graad',
    'Dual enrolments in secondary education by count day and stage',
    "Inscriptions duales dans l'enseignement secondaire par jour de comptage et degré",
  ),
  source: sourceOfFiles,
  indicators: [enrolmentsByCountDay],
  // The provisional file is followed for Flanders.
  flandersOnly: true,
  async fill(context) {
    const days = daysFile(context)
    const { at, byGrade } = await countsOnDays(context)
    const grades = gradesWith(context, ...byGrade)
    const labels = new Map(context.members(countDay).map(({ key, label }) => [key, label]))
    const { countDays } = days.file
    return {
      stub: [{ header: countDay.label, kind: 'text' }],
      columns: gradeColumns(grades),
      rows: countDays.map(({ id, reached }) => ({
        heads: [labels.get(id) ?? id],
        figures: acrossGrades(grades, (grade) => at(id, grade)).map((figure) =>
          reached ? figure : notAvailable,
        ),
        at: { countDay: id },
      })),
      notes: [
        ...(countDays.length === 1 ? [oneDay] : []),
        ...(countDays.every(({ reached }) => reached) ? [] : [countNotes.notReached]),
        ...(days === reportFile(context) ? [] : [otherFile]),
        ...enrolmentNotes(days),
      ],
    }
  },
})

const oneDay = text(
  'Dit bestand telt op één dag; de andere teldagen staan in het voorlopige bestand van Discimus.',
  'This file counts on one day; the other count days are in the provisional file of Discimus.',
  'Ce fichier compte un seul jour ; les autres jours de comptage figurent dans le fichier provisoire de Discimus.',
)
const otherFile = text(
  'Alle teldagen van deze tabel komen uit het voorlopige bestand; de telling van 1 februari kan er verschillen van de geverifieerde telling in de andere tabellen.',
  'All count days of this table come from the provisional file; its count of 1 February may differ from the verified count in the other tables.',
  'Tous les jours de comptage de ce tableau viennent du fichier provisoire ; son comptage du 1er février peut différer du comptage vérifié des autres tableaux.',
)
