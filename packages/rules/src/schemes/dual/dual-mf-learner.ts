/** The agreement names the learner. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfLearner = defineRule({
  id: 'dual-mf-learner',
  title: text('Lerende in de overeenkomst', 'Learner in the agreement', 'Apprenant dans la convention'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['learnerId'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('learnerId'),
  messages: {
    nl: { wrong: 'De overeenkomst vermeldt geen lerende.', fix: 'Vul in wie de lerende is.' },
    en: { wrong: 'The agreement names no learner.', fix: 'Fill in who the learner is.' },
    fr: { wrong: "La convention n'indique pas d'apprenant.", fix: "Indiquez qui est l'apprenant." },
  },
})

export const cases = casesOf(dualMfLearner, [
  { says: 'the learner is known', rows: [{ scheme: 'DUAAL', learnerId: 'L1' }], verdict: 'valid' },
  {
    says: 'an agreement without a learner is incomplete',
    rows: [
      { scheme: 'DUAAL', learnerId: null },
      { scheme: 'DUAAL', learnerId: 'L1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.learnerId'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', learnerId: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['learnerId'],
  },
])
