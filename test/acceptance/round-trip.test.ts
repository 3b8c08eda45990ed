/** From an empty workbook to a flagged copy: template, filled in, checked, flagged, opened and saved by LibreOffice. */
import { mkdirSync } from 'node:fs'
import { columnOf, day, type Language, languages, serialOf, type TableId } from '@werkplekleren/rules'
import { readPlanning } from '@werkplekleren/workbook'
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { convertAll, hasLibreOffice } from '../../packages/workbook/test/support/libreoffice.ts'
import { type CheckDocument, checkDocument } from './support/check-document.ts'
import { markedIn, openedWorkbook, textsIn } from './support/flagged-workbook.ts'
import { saveFilledIn, type Typed } from './support/typed-cells.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
const asOf = ['--as-of', '2026-01-15']
const findingsSheets: Readonly<Record<Language, string>> = {
  nl: 'Bevindingen',
  en: 'Findings',
  fr: 'Constats',
}

interface Trip {
  readonly name: string
  readonly language: Language
  readonly tables: readonly TableId[]
  /** Rows of the first sheet that start as copies of the example in row 3. */
  readonly copies: readonly number[]
  /** What is typed: a value for a column of a table, in a row. */
  readonly typed: readonly (readonly [table: TableId, row: number, column: string, value: string | number])[]
  /** The violations that must come of it, by row of their first cell. */
  readonly violations: readonly (readonly [row: number, rule: string])[]
}

const serial = (year: number, month: number, dayOfMonth: number) => serialOf(day(year, month, dayOfMonth))

const trips: readonly Trip[] = [
  ...languages.map((language) => ({
    name: `agreements-${language}`,
    language,
    tables: ['agreements'] as const,
    copies: [4, 5],
    typed: [
      ['agreements', 4, 'id', 'WES-2'],
      ['agreements', 4, 'learnerId', 'L-2'],
      ['agreements', 4, 'end', serial(2025, 8, 1)],
      ['agreements', 5, 'id', 'WES-3 é'],
      ['agreements', 5, 'learnerId', 'L-3'],
      ['agreements', 5, 'end', serial(2026, 8, 31)],
    ] as const,
    violations: [
      [4, 'gen-dates-order'],
      [5, 'wes-max-duration'],
    ] as const,
  })),
  {
    name: 'drie-tabellen',
    language: 'nl',
    tables: ['agreements', 'learners', 'companies'],
    copies: [],
    typed: [['learners', 3, 'birth', serial(2012, 5, 1)]],
    violations: [
      [3, 'gen-min-age-15'],
      [3, 'id-nrn-century'],
      [3, 'id-nrn-birth'],
    ],
  },
]

/** What is checked of the template as it was filled in; copies are made on the way. */
const documents = new Map<string, CheckDocument>()

beforeAll(async () => {
  for (const trip of trips) {
    const { name, language, tables } = trip
    const lang = ['--lang', language]
    const template = ['template', ...tables, '--scheme', 'WES', '--examples', '--output', `${name}-leeg.xlsx`]
    expect((await desk.inProcess([...template, ...lang, ...asOf])).status).toBe(0)
    const typed = await cellsOf(trip)
    saveFilledIn(desk.path(`${name}-leeg.xlsx`), desk.path(`${name}.xlsx`), { copies: trip.copies, typed })
    const flagged = ['--flagged', `${name}-kopie.xlsx`]
    documents.set(name, await checked(`${name}.xlsx`, ...lang, ...flagged))
  }
  if (!hasLibreOffice) return
  mkdirSync(desk.path('bewaard'))
  const copies = trips.map(({ name }) => desk.path(`${name}-kopie.xlsx`))
  convertAll(copies, 'xlsx:Calc MS Excel 2007 XML', desk.path('bewaard'))
})

async function checked(file: string, ...args: readonly string[]): Promise<CheckDocument> {
  const { out } = await desk.inProcess(['check', file, '--format', 'json', ...args, ...asOf])
  return checkDocument.parse(JSON.parse(out))
}

/** Where the columns of a template are, as the reader finds them. */
async function cellsOf({ name, tables, typed }: Trip): Promise<readonly Typed[]> {
  const { sheets } = await readPlanning(desk.path(`${name}-leeg.xlsx`))
  return typed.map(([table, row, key, value]) => {
    const sheet = sheets[tables.indexOf(table)]
    const position = sheet?.headings.recognised.find((column) => column.key === key)?.position
    if (position === undefined || !columnOf(table, key)) throw new Error(`No column ${key} of ${table}`)
    const letters = new exceljs.Workbook().addWorksheet().getColumn(position + 1).letter
    return { sheet: tables.indexOf(table) + 1, cell: `${letters}${row}`, value }
  })
}

const sheetsOf = (document: CheckDocument | undefined) => document?.files[0]?.sheets ?? []

/** The findings of a check without their words: which rule, how it ended, on which cells. */
const outcomes = (document: CheckDocument | undefined) =>
  sheetsOf(document).map(({ table, rowsRead, findings }) => ({
    table,
    rowsRead,
    findings: findings.map(({ rule, verdict, places }) => [rule, verdict, ...places.map(({ cell }) => cell)]),
  }))

describe.each(trips)('$name', ({ name, language, tables, copies, violations }) => {
  it('is recognised without a question: every column, every row', () => {
    const sheets = sheetsOf(documents.get(name))
    expect(sheets.map(({ table }) => table)).toEqual(tables)
    for (const { columns } of sheets) expect(columns.ignored).toEqual([])
    expect(sheets.map(({ rowsRead, rejected }) => [rowsRead, rejected])).toEqual(
      tables.map((_, index) => [index === 0 ? 1 + copies.length : 1, []]),
    )
  })

  it('has the violations that were typed, and no other', () => {
    const violated = sheetsOf(documents.get(name)).flatMap(({ findings }) =>
      findings.filter(({ verdict }) => verdict === 'violated'),
    )
    expect(violated.map(({ rule, places: [first] }) => [first?.row, rule])).toEqual(violations)
  })

  it.skipIf(!hasLibreOffice)(
    'is opened and saved by LibreOffice (where installed) with all flags',
    async () => {
      const saved = await openedWorkbook(desk.path(`bewaard/${name}-kopie.xlsx`))
      const sheets = sheetsOf(documents.get(name))
      for (const { sheet, findings } of sheets) {
        const named = findings.flatMap(({ places }) => places).filter((place) => place.sheet === sheet)
        const cells = new Set(named.flatMap(({ cell }) => cell ?? []))
        if (cells.size === 0) continue
        expect(markedIn(saved, sheet), sheet).toEqual(cells)
        for (const cell of cells)
          expect(saved.getWorksheet(sheet)?.getCell(cell).note, `${sheet}!${cell}`).toBeDefined()
      }
      const list = textsIn(saved.getWorksheet(findingsSheets[language])).flat()
      for (const { rule, verdict, message } of sheets.flatMap(({ findings }) => findings)) {
        expect(
          list.some((text) => text.split(', ').includes(rule)),
          rule,
        ).toBe(true)
        if (verdict === 'violated')
          expect(
            list.some((text) => text !== '' && message.startsWith(text)),
            message,
          ).toBe(true)
      }
    },
  )

  it.skipIf(!hasLibreOffice)('says the same when what LibreOffice saved is checked', async () => {
    const again = await checked(`bewaard/${name}-kopie.xlsx`, '--lang', language)
    expect(outcomes(again)).toEqual(outcomes(documents.get(name)))
  })
})
