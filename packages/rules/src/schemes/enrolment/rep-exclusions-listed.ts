/** Every exclusion that began in a reported school year is counted in its report. */
import { formatSchoolYear, schoolYearOf, schoolYearOfText } from '../../calendar/index.ts'
import { type Context, casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, workplaceSanctions } from '../../sources/index.ts'
import { type CellOf, tables } from '../../tables/index.ts'
import { isReported } from './reported-year.ts'

/** Exclusions by VDAB concern other schemes. Linear in figures and, for each school year, in exclusions. */
export const repExclusionsListed = defineGroupRule({
  id: 'rep-exclusions-listed',
  title: text('Uitsluitingen in het rapport', 'Exclusions in the report', 'Exclusions dans le rapport'),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear'],
  reads: ['schoolYear', 'indicator'],
  mayBeEmpty: ['breakdown', 'value'],
  consults: { exclusions: ['authority', 'from'] },
  applies: ({ schoolYear }) => isReported(schoolYear),
  sources: [cite(cedefopDual), cite(workplaceSanctions)],
  *check(rows, { matching }) {
    const [first] = rows
    const year = first && schoolYearOfText(first.schoolYear)
    if (year === undefined) return
    const decisions = decisionsOf(matching, formatSchoolYear(year))
    const args = { decisions, year: formatSchoolYear(year) }
    if (decisions === 0) return
    const listed = rows.flatMap(({ indicator }, index) => (indicator === 'EXCLUSIONS' ? [index] : []))
    if (listed.length === 0) yield { at: [[0, 'indicator']], args, variant: 'noFigure' }
    const totals = listed.filter((index) => (rows[index]?.breakdown ?? 'NONE') === 'NONE')
    for (const index of totals) {
      const value = rows[index]?.value ?? null
      if (value === null) yield { undecided: [[index, 'value']] }
      else if (value < decisions) yield { at: [[index, 'value']], args: { ...args, listed: value } }
    }
    const [part] = listed
    if (part !== undefined && totals.length === 0) yield { undecided: [[part, 'breakdown']] }
  },
  messages: {
    nl: {
      wrong:
        'Het aantal uitsluitingen in het rapport is {listed}, maar in het schooljaar {year} begonnen er {decisions}.',
      fix: 'Neem de ontbrekende uitsluitingen op.',
    },
    en: {
      wrong:
        'The number of exclusions in the report is {listed}, but {decisions} began in school year {year}.',
      fix: 'Add the missing exclusions.',
    },
    fr: {
      wrong:
        "Le nombre d'exclusions dans le rapport est de {listed}, mais {decisions} ont débuté dans l'année scolaire {year}.",
      fix: 'Ajoutez les exclusions manquantes.',
    },
  },
  variants: {
    noFigure: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het rapport over {year} zegt niets over uitsluitingen; in dat schooljaar begonnen er {decisions}.',
          fix: 'Voeg een cijfer over de uitsluitingen toe.',
        },
        en: {
          wrong: 'The report on {year} says nothing of exclusions; {decisions} began in that school year.',
          fix: 'Add a figure on exclusions.',
        },
        fr: {
          wrong:
            'Le rapport sur {year} ne dit rien des exclusions ; {decisions} ont débuté dans cette année scolaire.',
          fix: 'Ajoutez un chiffre sur les exclusions.',
        },
      },
    },
  },
})

type Authority = CellOf<'exclusions', 'authority'>

// The keys of the code list are its codes.
const authorities = (Object.keys(tables.exclusions.columns.authority.codes) as Authority[]).filter(
  (authority) => authority !== 'VDAB',
)

const decisionsOf = (matching: Context['matching'], year: string): number =>
  authorities
    .flatMap((authority) => matching('exclusions', 'authority', authority))
    .filter(({ from }) => from != null && formatSchoolYear(schoolYearOf(from)) === year).length

const figure = { schoolYear: '2024-2025', indicator: 'EXCLUSIONS', breakdown: 'NONE' }
const exclusions = [
  { authority: 'PARTNERSHIP', from: '2024-09-01' },
  { authority: 'DEPARTMENT', from: '2025-08-31' },
  { authority: 'PARTNERSHIP', from: '2024-08-31' },
  { authority: 'PARTNERSHIP', from: '2025-09-01' },
  { authority: 'VDAB', from: '2025-01-01' },
]

export const cases = casesOf(repExclusionsListed, [
  {
    says: 'exclusions from 1 September to 31 August are counted, those by VDAB and of other years not',
    rows: [{ ...figure, value: '2' }],
    tables: { exclusions },
    verdict: 'valid',
  },
  {
    says: 'one is missing',
    rows: [{ ...figure, value: '1' }],
    tables: { exclusions },
    verdict: 'violated',
    findings: [{ at: ['value'], args: { listed: '1', decisions: '2', year: '2024-2025' } }],
  },
  {
    says: 'a report of learners only says nothing of exclusions',
    rows: [
      { ...figure, indicator: 'LEARNERS', value: '5637' },
      { ...figure, schoolYear: '2022-2023', indicator: 'LEARNERS', value: '5000' },
    ],
    tables: { exclusions },
    verdict: 'violated',
    findings: [{ at: ['indicator'], variant: 'noFigure', args: { decisions: '2' } }],
  },
  {
    says: 'one by scope may hold fewer than the total',
    rows: [
      { ...figure, value: '2' },
      { ...figure, breakdown: 'OTHER', value: '1' },
    ],
    tables: { exclusions },
    verdict: 'valid',
  },
  {
    says: 'a total left out cannot be compared',
    rows: [
      { ...figure, value: null },
      { ...figure, breakdown: 'OTHER', value: '1' },
    ],
    tables: { exclusions },
    verdict: 'undecided',
    because: ['value'],
  },
  {
    says: 'figures by scope without a total cannot be compared',
    rows: [{ ...figure, breakdown: 'OTHER', value: '1' }],
    tables: { exclusions },
    verdict: 'undecided',
    because: ['breakdown'],
  },
  {
    says: 'a figure of an unknown year cannot be compared',
    rows: [{ ...figure, schoolYear: null, value: '1' }],
    tables: { exclusions },
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'years before the reports are left alone',
    rows: [{ ...figure, schoolYear: '2018-2019', value: '0' }],
    tables: { exclusions: [{ authority: 'PARTNERSHIP', from: '2019-01-01' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the exclusions there is nothing to compare with',
    rows: [{ ...figure, value: '1' }],
    verdict: 'notCheckable',
    lacking: ['exclusions'],
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...figure, schoolYear: '2019-2020', value: '0' }],
    tables: { exclusions: [{ authority: 'PARTNERSHIP', from: '2019-09-01' }] },
    verdict: 'violated',
    findings: [{ at: ['value'], args: { decisions: '1' } }],
  },
])
