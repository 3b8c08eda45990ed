/** A mentor of twenty-three or twenty-four has a relevant qualification. */
import { ageDiffersInLeapReading, ageOn, firstDayOfAge } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { appointedOn, conditionsOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorAge25 = defineRule({
  id: 'mentor-age-25',
  title: text(
    'Minimumleeftijd van een mentor zonder kwalificatie',
    'Minimum age of a mentor without a qualification',
    "Âge minimum d'un tuteur sans qualification",
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'error',
  reads: ['birth'],
  mayBeEmpty: ['accreditedOn', 'firstAgreementOn', 'qualification'],
  mayLack: ['firstAgreementOn', 'qualification'],
  applies: isJudged,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: (mentor) => {
    const { birth, qualification } = mentor
    const day = appointedOn(mentor)
    if (day === null) return undecided('accreditedOn')
    const { age: minimum, ageQualified } = conditionsOn(day)
    const age = ageOn(birth, day)
    if (age >= minimum || age < ageQualified || qualification === true) return undefined
    const { accreditedOn, firstAgreementOn } = mentor
    const at = ['birth', accreditedOn === null ? 'firstAgreementOn' : 'accreditedOn'] as const
    const args = { age, minimum, day: { day }, first: { day: firstDayOfAge(birth, minimum) } }
    if (age + 1 === minimum && ageDiffersInLeapReading(birth, day)) return violated(at, args, 'leapDay')
    if (firstAgreementOn !== null && ageOn(birth, firstAgreementOn) >= minimum)
      return violated(at, { ...args, start: { day: firstAgreementOn } }, 'byStart')
    return qualification === null ? undecided('qualification') : violated(at, args)
  },
  messages: {
    nl: {
      wrong:
        'De mentor is {age} jaar op {day}, heeft geen relevante kwalificatie en is dus jonger dan {minimum}.',
      fix: 'Noteer een relevante kwalificatie als die er is; anders kan deze mentor pas op {first} aanvaard worden.',
    },
    en: {
      wrong:
        'The mentor is {age} years old on {day}, has no relevant qualification and so is under {minimum}.',
      fix: 'Note a relevant qualification if there is one; otherwise this mentor can be accepted on {first} only.',
    },
    fr: {
      wrong:
        "Le tuteur a {age} ans le {day}, n'a pas de qualification pertinente et a donc moins de {minimum} ans.",
      fix: "Notez une qualification pertinente s'il y en a une ; sinon, ce tuteur ne peut être accepté que le {first}.",
    },
  },
  variants: {
    byStart: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De mentor was {age} jaar op {day} zonder relevante kwalificatie, maar is {minimum} bij de start van een overeenkomst op {start}.',
          fix: 'Ga na of de mentor vanaf {first} opnieuw aanvaard is.',
        },
        en: {
          wrong:
            'The mentor was {age} on {day} without a relevant qualification, but is {minimum} at the start of an agreement on {start}.',
          fix: 'Verify whether the mentor was accepted again from {first}.',
        },
        fr: {
          wrong:
            "Le tuteur avait {age} ans le {day} sans qualification pertinente, mais a {minimum} ans au début d'une convention le {start}.",
          fix: 'Vérifiez si le tuteur a été accepté à nouveau à partir du {first}.',
        },
      },
    },
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

const mentor = { accreditedOn: '2024-09-01', qualification: 'nee' }

export const cases = casesOf(mentorAge25, [
  {
    says: 'the twenty-fifth birthday counts, with or without a qualification',
    rows: [
      { ...mentor, birth: '1999-09-01' },
      { ...mentor, birth: '1970-01-01', qualification: null },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day before it is too early without one, down to the twenty-third birthday',
    rows: [
      { ...mentor, birth: '1999-09-02' },
      { ...mentor, birth: '2001-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.birth', '0.accreditedOn'], args: { age: '24', minimum: '25', first: '2 September 2024' } },
      { at: ['1.birth', '1.accreditedOn'], args: { age: '23' } },
    ],
  },
  {
    says: 'a qualification lowers the age to twenty-three; who is younger is the business of mentor-age-23',
    rows: [
      { ...mentor, birth: '2001-09-01', qualification: 'ja' },
      { ...mentor, birth: '2001-09-02' },
    ],
    verdict: 'valid',
  },
  {
    says: 'who turns twenty-five before the first agreement is worth a hint only',
    rows: [
      { ...mentor, birth: '1999-10-01', firstAgreementOn: '2024-10-01' },
      { ...mentor, birth: '1999-10-02', firstAgreementOn: '2024-10-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.birth', '0.accreditedOn'], variant: 'byStart', args: { start: '1 October 2024' } },
      { at: ['1.birth', '1.accreditedOn'] },
    ],
  },
  {
    says: 'a mentor of 29 February is twenty-five on 1 March, or on the day before if one reads it so',
    rows: [{ ...mentor, birth: '2000-02-29', accreditedOn: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'accreditedOn'], variant: 'leapDay', args: { first: '1 March 2025' } }],
  },
  {
    says: 'whether there is a qualification must be known at that age',
    rows: [{ birth: '2000-09-01', accreditedOn: '2024-09-01' }],
    verdict: 'undecided',
    because: ['qualification'],
  },
  {
    says: 'mentors accepted before September 2019 are not judged',
    rows: [{ ...mentor, birth: '1995-09-01', accreditedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'mentors accepted from 1 September 2019 are',
    rows: [{ ...mentor, birth: '1995-09-01', accreditedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'accreditedOn'], args: { age: '24', minimum: '25' } }],
  },
  {
    says: 'in a sheet of agreements the age at the start of the agreement is tried as well',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorBirth: '1999-09-02',
        mentorQualification: 'nee',
        mentorAccreditedOn: '2024-09-01',
        start: '2024-09-01',
      },
      {
        scheme: 'DUAAL',
        mentorBirth: '1999-09-02',
        mentorQualification: 'nee',
        mentorAccreditedOn: '2024-09-01',
        start: '2024-09-02',
      },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.mentorBirth', '0.mentorAccreditedOn'], args: { age: '24' } },
      { at: ['1.mentorBirth', '1.mentorAccreditedOn'], variant: 'byStart' },
    ],
  },
])
