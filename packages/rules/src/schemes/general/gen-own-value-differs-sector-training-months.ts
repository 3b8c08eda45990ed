/** The term of the mentor training is said alike in the mentor's record and in the sector's. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'mentors',
  column: 'sectorTrainingMonths',
  of: 'sectors',
  ofColumn: 'trainingMonths',
} as const

export const genOwnValueDiffersSectorTrainingMonths = defineRule({
  id: 'gen-own-value-differs-sector-training-months',
  title: text(
    'Termijn mentoropleiding zoals bij de sector',
    "Mentor training term as in the sector's record",
    'Délai de formation du tuteur conforme à la fiche du secteur',
  ),
  table: 'mentors',
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

export const cases = casesOf(genOwnValueDiffersSectorTrainingMonths, [
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
