/** Nobody is their own mentor. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'

export const mentorIsNotLearner = defineRule({
  id: 'mentor-is-not-learner',
  title: text('Mentor is niet de lerende', 'Mentor is not the learner', "Le tuteur n'est pas l'apprenant"),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: ['mentorNrn', 'learnerNrn'],
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: ({ mentorNrn, learnerNrn }) =>
    mentorNrn === learnerNrn ? violated(['mentorNrn', 'learnerNrn']) : undefined,
  messages: {
    nl: {
      wrong: 'De mentor en de lerende zijn dezelfde persoon.',
      fix: 'Duid een andere mentor aan, of verbeter het rijksregisternummer.',
    },
    en: {
      wrong: 'The mentor and the learner are the same person.',
      fix: 'Appoint another mentor, or correct the national register number.',
    },
    fr: {
      wrong: "Le tuteur et l'apprenant sont la même personne.",
      fix: 'Désignez un autre tuteur, ou corrigez le numéro de registre national.',
    },
  },
})

// Invented numbers: their serials 997 and 998 are given to nobody.
const mentor = '85063099727'
const learner = '08030199863'

export const cases = casesOf(mentorIsNotLearner, [
  {
    says: 'two numbers are two persons',
    rows: [{ scheme: 'DUAAL', mentorNrn: mentor, learnerNrn: learner }],
    verdict: 'valid',
  },
  {
    says: 'one number is one person, however it is written',
    rows: [{ scheme: 'DUAALVO', mentorNrn: '85.06.30-997.27', learnerNrn: mentor }],
    verdict: 'violated',
    findings: [{ at: ['mentorNrn', 'learnerNrn'] }],
  },
  {
    says: 'the numbers are looked up where the sheet does not hold them',
    rows: [{ scheme: 'DUAAL', mentorId: 'M1', learnerId: 'L1' }],
    tables: { mentors: [{ id: 'M1', nrn: mentor }], learners: [{ id: 'L1', nrn: mentor }] },
    verdict: 'violated',
    findings: [{ at: ['mentorNrn', 'learnerNrn'] }],
  },
  {
    says: 'without both numbers nobody knows',
    rows: [{ scheme: 'DUAAL', mentorNrn: mentor, learnerNrn: null }],
    verdict: 'undecided',
    because: ['learnerNrn'],
  },
  {
    says: 'other schemes have other mentors',
    rows: [{ scheme: 'BIS', mentorNrn: mentor, learnerNrn: mentor }],
    verdict: 'notApplicable',
  },
  {
    says: 'sheets without such numbers cannot be checked',
    rows: [{ scheme: 'DUAAL', mentorId: 'M1', learnerId: 'L1' }],
    verdict: 'notCheckable',
    lacking: ['mentorNrn', 'learnerNrn'],
  },
])
