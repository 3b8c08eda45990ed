/** Every agreement of dual learning has a mentor. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'

export const mentorPresent = defineRule({
  id: 'mentor-present',
  title: text('Mentor aangeduid', 'Mentor appointed', 'Tuteur désigné'),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['mentorId'],
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: ({ mentorId }) => (mentorId === null ? violated(['mentorId']) : undefined),
  messages: {
    nl: {
      wrong: 'Deze overeenkomst noemt geen mentor.',
      fix: 'Duid een mentor van de onderneming aan.',
    },
    en: {
      wrong: 'This agreement names no mentor.',
      fix: 'Appoint a mentor of the company.',
    },
    fr: {
      wrong: 'Cette convention ne mentionne aucun tuteur.',
      fix: "Désignez un tuteur de l'entreprise.",
    },
  },
})

export const cases = casesOf(mentorPresent, [
  { says: 'a mentor is named', rows: [{ scheme: 'DUAAL', mentorId: 'M1' }], verdict: 'valid' },
  {
    says: 'no agreement of dual learning goes without, in secondary or in adult education',
    rows: [
      { scheme: 'DUAAL', mentorId: null },
      { scheme: 'DUAALVO', mentorId: ' ' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }, { at: ['1.mentorId'] }],
  },
  {
    says: 'a work experience internship has no mentor of this kind',
    rows: [{ scheme: 'WES', mentorId: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a scheme nobody knows',
    rows: [{ scheme: null, mentorId: null }],
    verdict: 'undecided',
    because: ['scheme'],
  },
  {
    says: 'a sheet without mentors cannot be checked',
    rows: [{ scheme: 'DUAAL' }],
    verdict: 'notCheckable',
    lacking: ['mentorId'],
  },
])
