/** The VKS level is that of the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeVksLevel = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-vks-level',
  table: 'agreements',
  column: 'programmeVksLevel',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'vksLevel',
})

const programmes = [{ code: '4711', vksLevel: '3' }]

export const cases = casesOf(genOwnValueDiffersProgrammeVksLevel, [
  {
    says: 'the same level is no difference',
    rows: [{ programmeCode: '4711', programmeVksLevel: '3' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeVksLevel: '4' },
      { programmeCode: '4711', programmeVksLevel: '3' },
      { programmeCode: '4711', programmeVksLevel: '4' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeVksLevel'] }, { at: ['2.programmeVksLevel'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeVksLevel: null }],
    tables: { programmes: [{ code: '4711', vksLevel: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeVksLevel: '3' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeVksLevel: '3' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
