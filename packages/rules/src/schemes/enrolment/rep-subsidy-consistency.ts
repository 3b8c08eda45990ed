/** There are no more subsidies in a school year than agreements of at least four months. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyRegime } from '../../parameters/index.ts'
import { cedefopDual, cite, herwinSubsidyConditions } from '../../sources/index.ts'
import { maybeInYearsOf } from '../subsidy/index.ts'

export const repSubsidyConsistency = defineGroupRule({
  id: 'rep-subsidy-consistency',
  title: text(
    'Premies en overeenkomsten van vier maanden',
    'Subsidies and agreements of four months',
    'Primes et conventions de quatre mois',
  ),
  table: 'figures',
  severity: 'error',
  groupBy: ['schoolYear', 'breakdown'],
  reads: ['schoolYear', 'breakdown', 'indicator'],
  mayBeEmpty: ['breakdownValue', 'value', 'measure'],
  mayLack: ['breakdownValue', 'measure'],
  applies: ({ indicator, measure, schoolYear }) =>
    (indicator === 'SUBSIDIES' || indicator === 'LASTINGAGREEMENTS') &&
    measure !== 'SHARE' &&
    maybeInYearsOf(subsidyRegime, schoolYear),
  sources: [cite(cedefopDual), cite(herwinSubsidyConditions)],
  *check(rows) {
    const agreements = new Map<string | null, number>()
    rows.forEach(({ indicator, breakdownValue }, index) => {
      if (indicator === 'LASTINGAGREEMENTS') agreements.set(breakdownValue, index)
    })
    for (const [index, { indicator, breakdownValue, value }] of rows.entries()) {
      const other = indicator === 'SUBSIDIES' ? agreements.get(breakdownValue) : undefined
      const possible = other === undefined ? undefined : rows[other]?.value
      if (other === undefined || possible == null || value === null || value <= possible) continue
      yield {
        at: [
          [index, 'value'],
          [other, 'value'],
        ],
        args: { subsidies: value, possible },
      }
    }
  },
  messages: {
    nl: {
      wrong:
        'Er zijn {subsidies} premies, maar slechts {possible} overeenkomsten duurden lang genoeg voor een premie.',
      fix: 'Tel een premie één keer per lerende en schooljaar, en alleen bij een overeenkomst die lang genoeg duurde.',
    },
    en: {
      wrong: 'There are {subsidies} subsidies, but only {possible} agreements lasted long enough for one.',
      fix: 'Count a subsidy once for each learner and school year, and only with an agreement that lasted long enough.',
    },
    fr: {
      wrong:
        'Il y a {subsidies} primes, mais seulement {possible} conventions ont duré assez longtemps pour une prime.',
      fix: 'Comptez une prime par apprenant et par année scolaire, et seulement pour une convention assez longue.',
    },
  },
})

const figure = { schoolYear: '2024-2025', breakdown: 'NONE' }
const subsidies = { ...figure, indicator: 'SUBSIDIES' }
const agreements = { ...figure, indicator: 'LASTINGAGREEMENTS' }

export const cases = casesOf(repSubsidyConsistency, [
  {
    says: 'as many subsidies as agreements of four months',
    rows: [
      { ...subsidies, value: '3000' },
      { ...agreements, value: '3000' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one subsidy more is one too many, in total and in a partnership',
    rows: [
      { ...subsidies, value: '3001' },
      { ...agreements, value: '3000' },
      { ...subsidies, breakdown: 'SECTOR', breakdownValue: 'BOUW', value: '11' },
      { ...agreements, breakdown: 'SECTOR', breakdownValue: 'HOUT', value: '9' },
      { ...agreements, breakdown: 'SECTOR', breakdownValue: 'BOUW', value: '10' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.value', '1.value'], args: { subsidies: '3001', possible: '3000' } },
      { at: ['2.value', '4.value'] },
    ],
  },
  {
    says: 'a report without the agreements, or of another year, gives nothing to compare with',
    rows: [
      { ...subsidies, value: '3001' },
      { ...agreements, schoolYear: '2023-2024', value: '3000' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a figure of an unknown year cannot be compared',
    rows: [{ ...subsidies, schoolYear: null, value: '1' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'other indicators and the years of the stage bonus are left alone',
    rows: [
      { ...subsidies, indicator: 'AGREEMENTS', value: '1' },
      { ...subsidies, schoolYear: '2022-2023', value: '1' },
    ],
    verdict: 'notApplicable',
  },
])
