/** Whether the programme is dual is said alike in the agreement and in the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeDual = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-dual',
  table: 'agreements',
  column: 'programmeDual',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'dual',
})

const programmes = [{ code: '4711', dual: 'ja' }]

export const cases = casesOf(genOwnValueDiffersProgrammeDual, [
  {
    says: 'yes is yes in any language',
    rows: [{ programmeCode: '4711', programmeDual: 'oui' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeDual: 'nee' },
      { programmeCode: '4711', programmeDual: 'ja' },
      { programmeCode: '4711', programmeDual: 'nee' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeDual'] }, { at: ['2.programmeDual'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeDual: null }],
    tables: { programmes: [{ code: '4711', dual: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeDual: 'ja' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeDual: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
