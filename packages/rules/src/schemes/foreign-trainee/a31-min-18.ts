/** A foreign trainee is at least eighteen on the day of grant. */
import { ageDiffersInLeapReading, ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeMinimumAge } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { ageLimitsHold } from './age-limits.ts'

export const a31Min18 = defineRule({
  id: 'a31-min-18',
  title: text(
    'Minimumleeftijd bij de toekenning',
    'Minimum age on the day of grant',
    "Âge minimum à la date d'octroi",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['learnerBirth', 'grantedOn'],
  mayBeEmpty: ['hostKind', 'derogation'],
  mayLack: ['hostKind', 'derogation'],
  applies: ageLimitsHold,
  parameters: { minimum: foreignTraineeMinimumAge },
  sources: [cite(foreignTrainee)],
  check: ({ learnerBirth, grantedOn }, { parameters: { minimum } }) => {
    const age = ageOn(learnerBirth, grantedOn)
    if (age >= minimum) return undefined
    const leap = age + 1 === minimum && ageDiffersInLeapReading(learnerBirth, grantedOn)
    return violated(['grantedOn', 'learnerBirth'], { age, minimum }, leap ? 'leapDay' : undefined)
  },
  messages: {
    nl: {
      wrong: 'De stagiair is op de dag van de toekenning {age} jaar en dus jonger dan {minimum}.',
      fix: 'Verbeter de geboortedatum of de datum van toekenning; anders kan de vergunning niet worden toegekend.',
    },
    en: {
      wrong: 'The trainee is {age} years old on the day of grant, under {minimum}.',
      fix: 'Correct the birth date or the date of grant; otherwise the permit cannot be granted.',
    },
    fr: {
      wrong: "Le stagiaire a {age} ans à la date d'octroi, soit moins de {minimum} ans.",
      fix: "Corrigez la date de naissance ou la date d'octroi ; sinon, le permis ne peut être accordé.",
    },
  },
  variants: {
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De stagiair is geboren op 29 februari: of die op de dag van de toekenning al {minimum} jaar is, hangt af van de lezing; strikt gelezen is het nog {age}.',
          fix: 'Laat de vergunning voor alle zekerheid een dag later toekennen.',
        },
        en: {
          wrong:
            'The trainee was born on 29 February: whether the age of {minimum} is reached on the day of grant depends on the reading; strictly it is still {age}.',
          fix: 'To be safe, have the permit granted a day later.',
        },
        fr: {
          wrong:
            "Le stagiaire est né un 29 février : selon la lecture, l'âge de {minimum} ans est atteint ou non à la date d'octroi ; au sens strict, il a encore {age} ans.",
          fix: 'Par sécurité, faites accorder le permis un jour plus tard.',
        },
      },
    },
  },
})

const permit = { learnerBirth: '2004-12-31', grantedOn: '2022-12-31', hostKind: null, derogation: null }
const wrong = { ...permit, learnerBirth: '2006-01-01' }

export const cases = casesOf(a31Min18, [
  { says: 'the eighteenth birthday itself is enough', rows: [permit], verdict: 'valid' },
  {
    says: 'the day before that birthday is too early',
    rows: [{ ...permit, learnerBirth: '2005-01-01' }, wrong],
    verdict: 'violated',
    findings: [
      { at: ['0.grantedOn', '0.learnerBirth'], args: { age: '17', minimum: '18' } },
      { at: ['1.grantedOn', '1.learnerBirth'], args: { age: '16' } },
    ],
  },
  {
    says: 'a child of 29 February is eighteen on 1 March, or on the day before if one reads it so',
    rows: [
      { ...permit, learnerBirth: '2004-02-29', grantedOn: '2022-02-28' },
      { ...permit, learnerBirth: '2004-02-29', grantedOn: '2022-03-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.grantedOn', '0.learnerBirth'], variant: 'leapDay' }],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a birth date the age is not known',
    rows: [{ ...permit, learnerBirth: null }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'some hosts and a derogation on age lift the limit',
    rows: [
      { ...wrong, hostKind: 'UNIVERSITY' },
      { ...wrong, hostKind: 'HIGHEREDUCATION' },
      { ...wrong, hostKind: 'SCIENTIFIC' },
      { ...wrong, derogation: 'AGE' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'another host or a derogation on duration does not',
    rows: [{ ...wrong, hostKind: 'OTHER', derogation: 'DURATION' }],
    verdict: 'violated',
    findings: [{ at: ['grantedOn', 'learnerBirth'] }],
  },
])
