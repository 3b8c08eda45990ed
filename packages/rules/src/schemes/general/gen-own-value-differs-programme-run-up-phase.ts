/** Whether the programme is in the run-up phase is said alike in the agreement and in the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeRunUpPhase = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-run-up-phase',
  table: 'agreements',
  column: 'programmeRunUpPhase',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'runUpPhase',
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
