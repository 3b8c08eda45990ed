/** The contract types of the curriculum file are those of the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeContractTypes = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-contract-types',
  table: 'agreements',
  column: 'programmeContractTypes',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'contractTypes',
})

const programmes = [{ code: '4711', contractTypes: 'OAO, SAO' }]

export const cases = casesOf(genOwnValueDiffersProgrammeContractTypes, [
  {
    says: 'the same list is no difference',
    rows: [{ programmeCode: '4711', programmeContractTypes: 'OAO, SAO' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeContractTypes: 'SAO' },
      { programmeCode: '4711', programmeContractTypes: 'OAO, SAO' },
      { programmeCode: '4711', programmeContractTypes: 'SAO' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeContractTypes'] }, { at: ['2.programmeContractTypes'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeContractTypes: null }],
    tables: { programmes: [{ code: '4711', contractTypes: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeContractTypes: 'OAO, SAO' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeContractTypes: 'OAO, SAO' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
