/** A table by province or partnership shows all of them, those with zero too. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, monitoringReport2020, recordKeeping } from '../../sources/index.ts'
import { normaliseWords, tables } from '../../tables/index.ts'
import { provinceNamed } from './breakdown-values.ts'
import { isReported } from './reported-year.ts'

/** Learners of a school in the Walloon Region do not exist in Flemish education. */
const OUTSIDE_FLANDERS = 'WAL'

const provinces = Object.keys(tables.providers.columns.province.codes).filter(
  (province) => province !== OUTSIDE_FLANDERS,
)

/** The partnerships are those that any table of the report of that year shows. */
export const repBothNetworks = defineGroupRule({
  id: 'rep-both-networks',
  title: text(
    'Ook provincies en partnerschappen met nul',
    'Provinces and partnerships with zero too',
    'Aussi les provinces et partenariats à zéro',
  ),
  table: 'figures',
  severity: 'info',
  groupBy: ['schoolYear', 'breakdown'],
  reads: ['schoolYear', 'breakdown', 'tableNo', 'breakdownValue'],
  applies: ({ breakdown, schoolYear }) =>
    (breakdown === 'PROVINCE' || breakdown === 'SECTOR') && isReported(schoolYear),
  sources: [cite(recordKeeping), cite(monitoringReport2020)],
  *check(rows) {
    const shown = new Map<string, { readonly first: number; readonly values: Set<string> }>()
    const all = new Set<string>()
    rows.forEach(({ breakdown, tableNo, breakdownValue }, index) => {
      const value = breakdown === 'PROVINCE' ? provinceNamed(breakdownValue) : normaliseWords(breakdownValue)
      const table = shown.get(tableNo) ?? { first: index, values: new Set() }
      shown.set(tableNo, table)
      if (value === undefined) return
      table.values.add(value)
      all.add(value)
    })
    const wanted = rows[0]?.breakdown === 'PROVINCE' ? provinces : [...all]
    for (const { first, values } of shown.values()) {
      const missing = wanted.filter((value) => !values.has(value)).length
      if (missing > 0)
        yield {
          at: [
            [first, 'breakdownValue'],
            [first, 'tableNo'],
          ],
          args: {
            missing,
            wanted: wanted.length,
            breakdown: { table: 'figures', column: 'breakdown', code: rows[0]?.breakdown ?? '' },
          },
        }
    }
  },
  messages: {
    nl: {
      wrong: 'Deze tabel per “{breakdown}” is onvolledig (ontbrekende waarden: {missing} van de {wanted}).',
      fix: 'Toon ze allemaal: ook nul is informatie.',
    },
    en: {
      wrong: 'This table by “{breakdown}” is incomplete (missing values: {missing} of {wanted}).',
      fix: 'Show them all: zero is information too.',
    },
    fr: {
      wrong: 'Ce tableau par « {breakdown} » est incomplet (valeurs manquantes : {missing} sur {wanted}).',
      fix: 'Montrez toutes les valeurs : zéro est aussi une information.',
    },
  },
})

const figure = { schoolYear: '2024-2025', tableNo: '1_4' }
const by = (values: readonly string[], breakdown: string, tableNo = '1_4') =>
  values.map((breakdownValue) => ({ ...figure, tableNo, breakdown, breakdownValue }))
const five = ['Antwerpen', 'LIM', 'East Flanders', 'Vlaams-Brabant', 'provincie West-Vlaanderen']

export const cases = casesOf(repBothNetworks, [
  {
    says: 'five provinces and Brussels, whatever their spelling; the same partnerships in each table',
    rows: [
      ...by([...five, 'Brussel'], 'PROVINCE'),
      ...by(['Bouw', 'Hout'], 'SECTOR', '1_5'),
      ...by(['hout', 'bouw'], 'SECTOR', '1_6'),
    ],
    verdict: 'valid',
  },
  {
    says: 'without Brussels one is missing, and words that are no province are none',
    rows: by([...five, 'Onbekend'], 'PROVINCE'),
    verdict: 'violated',
    findings: [{ at: ['breakdownValue', 'tableNo'], args: { missing: '1', wanted: '6' } }],
  },
  {
    says: 'a partnership of one table is missing in another of the same year',
    rows: [...by(['Bouw', 'Hout'], 'SECTOR'), ...by(['Hout'], 'SECTOR', '1_6')],
    verdict: 'violated',
    findings: [{ at: ['2.breakdownValue', '2.tableNo'], args: { missing: '1', wanted: '2' } }],
  },
  {
    says: 'a row of no province cannot be placed',
    rows: [{ ...figure, breakdown: 'PROVINCE', breakdownValue: null }],
    verdict: 'undecided',
    because: ['breakdownValue'],
  },
  {
    says: 'other breakdowns and years before the reports are left alone',
    rows: [
      ...by(['OAO'], 'CONTRACTTYPE'),
      ...by(['LIM'], 'PROVINCE').map((row) => ({ ...row, schoolYear: '2018-2019' })),
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: by(['LIM'], 'PROVINCE').map((row) => ({ ...row, schoolYear: '2019-2020' })),
    verdict: 'violated',
    findings: [{ at: ['breakdownValue', 'tableNo'], args: { missing: '5' } }],
  },
])
