/** Text files: every row accounted for, in the encoding and with the delimiter the file has, or refused. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileProblem, openWorkbook, type ReadLimits } from '../../src/reading/index.ts'
import { fileNamed, readCells, refusalOf } from '../support/workbook-files.ts'

const TABLE = [
  [1, ['leerling', 'start']],
  [2, ['Jan Peeters', '1,5']],
]

describe('a CSV file is one sheet of text', () => {
  const read: [title: string, content: string | Uint8Array, rows: unknown][] = [
    ['with semicolons', 'leerling;start\nJan Peeters;1,5\n', TABLE],
    ['with commas and quotes', 'leerling,start\r\nJan Peeters,"1,5"\r\n', TABLE],
    ['with tabs', 'leerling\tstart\nJan Peeters\t1,5', TABLE],
    ['with the line endings of an old Macintosh', 'leerling;start\rJan Peeters;1,5\r', TABLE],
    ['with a byte order mark', '\ufeffleerling;start\nJan Peeters;1,5\n', TABLE],
    ['with the delimiter stated as Excel does', 'sep=;\r\nleerling;start\r\nJan Peeters;1,5\r\n', TABLE],
    ['with a mark and a stated delimiter', '\ufeffsep=;\r\nleerling;start\r\nJan Peeters;1,5\r\n', TABLE],
    [
      'with one column',
      'leerling\nJan\n',
      [
        [1, ['leerling']],
        [2, ['Jan']],
      ],
    ],
    [
      'with quotes in a quoted field',
      'a;b\n"x ""y"" z";1\n',
      [
        [1, ['a', 'b']],
        [2, ['x "y" z', '1']],
      ],
    ],
    [
      'with leading zeros and spaces',
      'a;b\n007; x \n',
      [
        [1, ['a', 'b']],
        [2, ['007', ' x ']],
      ],
    ],
    [
      'with a text that looks like a formula',
      'a;b\n=1+1;@x\n',
      [
        [1, ['a', 'b']],
        [2, ['=1+1', '@x']],
      ],
    ],
    [
      'with more commas in the text than semicolons',
      'a;b\n1,2,3;4,5\n6,7;8\n',
      [
        [1, ['a', 'b']],
        [2, ['1,2,3', '4,5']],
        [3, ['6,7', '8']],
      ],
    ],
    [
      'in windows-1252',
      Buffer.from('a;b\nRen\u00e9;\u00eb\n', 'latin1'),
      [
        [1, ['a', 'b']],
        [2, ['René', 'ë']],
      ],
    ],
    [
      'in UTF-8 with accents',
      'a;b\nRené;€\n',
      [
        [1, ['a', 'b']],
        [2, ['René', '€']],
      ],
    ],
  ]
  it.each(read)('%s', async (_title, content, rows) => {
    expect(await readRows(fileNamed('uitstroom.csv', content))).toEqual(rows)
  })

  it('named after the file', async () => {
    const workbook = await openWorkbook(fileNamed('uitstroom 2024.csv', 'a;b\n'))
    expect(workbook.format).toBe('csv')
    expect(workbook.sheets.map(({ name, state }) => [name.replace(/^\d+-/, ''), state])).toEqual([
      ['uitstroom 2024', 'visible'],
    ])
    await workbook.close()
  })

  it('whose rows are numbered as Excel shows them', async () => {
    const path = fileNamed('rijen.csv', 'a;b\n\n"over\ntwo lines";x\n;\n\r\nlast;y\n')
    expect((await readRows(path)).map(([row]) => row)).toEqual([1, 3, 6])
  })

  it('whose empty fields are no cells', async () => {
    const cells = await readCells(fileNamed('leeg.csv', 'a;b;c\n;"";x\n'))
    expect(Object.values(cells)[0]?.slice(3)).toEqual([[2, 2, { kind: 'text', text: 'x' }]])
  })

  it('and a guess about its letters is told', async () => {
    const workbook = await openWorkbook(fileNamed('x.csv', Buffer.from('a\nRen\u00e9\n', 'latin1')))
    expect(workbook.remarks).toEqual([{ code: 'decodedAsWindows1252' }])
    await workbook.close()
    const plain = await openWorkbook(fileNamed('x.csv', 'a\nRené\n'))
    expect(plain.remarks).toEqual([])
    await plain.close()
  })

  const refused: [
    title: string,
    content: string | Uint8Array,
    problem: FileProblem,
    line?: number | undefined,
    limits?: ReadLimits,
  ][] = [
    ['a row with a field too many', 'a;b\n1;2\n1;2;3\n', 'csvRagged', 3],
    ['a row with a field too few', 'a;b\n1;2\n1\n', 'csvRagged', 3],
    ['a short row below a stated delimiter', 'sep=;\na;b\n1\n', 'csvRagged', 3],
    ['one too long line among many', `a;b\n${'1;2\n'.repeat(5000)}1;2;3\n`, 'csvRagged', 5002],
    ['a quote in the middle of a field', 'a;b\n1;2"3\n', 'csvQuote', 2],
    ['text behind a closing quote', 'a;b\n"1"x;2\n', 'csvQuote', 2],
    ['a quote that is never closed', 'a;b\n1;2\n"1;2\n3;4\n', 'csvQuote', 3],
    ['a line without an end', `a;b\n${'x'.repeat(5000)}`, 'csvLineTooLong', 2, { recordBytes: 4096 }],
    [
      'a line of delimiters without an end',
      `a;b\n${';'.repeat(5000)}`,
      'csvLineTooLong',
      2,
      { recordBytes: 4096 },
    ],
    [
      'a quoted field over many lines without an end',
      `a;b\n"${'x\n'.repeat(5000)}";1\n`,
      'csvLineTooLong',
      undefined,
      { recordBytes: 4096 },
    ],
    ['more columns than a sheet has', `${';'.repeat(16_384)}\n`, 'tooManyColumns', 1],
    ['a cell longer than Excel allows', `a;b\n${'x'.repeat(32_768)};1\n`, 'textTooLong', 2],
    ['a NUL character', 'a;b\n1;2\n1;\u00002\n', 'csvNul', 3],
    ['UTF-16 with a mark', Buffer.from('\ufeffa;b\n1;2\n', 'utf16le'), 'unsupportedEncoding'],
    ['UTF-16 without a mark', Buffer.from('a;b\n1;2\n', 'utf16le'), 'unsupportedEncoding'],
    ['bytes without a meaning', Buffer.from([0x61, 0x3b, 0xe9, 0x81, 0x0a]), 'unsupportedEncoding'],
    ['nothing but empty lines', '\r\n\r\n', 'empty'],
    ['nothing but a byte order mark', '\ufeff', 'empty'],
    ['a web page', '<!DOCTYPE html><html></html>', 'htmlNamedXlsx'],
    ['a PDF', '%PDF-1.7\n', 'pdfDocument'],
    ['more bytes than allowed', 'a;b\n1;2\n', 'tooLarge', undefined, { fileBytes: 4 }],
  ]
  it.each(refused)('%s is refused', async (_title, content, problem, line, limits) => {
    const error = await refusalOf(fileNamed('uitstroom.csv', content), limits)
    expect(error.problem).toBe(problem)
    if (line !== undefined) expect(error.place).toEqual({ line })
  })

  it('any table written by the rules of RFC 4180 comes back field for field', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((value) => value.replace(/[\r\0\ufeff]/g, '?'))
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', ',', '\t'), async (rows, delimiter) => {
        const header = rows[0]?.map((_, i) => `h${i}`) ?? []
        const lines = [header, ...rows].map((row) => row.map(quoted).join(delimiter))
        const found = new Map(await readRows(fileNamed('x.csv', `${lines.join('\r\n')}\r\n`)))
        rows.forEach((row, i) => {
          expect(found.get(i + 2) ?? []).toEqual(withoutEmpty(row))
        })
      }),
      { numRuns: 100 },
    )
  })
})

/** Rows as `[row, texts]`, where an empty field before a filled one shows as a hole. */
async function readRows(path: string): Promise<[row: number, texts: string[]][]> {
  const rows = new Map<number, string[]>()
  for (const cells of Object.values(await readCells(path))) {
    for (const [row, column, cell] of cells) {
      const texts = rows.get(row) ?? []
      rows.set(row, texts)
      texts[column] = cell.kind === 'text' ? cell.text : cell.kind
    }
  }
  return [...rows]
}

function withoutEmpty(row: readonly string[]): string[] {
  const texts: string[] = []
  row.forEach((text, column) => {
    if (text !== '') texts[column] = text
  })
  return texts
}
