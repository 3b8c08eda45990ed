/** Who relies on a qualification instead of age or experience has evidence of it. */
import { ageOn, type Day } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cite } from '../../sources/index.ts'
import { type Appointment, appointedOn, conditionsOn, experienceOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorQualificationEvidence = defineRule({
  id: 'mentor-qualification-evidence',
  title: text(
    'Bewijs van de kwalificatie van de mentor',
    "Evidence of the mentor's qualification",
    'Preuve de la qualification du tuteur',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'warning',
  reads: [],
  mayBeEmpty: [
    'qualification',
    'qualificationEvidence',
    'birth',
    'experienceFrom',
    'experienceYears',
    'accreditedOn',
    'firstAgreementOn',
  ],
  mayLack: ['birth', 'experienceFrom', 'experienceYears', 'firstAgreementOn'],
  applies: (mentor) => mentor.qualification === true && isJudged(mentor) && usesException(mentor),
  sources: [cite(accreditationConditions)],
  check: ({ qualificationEvidence }) => {
    if (qualificationEvidence === 'CERTIFICATE' || qualificationEvidence === 'EVC') return undefined
    return qualificationEvidence === 'MENTORCOURSE'
      ? violated(['qualificationEvidence', 'qualification'], {}, 'mentorCourse')
      : violated(['qualificationEvidence', 'qualification'])
  },
  messages: {
    nl: {
      wrong:
        'De mentor steunt op een kwalificatie om jonger te zijn of minder ervaring te hebben, maar het bewijs ontbreekt.',
      fix: 'Vraag een studiebewijs of een EVC-bewijs over de competenties van het opleidingsplan.',
    },
    en: {
      wrong:
        'The mentor relies on a qualification to be younger or to have less experience, but the evidence is missing.',
      fix: 'Ask for a study certificate or a certificate of prior learning on the competences of the training plan.',
    },
    fr: {
      wrong:
        "Le tuteur s'appuie sur une qualification pour être plus jeune ou moins expérimenté, mais la preuve manque.",
      fix: "Demandez un titre d'études ou un certificat d'acquis sur les compétences du plan de formation.",
    },
  },
  variants: {
    mentorCourse: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Een mentoropleiding alleen is geen bewijs van een relevante kwalificatie.',
          fix: 'Vraag een studiebewijs of een EVC-bewijs over de competenties van het opleidingsplan.',
        },
        en: {
          wrong: 'A mentor course alone is no evidence of a relevant qualification.',
          fix: 'Ask for a study certificate or a certificate of prior learning on the competences of the training plan.',
        },
        fr: {
          wrong: "Une formation de tuteur seule n'est pas la preuve d'une qualification pertinente.",
          fix: "Demandez un titre d'études ou un certificat d'acquis sur les compétences du plan de formation.",
        },
      },
    },
  },
})

type Candidate = Appointment & {
  readonly birth: Day | null
  readonly experienceFrom: Day | null
  readonly experienceYears: number | null
}

/** Under the ordinary age, or with less than the ordinary experience, as far as the record tells. */
function usesException(mentor: Candidate): boolean {
  const day = appointedOn(mentor)
  if (day === null) return false
  const { age, experience } = conditionsOn(day)
  const years = experienceOn(mentor, day)
  return (
    (mentor.birth !== null && ageOn(mentor.birth, day) < age) || (years !== undefined && years < experience)
  )
}

const mentor = {
  birth: '2000-09-01',
  experienceFrom: '2019-09-01',
  accreditedOn: '2024-09-01',
  qualification: 'ja',
  qualificationEvidence: null,
}

export const cases = casesOf(mentorQualificationEvidence, [
  {
    says: 'a study certificate and a certificate of prior learning are evidence',
    rows: [
      { ...mentor, qualificationEvidence: 'studiebewijs' },
      { ...mentor, qualificationEvidence: 'EVC' },
    ],
    verdict: 'valid',
  },
  {
    says: 'who is young or has little experience needs it; a mentor course is none',
    rows: [
      mentor,
      { ...mentor, birth: '1980-01-01', experienceFrom: '2020-09-01', qualificationEvidence: 'NONE' },
      { ...mentor, qualificationEvidence: 'MENTORCOURSE' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.qualificationEvidence', '0.qualification'] },
      { at: ['1.qualificationEvidence', '1.qualification'] },
      { at: ['2.qualificationEvidence', '2.qualification'], variant: 'mentorCourse' },
    ],
  },
  {
    says: 'nobody else does',
    rows: [
      { ...mentor, birth: '1980-01-01' },
      { ...mentor, qualification: 'nee' },
      { ...mentor, accreditedOn: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without a column for it cannot be checked',
    rows: [{ birth: '2000-09-01', accreditedOn: '2024-09-01', qualification: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['qualificationEvidence'],
  },
  {
    says: 'mentors accepted before September 2019 need no evidence',
    rows: [{ ...mentor, birth: '1995-09-01', experienceFrom: '2019-01-01', accreditedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'those of 1 September 2019 do, for their age or for their experience',
    rows: [
      { ...mentor, birth: '1995-09-01', experienceFrom: '2014-09-01', accreditedOn: '2019-09-01' },
      { ...mentor, birth: '1980-01-01', experienceFrom: '2019-01-01', accreditedOn: '2019-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.qualificationEvidence', '0.qualification'] },
      { at: ['1.qualificationEvidence', '1.qualification'] },
    ],
  },
  {
    says: 'a sheet of agreements may name the evidence itself',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorBirth: '2000-09-01',
        mentorQualification: 'ja',
        mentorQualificationEvidence: 'alleen een mentoropleiding',
        mentorAccreditedOn: '2024-09-01',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['mentorQualificationEvidence', 'mentorQualification'], variant: 'mentorCourse' }],
  },
])
