/** The agreement names the mentor who guides the learner at the workplace. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfMentor = defineRule({
  id: 'dual-mf-mentor',
  title: text('Mentor in de overeenkomst', 'Mentor in the agreement', 'Tuteur dans la convention'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['mentorId'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('mentorId'),
  messages: {
    nl: {
      wrong: 'De overeenkomst vermeldt geen mentor.',
      fix: 'Duid een mentor van de onderneming aan en vul die in.',
    },
    en: { wrong: 'The agreement names no mentor.', fix: 'Appoint a mentor of the company and fill that in.' },
    fr: {
      wrong: "La convention n'indique pas de tuteur.",
      fix: "Désignez un tuteur de l'entreprise et indiquez-le.",
    },
  },
})

export const cases = casesOf(dualMfMentor, [
  { says: 'one mentor is enough', rows: [{ scheme: 'DUAAL', mentorId: 'M1' }], verdict: 'valid' },
  {
    says: 'an agreement without a mentor is incomplete',
    rows: [
      { scheme: 'DUAAL', mentorId: null },
      { scheme: 'DUAAL', mentorId: 'M1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', mentorId: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['mentorId'],
  },
])
