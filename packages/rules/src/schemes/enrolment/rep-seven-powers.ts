/** The report has a chapter on each of the seven powers of the Flemish Partnership. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { tables } from '../../tables/index.ts'
import { isReported } from './reported-year.ts'

const powers = Object.keys(tables.figures.columns.power.codes)

export const repSevenPowers = defineGroupRule({
  id: 'rep-seven-powers',
  title: text(
    'Zeven bevoegdheden in het rapport',
    'Seven powers in the report',
    'Sept compétences dans le rapport',
  ),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear'],
  reads: ['schoolYear'],
  mayBeEmpty: ['power'],
  applies: ({ schoolYear }) => isReported(schoolYear),
  sources: [cite(cedefopDual)],
  *check(rows) {
    const present = new Set<string | null>(rows.map(({ power }) => power))
    const missing = powers.filter((power) => !present.has(power))
    const [first] = missing
    if (first === undefined) return
    yield {
      at: [[0, 'power']],
      args: {
        year: rows[0]?.schoolYear ?? '',
        missing: missing.length,
        powers: powers.length,
        first: { table: 'figures', column: 'power', code: first },
      },
    }
  },
  messages: {
    nl: {
      wrong:
        'In het rapport over {year} ontbreekt een hoofdstuk over {missing} van de {powers} bevoegdheden, om te beginnen “{first}”.',
      fix: 'Voeg de hoofdstukken toe, ook als er niets te melden is.',
    },
    en: {
      wrong:
        'The report on {year} lacks a chapter on {missing} of the {powers} powers, to begin with “{first}”.',
      fix: 'Add the chapters, even where there is nothing to report.',
    },
    fr: {
      wrong:
        'Dans le rapport sur {year}, il manque un chapitre sur {missing} des {powers} compétences, à commencer par « {first} ».',
      fix: "Ajoutez les chapitres, même s'il n'y a rien à signaler.",
    },
  },
})

const schoolYear = '2024-2025'
const complete = powers.map((power) => ({ schoolYear, power }))

export const cases = casesOf(repSevenPowers, [
  {
    says: 'all seven, and figures of no chapter',
    rows: [...complete, { schoolYear, power: null }],
    verdict: 'valid',
  },
  {
    says: 'six are not enough, in one year even if another has all',
    rows: [
      ...complete,
      ...complete.slice(0, 6).map((row) => ({ ...row, schoolYear: '2023-2024' })),
      { schoolYear: '2022-2023', power: 'ADVICE' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['7.power'], args: { year: '2023-2024', missing: '1', powers: '7', first: 'Advice' } },
      { at: ['13.power'], args: { missing: '6', first: 'Accreditation and cancellation' } },
    ],
  },
  {
    says: 'a figure of an unknown year is in no report',
    rows: [{ schoolYear: null, power: 'ADVICE' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'years before the reports are left alone',
    rows: [{ schoolYear: '2018-2019', power: 'ADVICE' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without chapters is no report',
    rows: [{ schoolYear }],
    verdict: 'notCheckable',
    lacking: ['power'],
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ schoolYear: '2019-2020', power: 'ADVICE' }],
    verdict: 'violated',
    findings: [{ at: ['power'], args: { missing: '6' } }],
  },
])
