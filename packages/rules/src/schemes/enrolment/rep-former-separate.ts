/** Leertijd and DBSO are series of their own and never stand in the total of dual learning. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

const formerSchemes: readonly string[] = ['LEERTIJD', 'DBSO']

export const repFormerSeparate = defineRule({
  id: 'rep-former-separate',
  title: text(
    'Vroegere stelsels apart geteld',
    'Former schemes counted apart',
    'Anciens régimes comptés à part',
  ),
  table: 'figures',
  severity: 'error',
  reads: ['population', 'scheme'],
  mayBeEmpty: ['breakdown', 'schoolYear'],
  mayLack: ['schoolYear'],
  applies: ({ population, breakdown, schoolYear }) =>
    population !== 'FORMER' && breakdown === 'SCHEME' && isReported(schoolYear),
  sources: [cite(cedefopDual)],
  check: ({ scheme, population }) =>
    formerSchemes.includes(scheme)
      ? violated(['scheme', 'population'], {
          scheme: { table: 'figures', column: 'scheme', code: scheme },
          population: { table: 'figures', column: 'population', code: population },
        })
      : undefined,
  messages: {
    nl: {
      wrong: 'De rij “{scheme}” telt mee in “{population}”.',
      fix: 'Zet de vroegere stelsels in een eigen reeks, ook in reeksen van vóór 2025.',
    },
    en: {
      wrong: 'The row “{scheme}” is counted in “{population}”.',
      fix: 'Put the former schemes in a series of their own, in series from before 2025 too.',
    },
    fr: {
      wrong: 'La ligne « {scheme} » est comptée dans « {population} ».',
      fix: "Comptez les anciens régimes à part, aussi pour les années d'avant 2025.",
    },
  },
})

const figure = { population: 'SECONDARY', breakdown: 'SCHEME', schoolYear: '2022-2023' }

export const cases = casesOf(repFormerSeparate, [
  { says: 'dual learning alone', rows: [{ ...figure, scheme: 'DUAAL' }], verdict: 'valid' },
  {
    says: 'Leertijd or DBSO in the dual total, of young people or adults',
    rows: [
      { ...figure, scheme: 'LEERTIJD' },
      { ...figure, schoolYear: '2019-2020', scheme: 'DBSO' },
      { ...figure, population: 'ADULT', scheme: 'DBSO' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme', '0.population'] },
      { at: ['1.scheme', '1.population'] },
      { at: ['2.scheme', '2.population'] },
    ],
  },
  {
    says: 'a row of an unknown scheme may be a former one',
    rows: [{ ...figure, scheme: null }],
    verdict: 'undecided',
    because: ['scheme'],
  },
  {
    says: 'the series of former schemes, totals without schemes, and years before the reports',
    rows: [
      { ...figure, population: 'FORMER', scheme: 'DBSO' },
      { ...figure, breakdown: 'NONE', scheme: 'DBSO' },
      { ...figure, schoolYear: '2018-2019', scheme: 'DBSO' },
    ],
    verdict: 'notApplicable',
  },
])
