/** Table 1_11 of an enrolment file: the run-up phase and special education, which stand apart. */
import { type Text, text } from '@werkplekleren/rules'
import { countOf, type FigureRow, notAvailable } from '../../figures/index.ts'
import { type Counts, enrolmentWords, runUpEnrolments, specialEnrolments } from '../../indicators/index.ts'
import { countNotes } from '../../open-data/index.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const enrolmentsApart = defineTable({
  id: '1_11',
  title: text(
    'Aanloopfase en duaal buitengewoon onderwijs',
    'Run-up phase and dual special education',
    'Phase de démarrage et enseignement spécial dual',
  ),
  explanation: text(
    'Deze inschrijvingen zitten niet in het totaal volgens definitie D1.',
    'These enrolments are not in the total by definition D1.',
    'Ces inscriptions ne sont pas dans le total selon la définition D1.',
  ),
  source: sourceOfFiles,
  indicators: [runUpEnrolments, specialEnrolments],
  async fill(context) {
    const counted = reportFile(context)
    const isTold = counted.noD1 === undefined
    const [runUp, special] = await Promise.all([
      context.counts(runUpEnrolments),
      context.counts(specialEnrolments),
    ])
    const row = (population: string, label: Text, counts: Counts | undefined): FigureRow => ({
      heads: [label],
      figures: [counts !== undefined && isTold ? countOf(counts.at({})) : notAvailable],
      at: { population },
    })
    return {
      stub: [{ header: text('Populatie', 'Population', 'Population'), kind: 'text' }],
      columns: [
        {
          header: schoolYearWords(context.scope.schoolYear),
          unit: enrolmentWords,
          kind: 'count',
          at: {},
        },
      ],
      rows: [
        row('runUp', runUpEnrolments.title, runUp),
        row('special', text('Buitengewoon onderwijs', 'Special education', 'Enseignement spécial'), special),
        row(
          'adults',
          text('Volwassenenonderwijs', 'Adult education', 'Enseignement pour adultes'),
          undefined,
        ),
      ],
      notes: [
        countNotes.adultsNotInFile,
        ...(isTold ? [] : [countNotes.standApartUnknown]),
        ...enrolmentNotes(counted),
      ],
    }
  },
})
