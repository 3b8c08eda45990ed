/** Nobody starts before the age of fifteen. */
import { addDays, addYears, ageDiffersInLeapReading, ageOn, type Day } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural, inRegime, leertijdExceptionalAge, minimumAge } from '../../parameters/index.ts'
import { cedefopApprenticeship2019, cedefopDual, childLabour, cite } from '../../sources/index.ts'

export const genMinAge15 = defineRule({
  id: 'gen-min-age-15',
  title: text('Minimumleeftijd', 'Minimum age', 'Âge minimum'),
  table: 'agreements',
  governedBy: 'start',
  severity: 'error',
  reads: ['learnerBirth', 'start'],
  mayBeEmpty: ['scheme'],
  applies: ({ scheme, start }) => !hasOwnRule(scheme, start),
  parameters: { minimum: minimumAge, exception: leertijdExceptionalAge },
  sources: [cite(childLabour), cite(cedefopDual), cite(cedefopApprenticeship2019)],
  check: ({ learnerBirth, start, scheme }, { parameters: { minimum, exception } }) => {
    const age = ageOn(learnerBirth, start)
    if (age >= minimum) return undefined
    const args = { age, minimum, first: { day: firstDayOfAge(learnerBirth, minimum) } }
    if (age + 1 === minimum && ageDiffersInLeapReading(learnerBirth, start))
      return violated(['start', 'learnerBirth'], args, 'leapDay')
    return scheme === 'LEERTIJD' && age >= exception
      ? violated(['start', 'learnerBirth'], args, 'leertijd')
      : violated(['start', 'learnerBirth'], args)
  },
  messages: {
    nl: {
      wrong: 'De lerende is op de startdatum {age} jaar en dus jonger dan {minimum}.',
      fix: 'Laat de overeenkomst ten vroegste op {first} ingaan, of verbeter de geboortedatum.',
    },
    en: {
      wrong: 'The learner is {age} years old on the start date, under {minimum}.',
      fix: 'Let the agreement start on {first} at the earliest, or correct the birth date.',
    },
    fr: {
      wrong: "L'apprenant a {age} ans à la date de début, soit moins de {minimum} ans.",
      fix: 'Faites débuter la convention au plus tôt le {first}, ou corrigez la date de naissance.',
    },
  },
  variants: {
    leertijd: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De lerende begint de leertijd op {age} jaar; dat kon vóór {minimum} jaar alleen bij uitzondering.',
          fix: 'Ga na of de uitzondering geldt; anders kan de overeenkomst pas op {first} ingaan.',
        },
        en: {
          wrong:
            'The learner starts Leertijd at {age}; before {minimum} that was possible by exception only.',
          fix: 'Verify whether the exception holds; otherwise the agreement can start on {first} at the earliest.',
        },
        fr: {
          wrong:
            "L'apprenant débute la Leertijd à {age} ans ; avant {minimum} ans, ce n'était possible qu'à titre exceptionnel.",
          fix: "Vérifiez si l'exception s'applique ; sinon, la convention ne peut débuter que le {first}.",
        },
      },
    },
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De lerende is geboren op 29 februari: of die op de startdatum al {minimum} jaar is, hangt af van de lezing; strikt gelezen is het nog {age}.',
          fix: 'Laat de overeenkomst voor alle zekerheid op {first} ingaan.',
        },
        en: {
          wrong:
            'The learner was born on 29 February: whether the age of {minimum} is reached on the start date depends on the reading; strictly it is still {age}.',
          fix: 'To be safe, let the agreement start on {first}.',
        },
        fr: {
          wrong:
            "L'apprenant est né un 29 février : selon la lecture, l'âge de {minimum} ans est atteint ou non à la date de début ; au sens strict, il a encore {age} ans.",
          fix: 'Par sécurité, faites débuter la convention le {first}.',
        },
      },
    },
  },
})

/** Dual learning has `dual-min-age` since the decree: one fault, one finding. */
const hasOwnRule = (scheme: string | null, start: Day | null): boolean =>
  scheme === 'DUAAL' && start !== null && inRegime(dualStructural, start)

/** The first day of an age, after the stricter reading of a birthday on 29 February. */
function firstDayOfAge(birth: Day, age: number): Day {
  const birthday = addYears(birth, age)
  return ageOn(birth, birthday) < age ? addDays(birthday, 1) : birthday
}

export const cases = casesOf(genMinAge15, [
  {
    says: 'who turns fifteen on the first day may start',
    rows: [{ scheme: 'DUAALVO', learnerBirth: '2009-09-01', start: '2024-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before that birthday is too early, in every scheme',
    rows: [
      { scheme: 'DUAALVO', learnerBirth: '2009-09-02', start: '2024-09-01' },
      { scheme: 'BIS', learnerBirth: '2012-01-01', start: '2024-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], args: { age: '14', minimum: '15', first: '2 September 2024' } },
      { at: ['1.start', '1.learnerBirth'], args: { age: '12', first: '1 January 2027' } },
    ],
  },
  {
    says: 'a child of 29 February reaches fifteen on 1 March, or on the day before if one reads it so',
    rows: [
      { scheme: 'DUAALVO', learnerBirth: '2008-02-29', start: '2023-02-28' },
      { scheme: 'DUAALVO', learnerBirth: '2008-02-29', start: '2023-02-27' },
      { scheme: 'DUAALVO', learnerBirth: '2008-02-29', start: '2023-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], variant: 'leapDay', args: { first: '1 March 2023' } },
      { at: ['1.start', '1.learnerBirth'], args: { first: '1 March 2023' } },
    ],
  },
  {
    says: 'Leertijd took learners of fourteen by exception, none of thirteen',
    rows: [
      { scheme: 'LEERTIJD', learnerBirth: '2009-09-01', start: '2023-09-01' },
      { scheme: 'LEERTIJD', learnerBirth: '2009-09-02', start: '2023-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], variant: 'leertijd' },
      { at: ['1.start', '1.learnerBirth'], args: { age: '13' } },
    ],
  },
  {
    says: 'the birth date is looked up where the sheet does not hold it',
    rows: [{ scheme: 'DUAALVO', learnerId: 'L1', start: '2024-09-01' }],
    tables: { learners: [{ id: 'L1', birth: '2010-01-01' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'learnerBirth'], args: { age: '14' } }],
  },
  {
    says: 'without a birth date the age is not known',
    rows: [{ scheme: 'DUAALVO', learnerBirth: null, start: '2024-09-01' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'a sheet without birth dates, and no learners table, cannot be checked',
    rows: [{ scheme: 'DUAALVO', start: '2024-09-01' }],
    verdict: 'notCheckable',
    lacking: ['learnerBirth'],
  },
  {
    says: 'dual learning since September 2019 has a rule of its own, the pilots before have not',
    rows: [
      { scheme: 'DUAAL', learnerBirth: '2010-01-01', start: '2019-09-01' },
      { scheme: 'DUAAL', learnerBirth: '2010-01-01', start: '2019-08-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '1.learnerBirth'] }],
  },
  {
    says: 'nothing of that rule is repeated here',
    rows: [{ scheme: 'DUAAL', learnerBirth: '2010-01-01', start: '2024-09-02' }],
    verdict: 'notApplicable',
  },
])
