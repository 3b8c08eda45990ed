/** Agreements of one learner that share days are looked at twice. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016 } from '../../sources/index.ts'
import { overlapsAmong } from './overlapping-agreements.ts'

export const genOverlapLearnerAny = defineGroupRule({
  id: 'gen-overlap-learner-any',
  title: text(
    'Overlappende overeenkomsten van één lerende',
    'Overlapping agreements of one learner',
    "Conventions d'un apprenant qui se chevauchent",
  ),
  table: 'agreements',
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'scheme', 'contractType'],
  mayLack: ['actualEnd', 'contractType'],
  // A pathway of temporary work experience holds other agreements by nature; a foreign trainee's are a31-other-job-overlap's.
  applies: ({ scheme }) => scheme !== 'TWE' && scheme !== 'A31',
  sources: [cite(decree2016), cite(cedefopDual)],
  *check(rows) {
    // Two full-time agreements are gen-overlap-learner-full-time's.
    const overlaps = overlapsAmong(rows, (fullTime) => !(fullTime.earlier && fullTime.later))
    for (const { later, earlier, from, to } of overlaps) {
      yield {
        at: [
          [later, 'start'],
          [earlier, rows[earlier]?.actualEnd == null ? 'end' : 'actualEnd'],
        ],
        args: { from: { day: from }, to: { day: to } },
      }
    }
  },
  messages: {
    nl: {
      wrong: 'Deze lerende heeft {from..to} nog een andere overeenkomst.',
      fix: 'Ga na of beide overeenkomsten samen kunnen, en verbeter anders de datums.',
    },
    en: {
      wrong: 'This learner has another agreement as well {from..to}.',
      fix: 'Verify whether both agreements can go together, and correct the dates if not.',
    },
    fr: {
      wrong: 'Cet apprenant a aussi une autre convention {from..to}.',
      fix: 'Vérifiez si les deux conventions sont compatibles ; sinon, corrigez les dates.',
    },
  },
})

const stage = { learnerId: 'L1', scheme: 'BIS', contractType: null, actualEnd: null }
const oao = { ...stage, scheme: 'DUAAL', contractType: 'OAO' }

export const cases = casesOf(genOverlapLearnerAny, [
  {
    says: 'internships one after the other are fine',
    rows: [
      { ...stage, start: '2024-01-01', end: '2024-01-31' },
      { ...stage, start: '2024-02-01', end: '2024-02-29', scheme: 'WES' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one shared day is worth a look',
    rows: [
      { ...stage, start: '2024-01-01', end: '2024-01-31' },
      { ...stage, start: '2024-01-31', end: '2024-02-29', scheme: 'WES' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'], args: { from: '31 January 2024' } }],
  },
  {
    says: 'an early end makes room',
    rows: [
      { ...stage, start: '2024-01-01', end: '2024-06-30', actualEnd: '2024-01-30' },
      { ...stage, start: '2024-01-31', end: '2024-02-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'two full-time agreements are not reported again',
    rows: [
      { ...oao, start: '2024-09-01', end: '2025-06-30' },
      { ...oao, start: '2024-10-01', end: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a part-time agreement is set against whichever runs longest, a full-time one against part-time ones',
    rows: [
      { ...oao, start: '2024-09-01', end: '2025-06-30' },
      { ...oao, contractType: 'DA', start: '2024-09-15', end: '2024-12-31' },
      { ...oao, start: '2024-10-01', end: '2024-10-31' },
      { ...stage, start: '2025-06-30', end: '2025-07-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.start', '0.end'] },
      { at: ['2.start', '1.end'], args: { to: '31 October 2024' } },
      { at: ['3.start', '0.end'], args: { from: '30 June 2025' } },
    ],
  },
  {
    says: 'a pathway of temporary work experience holds internships',
    rows: [{ ...stage, scheme: 'TWE', start: '2024-01-01', end: '2025-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a foreign trainee has a rule of their own',
    rows: [{ ...stage, scheme: 'A31', start: '2022-01-01', end: '2022-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'dates in the wrong order share no days',
    rows: [
      { ...stage, start: '2024-03-01', end: '2024-02-01' },
      { ...stage, start: '2024-03-01', end: '2024-04-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a sheet without contract types and actual ends is compared all the same',
    rows: [
      { learnerId: 'L1', scheme: 'WES', start: '2024-01-01', end: '2024-01-31' },
      { learnerId: 'L1', scheme: 'BIS', start: '2024-01-31', end: '2024-02-29' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'an agreement without a learner cannot be compared',
    rows: [{ ...stage, learnerId: null, start: '2024-01-01', end: '2024-01-31' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
])
