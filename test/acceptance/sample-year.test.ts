/** The report of the sample year, held against a second computation of every cell and against the published figures. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  currentRuleset,
  lastDayOf,
  type SchoolYear,
  schoolYearOfText,
  type TableId,
} from '@werkplekleren/rules'
import { openWorkbook } from '@werkplekleren/workbook'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckedFiles, checkFiles } from '../../apps/reporting-job/src/checking/index.ts'
import { trueCount } from '../../apps/reporting-job/src/figures/index.ts'
import { compileReport, type Report } from '../../apps/reporting-job/src/report/index.ts'
import { reportCharts } from '../../apps/reporting-job/src/report-charts/index.ts'
import { generateSample, writeSample } from '../../apps/reporting-job/src/sample/index.ts'
import { type Extracts, Recount } from './recount.ts'
import type { Lines, Row } from './recount-lines.ts'

const schoolYear = schoolYearOfText('2024-2025') as SchoolYear // The text is a school year.
const asOf = lastDayOf(schoolYear)
const parent = mkdtempSync(join(tmpdir(), 'sample-year-'))
const [input, output] = [join(parent, 'extracts'), join(parent, 'report')]

let report: Report
let recount: Recount
let sheets: ReadonlyMap<string, readonly (readonly (string | number)[])[]>
let wanted: ReadonlyMap<string, Lines>
let refused: ReadonlyMap<string, number>

beforeAll(async () => {
  await writeSample(generateSample({ schoolYear, seed: 1 }), input)
  report = await compileReport({ schoolYear, input, output, asOf, language: 'nl', inspectAll: true })
  sheets = await sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))
  const tables: readonly TableId[] = [
    'enrolments',
    'programmes',
    'learners',
    'providers',
    'sectors',
    'agreements',
    'mentors',
    'accreditations',
    'companies',
    'establishments',
    'exclusions',
    'subsidies',
    'offerings',
    'outcomes',
    'visits',
    'contacts',
    'places',
    'mentorTrainings',
    'commitments',
    'advice',
    'procedures',
    'controlTotals',
  ]
  const checked = await checkFiles(
    tables.map((table) => join(input, `${table}.csv`)),
    { asOf },
  )
  const rejected = rejectedRows(checked)
  const accepted = (table: TableId) => {
    const lines = csvRows(readFileSync(join(input, `${table}.csv`), 'utf8'))
    return lines.filter((_, index) => !rejected.has(`${table}.csv ${index + 2}`))
  }
  refused = new Map(
    tables.map((table) => [table, [...rejected].filter((place) => place.startsWith(`${table}.csv `)).length]),
  )
  recount = new Recount(
    // Every key of the extracts is a table of the list above.
    Object.fromEntries(tables.map((table) => [table, accepted(table)])) as unknown as Extracts,
    new Map(
      tables.map((table) => {
        const lines = csvRows(readFileSync(join(input, `${table}.csv`), 'utf8'))
        return [table, { read: lines.length, refused: refused.get(table) ?? 0, accepted: accepted(table) }]
      }),
    ),
  )
  wanted = recount.tables(shown)
}, 600_000)
afterAll(() => rmSync(parent, { recursive: true }))

describe('the published figures of 2024-2025', () => {
  it('are 5 637 dual learners on Monday 3 February 2025, the first school day of February', () => {
    expect(new Date('2025-02-03T00:00:00Z').getUTCDay()).toBe(1)
    expect(recount.learnersOn('2025-02-03')).toHaveLength(5637)
    expect(trueCount(report.figures.learners)).toBe(5637)
  })

  it('are not met on Saturday 1 February, on 1 October or over the whole year', () => {
    const counts = [
      ...['2025-02-03', '2025-02-01', '2024-10-01'].map((day) => recount.learnersOn(day).length),
      recount.learnersInYear(),
    ]
    expect(new Set(counts).size).toBe(4)
  })

  it('are 42, 53 and 5 percent under 18, from 18 to 20 and from 21', () => {
    const ages = recount.learnersOn('2025-02-03').map((one) => one.age ?? Number.NaN)
    const bands = [
      ages.filter((years) => years < 18).length,
      ages.filter((years) => years >= 18 && years <= 20).length,
      ages.filter((years) => years >= 21).length,
    ]
    expect(bands.map((n) => wholePercent(n, 5637))).toEqual([42, 53, 5])
    expect(report.figures.ages.map(trueCount)).toEqual(bands)
  })

  it('are 95 percent OAO, 2 percent SAO and 3 percent DA of the agreements', () => {
    const agreements = recount.agreements()
    const counts = ['OAO', 'SAO', 'DA'].map(
      (type) => agreements.filter((row) => row.Contracttype === type).length,
    )
    expect(counts.map((n) => wholePercent(n, agreements.length))).toEqual([95, 2, 3])
    expect(trueCount(report.figures.agreements)).toBe(agreements.length)
    expect(report.figures.contractTypes.map(trueCount)).toEqual(counts)
  })

  it('are 190 adult learners in 2023-2024', () => {
    expect(recount.adultYears()[0]).toBe(190)
    expect(report.figures.adults.map(trueCount)).toEqual(recount.adultYears())
  })

  it('have mentors trained in time, of those whose training can be judged', () => {
    const states = recount.mentorStates().map(([, state]) => state)
    const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
    expect(sheets.get('Tabel_2_7')?.at(-1)?.at(-2)).toBe(states.length)
    expect(trueCount(report.figures.mentorsInTime)).toBe(count('inTime'))
    expect(trueCount(report.figures.mentorsDue)).toBe(count('inTime', 'late', 'overdue'))
  })
})

const shown = (id: string) => sheets.get(`Tabel_${id}`) ?? []

const symbolOf = (status: string): string =>
  ({ C: '[c]', M: '[x]', Z: '[z]', B: '[b]', P: '[p]' })[status] ?? status

const isSmall = (cell: unknown): boolean => typeof cell === 'number' && cell >= 1 && cell <= 4

describe('the workbook of Flanders', () => {
  it.each([
    ...[
      '1_1',
      '1_2',
      '1_3',
      '1_4',
      '1_5',
      '1_6',
      '1_7',
      '1_8',
      '1_9',
      '1_10',
      '1_11',
      '1_14',
      '1_15',
      '1_16',
      '1_17',
      '1_18',
    ],
    ...['2_1', '2_2', '2_3', '2_4', '2_5', '2_6', '2_7', '2_8', '3_1'],
    ...['4_1', '4_2', '4_3', '4_4', '4_5', '4_6', '4_7', '4_8', '4_9', '4_10', '4_11', '4_12'],
    ...['5_1', '5_2', '5_3', '5_4', '5_6'],
    ...['6_1', '7_1', '7_2', '7_3', '7_4', '8_1', '9_1', '9_2'],
  ])('has in every cell of table %s what the second computation gives', (id) => {
    const lines = wanted.get(id) ?? []
    const found = shown(id)
    expect(lines.length).toBeGreaterThan(1)
    const shownRows = found.slice(-lines.length)
    // What is protected is put back, after it is seen to be protected where it is small.
    const expected = lines.map((cells) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.figure : cell)),
    )
    expect(
      shownRows.map((cells, row) => cells.map((cell, at) => (cell === '[c]' ? expected[row]?.[at] : cell))),
    ).toEqual(expected)
    const small = lines.flatMap((cells, row) =>
      cells.flatMap((cell, at) => (isSmall(cell) ? [shownRows[row]?.[at]] : [])),
    )
    expect(small.filter((cell) => cell !== '[c]')).toEqual([])
    // Above the first row stands the row of headings: nothing of the table was left out of the comparison.
    expect(found.at(-lines.length - 1)?.at(-1)).toMatch(/\((\p{L}|%)[^)]*\)$|^Status van de reeks$/u)
  })

  it('has no tables that were not computed a second time', () => {
    const tables = [...sheets.keys()].filter((name) => name.startsWith('Tabel_'))
    expect(tables).toEqual([...wanted.keys()].map((id) => `Tabel_${id}`))
  })

  it('quotes on its cover the totals of its tables', () => {
    const total = (id: string, column = -1) => sheets.get(`Tabel_${id}`)?.at(-1)?.at(column)
    const cover = (sheets.get('Voorblad') ?? []).map((cells) => cells.join(' ').replaceAll('\u00a0', ' '))
    expect(cover[2]).toBe('5 637 lerenden in duaal leren in het secundair onderwijs op 1 februari')
    expect(total('1_4')).toBe(5637)
    expect(cover[3]).toContain('42 % · 53 % · 5 %')
    const agreements = String(total('4_1', 4))
    expect(cover[4]).toContain(`van ${agreements.slice(0, -3)} ${agreements.slice(-3)} overeenkomsten`)
    expect(cover[5]).toContain(`${total('1_11', -2)} · ${total('1_11')}`)
    expect(cover.slice(2, 7)).toEqual(
      report.headlines.map(({ value, label }) => `${value} ${label}`.replaceAll('\u00a0', ' ')),
    )
  })

  it('counts every row of every extract as accepted, rejected or no record', () => {
    expect(report.quality.map(({ table }) => table).sort()).toEqual([...refused.keys()].sort())
    for (const { table, read, accepted, rejected, notRecords } of report.quality) {
      const lines = csvRows(readFileSync(join(input, `${table}.csv`), 'utf8')).length
      expect([table, read, rejected, accepted]).toEqual([
        table,
        lines,
        refused.get(table),
        lines - (refused.get(table) ?? 0) - notRecords,
      ])
    }
  })
})

describe('the fifty points of official statistics', () => {
  it('are kept by the workbooks of Flanders and of every partnership', () => {
    const workbooks = report.files.filter(({ name, personal }) => name.endsWith('.xlsx') && !personal)
    expect(report.inspected.map(({ name }) => name)).toEqual(workbooks.map(({ name }) => name))
    expect(
      report.inspected.flatMap(({ name, warnings }) => warnings.map((one) => ({ name, ...one }))),
    ).toEqual([])
  })

  it('are all judged, but for two', () => {
    // 16: no sheet tells what changed since the last release. 47: our CSV has a line a cell; judged in the next test.
    for (const { notJudged } of report.inspected) expect(notJudged).toEqual([16, 47])
  })

  it('hold for the tables for programs: each figure is that of the worksheet', () => {
    const names = report.files.map(({ name }) => name).filter((name) => name.endsWith('.csv'))
    expect(names.length).toBe([...sheets.keys()].filter((name) => name.startsWith('Tabel_')).length)
    for (const name of names) {
      const rows = csvRows(readFileSync(join(output, name), 'utf8')).filter(
        ({ scope }) => scope === 'VLAANDEREN',
      )
      const published = rows.map(({ unit, value = '', status }) => {
        if (status !== '') return (status ?? '').split(' ').map(symbolOf).join(' ')
        if (value === '') return 'definitief'
        return unit === '%' ? Number(`${value}e-2`) : Number.isNaN(Number(value)) ? value : Number(value)
      })
      const id = name.slice('duaal-leren-tabel-'.length, -'.csv'.length).replace('-', '_')
      const columns = new Set(rows.map(({ column }) => column)).size
      const written = shown(id).slice(-published.length / columns)
      expect([id, written.flatMap((cells) => cells.slice(-columns))]).toEqual([id, published])
    }
  })
})

describe('the document', () => {
  const page = () => readFileSync(join(output, 'duaal-leren-rapport.html'), 'utf8')
  const text = () =>
    page()
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ')

  it('says the figures of the workbook in words', () => {
    const at = (id: string, column: number) =>
      String(shown(id).at(-1)?.at(column)).replace(/\B(?=(\d{3})+$)/g, ' ')
    expect(text()).toContain(`bedroeg het aantal duale lerenden in het secundair onderwijs ${at('1_4', -1)}.`)
    expect(text()).toContain(`In 2023-2024 waren dat er ${at('1_2', 2)}, in 2024-2025 ${at('1_2', 3)}:`)
    expect(text()).toContain(
      `het aantal erkende ondernemingen ${at('2_3', 1)}, het aantal erkende vestigingen ${at('2_3', 2)}`,
    )
    expect(text()).toContain(`Het aantal adviezen dat in het schooljaar is gegeven, bedroeg ${at('8_1', 3)};`)
  })

  it('shows the cells of its tables as the worksheets do, symbols included', () => {
    const rows = [...page().matchAll(/<caption[^>]*>Tabel 1_4:.*?<tbody>(.*?)<\/tbody>/gs)].flatMap(
      ([, body = '']) =>
        [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
          [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
            cell.replaceAll('\u00a0', ''),
          ),
        ),
    )
    expect(rows).toEqual(
      shown('1_4')
        .slice(-rows.length)
        .map((cells) => cells.map(String)),
    )
    expect(rows.flat()).toContain('[c]')
  })

  it('draws every chart of the report, on the page and in Word', () => {
    expect(page().match(/<svg /g)).toHaveLength(reportCharts.length)
    const parts = Object.keys(unzipSync(readFileSync(join(output, 'duaal-leren-rapport.docx'))))
    expect(parts.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      reportCharts.length,
    )
    expect(
      sheets
        .get('Grafieken')
        ?.flat()
        .filter((cell) => String(cell).startsWith('Naar de cijfers')),
    ).toEqual(reportCharts.map(({ table }) => `Naar de cijfers: Tabel_${table}`))
  })
})

/** Rows that an error names, as "file row". */
function rejectedRows({ sheets: checked, result }: CheckedFiles): ReadonlySet<string> {
  const found = result.sheets
    .flatMap(({ findings }) => findings)
    .filter(({ verdict, severity }) => verdict === 'violated' && severity === 'error')
    .filter(({ rule }) => currentRuleset.find(rule)?.about === 'data')
  return new Set(
    found.flatMap(({ places }) =>
      places.map(({ sheet, row }) => `${basename(checked[sheet]?.sheet.file ?? '')} ${row}`),
    ),
  )
}

/** Texts and numbers of every sheet, row by row, empty cells left out. */
async function sheetsOf(
  path: string,
): Promise<ReadonlyMap<string, readonly (readonly (string | number)[])[]>> {
  const workbook = await openWorkbook(path)
  try {
    const found = new Map<string, (string | number)[][]>()
    for (const sheet of workbook.sheets) {
      const rows: (string | number)[][] = []
      for await (const { cells } of sheet.rows()) {
        const width = Math.max(-1, ...cells.keys()) + 1
        rows.push(
          Array.from({ length: width }, (_, column) => {
            const one = cells.get(column)
            if (one === undefined) return ''
            return one.kind === 'number' ? one.number : one.kind === 'text' ? one.text : one.kind
          }),
        )
      }
      found.set(sheet.name, rows)
    }
    return found
  } finally {
    await workbook.close()
  }
}

/** Reads semicolons and quotes; the extracts have no line breaks inside cells. */
function csvRows(text: string): Row[] {
  const [head = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
  const cells = (line: string) =>
    [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^;"]*);/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    )
  const headings = cells(head)
  return lines.map((line) => {
    const values = cells(line)
    if (values.length !== headings.length) throw new Error(`Ragged line: ${line}`)
    return Object.fromEntries(headings.map((heading, index) => [heading, values[index] ?? '']))
  })
}

const wholePercent = (part: number, whole: number) => Math.floor((200 * part + whole) / (2 * whole))
