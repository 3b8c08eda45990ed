/** A qualified mentor of twenty-three or twenty-four is an exception that the partnership allows. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { appointedOn, conditionsOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorAgeException = defineRule({
  id: 'mentor-age-exception',
  title: text(
    'Uitzondering op de leeftijd van een mentor',
    'Exception to the age of a mentor',
    "Exception à l'âge d'un tuteur",
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'info',
  reads: ['birth', 'qualification'],
  mayBeEmpty: ['accreditedOn', 'firstAgreementOn'],
  mayLack: ['firstAgreementOn'],
  applies: (mentor) => mentor.qualification !== false && isJudged(mentor),
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: (mentor) => {
    const { birth } = mentor
    const day = appointedOn(mentor)
    if (day === null) return undecided('accreditedOn')
    const { age: minimum, ageQualified } = conditionsOn(day)
    const age = ageOn(birth, day)
    return age >= ageQualified && age < minimum
      ? violated(['birth', 'qualification'], { age, minimum, day: { day } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentor is {age} jaar op {day}, jonger dan {minimum}, en steunt op een relevante kwalificatie.',
      fix: 'Dat mag; bewaar het bewijs van de kwalificatie.',
    },
    en: {
      wrong:
        'The mentor is {age} years old on {day}, under {minimum}, and relies on a relevant qualification.',
      fix: 'That is allowed; keep the evidence of the qualification.',
    },
    fr: {
      wrong:
        "Le tuteur a {age} ans le {day}, soit moins de {minimum} ans, et s'appuie sur une qualification pertinente.",
      fix: "C'est permis ; conservez la preuve de la qualification.",
    },
  },
})

const mentor = { accreditedOn: '2024-09-01', qualification: 'ja' }

export const cases = casesOf(mentorAgeException, [
  {
    says: 'from twenty-five on there is no exception, under twenty-three there is none to make',
    rows: [
      { ...mentor, birth: '1999-09-01' },
      { ...mentor, birth: '2001-09-02' },
    ],
    verdict: 'valid',
  },
  {
    says: 'from the twenty-third to the day before the twenty-fifth birthday there is one',
    rows: [
      { ...mentor, birth: '2001-09-01' },
      { ...mentor, birth: '1999-09-02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.birth', '0.qualification'], args: { age: '23', minimum: '25' } },
      { at: ['1.birth', '1.qualification'], args: { age: '24' } },
    ],
  },
  {
    says: 'without a qualification there is no exception to rely on, and before September 2019 nothing is judged',
    rows: [
      { ...mentor, birth: '2000-09-01', qualification: 'nee' },
      { ...mentor, birth: '1995-09-01', accreditedOn: '2019-08-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a day the age is not known',
    rows: [{ ...mentor, birth: '2000-09-01', accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'from 1 September 2019 on it is an exception to rely on',
    rows: [{ ...mentor, birth: '1995-09-01', accreditedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'qualification'], args: { age: '24' } }],
  },
  {
    says: 'a sheet of agreements may name the exception itself',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorBirth: '2000-09-01',
        mentorQualification: 'ja',
        mentorAccreditedOn: '2024-09-01',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['mentorBirth', 'mentorQualification'], args: { age: '24' } }],
  },
])
