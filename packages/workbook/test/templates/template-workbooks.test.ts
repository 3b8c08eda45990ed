/** Empty planning workbooks: read back as what they are, within the limits of Excel, the same on every run. */
import { readFileSync } from 'node:fs'
import {
  check,
  columnOf,
  currentRuleset,
  day,
  type Language,
  languages,
  planningTemplate,
  readCell,
  type TableId,
  tableIds,
  tables,
} from '@werkplekleren/rules'
import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPlanning, type TemplateWorkbook, writeTemplateWorkbook } from '../../src/index.ts'
import { convert, hasLibreOffice } from '../support/libreoffice.ts'
import { fileNamed, folderOfFiles } from '../support/workbook-files.ts'

const asOf = day(2026, 1, 1)
const schemes = Object.keys(tables.agreements.columns.scheme.codes)

const described = (language: Language, table: TableId, scheme?: string, beside: readonly TableId[] = []) =>
  planningTemplate(currentRuleset, table, {
    language,
    asOf,
    beside,
    ...(scheme === undefined ? {} : { scheme }),
  })

function workbookOf(
  language: Language,
  named: readonly TableId[],
  scheme?: string,
  withExamples = true,
): TemplateWorkbook {
  const [first, ...others] = named.map((table) =>
    described(
      language,
      table,
      scheme,
      named.filter((other) => other !== table),
    ),
  )
  if (first === undefined) throw new Error('a workbook has a sheet')
  return { language, asOf, templates: [first, ...others], withExamples }
}

const kinds: readonly (readonly [name: string, workbook: () => TemplateWorkbook])[] = languages.flatMap(
  (language) => [
    ...tableIds.map((table) => [`${table} in ${language}`, () => workbookOf(language, [table])] as const),
    ...schemes.map(
      (scheme) =>
        [
          `agreements of ${scheme} in ${language}`,
          () => workbookOf(language, ['agreements'], scheme),
        ] as const,
    ),
    [
      `several tables in ${language}`,
      () =>
        workbookOf(language, ['agreements', 'learners', 'companies', 'mentors', 'twePathways'], 'WES', false),
    ] as const,
  ],
)

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const attributes = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  )

describe('a planning workbook', () => {
  it.each(kinds)(
    'of %s is recognised with all its columns, and nothing else in it is',
    async (name, make) => {
      const workbook = make()
      const bytes = await writeTemplateWorkbook(workbook)
      const read = await readPlanning(fileNamed(`${name.replaceAll(' ', '-')}.xlsx`, bytes))
      expect(read.remarks).toEqual([])
      expect(read.unrecognised.map(({ why }) => why.problem)).toEqual(
        read.unrecognised.map(() => 'templateSheet'),
      )
      expect(read.sheets.map(({ name: sheet }) => sheet)).toEqual(
        workbook.templates.map(({ sheet }) => sheet),
      )
      for (const [index, { table, columns, examples }] of workbook.templates.entries()) {
        const { headings, rowsRead, rejected, withoutHeading } =
          read.sheets[index] ?? read.sheets[0] ?? fail()
        expect(headings).toMatchObject({ table, row: 2, ignored: [] })
        expect(headings.recognised.map(({ key }) => key)).toEqual(columns.map(({ key }) => key))
        expect([rowsRead, rejected, withoutHeading]).toEqual([
          workbook.withExamples ? examples.length : 0,
          [],
          [],
        ])
      }
      expectWithinLimits(bytes, workbook)
    },
  )

  it('has the same bytes on every run', async () => {
    const make = () => writeTemplateWorkbook(workbookOf('nl', ['agreements', 'mentors'], 'DUAAL'))
    expect(Buffer.compare(await make(), await make())).toBe(0)
  })

  it.each(languages)('gives texts that break the height of their lines (%s)', async (language) => {
    const book = new exceljs.Workbook()
    const bytes = await writeTemplateWorkbook(workbookOf(language, ['agreements'], 'WES'))
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
    const heights = book.worksheets.flatMap((sheet) => {
      const found: number[] = []
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const width = sheet.getColumn(cell.col).width ?? 0
          // Half as many letters again as the column is wide never fit on a line.
          if (cell.alignment?.wrapText && cell.text.length > width * 1.5) found.push(row.height ?? 0)
        }),
      )
      return found
    })
    expect(heights.length).toBeGreaterThan(1)
    expect(Math.min(...heights)).toBeGreaterThan(2 * 10)
  })
})

function fail(): never {
  throw new Error('no sheet was read')
}

/** What Excel refuses or repairs: long prompts, long or split lists, names that lead nowhere, unfilled formulas. */
function expectWithinLimits(bytes: Uint8Array, { templates }: TemplateWorkbook): void {
  const parts = partsOf(bytes)
  const names = new Map(
    [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)].map(
      ([, name = '', range = '']) => [name, range],
    ),
  )
  for (const [index, { columns, marks }] of templates.entries()) {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    for (const title of [...attributes(xml, 'promptTitle'), ...attributes(xml, 'errorTitle')])
      expect(title.length).toBeLessThanOrEqual(32)
    for (const prompt of attributes(xml, 'prompt')) expect(prompt.length).toBeLessThanOrEqual(255)
    for (const error of attributes(xml, 'error')) expect(error.length).toBeLessThanOrEqual(225)
    const validations = [...xml.matchAll(/<dataValidation (.*?)<\/dataValidation>/gs)]
    expect(attributes(xml, 'promptTitle').length).toBe(columns.length)
    for (const [, validation = ''] of validations) {
      const [, formula = ''] = /<formula1>([^<]*)<\/formula1>/.exec(validation) ?? []
      if (!validation.includes('type="list"')) continue
      if (formula.startsWith('&quot;') || formula.startsWith('"'))
        expect(formula.length).toBeLessThanOrEqual(255)
      else expect(names.get(formula)).toMatch(/^\p{L}+!\$A\$\d+(:\$A\$\d+)?$/u)
    }
    const formulas = [...xml.matchAll(/<cfRule.*?<formula>([^<]*)<\/formula>/gs)].map(([, text = '']) => text)
    expect(formulas.length).toBe(marks.length)
    for (const formula of formulas) {
      expect(formula).not.toMatch(/[{}]|undefined/)
      expect(formula.length).toBeLessThan(8192)
    }
  }
}

describe('a list on the sheet of lists', () => {
  it('holds under its name just the words that its columns accept', async () => {
    const workbook = workbookOf('nl', ['agreements', 'accreditations'])
    const book = new exceljs.Workbook()
    // The declared type is that of an older Node; the bytes are the same.
    await book.xlsx.load((await writeTemplateWorkbook(workbook)).buffer as ArrayBuffer)
    const sheet = book.getWorksheet('Keuzelijsten')
    let lists = 0
    for (const { table, columns } of workbook.templates) {
      for (const { key, kind, accepted } of columns) {
        if (kind !== 'code' || accepted.accepts !== 'list') continue
        const column = columnOf(table, key)
        const { ranges } = book.definedNames.getRanges(`list_${table}_${key}`)
        // A column with the words of an earlier one shares its list.
        if (ranges.length === 0 || !column) continue
        const [, first = '', last = ''] = /\$A\$(\d+):\$A\$(\d+)$/.exec(ranges[0] ?? '') ?? []
        const words: string[] = []
        for (let row = Number(first); row <= Number(last); row++)
          words.push(sheet?.getCell(row, 1).text ?? '')
        expect(words).toEqual(accepted.values)
        expect(words.filter((text) => 'unreadable' in readCell(column, { kind: 'text', text }))).toEqual([])
        lists += 1
      }
    }
    expect(lists).toBeGreaterThan(10)
  })
})

describe.skipIf(!hasLibreOffice)('a planning workbook that LibreOffice opened and saved', () => {
  it('is read as before: rows, dates, amounts and the zeros before a number', async () => {
    const workbook = workbookOf('nl', ['agreements', 'learners', 'mentors'], 'DUAAL')
    const path = fileNamed('opgeslagen.xlsx', await writeTemplateWorkbook(workbook))
    const before = await readPlanning(path)
    convert(path, 'xlsx:Calc MS Excel 2007 XML', `${folderOfFiles()}/saved`)
    const after = await readPlanning(`${folderOfFiles()}/saved/${path.split('/').at(-1)}`)
    expect(after.sheets.map(({ input }) => input)).toEqual(before.sheets.map(({ input }) => input))
    const [agreement] = after.sheets[0]?.input.rows ?? []
    expect(agreement?.values.companyNo).toBe('0100000169')
    const inputs = after.sheets.map(({ input }) => input)
    const found = check(currentRuleset, inputs, { asOf }).sheets.flatMap(({ findings }) => findings)
    expect(found.map(({ rule }) => rule)).toEqual([])
  })

  it.each(languages)('opens whole: every sheet of every table is there (%s)', (language) => {
    return opened(workbookOf(language, tableIds, undefined, false))
  })
})

async function opened(workbook: TemplateWorkbook): Promise<void> {
  const path = fileNamed(`alles-${workbook.language}.xlsx`, await writeTemplateWorkbook(workbook))
  convert(path, 'xlsx:Calc MS Excel 2007 XML', `${folderOfFiles()}/saved`)
  const { sheets } = await readPlanning(`${folderOfFiles()}/saved/${path.split('/').at(-1)}`)
  expect(sheets.map(({ name }) => name)).toEqual(workbook.templates.map(({ sheet }) => sheet))
  const parts = partsOf(readFileSync(`${folderOfFiles()}/saved/${path.split('/').at(-1)}`))
  for (const [index, { marks }] of workbook.templates.entries()) {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    // LibreOffice writes what it could not understand as an error.
    expect(xml).not.toMatch(/<formula>[^<]*(?:#NAME\?|Err:5)/)
    expect([...xml.matchAll(/<cfRule /g)].length).toBeGreaterThanOrEqual(marks.length)
  }
}
