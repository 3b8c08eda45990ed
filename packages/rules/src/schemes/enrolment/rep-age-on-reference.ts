/** Ages are taken on the day on which learners are counted, in the three classes of the report. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isAgeClass } from './breakdown-values.ts'
import { isReported } from './reported-year.ts'

export const repAgeOnReference = defineRule({
  id: 'rep-age-on-reference',
  title: text('Leeftijd op de teldatum', 'Age on the count date', 'Âge à la date de comptage'),
  table: 'figures',
  severity: 'warning',
  reads: ['indicator', 'breakdown', 'countedOn', 'ageOn'],
  mayBeEmpty: ['population', 'breakdownValue', 'schoolYear'],
  mayLack: ['population', 'breakdownValue', 'schoolYear'],
  applies: ({ indicator, breakdown, population, schoolYear }) =>
    indicator === 'LEARNERS' &&
    breakdown === 'AGEBAND' &&
    (population === null || population === 'SECONDARY') &&
    isReported(schoolYear),
  sources: [cite(cedefopDual)],
  check: ({ countedOn, ageOn, breakdownValue }) => {
    if (ageOn !== countedOn)
      return violated(['ageOn', 'countedOn'], { age: { day: ageOn }, counted: { day: countedOn } })
    return breakdownValue !== null && !isAgeClass(breakdownValue)
      ? violated(['breakdownValue'], {}, 'otherClass')
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De leeftijden zijn berekend op {age}, terwijl de lerenden geteld zijn op {counted}.',
      fix: 'Bereken de leeftijd op de teldatum.',
    },
    en: {
      wrong: 'The ages were computed on {age}, whereas the learners were counted on {counted}.',
      fix: 'Compute the age on the count date.',
    },
    fr: {
      wrong: 'Les âges ont été calculés au {age}, alors que les apprenants ont été comptés le {counted}.',
      fix: "Calculez l'âge à la date de comptage.",
    },
  },
  variants: {
    otherClass: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Deze leeftijdsklasse is er geen van het rapport: jonger dan 18, 18 tot en met 20, 21 en ouder, of onbekend.',
          fix: 'Deel de lerenden in volgens de klassen van het rapport.',
        },
        en: {
          wrong: 'This age class is none of the report: under 18, 18 to 20, 21 and over, or unknown.',
          fix: 'Group the learners by the classes of the report.',
        },
        fr: {
          wrong:
            "Cette classe d'âge n'est pas une classe du rapport : moins de 18 ans, de 18 à 20 ans, 21 ans et plus, ou inconnu.",
          fix: 'Répartissez les apprenants selon les classes du rapport.',
        },
      },
    },
  },
})

const figure = {
  indicator: 'LEARNERS',
  population: 'SECONDARY',
  breakdown: 'AGEBAND',
  schoolYear: '2024-2025',
  countedOn: '2025-02-03',
  ageOn: '2025-02-03',
}

export const cases = casesOf(repAgeOnReference, [
  {
    says: 'ages on the count date, in the three classes, however they are written',
    rows: [
      { ...figure, breakdownValue: '<18' },
      { ...figure, breakdownValue: '18 tot en met 20' },
      { ...figure, breakdownValue: '21+' },
      { ...figure, breakdownValue: 'onbekend' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the end of the calendar year, and even the day after, is another day',
    rows: [
      { ...figure, ageOn: '2024-12-31' },
      { ...figure, ageOn: '2025-02-04' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.ageOn', '0.countedOn'], args: { age: '31 December 2024', counted: '3 February 2025' } },
      { at: ['1.ageOn', '1.countedOn'] },
    ],
  },
  {
    says: 'twenty-one-year-olds are in the oldest class',
    rows: [{ ...figure, breakdownValue: '18-21' }],
    verdict: 'violated',
    findings: [{ at: ['breakdownValue'], variant: 'otherClass' }],
  },
  {
    says: 'a figure that does not say when ages were taken leaves it open',
    rows: [{ ...figure, ageOn: null }],
    verdict: 'undecided',
    because: ['ageOn'],
  },
  {
    says: 'adults are not counted on a day, other breakdowns have no ages, older years no report',
    rows: [
      { ...figure, population: 'ADULT', ageOn: '2024-12-31' },
      { ...figure, breakdown: 'PROVINCE', ageOn: '2024-12-31' },
      { ...figure, schoolYear: '2018-2019', ageOn: '2024-12-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...figure, schoolYear: '2019-2020', countedOn: '2020-02-03', ageOn: '2019-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['ageOn', 'countedOn'] }],
  },
])
