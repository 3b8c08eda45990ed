/** Plain rows read from the bytes and the same rows read by the XML parser: the same cells, or the same refusal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/reading/batch-rows.ts'
// The two ways of reading a sheet are inside this folder; its front door chooses between them.
import { CellBatchBuilder, CellBudget } from '../../src/reading/cell-batch-builder.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/reading/limits.ts'
import { MergeCover } from '../../src/reading/merged-ranges.ts'
import { parsedSheet } from '../../src/reading/parsed-sheet.ts'
import { PlainRows, SENTINEL_BYTES } from '../../src/reading/plain-rows.ts'
import { type Refuse, UnreadableFile } from '../../src/reading/problems.ts'
import type { RawCell } from '../../src/reading/raw-cells.ts'
import { SheetFeed } from '../../src/reading/sheet-feed.ts'
import { worksheet } from '../support/hand-made-workbook.ts'

type Found =
  | { readonly cells: readonly [row: number, column: number, cell: RawCell][]; readonly merges: unknown }
  | { readonly problem: string; readonly place: unknown; readonly detail: unknown }

describe('plain rows read from the bytes', () => {
  it('hold the same cells as the parser finds, however the sheet is written and cut into pieces', () => {
    fc.assert(
      fc.property(sheetXml, pieces, fc.boolean(), (xml, sizes, merged) => {
        const bytes = Buffer.from(xml)
        expect(readBy('both', bytes, sizes, merged)).toEqual(readBy('parser', bytes, sizes, merged))
      }),
      { numRuns: 1000 },
    )
  })

  it('hold the same cells or are refused like the parser would, whatever bytes are changed, left out or put in', () => {
    fc.assert(
      fc.property(
        sheetXml,
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        pieces,
        (xml, changes, sizes) => {
          const bytes = changes.reduce(mutated, Buffer.from(xml))
          // Of two faults in one file the parser may meet the other one first.
          const ways = (['both', 'parser'] as const).map((way) => readBy(way, bytes, sizes))
          const [found, expected] = ways.map((way) => ('problem' in way ? 'refused' : way))
          expect(found).toEqual(expected)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('give every number that JavaScript can write, exactly and with its digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), cents),
        (number) => {
          const cell = `<c r="A1"><v>${number}</v></c>`
          expect(readBy('both', Buffer.from(oneRow(cell)), [])).toMatchObject({
            cells: [[1, 0, { kind: 'number', number: number === 0 ? 0 : number, text: String(number) }]],
          })
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('are read without the parser', () => {
    const rows = Array.from({ length: 500 }, (_, i) => plainRow(i + 1)).join('')
    const context = contextOf(DEFAULT_LIMITS)
    const batch = newBatch(DEFAULT_LIMITS)
    const plain = new PlainRows(context, batch)
    expect(plain.read(Buffer.from(`${rows}${'\0'.repeat(SENTINEL_BYTES)}`), 0, rows.length)).toBe(rows.length)
    expect(plain.row).toBe(500)
    expect(batch.take(true).map(({ kinds }) => kinds.length)).toEqual([1500])
  })

  it('are left to the parser where fewer levels are allowed than a cell has', () => {
    const xml = Buffer.from(worksheet(`<sheetData>${plainRow(1)}</sheetData>`))
    const found = readBy('both', xml, [], false, { ...DEFAULT_LIMITS, depth: 3 })
    expect(found).toMatchObject({ problem: 'nestedTooDeep' })
  })
})

const STRINGS = ['duaal', 'é', '', 'een tekst die langer is dan dertien tekens']
const DATE_STYLES = [false, true, false]
const refuse: Refuse = (problem, place, detail) => new UnreadableFile(problem, 'x.xlsx', place, detail)

function readBy(
  way: 'both' | 'parser',
  xml: Uint8Array,
  sizes: readonly number[],
  merged = false,
  limits = { ...DEFAULT_LIMITS, cellCharacters: 60, rows: 2000 },
): Found {
  const batch = newBatch(limits)
  const cover = merged
    ? new MergeCover([{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 3 }], () =>
        refuse('overlappingMerges'),
      )
    : undefined
  const context = { ...contextOf(limits), cover }
  const feed = way === 'parser' ? parsedSheet(context, batch) : new SheetFeed(context, batch)
  try {
    let at = 0
    for (const size of sizes) {
      feed.write(xml.subarray(at, at + size))
      at += size
    }
    feed.write(xml.subarray(at))
    feed.end()
    const strings: string[] = []
    const rows = batch.take(true).flatMap((each) => rowsOf(each, strings))
    const cells = rows.flatMap(({ row, cells }) =>
      [...cells].map(([column, cell]): [number, number, RawCell] => [row, column, cell]),
    )
    return { cells, merges: feed.merges }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { problem: error.problem, place: error.place, detail: error.detail }
  } finally {
    feed.release()
  }
}

const newBatch = (limits: Limits) =>
  new CellBatchBuilder(STRINGS.length, new CellBudget(limits, (problem) => refuse(problem)))

const contextOf = (limits: Limits) => ({
  ...{ sharedStrings: STRINGS, dateStyles: DATE_STYLES, date1904: false },
  ...{ sheet: 'planning', part: 'sheet1.xml', cover: undefined, limits, refuse },
})

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100)
const pieces = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 })

const text = fc.oneof(
  fc.constantFrom(
    'duaal',
    'Jansen &amp; Co',
    'é',
    '€ 5',
    'a_x000D_b',
    '_x',
    ']]>',
    'a > b',
    '\r\n',
    '',
    ' ',
    '\uffff',
  ),
  fc.constantFrom(
    '&#233;',
    '<![CDATA[x]]>',
    '<!-- x -->',
    'a\tb',
    '\u0085',
    'een lange tekst van meer dan zestig tekens, die dus niet past',
  ),
  fc.string({ maxLength: 8 }).map((raw) => raw.replace(/[<&>\p{Cc}]/gu, '?')),
)
const numberText = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }).map(String),
  fc.double({ noNaN: true }).map(String),
  cents.map(String),
  fc.constantFrom(
    '0.10',
    '-0',
    '007',
    '1E5',
    '1.5E-3',
    '+7',
    '.5',
    '5.',
    '1,5',
    '12abc',
    '9007199254740993',
    '0.0000001',
    '123456789012345',
    '1234567890123456',
    '1e999',
    ' 7 ',
    '',
    '-',
    '--1',
  ),
)
const style = fc.constantFrom('', '', ' s="0"', ' s="1"', ' s="2"', ' s="01"', ' s="9"', ' s="-1"', " s='1'")
const number = fc.tuple(style, numberText).map(
  ([s, v]) =>
    (at: string) =>
      `<c r="${at}"${s}><v>${v}</v></c>`,
)
const written = fc
  .tuple(
    fc.constantFrom('s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x'),
    style,
    fc.oneof(text, numberText, fc.constantFrom('0', '1', '3', '4', 'true', '#N/A', '2024-01-01')),
  )
  .map(
    ([t, s, v]) =>
      (at: string) =>
        `<c r="${at}"${s} t="${t}"><v>${v}</v></c>`,
  )
const inline = fc.tuple(fc.constantFrom('<t>', '<t xml:space="preserve">', '<t >'), text).map(
  ([t, v]) =>
    (at: string) =>
      `<c r="${at}" t="inlineStr"><is>${t}${v}</t></is></c>`,
)
const formula = fc
  .tuple(
    fc.constantFrom(
      '<f>A1+1</f>',
      '<f aca="false">A1+1</f>',
      '<f>A1&lt;2</f>',
      '<f t="shared" si="0"/>',
      '<f>"é"</f>',
    ),
    fc.constantFrom('', ' t="str"', ' t="b"'),
    fc.constantFrom('<v>1</v>', '<v></v>', '<v/>', ''),
  )
  .map(
    ([f, t, v]) =>
      (at: string) =>
        `<c r="${at}"${t}>${f}${v}</c>`,
  )
const odd = fc
  .constantFrom(
    '<c r="@"/>',
    '<c r="@" s="1"/>',
    '<c r="@"></c>',
    '<c r="@" t="x"/>',
    '<c><v>1</v></c>',
    '<c t="s" r="@"><v>1</v></c>',
    '<c r="@" r="@"><v>1</v></c>',
    '<c  r="@"><v>1</v></c>',
    '<c r="@" ><v>1</v></c>',
    '<c r="@" cm="1"><v>1</v></c>',
    '<c r="@">\n<v>1</v>\n</c>',
    '<c r="@"><v>1</v><extLst><ext/></extLst></c>',
    '<c r="@"><v>1</v><v>2</v></c>',
    '<c r="@" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
    '<c r="@" t="inlineStr"><is><t/></is></c>',
    '<c r="@" xmlns="urn:other"><v>1</v></c>',
    '<y:c r="@" xmlns:y="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><y:v>1</y:v></y:c>',
    '<!-- </row> --><c r="@"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="A1"><v>1</v></c>',
    'junk',
  )
  .map((cell) => (at: string) => cell.replaceAll('@', at))
const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 6, arbitrary: written },
  { weight: 3, arbitrary: inline },
  { weight: 2, arbitrary: formula },
  { weight: 1, arbitrary: odd },
)
const rowTag = fc.constantFrom(
  '<row r="@">',
  '<row r="@">',
  '<row r="@" spans="1:4" x14ac:dyDescent="0.25">',
  '<row>',
  '<row spans="1:4">',
  '<row r="@" ht="15" ht="16">',
  "<row r='@'>",
  '<row spans="1:2" r="@">',
  '<row r="0@">',
  '<row r="1">',
  '<row r="@" a="&amp;">',
  '<row r="@" a=">">',
  '<row r="@" xmlns="urn:other">',
)
const between = fc.constantFrom(
  '',
  '',
  '',
  '',
  '\n',
  ' \r\n ',
  '<!-- <row> -->',
  '<row/>',
  '<extLst/>',
  '<?x </row> ?>',
  'x',
  '<mc:AlternateContent/>',
)
const row = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constant('<row r="@">') }, rowTag),
  fc.array(cell, { maxLength: 4 }),
  between,
)
const around = fc.oneof(
  { weight: 5, arbitrary: fc.constant(['<sheetData>', '</sheetData>'] as const) },
  fc.constantFrom(
    ['<!-- <sheetData> --><sheetData>', '</sheetData>'] as const,
    ['<sheetData >', '</sheetData >'] as const,
    ['<sheetData x="<">', '</sheetData>'] as const,
    ['<sheetData x="a>b">', '</sheetData>'] as const,
    ['<sheetData/><sheetData>', '</sheetData>'] as const,
    ['<cols/><sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'] as const,
    ['<sheetData xmlns="urn:other">', '</sheetData>'] as const,
    ['<a><sheetData>', '</sheetData></a>'] as const,
    ['<sheetData>', ''] as const,
  ),
)
const sheetXml = fc.tuple(around, fc.array(row, { maxLength: 6 })).map(([[open, close], rows]) => {
  const body = rows.map(([tag, cells, after], r) => {
    const inside = cells.map((make, c) => make(`${'ABCD'[c]}${r + 1}`)).join('')
    return `${tag.replaceAll('@', String(r + 1))}${inside}</row>${after}`
  })
  return worksheet(`${open}${body.join('')}${close}`)
})

const INTERESTING = Buffer.from(
  '<>/&"\'=]![-? cvrsftdiow10.:eEAZ\0\n\r\x01\x7f\x80\xc3\xa9\xef\xbf\xbe',
  'latin1',
)
const mutation = fc.record({
  at: fc.double({ min: 0.1, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 3 }),
  insert: fc.array(fc.constantFrom(...INTERESTING), { maxLength: 2 }),
})

function mutated(
  bytes: Buffer,
  { at, remove, insert }: { at: number; remove: number; insert: number[] },
): Buffer {
  const place = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(insert), bytes.subarray(place + remove)])
}

const oneRow = (cell: string) => worksheet(`<sheetData><row r="1">${cell}</row></sheetData>`)
const plainRow = (row: number) =>
  `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="s"><v>1</v></c><c r="C${row}" s="1"><v>45292</v></c></row>`
