/** The birth date in a permit is the learner's. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = { table: 'permits', column: 'learnerBirth', of: 'learners', ofColumn: 'birth' } as const

export const genOwnValueDiffersTraineeBirth = defineRule({
  id: 'gen-own-value-differs-trainee-birth',
  title: text(
    'Geboortedatum van de stagiair zoals bij de lerende',
    "Birth date of the trainee as in the learner's record",
    "Date de naissance du stagiaire conforme à la fiche de l'apprenant",
  ),
  table: 'permits',
  severity: 'warning',
  onlyWhereOwn: ['learnerBirth'],
  reads: ['learnerId', 'learnerBirth'],
  applies: ({ learnerBirth }) => learnerBirth !== null,
  consults: { learners: ['id', 'birth'] },
  sources: [cite(recordKeeping)],
  check: ({ learnerId, learnerBirth }, { matching }) =>
    differingFrom(repetition, learnerBirth, matching('learners', 'id', learnerId)[0]?.birth),
  messages: differingMessages(repetition),
})

const learners = [{ id: 'X1', birth: '2000-03-01' }]

export const cases = casesOf(genOwnValueDiffersTraineeBirth, [
  {
    says: 'one value in two spellings is one value',
    rows: [{ learnerId: 'X1', learnerBirth: '01/03/2000' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'X1', learnerBirth: '2000-01-03' },
      { learnerId: 'X1', learnerBirth: '2000-03-01' },
      { learnerId: 'X1', learnerBirth: '2000-01-03' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerBirth'] }, { at: ['2.learnerBirth'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'X1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerBirth: '2000-03-01' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'X1', learnerBirth: '2000-03-01' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
