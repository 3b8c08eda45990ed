/** Learners of secondary education are counted on 1 February, or on the first school day after it. */
import { day, firstSchoolDayOfFebruary, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

export const repReferenceDate = defineRule({
  id: 'rep-reference-date',
  title: text('Teldatum van de lerenden', 'Count date of the learners', 'Date de comptage des apprenants'),
  table: 'figures',
  severity: 'warning',
  reads: ['indicator', 'population', 'schoolYear', 'countedOn'],
  mayBeEmpty: ['measure'],
  mayLack: ['measure'],
  applies: ({ indicator, population, measure, schoolYear }) =>
    indicator === 'LEARNERS' && population === 'SECONDARY' && measure !== 'FLOW' && isReported(schoolYear),
  sources: [cite(cedefopDual)],
  check: ({ schoolYear, countedOn }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    const countDate = firstSchoolDayOfFebruary(year + 1)
    if (countedOn === countDate) return undefined
    const args = { counted: { day: countedOn }, countDate: { day: countDate } }
    return countedOn === day(year + 1, 2, 1)
      ? violated(['countedOn', 'schoolYear'], args, 'noSchoolDay')
      : violated(['countedOn', 'schoolYear'], args)
  },
  messages: {
    nl: {
      wrong: 'De lerenden zijn geteld op {counted}; de teldatum van dat schooljaar is {countDate}.',
      fix: 'Tel de inschrijvingen op de teldatum, of verbeter de datum of het schooljaar.',
    },
    en: {
      wrong: 'The learners were counted on {counted}; the count date of that school year is {countDate}.',
      fix: 'Count the enrolments on the count date, or correct the date or the school year.',
    },
    fr: {
      wrong:
        'Les apprenants ont été comptés le {counted} ; la date de comptage de cette année scolaire est le {countDate}.',
      fix: "Comptez les inscriptions à la date de comptage, ou corrigez la date ou l'année scolaire.",
    },
  },
  variants: {
    noSchoolDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De opgegeven teldatum {counted} is geen schooldag; de eerste schooldag erna is {countDate}.',
          fix: 'Ga na of er op {countDate} geteld is en vermeld die datum bij het cijfer.',
        },
        en: {
          wrong:
            'The count date given, {counted}, is no school day; the first school day after it is {countDate}.',
          fix: 'Verify that the count was made on {countDate} and give that date with the figure.',
        },
        fr: {
          wrong:
            "La date de comptage indiquée, le {counted}, n'est pas un jour d'école ; le premier jour d'école suivant est le {countDate}.",
          fix: 'Vérifiez que le comptage a eu lieu le {countDate} et indiquez cette date auprès du chiffre.',
        },
      },
    },
  },
})

const figure = { indicator: 'LEARNERS', population: 'SECONDARY', measure: 'STOCK', schoolYear: '2025-2026' }

export const cases = casesOf(repReferenceDate, [
  {
    says: 'the first school day of February counts: Monday 2 February 2026, Monday 3 February 2025',
    rows: [
      { ...figure, countedOn: '2026-02-02' },
      { ...figure, schoolYear: '2024-2025', countedOn: '2025-02-03' },
      { ...figure, schoolYear: '2023-2024', countedOn: '2024-02-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day before, the day after and 1 October do not',
    rows: [
      { ...figure, schoolYear: '2023-2024', countedOn: '2024-01-31' },
      { ...figure, schoolYear: '2023-2024', countedOn: '2024-02-02' },
      { ...figure, countedOn: '2025-10-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.countedOn', '0.schoolYear'], args: { countDate: '1 February 2024' } },
      { at: ['1.countedOn', '1.schoolYear'] },
      { at: ['2.countedOn', '2.schoolYear'], args: { counted: '1 October 2025' } },
    ],
  },
  {
    says: 'Saturday 1 February 2025 is the label of Monday 3 February',
    rows: [{ ...figure, schoolYear: '2024-2025', countedOn: '2025-02-01' }],
    verdict: 'violated',
    findings: [
      { at: ['countedOn', 'schoolYear'], variant: 'noSchoolDay', args: { countDate: '3 February 2025' } },
    ],
  },
  {
    says: 'without a count date or a school year nobody can tell',
    rows: [
      { ...figure, countedOn: null },
      { ...figure, schoolYear: '2025', countedOn: '2025-02-03' },
    ],
    verdict: 'undecided',
    because: ['countedOn', 'schoolYear'],
  },
  {
    says: 'agreements, adults, learners who started in the year and years before the reports are not counted then',
    rows: [
      { ...figure, indicator: 'AGREEMENTS', countedOn: '2025-10-01' },
      { ...figure, population: 'ADULT', countedOn: '2025-10-01' },
      { ...figure, measure: 'FLOW', countedOn: '2025-10-01' },
      { ...figure, schoolYear: '2018-2019', countedOn: '2018-10-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first reported school year is 2019-2020',
    rows: [{ ...figure, schoolYear: '2019-2020', countedOn: '2019-10-01' }],
    verdict: 'violated',
    findings: [{ at: ['countedOn', 'schoolYear'] }],
  },
])
