/** Nobody starts before the age of fifteen. */
import { ageDiffersInLeapReading, ageOn, type Day } from '../../calendar/index.ts'
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
  mayLack: ['scheme'],
  applies: ({ scheme, start }) => !hasOwnRule(scheme, start),
  parameters: { minimum: minimumAge, exception: leertijdExceptionalAge },
  sources: [cite(childLabour), cite(cedefopDual), cite(cedefopApprenticeship2019)],
  check: ({ learnerBirth, start, scheme }, { parameters: { minimum, exception } }) => {
    const age = ageOn(learnerBirth, start)
    if (age >= minimum) return undefined
    // No day of the birthday: it would repeat the birth date.
    const args = { age, minimum }
    if (age + 1 === minimum && ageDiffersInLeapReading(learnerBirth, start))
      return violated(['start', 'learnerBirth'], args, 'leapDay')
    return scheme === 'LEERTIJD' && age >= exception
      ? violated(['start', 'learnerBirth'], args, 'leertijd')
      : violated(['start', 'learnerBirth'], args)
  },
  messages: {
    nl: {
      wrong: 'De lerende is op de startdatum {age} jaar en dus jonger dan {minimum}.',
      fix: 'Laat de overeenkomst pas vanaf de leeftijd van {minimum} jaar ingaan, of verbeter de geboortedatum.',
    },
    en: {
      wrong: 'The learner is {age} years old on the start date, under {minimum}.',
      fix: 'Let the agreement start at the age of {minimum} at the earliest, or correct the birth date.',
    },
    fr: {
      wrong: "L'apprenant a {age} ans à la date de début, soit moins de {minimum} ans.",
      fix: "Faites débuter la convention au plus tôt à l'âge de {minimum} ans, ou corrigez la date de naissance.",
    },
  },
  variants: {
    leertijd: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De lerende begint de leertijd op {age} jaar; dat kon vóór {minimum} jaar alleen bij uitzondering.',
          fix: 'Ga na of de uitzondering geldt; anders kan de overeenkomst pas vanaf {minimum} jaar ingaan.',
        },
        en: {
          wrong:
            'The learner starts Leertijd at {age}; before {minimum} that was possible by exception only.',
          fix: 'Verify whether the exception applies; otherwise the agreement can start at {minimum} at the earliest.',
        },
        fr: {
          wrong:
            "L'apprenant débute l'apprentissage (Leertijd) à {age} ans ; avant {minimum} ans, ce n'était possible qu'à titre exceptionnel.",
          fix: "Vérifiez si l'exception s'applique ; sinon, la convention ne peut débuter qu'à partir de {minimum} ans.",
        },
      },
    },
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De lerende is geboren op 29 februari: of de leeftijd van {minimum} jaar op de startdatum bereikt is, hangt af van de lezing; strikt gelezen is de lerende nog {age} jaar.',
          fix: 'Laat de overeenkomst voor alle zekerheid pas op 1 maart ingaan.',
        },
        en: {
          wrong:
            'The learner was born on 29 February: whether the age of {minimum} is reached on the start date depends on the reading; read strictly, the learner is still {age}.',
          fix: 'To be safe, let the agreement start on 1 March.',
        },
        fr: {
          wrong:
            "L'apprenant est né un 29 février : selon la lecture, l'âge de {minimum} ans est atteint ou non à la date de début ; au sens strict, il a encore {age} ans.",
          fix: 'Par sécurité, faites débuter la convention le 1er mars seulement.',
        },
      },
    },
  },
})

/** Dual learning has `dual-min-age` since the decree: one fault, one finding. */
const hasOwnRule = (scheme: string | null, start: Day | null): boolean =>
  scheme === 'DUAAL' && start !== null && inRegime(dualStructural, start)

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
      { at: ['0.start', '0.learnerBirth'], args: { age: '14', minimum: '15' } },
      { at: ['1.start', '1.learnerBirth'], args: { age: '12' } },
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
      { at: ['0.start', '0.learnerBirth'], variant: 'leapDay', args: { age: '14' } },
      { at: ['1.start', '1.learnerBirth'], args: { age: '14' } },
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
