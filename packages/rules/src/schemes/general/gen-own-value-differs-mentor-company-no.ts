/** The company of the mentor in an agreement is one in the mentor's records. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'mentorCompanyNo',
  of: 'mentors',
  ofColumn: 'companyNo',
} as const

export const genOwnValueDiffersMentorCompanyNo = defineRule({
  id: 'gen-own-value-differs-mentor-company-no',
  title: text(
    'Onderneming zoals bij de mentor',
    "Company as in the mentor's record",
    'Entreprise conforme à la fiche du tuteur',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['mentorCompanyNo'],
  reads: ['mentorId', 'mentorCompanyNo'],
  applies: ({ mentorCompanyNo }) => mentorCompanyNo !== null,
  consults: { mentors: ['id', 'companyNo'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId, mentorCompanyNo }, { matching }) => {
    // A mentor of two companies has a row for each.
    const companies = matching('mentors', 'id', mentorId).map(({ companyNo }) => companyNo)
    return companies.includes(mentorCompanyNo)
      ? undefined
      : differingFrom(repetition, mentorCompanyNo, companies[0])
  },
  messages: differingMessages(repetition),
})

const mentors = [
  { id: 'M1', companyNo: '0403019261' },
  { id: 'M1', companyNo: '0428759497' },
  { id: 'M2', companyNo: null },
]

export const cases = casesOf(genOwnValueDiffersMentorCompanyNo, [
  {
    says: 'a mentor of two companies is of either, however the number is written',
    rows: [
      { mentorId: 'M1', mentorCompanyNo: 'BE 0403.019.261' },
      { mentorId: 'M1', mentorCompanyNo: '0428759497' },
    ],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'another company is a finding in each row',
    rows: [
      { mentorId: 'M1', mentorCompanyNo: '0417497106' },
      { mentorId: 'M2', mentorCompanyNo: '0417497106' },
      { mentorId: 'M1', mentorCompanyNo: '0417497106' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorCompanyNo'] }, { at: ['2.mentorCompanyNo'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a mentor there is nothing to compare with',
    rows: [{ mentorId: null, mentorCompanyNo: '0403019261' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorCompanyNo: '0403019261' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
