/** Table 1_8 of an enrolment file: dual enrolments on 1 October and on 1 February; who came and who left is in no file. */
import { text } from '@werkplekleren/rules'
import { fileGrade } from '../../dimensions/index.ts'
import { countOf, type Figure, notAvailable } from '../../figures/index.ts'
import { enrolmentsByCountDay } from '../../indicators/index.ts'
import { reachedDays } from '../../open-data/index.ts'
import { columnTable, type FiguredColumn } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { countsOnDays } from './counts-on-days.ts'
import { gradesWith } from './grades-of-file.ts'
import { daysFile, enrolmentNotes, sourceOfFiles } from './told-by-file.ts'

export const changeOfEnrolments = defineTable({
  id: '1_8',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs op 1 oktober en 1 februari, naar graad',
    'Dual enrolments in secondary education on 1 October and 1 February, by stage',
    "Inscriptions duales dans l'enseignement secondaire au 1er octobre et au 1er février, par degré",
  ),
  source: sourceOfFiles,
  indicators: [enrolmentsByCountDay],
  flandersOnly: true,
  async fill(context) {
    const days = daysFile(context)
    const reached = reachedDays(days.file)
    const { at, byGrade } = await countsOnDays(context)
    const isHeld = (day: 'oct1' | 'feb1') => reached.includes(day)
    const onDay =
      (day: 'oct1' | 'feb1') =>
      (grade: string | undefined): Figure =>
        isHeld(day) ? countOf(at(day, grade)) : notAvailable
    const column = (header: FiguredColumn['header'], figure: FiguredColumn['figure']): FiguredColumn => ({
      header,
      unit: enrolmentsByCountDay.unit,
      kind: 'count',
      at: {},
      figure,
    })
    return {
      ...columnTable({
        rows: fileGrade,
        members: gradesWith(context, ...byGrade),
        columns: [
          column(text('Op 1 oktober', 'On 1 October', 'Au 1er octobre'), onDay('oct1')),
          column(text('Ingestroomd', 'Entered', 'Entrés'), () => notAvailable),
          column(text('Uitgestroomd', 'Left', 'Sortis'), () => notAvailable),
          column(text('Op 1 februari', 'On 1 February', 'Au 1er février'), onDay('feb1')),
          column(text('Evolutie', 'Change', 'Évolution'), (grade) =>
            isHeld('oct1') && isHeld('feb1')
              ? { kind: 'difference', now: at('feb1', grade), before: at('oct1', grade) }
              : notAvailable,
          ),
        ],
      }),
      notes: [noFlows, ...(isHeld('oct1') ? [] : [noOctoberInFile]), ...enrolmentNotes(days)],
    }
  },
})

const noFlows = text(
  'Een bestand met aantallen volgt geen personen: wie instroomde en wie uitstroomde, is er niet uit te halen.',
  'A file of counts follows no persons: who entered and who left cannot be told from it.',
  'Un fichier de nombres ne suit pas de personnes : il ne permet pas de savoir qui est entré et qui est sorti.',
)
const noOctoberInFile = text(
  'Het bestand telt niet op 1 oktober; het voorlopige bestand van Discimus doet dat wel.',
  'The file does not count on 1 October; the provisional file of Discimus does.',
  'Le fichier ne compte pas au 1er octobre ; le fichier provisoire de Discimus le fait.',
)
