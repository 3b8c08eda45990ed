/** Every leaver is in the learners table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefLearner = defineReportReferenceRule({
  id: 'gen-report-ref-learner',
  title: text('Uitstromer bekend als lerende', 'Leaver known as a learner', 'Sortant connu comme apprenant'),
  tables: ['outcomes'],
  column: 'learnerId',
  of: 'learners',
})

const learners = [{ id: '0017' }]

export const cases = casesOf(genReportRefLearner, [
  {
    says: 'a record of that number exists',
    rows: [{ learnerId: '0017' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ learnerId: '0018' }, { learnerId: '0017' }, { learnerId: '0018' }],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerId'] }, { at: ['2.learnerId'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ learnerId: '17' }],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['learnerId'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ learnerId: null }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ learnerId: '0017' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
