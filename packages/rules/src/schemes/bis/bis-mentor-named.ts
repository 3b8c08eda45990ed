/** The company names a mentor for the trainee of a vocational immersion internship. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, traviShortBis, vdabBisEmployers } from '../../sources/index.ts'

export const bisMentorNamed = defineRule({
  id: 'bis-mentor-named',
  title: text(
    'Mentor van de beroepsinlevingsstage',
    'Mentor of the vocational immersion internship',
    "Tuteur du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: ['scheme'],
  mayBeEmpty: ['mentorId'],
  sources: [cite(vdabBisEmployers), cite(traviShortBis)],
  check: mustBeFilled('mentorId'),
  messages: {
    nl: {
      wrong: 'Er is geen mentor genoteerd voor deze beroepsinlevingsstage.',
      fix: 'Vraag de onderneming wie de stagiair begeleidt en vul die mentor in.',
    },
    en: {
      wrong: 'No mentor is recorded for this vocational immersion internship.',
      fix: 'Ask the company who supervises the trainee and fill in that mentor.',
    },
    fr: {
      wrong: "Aucun tuteur n'est noté pour ce stage d'immersion professionnelle.",
      fix: "Demandez à l'entreprise qui encadre le stagiaire et indiquez ce tuteur.",
    },
  },
})

export const cases = casesOf(bisMentorNamed, [
  { says: 'a mentor is named', rows: [{ scheme: 'BIS', mentorId: 'M1' }], verdict: 'valid' },
  {
    says: 'each internship without a mentor is a finding',
    rows: [
      { scheme: 'BIS', mentorId: null },
      { scheme: 'BIS', mentorId: 'M1' },
      { scheme: 'BIS', mentorId: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }, { at: ['2.mentorId'] }],
  },
  {
    says: 'without a scheme nobody knows whether a mentor is needed',
    rows: [{ scheme: null, mentorId: null }],
    verdict: 'undecided',
    because: ['scheme'],
  },
  {
    says: 'other schemes have their own rule',
    rows: [{ scheme: 'WES', mentorId: null }],
    verdict: 'notApplicable',
  },
])
