/** A learner has one full-time agreement at a time. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016, foreignTrainee, vlaanderenAdultDual } from '../../sources/index.ts'
import { isFullTime, overlapsAmong } from './overlapping-agreements.ts'

export const genOverlapLearnerFullTime = defineGroupRule({
  id: 'gen-overlap-learner-full-time',
  title: text(
    'Geen twee voltijdse overeenkomsten tegelijk',
    'No two full-time agreements at once',
    'Pas deux conventions à temps plein simultanées',
  ),
  table: 'agreements',
  severity: 'error',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'scheme', 'contractType'],
  mayLack: ['actualEnd', 'contractType'],
  applies: isFullTime,
  sources: [cite(decree2016), cite(cedefopDual), cite(vlaanderenAdultDual), cite(foreignTrainee)],
  *check(rows) {
    for (const { later, earlier, from, to, handover } of overlapsAmong(rows, () => true)) {
      yield {
        at: [
          [later, 'start'],
          [earlier, rows[earlier]?.actualEnd == null ? 'end' : 'actualEnd'],
        ],
        args: { from: { day: from }, to: { day: to } },
        ...(handover ? { variant: 'handover' } : {}),
      }
    }
  },
  messages: {
    nl: {
      wrong: 'Deze lerende heeft {from..to} twee voltijdse overeenkomsten.',
      fix: 'Beëindig de ene overeenkomst voordat de andere begint, of verbeter de datums.',
    },
    en: {
      wrong: 'This learner has two full-time agreements {from..to}.',
      fix: 'End one agreement before the other starts, or correct the dates.',
    },
    fr: {
      wrong: 'Cet apprenant a deux conventions à temps plein {from..to}.',
      fix: "Mettez fin à une convention avant que l'autre ne débute, ou corrigez les dates.",
    },
  },
  variants: {
    handover: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Op {from} vallen twee voltijdse overeenkomsten van deze lerende samen.',
          fix: 'Laat bij een overgang de ene overeenkomst eindigen op de dag voordat de andere begint.',
        },
        en: {
          wrong: 'On {from} two full-time agreements of this learner coincide.',
          fix: 'When changing over, let one agreement end on the day before the other starts.',
        },
        fr: {
          wrong: 'Le {from}, deux conventions à temps plein de cet apprenant coïncident.',
          fix: "Lors d'une transition, faites finir une convention la veille du début de l'autre.",
        },
      },
    },
  },
})

const dual = { learnerId: 'L1', scheme: 'DUAAL', contractType: 'OAO', actualEnd: null }

export const cases = casesOf(genOverlapLearnerFullTime, [
  {
    says: 'one agreement after the other is fine',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-01-31' },
      { ...dual, start: '2025-02-01', end: '2025-06-30', contractType: 'SAO' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one shared day is a handover, two are an overlap, whatever the order of the rows',
    rows: [
      { ...dual, start: '2025-01-31', end: '2025-06-30' },
      { ...dual, start: '2024-09-01', end: '2025-01-31' },
      { ...dual, start: '2025-01-31', end: '2025-06-30', learnerId: 'L2' },
      { ...dual, start: '2024-09-01', end: '2025-02-01', learnerId: 'L2' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '1.end'], variant: 'handover', args: { from: '31 January 2025' } },
      { at: ['2.start', '3.end'], args: { from: '31 January 2025', to: '1 February 2025' } },
    ],
  },
  {
    says: 'a single day in the middle of another agreement is no handover',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-06-30' },
      { ...dual, start: '2025-01-31', end: '2025-01-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'], args: { from: '31 January 2025' } }],
  },
  {
    says: 'an ended agreement counts to its actual end',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-06-30', actualEnd: '2025-01-30' },
      { ...dual, start: '2025-01-31', end: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the actual end is named where it overlaps',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-06-30', actualEnd: '2025-02-28' },
      { ...dual, start: '2025-02-01', end: '2025-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.actualEnd'], args: { to: '28 February 2025' } }],
  },
  {
    says: 'each agreement is set against the running one that ends last',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-06-30' },
      { ...dual, start: '2024-10-01', end: '2024-10-31' },
      { ...dual, start: '2024-12-01', end: '2024-12-31', contractType: 'SAO' },
      { ...dual, start: '2025-06-30', end: '2025-08-31', contractType: 'SAO' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.start', '0.end'] },
      { at: ['2.start', '0.end'] },
      { at: ['3.start', '0.end'], variant: 'handover' },
    ],
  },
  {
    says: 'the foreign trainee and the adult with social security work full-time too',
    rows: [
      { ...dual, scheme: 'A31', contractType: null, start: '2022-09-01', end: '2022-12-31' },
      { ...dual, scheme: 'DUAALVO', contractType: 'ODOS', start: '2022-10-01', end: '2022-12-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'another learner is another matter',
    rows: [
      { ...dual, start: '2024-09-01', end: '2025-06-30' },
      { ...dual, learnerId: 'L2', start: '2024-09-01', end: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'part-time work is left to the other rule',
    rows: [
      { ...dual, contractType: 'DA', start: '2024-09-01', end: '2025-06-30' },
      { ...dual, scheme: 'BIS', contractType: null, start: '2024-09-01', end: '2025-06-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet of foreign trainees needs no contract types, and no actual ends',
    rows: [
      { learnerId: 'L1', scheme: 'A31', start: '2022-01-01', end: '2022-06-30' },
      { learnerId: 'L1', scheme: 'A31', start: '2022-06-01', end: '2022-12-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'an agreement without an end cannot be compared',
    rows: [{ ...dual, start: '2024-09-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
