/** A foreign trainee is not older than thirty on the day of grant. */
import { addDays, ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeMaximumAge } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { ageLimitsHold } from './age-limits.ts'

export const a31Max30 = defineRule({
  id: 'a31-max-30',
  title: text(
    'Maximumleeftijd bij de toekenning',
    'Maximum age on the day of grant',
    "Âge maximum à la date d'octroi",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['learnerBirth', 'grantedOn'],
  mayBeEmpty: ['hostKind', 'derogation'],
  mayLack: ['hostKind', 'derogation'],
  applies: ageLimitsHold,
  parameters: { maximum: foreignTraineeMaximumAge },
  sources: [cite(foreignTrainee)],
  check: ({ learnerBirth, grantedOn }, { parameters: { maximum } }) => {
    const age = ageOn(learnerBirth, grantedOn)
    if (age > maximum) return violated(['grantedOn', 'learnerBirth'], { age, maximum })
    return ageOn(learnerBirth, addDays(grantedOn, -1)) >= maximum
      ? violated(['grantedOn', 'learnerBirth'], { maximum }, 'pastBirthday')
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De stagiair is op de dag van de toekenning {age} jaar en dus ouder dan {maximum}.',
      fix: 'Vraag de minister om een afwijking van de leeftijdsgrens, of verbeter de datums.',
    },
    en: {
      wrong: 'The trainee is {age} years old on the day of grant, over {maximum}.',
      fix: 'Ask the minister for a derogation from the age limit, or correct the dates.',
    },
    fr: {
      wrong: "Le stagiaire a {age} ans à la date d'octroi, soit plus de {maximum} ans.",
      fix: "Demandez au ministre une dérogation à la limite d'âge, ou corrigez les dates.",
    },
  },
  variants: {
    pastBirthday: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De stagiair is op de dag van de toekenning de verjaardag van {maximum} jaar al voorbij; of dat “niet ouder dan {maximum}” is, hangt af van de lezing.',
          fix: 'Ga bij de dienst Economische Migratie na of de aanvraag nog kan.',
        },
        en: {
          wrong:
            'On the day of grant the trainee is past the birthday of {maximum}; whether that is “not older than {maximum}” depends on the reading.',
          fix: 'Ask the Economic Migration service whether the application is still possible.',
        },
        fr: {
          wrong:
            "À la date d'octroi, le stagiaire a déjà dépassé son anniversaire de {maximum} ans ; selon la lecture, il a ou non « plus de {maximum} ans ».",
          fix: 'Vérifiez auprès du service Migration économique si la demande est encore possible.',
        },
      },
    },
  },
})

const permit = { learnerBirth: '1992-06-15', grantedOn: '2022-06-15', hostKind: null, derogation: null }
const wrong = { ...permit, learnerBirth: '1980-01-01' }

export const cases = casesOf(a31Max30, [
  { says: 'the thirtieth birthday itself is accepted in either reading', rows: [permit], verdict: 'valid' },
  {
    says: 'from the day after it the readings differ, until the day before the thirty-first',
    rows: [
      { ...permit, grantedOn: '2022-06-16' },
      { ...permit, learnerBirth: '1991-06-16' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.grantedOn', '0.learnerBirth'], variant: 'pastBirthday', args: { maximum: '30' } },
      { at: ['1.grantedOn', '1.learnerBirth'], variant: 'pastBirthday' },
    ],
  },
  {
    says: 'the thirty-first birthday is too late',
    rows: [{ ...permit, learnerBirth: '1991-06-15' }, wrong],
    verdict: 'violated',
    findings: [
      { at: ['0.grantedOn', '0.learnerBirth'], args: { age: '31', maximum: '30' } },
      { at: ['1.grantedOn', '1.learnerBirth'] },
    ],
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
  {
    says: 'a permit granted on the last day of 2022 follows these rules',
    rows: [{ ...wrong, grantedOn: '2022-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['grantedOn', 'learnerBirth'], args: { age: '42' } }],
  },
])
