/** The term of the mentor training is said alike in the agreement and in the sector's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'sectorTrainingMonths',
  of: 'sectors',
  ofColumn: 'trainingMonths',
} as const

export const genOwnValueDiffersAgreementTrainingMonths = defineRule({
  id: 'gen-own-value-differs-agreement-training-months',
  title: text(
    'Termijn mentoropleiding van de overeenkomst zoals bij de sector',
    "Mentor training term of the agreement as in the sector's record",
    'Délai de formation du tuteur de la convention conforme à la fiche du secteur',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['sectorTrainingMonths'],
  reads: ['sectorCode', 'sectorTrainingMonths'],
  applies: ({ sectorTrainingMonths }) => sectorTrainingMonths !== null,
  consults: { sectors: ['code', 'trainingMonths'] },
  sources: [cite(recordKeeping)],
  check: ({ sectorCode, sectorTrainingMonths }, { matching }) =>
    differingFrom(
      repetition,
      sectorTrainingMonths,
      matching('sectors', 'code', sectorCode)[0]?.trainingMonths,
    ),
  messages: differingMessages(repetition),
})

const sectors = [{ code: 'BOUW', trainingMonths: '6' }]

export const cases = casesOf(genOwnValueDiffersAgreementTrainingMonths, [
  {
    says: 'the same value says the same',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: '6' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { sectorCode: 'BOUW', sectorTrainingMonths: '12' },
      { sectorCode: 'BOUW', sectorTrainingMonths: '6' },
      { sectorCode: 'BOUW', sectorTrainingMonths: '12' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorTrainingMonths'] }, { at: ['2.sectorTrainingMonths'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ sectorCode: 'BOUW' }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: null }],
    tables: { sectors: [{ code: 'BOUW', trainingMonths: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ sectorCode: null, sectorTrainingMonths: '6' }],
    tables: { sectors },
    verdict: 'undecided',
    because: ['sectorCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: '6' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
