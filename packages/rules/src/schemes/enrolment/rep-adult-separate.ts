/** Adult learners are counted over a school year and never stand in the total of secondary education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

const adultSchemes: readonly string[] = ['DUAALVO']

export const repAdultSeparate = defineRule({
  id: 'rep-adult-separate',
  title: text('Volwassenen apart geteld', 'Adults counted apart', 'Adultes comptés à part'),
  table: 'figures',
  severity: 'error',
  reads: ['population', 'scheme'],
  mayBeEmpty: ['breakdown', 'schoolYear'],
  mayLack: ['schoolYear'],
  applies: ({ population, breakdown, schoolYear }) =>
    population !== 'ADULT' && breakdown === 'SCHEME' && isReported(schoolYear),
  sources: [cite(cedefopDual)],
  check: ({ population, scheme }) =>
    population === 'SECONDARY' && adultSchemes.includes(scheme)
      ? violated(['scheme', 'population'], { scheme: { table: 'figures', column: 'scheme', code: scheme } })
      : undefined,
  messages: {
    nl: {
      wrong: 'De rij “{scheme}” staat bij de lerenden van het secundair onderwijs.',
      fix: 'Tel volwassenen apart, over het hele schooljaar: hun aantal is geen telling op een dag.',
    },
    en: {
      wrong: 'The row “{scheme}” stands among the learners of secondary education.',
      fix: 'Count adults apart, over the whole school year: their number is no count on one day.',
    },
    fr: {
      wrong: "La ligne « {scheme} » figure parmi les apprenants de l'enseignement secondaire.",
      fix: "Comptez les adultes à part, sur toute l'année scolaire : leur nombre n'est pas un comptage à une date.",
    },
  },
})

const figure = { population: 'SECONDARY', breakdown: 'SCHEME', schoolYear: '2023-2024' }

export const cases = casesOf(repAdultSeparate, [
  { says: 'dual learning in secondary education', rows: [{ ...figure, scheme: 'DUAAL' }], verdict: 'valid' },
  {
    says: 'adults in the total of secondary education, from the first reported year on',
    rows: [
      { ...figure, scheme: 'DUAALVO' },
      { ...figure, schoolYear: '2019-2020', scheme: 'DUAALVO' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.scheme', '0.population'] }, { at: ['1.scheme', '1.population'] }],
  },
  {
    says: 'a row of an unknown scheme may hold adults',
    rows: [{ ...figure, scheme: null }],
    verdict: 'undecided',
    because: ['scheme'],
  },
  {
    says: 'adults among adults, totals without schemes, and years before the reports',
    rows: [
      { ...figure, population: 'ADULT', scheme: 'DUAALVO' },
      { ...figure, breakdown: 'NONE', scheme: 'DUAALVO' },
      { ...figure, schoolYear: '2018-2019', scheme: 'DUAALVO' },
    ],
    verdict: 'notApplicable',
  },
])
