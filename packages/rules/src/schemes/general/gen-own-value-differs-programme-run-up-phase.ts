/** Whether the programme is in the run-up phase is said alike in the agreement and in the programme's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'programmeRunUpPhase',
  of: 'programmes',
  ofColumn: 'runUpPhase',
} as const

export const genOwnValueDiffersProgrammeRunUpPhase = defineRule({
  id: 'gen-own-value-differs-programme-run-up-phase',
  title: text(
    'Aanloopfase zoals bij de opleiding',
    "Run-up phase as in the programme's record",
    'Phase de démarrage conforme à la fiche de la formation',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['programmeRunUpPhase'],
  reads: ['programmeCode', 'programmeRunUpPhase'],
  applies: ({ programmeRunUpPhase }) => programmeRunUpPhase !== null,
  consults: { programmes: ['code', 'runUpPhase'] },
  sources: [cite(recordKeeping)],
  check: ({ programmeCode, programmeRunUpPhase }, { matching }) =>
    differingFrom(
      repetition,
      programmeRunUpPhase,
      matching('programmes', 'code', programmeCode)[0]?.runUpPhase,
    ),
  messages: differingMessages(repetition),
})

const programmes = [{ code: '4711', runUpPhase: 'nee' }]

export const cases = casesOf(genOwnValueDiffersProgrammeRunUpPhase, [
  {
    says: 'no is no in any language',
    rows: [{ programmeCode: '4711', programmeRunUpPhase: 'no' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeRunUpPhase: 'ja' },
      { programmeCode: '4711', programmeRunUpPhase: 'nee' },
      { programmeCode: '4711', programmeRunUpPhase: 'ja' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeRunUpPhase'] }, { at: ['2.programmeRunUpPhase'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeRunUpPhase: null }],
    tables: { programmes: [{ code: '4711', runUpPhase: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeRunUpPhase: 'nee' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeRunUpPhase: 'nee' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
