/** The contract types of the curriculum file are those of the programme's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'programmeContractTypes',
  of: 'programmes',
  ofColumn: 'contractTypes',
} as const

export const genOwnValueDiffersProgrammeContractTypes = defineRule({
  id: 'gen-own-value-differs-programme-contract-types',
  title: text(
    'Contracttypes zoals bij de opleiding',
    "Contract types as in the programme's record",
    'Types de contrat conformes à la fiche de la formation',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['programmeContractTypes'],
  reads: ['programmeCode', 'programmeContractTypes'],
  applies: ({ programmeContractTypes }) => programmeContractTypes !== null,
  consults: { programmes: ['code', 'contractTypes'] },
  sources: [cite(recordKeeping)],
  check: ({ programmeCode, programmeContractTypes }, { matching }) =>
    differingFrom(
      repetition,
      programmeContractTypes,
      matching('programmes', 'code', programmeCode)[0]?.contractTypes,
    ),
  messages: differingMessages(repetition),
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
