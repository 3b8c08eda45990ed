/** Every agreement of adult dual learning has a mentor; in secondary education dual-mf-mentor says so. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'

export const mentorPresent = defineRule({
  id: 'mentor-present',
  title: text('Mentor aangeduid', 'Mentor appointed', 'Tuteur désigné'),
  table: 'agreements',
  schemes: ['DUAALVO'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['mentorId'],
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: mustBeFilled('mentorId'),
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
  { says: 'a mentor is named', rows: [{ scheme: 'DUAALVO', mentorId: 'M1' }], verdict: 'valid' },
  {
    says: 'no agreement of adult dual learning goes without',
    rows: [
      { scheme: 'DUAALVO', mentorId: null },
      { scheme: 'DUAALVO', mentorId: ' ' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }, { at: ['1.mentorId'] }],
  },
  {
    says: 'secondary education has a rule of its own',
    rows: [{ scheme: 'DUAAL', mentorId: null }],
    verdict: 'notApplicable',
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
    rows: [{ scheme: 'DUAALVO' }],
    verdict: 'notCheckable',
    lacking: ['mentorId'],
  },
])
