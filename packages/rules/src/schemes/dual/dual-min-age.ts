/** A learner signs on for dual learning from the age of fifteen. */
import { ageDiffersInLeapReading, ageOn, firstDayOfAge } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualMinimumAge, dualStructural } from '../../parameters/index.ts'
import { cedefopDual, childLabour, cite, decreeDual2018 } from '../../sources/index.ts'

/** Takes these agreements over from `gen-min-age-15`, which judges all others: one fault, one finding. */
export const dualMinAge = defineRule({
  id: 'dual-min-age',
  title: text(
    'Minimumleeftijd voor duaal leren',
    'Minimum age for dual learning',
    "Âge minimum pour l'apprentissage dual",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'error',
  reads: ['learnerBirth', 'start'],
  parameters: { minimum: dualMinimumAge },
  sources: [cite(decreeDual2018), cite(cedefopDual), cite(childLabour)],
  check: ({ learnerBirth, start }, { parameters: { minimum } }) => {
    const age = ageOn(learnerBirth, start)
    if (age >= minimum) return undefined
    const args = { age, minimum, first: { day: firstDayOfAge(learnerBirth, minimum) } }
    return age + 1 === minimum && ageDiffersInLeapReading(learnerBirth, start)
      ? violated(['start', 'learnerBirth'], args, 'leapDay')
      : violated(['start', 'learnerBirth'], args)
  },
  messages: {
    nl: {
      wrong: 'De lerende is op de startdatum {age} jaar; duaal leren kan pas vanaf {minimum} jaar.',
      fix: 'Laat de overeenkomst ten vroegste op {first} ingaan, of verbeter de geboortedatum.',
    },
    en: {
      wrong: 'The learner is {age} years old on the start date; dual learning is possible from {minimum}.',
      fix: 'Let the agreement start on {first} at the earliest, or correct the birth date.',
    },
    fr: {
      wrong:
        "L'apprenant a {age} ans à la date de début ; l'apprentissage dual n'est possible qu'à partir de {minimum} ans.",
      fix: 'Faites débuter la convention au plus tôt le {first}, ou corrigez la date de naissance.',
    },
  },
  variants: {
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

export const cases = casesOf(dualMinAge, [
  {
    says: 'who turns fifteen on the first day may start',
    rows: [{ scheme: 'DUAAL', learnerBirth: '2009-09-02', start: '2024-09-02' }],
    verdict: 'valid',
  },
  {
    says: 'the day before that birthday is too early, from the first day of the decree on',
    rows: [
      { scheme: 'DUAAL', learnerBirth: '2009-09-03', start: '2024-09-02' },
      { scheme: 'DUAAL', learnerBirth: '2004-09-02', start: '2019-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], args: { age: '14', minimum: '15', first: '3 September 2024' } },
      { at: ['1.start', '1.learnerBirth'], args: { first: '2 September 2019' } },
    ],
  },
  {
    says: 'a child of 29 February reaches fifteen on 1 March, or on the day before if one reads it so',
    rows: [
      { scheme: 'DUAAL', learnerBirth: '2008-02-29', start: '2023-02-28' },
      { scheme: 'DUAAL', learnerBirth: '2008-02-29', start: '2023-02-27' },
      { scheme: 'DUAAL', learnerBirth: '2008-02-29', start: '2023-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], variant: 'leapDay', args: { first: '1 March 2023' } },
      { at: ['1.start', '1.learnerBirth'], args: { first: '1 March 2023' } },
    ],
  },
  {
    says: 'the birth date is looked up where the sheet does not hold it',
    rows: [{ scheme: 'DUAAL', learnerId: 'L1', start: '2024-09-02' }],
    tables: { learners: [{ id: 'L1', birth: '2010-01-01' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'learnerBirth'], args: { age: '14' } }],
  },
  {
    says: 'pilots and other schemes are left to the rule for all schemes',
    rows: [
      { scheme: 'DUAAL', learnerBirth: '2009-09-03', start: '2019-08-31' },
      { scheme: 'BIS', learnerBirth: '2012-01-01', start: '2024-09-02' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a birth date the age is not known',
    rows: [{ scheme: 'DUAAL', learnerBirth: null, start: '2024-09-02' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
])
