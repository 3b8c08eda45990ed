/** Nobody under twenty-three becomes a mentor, whatever the qualification. */
import { ageDiffersInLeapReading, ageOn, firstDayOfAge } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { appointedOn, conditionsOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorAge23 = defineRule({
  id: 'mentor-age-23',
  title: text('Minimumleeftijd van elke mentor', 'Minimum age of any mentor', 'Âge minimum de tout tuteur'),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'error',
  reads: ['birth'],
  mayBeEmpty: ['accreditedOn', 'firstAgreementOn'],
  mayLack: ['firstAgreementOn'],
  applies: isJudged,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: (mentor) => {
    const { birth } = mentor
    const day = appointedOn(mentor)
    if (day === null) return undecided('accreditedOn')
    const { ageQualified } = conditionsOn(day)
    const age = ageOn(birth, day)
    if (age >= ageQualified) return undefined
    const at = ['birth', mentor.accreditedOn === null ? 'firstAgreementOn' : 'accreditedOn'] as const
    const args = {
      age,
      minimum: ageQualified,
      day: { day },
      first: { day: firstDayOfAge(birth, ageQualified) },
    }
    return age + 1 === ageQualified && ageDiffersInLeapReading(birth, day)
      ? violated(at, args, 'leapDay')
      : violated(at, args)
  },
  messages: {
    nl: {
      wrong:
        'De mentor is {age} jaar op {day} en dus jonger dan {minimum}, ook met een kwalificatie te jong.',
      fix: 'Duid een andere mentor aan; deze kan het ten vroegste op {first} worden.',
    },
    en: {
      wrong: 'The mentor is {age} years old on {day}, under {minimum}: too young even with a qualification.',
      fix: 'Appoint another mentor; this one can become one on {first} at the earliest.',
    },
    fr: {
      wrong: 'Le tuteur a {age} ans le {day}, soit moins de {minimum} ans : trop jeune, même qualifié.',
      fix: 'Désignez un autre tuteur ; celui-ci peut le devenir au plus tôt le {first}.',
    },
  },
  variants: {
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De mentor is geboren op 29 februari: of die op {day} al {minimum} jaar is, hangt af van de lezing; strikt gelezen is het nog {age}.',
          fix: 'Aanvaard de mentor voor alle zekerheid vanaf {first}.',
        },
        en: {
          wrong:
            'The mentor was born on 29 February: whether the age of {minimum} is reached on {day} depends on the reading; strictly it is still {age}.',
          fix: 'To be safe, accept the mentor from {first}.',
        },
        fr: {
          wrong:
            "Le tuteur est né un 29 février : selon la lecture, l'âge de {minimum} ans est atteint ou non le {day} ; au sens strict, il a encore {age} ans.",
          fix: 'Par sécurité, acceptez le tuteur à partir du {first}.',
        },
      },
    },
  },
})

export const cases = casesOf(mentorAge23, [
  {
    says: 'the twenty-third birthday counts',
    rows: [{ birth: '2001-09-01', accreditedOn: '2024-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before it is too early',
    rows: [{ birth: '2001-09-02', accreditedOn: '2024-09-01' }],
    verdict: 'violated',
    findings: [
      { at: ['birth', 'accreditedOn'], args: { age: '22', minimum: '23', first: '2 September 2024' } },
    ],
  },
  {
    says: 'without a day of acceptance the start of the first agreement tells',
    rows: [
      { birth: '2001-09-02', accreditedOn: null, firstAgreementOn: '2024-09-01' },
      { birth: '2001-09-02', accreditedOn: '2024-09-02', firstAgreementOn: '2024-09-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.birth', '0.firstAgreementOn'], args: { day: '1 September 2024' } }],
  },
  {
    says: 'a mentor of 29 February reaches the age on 1 March, or on the day before if one reads it so',
    rows: [
      { birth: '2000-02-29', accreditedOn: '2023-02-28' },
      { birth: '2000-02-29', accreditedOn: '2023-03-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.birth', '0.accreditedOn'], variant: 'leapDay', args: { first: '1 March 2023' } }],
  },
  {
    says: 'the day of acceptance may be that of the accreditation',
    rows: [{ birth: '2001-09-02', accreditationId: 'E1' }],
    tables: { accreditations: [{ id: 'E1', validFrom: '2024-09-01' }] },
    verdict: 'violated',
    findings: [{ at: ['birth', 'accreditedOn'] }],
  },
  {
    says: 'mentors accepted before September 2019 are not judged',
    rows: [{ birth: '2001-01-01', accreditedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'those accepted on 1 September 2019 are',
    rows: [{ birth: '2001-01-01', accreditedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'accreditedOn'], args: { age: '18' } }],
  },
  {
    says: 'without a birth date, or without a day, the age is not known',
    rows: [
      { birth: null, accreditedOn: '2024-09-01' },
      { birth: '2001-01-01', accreditedOn: null },
    ],
    verdict: 'undecided',
    because: ['birth', 'accreditedOn'],
  },
  {
    says: 'a sheet of agreements may say itself how old the mentor is; its start tells where no acceptance is noted',
    table: 'agreements',
    rows: [
      { scheme: 'DUAAL', mentorBirth: '2001-09-02', mentorAccreditedOn: '2024-09-01', start: '2024-10-01' },
      { scheme: 'DUAAL', mentorBirth: '2001-10-02', mentorAccreditedOn: null, start: '2024-10-01' },
      { scheme: 'DUAAL', mentorBirth: '2001-10-01', mentorAccreditedOn: null, start: '2024-10-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.mentorBirth', '0.mentorAccreditedOn'], args: { age: '22', day: '1 September 2024' } },
      { at: ['1.mentorBirth', '1.start'], args: { day: '1 October 2024' } },
    ],
  },
])
