/** The add-in finds in a workbook that is open what `werkplek check` finds in the file that is saved. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  currentRuleset,
  type Language,
  languages,
  type SchoolYear,
  schoolYearOfText,
  type TableId,
  tableIds,
  tableOf,
} from '@werkplekleren/rules'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CheckShown, localChecker, type SheetGrid } from '../../apps/excel-addin/src/core/index.ts'
import { generateSample, writeSample } from '../../apps/reporting-job/src/sample/index.ts'
import { gridsInExcel } from './support/grids-in-excel.ts'
import { gridsOf } from './support/grids-of-files.ts'
import { randomWorkbook } from './support/random-workbooks.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
const asOf = '2024-12-31'
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

describe('the fixtures', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      // The corpora of workbooks of others hold no planning sheets.
      /\.(xlsx|csv)$/.test(name) && !name.startsWith('workbooks'),
  )

  it.each(files)('%s', async (name) => {
    const found = await expectSame([join(fixtures, name)], 'nl')
    expect(found).toBeGreaterThan(0)
  })
})

it('the extracts of a sample year, checked together', async () => {
  const folder = desk.path('year')
  const schoolYear = schoolYearOfText('2024-2025') as SchoolYear // The text is a school year.
  await writeSample(generateSample({ schoolYear, seed: 3 }), folder)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name))
  const found = await expectSame(files, 'nl')
  expect(found).toBeGreaterThan(100)
})

it.each(tableIds)('the template of %s with its examples, and with a word in every cell', async (table) => {
  const made = await desk.inProcess(['template', table, '--examples', '--output', `${table}.xlsx`])
  expect(made.err).toBe('')
  await expectSame([desk.path(`${table}.xlsx`)], 'nl')
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(desk.path(`${table}.xlsx`), { ignoreNodes: ['dataValidations'] })
  const sheet = book.worksheets[0]
  for (let column = 1; column <= Object.keys(tableOf(table).columns).length; column++) {
    const cell = sheet?.getCell(6, column)
    if (cell) cell.value = 'woord'
  }
  await book.xlsx.writeFile(desk.path(`${table}-2.xlsx`))
  await expectSame([desk.path(`${table}-2.xlsx`)], 'nl')
})

it('random workbooks: any kind of cell in any column, headings in three languages, 1900 and 1904', async () => {
  let total = 0
  let count = 0
  await fc.assert(
    fc.asyncProperty(randomWorkbook, fc.constantFrom(...languages), async (workbook, language) => {
      const file = desk.path(`random-${count++}.xlsx`)
      await workbook.write(file)
      total += await expectSame([file], language)
    }),
    { numRuns: 60, seed: 5 },
  )
  expect(total).toBeGreaterThan(1000)
})

it('what the add-in accepted in a workbook, the command accepts in its file', async () => {
  const file = join(fixtures, 'hand-typed/werkervaringsstages.xlsx')
  const checker = localChecker()
  const shown = await checker.check(await gridsOf([file]), { language: 'nl', asOf })
  const { key = '' } = shown.findings.find(({ verdict }) => verdict === 'violated') ?? {}
  const { stored } = await checker.accept({ key, reason: 'proef', author: 'AB', until: '2025-01-31' })
  const exceptions = desk.write('uitzonderingen.json', stored)
  const { out } = await desk.inProcess([
    'check',
    file,
    '--format',
    'json',
    '--as-of',
    asOf,
    '--exceptions',
    exceptions,
  ])
  const { files } = reviewed.parse(JSON.parse(out))
  const accepted = files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings))
  expect(accepted.filter(({ standing }) => standing === 'accepted').map(({ identity }) => identity)).toEqual([
    key,
  ])
})

/** Both check the files; gives the number of findings. */
async function expectSame(files: readonly string[], language: Language): Promise<number> {
  const ran = await desk.inProcess([
    'check',
    ...files,
    '--format',
    'json',
    '--as-of',
    asOf,
    '--lang',
    language,
    '--fail-on',
    'never',
  ])
  const [file = ''] = files
  const checkOf = async (grids: readonly SheetGrid[]) =>
    localChecker().check(grids, { language, asOf, ...(files.length === 1 && { file }) })
  const shown = await checkOf(await gridsOf(files))
  expectTold(shown, ran, language)
  // A workbook is also opened in Excel and read from there; ids of sheets are Excel's own then.
  if (files.length === 1 && file.endsWith('.xlsx'))
    expectTold(await checkOf(await gridsInExcel(file)), ran, language)
  return shown.findings.length
}

/** The add-in tells what the command has written; nothing is found where the command refuses. */
function expectTold(
  shown: CheckShown,
  ran: { readonly status: number | null; readonly out: string },
  language: Language,
): void {
  if (ran.out === '') {
    // The command refuses files without a record that can be checked.
    const records = shown.sheets.reduce((sum, { rows }) => sum + rows, 0)
    expect([ran.status, records, shown.findings]).toEqual([2, 0, []])
    return
  }
  const document = commandOutput.parse(JSON.parse(ran.out))
  expect(shown.ruleset).toEqual(document.ruleset)
  expect(shown.ruleset.digest).toBe(currentRuleset.digest)
  const sheets = document.files.flatMap((one) => one.sheets)
  expect(sheetsOf(shown)).toEqual(
    sheets.map(({ sheet, table, rows, rejected, columns, rules }) => ({
      sheet,
      table,
      rows,
      rejected: rejected.map(({ row }) => row),
      recognised: columns.recognised,
      ignored: [...columns.ignored, ...columns.withoutHeading.map(() => '')].length,
      missing: columns.missing,
      rules: rules.map(({ notCheckable, ...count }) => ({
        ...count,
        notCheckable: notCheckable !== undefined,
      })),
    })),
  )
  expect(shown.notChecked.map(({ name }) => name)).toEqual(
    document.files.flatMap(({ notChecked }) => notChecked.map(({ sheet }) => sheet)),
  )
  const expected = sheets.flatMap(({ findings }) => findings)
  expect(findingsOf(shown, language)).toEqual(expected)
}

const sheetsOf = ({ sheets }: CheckShown) =>
  sheets.map(({ name, table, rows, rejected, columns, rules }) => ({
    sheet: name,
    table,
    rows,
    rejected: rejected.map(({ row }) => row),
    recognised: columns.recognised.map(({ key, heading }) => ({ key, heading })),
    ignored: columns.ignored.length,
    missing: columns.missing.map(({ key }) => key),
    rules: rules.map(({ rule, applies, valid, violated, undecided, notCheckable }) => ({
      rule,
      applies,
      valid,
      violated,
      undecided,
      notCheckable: notCheckable !== undefined,
    })),
  }))

const findingsOf = ({ findings, sheets }: CheckShown, language: Language) => {
  const tables = new Map<string, TableId>(sheets.map(({ id, table }) => [id, table]))
  return findings.map(({ key, rule, severity, verdict, places, wrong, fix, law }) => {
    const colon = language === 'fr' ? ' :' : ':'
    const word = language === 'nl' ? 'Bron' : 'Source'
    const sources = law.length === 0 ? '' : `${word}${colon} ${law.map(({ text }) => text).join('; ')}.`
    return {
      rule,
      severity,
      verdict,
      places: places.map(({ sheetId, sheet, address, row, column, record, withoutCell }) => ({
        table: tables.get(sheetId),
        sheet,
        cell: withoutCell ? null : address,
        row,
        column,
        record: record === '' ? `row ${row}` : record,
      })),
      message: [wrong, fix, sources].filter((part) => part !== '').join(' '),
      ...(verdict === 'violated' && { identity: key.replace(/ #\d+$/, '') }),
    }
  })
}

/** What of the command's output is compared; other keys are left out. */
const commandOutput = z.object({
  ruleset: z.object({ version: z.string(), digest: z.string() }),
  files: z.array(
    z.object({
      sheets: z.array(
        z.object({
          sheet: z.string(),
          table: z.string(),
          rows: z.int(),
          rejected: z.array(z.object({ row: z.int() })),
          columns: z.object({
            recognised: z.array(z.object({ key: z.string(), heading: z.string() })),
            ignored: z.array(z.string()),
            missing: z.array(z.string()),
            withoutHeading: z.array(z.string()),
          }),
          findings: z.array(
            z.object({
              rule: z.string(),
              severity: z.string(),
              verdict: z.string(),
              places: z.array(
                z.object({
                  table: z.string(),
                  sheet: z.string(),
                  cell: z.string().nullable(),
                  row: z.int(),
                  column: z.string(),
                  record: z.string(),
                }),
              ),
              message: z.string(),
              identity: z.string().optional(),
            }),
          ),
          rules: z.array(
            z.object({
              rule: z.string(),
              applies: z.int(),
              valid: z.int(),
              violated: z.int(),
              undecided: z.int(),
              notCheckable: z.object({}).optional(),
            }),
          ),
        }),
      ),
      notChecked: z.array(z.object({ sheet: z.string() })),
    }),
  ),
})

const reviewed = z.object({
  files: z.array(
    z.object({
      sheets: z.array(
        z.object({
          findings: z.array(z.object({ standing: z.string().optional(), identity: z.string().optional() })),
        }),
      ),
    }),
  ),
})
