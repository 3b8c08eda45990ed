/** What each kind of cell means: the traps in which readers of workbooks fall, one by one. */
import { describe, expect, it } from 'vitest'
import type { FileProblem, RawCell } from '../../src/reading/index.ts'
import {
  handMadeWorkbook,
  oneCell,
  SHEET_PART,
  type WorkbookParts,
  worksheet,
} from '../support/hand-made-workbook.ts'
import { fileNamed, readCells, refusalOf } from '../support/workbook-files.ts'

const JANUARY_2024 = 45292

describe('a cell is read as the file states it', () => {
  const read: [title: string, parts: WorkbookParts, cell: RawCell][] = [
    [
      'a number keeps its digits',
      of('<c r="A1"><v>0.10</v></c>'),
      { kind: 'number', number: 0.1, text: '0.10' },
    ],
    [
      'a number in scientific notation keeps its digits',
      of('<c r="A1" t="n"><v>1.5E-3</v></c>'),
      { kind: 'number', number: 0.0015, text: '1.5E-3' },
    ],
    [
      'a number of sixteen digits keeps them all as text',
      of('<c r="A1"><v>9007199254740993</v></c>'),
      { kind: 'number', number: 9007199254740992, text: '9007199254740993' },
    ],
    ['a negative number', of('<c r="A1"><v>-12</v></c>'), { kind: 'number', number: -12, text: '-12' }],
    ['a CDATA section', of('<c r="A1"><v><![CDATA[7]]></v></c>'), { kind: 'number', number: 7, text: '7' }],
    ['spaces around a number', of('<c r="A1"><v>\n 7 </v></c>'), { kind: 'number', number: 7, text: '7' }],
    ['built-in date format 14', of(dated(1)), serial(JANUARY_2024)],
    ['a custom date format', of(dated(2)), serial(JANUARY_2024)],
    ['a date format with a locale and a text section', of(dated(3)), serial(JANUARY_2024)],
    ['an elapsed time', of(dated(6)), serial(JANUARY_2024)],
    [
      'a number format that says "days" is no date',
      of(dated(4)),
      { kind: 'number', number: JANUARY_2024, text: '45292' },
    ],
    [
      'a number format in red is no date',
      of(dated(5)),
      { kind: 'number', number: JANUARY_2024, text: '45292' },
    ],
    [
      'the style of a named style is not the style of a cell',
      of(dated(0)),
      { kind: 'number', number: JANUARY_2024, text: '45292' },
    ],
    [
      'a workbook that counts days from 1904',
      { ...of(dated(1)), workbookPr: '<workbookPr date1904="1"/>' },
      { kind: 'serial', serial: JANUARY_2024, date1904: true },
    ],
    ['serial 59, before the imaginary 29 February 1900', of(dated(1, '59')), serial(59)],
    ['a date with a time', of(dated(1, '45292.75')), serial(45292.75)],
    ['an ISO date', of('<c r="A1" t="d"><v>2024-01-01</v></c>'), { kind: 'isoDate', text: '2024-01-01' }],
    ['true', of('<c r="A1" t="b"><v>1</v></c>'), { kind: 'boolean', value: true }],
    ['false', of('<c r="A1" t="b"><v>0</v></c>'), { kind: 'boolean', value: false }],
    ['an error', of('<c r="A1" t="e"><v>#N/A</v></c>'), { kind: 'error', code: '#N/A' }],
    [
      'a division by zero',
      of('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      { kind: 'error', code: '#DIV/0!' },
    ],
    [
      'a formula counts as its value',
      of('<c r="A1"><f>1+1</f><v>2</v></c>'),
      { kind: 'number', number: 2, text: '2' },
    ],
    [
      'a formula that gives a date',
      of('<c r="A1" s="1"><f>TODAY()</f><v>45292</v></c>'),
      serial(JANUARY_2024),
    ],
    [
      'a formula that gives text',
      of('<c r="A1" t="str"><f>B1</f><v>ja</v></c>'),
      { kind: 'text', text: 'ja' },
    ],
    ['a formula without a value', of('<c r="A1"><f>B1</f></c>'), { kind: 'formulaWithoutValue' }],
    ['a formula with an empty value', of('<c r="A1"><f>B1</f><v></v></c>'), { kind: 'formulaWithoutValue' }],
    ['a shared string', shared('<si><t>duaal</t></si>'), { kind: 'text', text: 'duaal' }],
    [
      'a shared string in several runs',
      shared('<si><r><rPr><b/></rPr><t xml:space="preserve">du </t></r><r><t>aal</t></r></si>'),
      { kind: 'text', text: 'du aal' },
    ],
    [
      'a phonetic guide is not part of the text',
      shared('<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>'),
      { kind: 'text', text: '課' },
    ],
    [
      'an inline string in several runs',
      of(
        '<c r="A1" t="inlineStr"><is><r><t>du</t></r><r><rPr><i/></rPr><t>aal</t></r><rPh><t>x</t></rPh></is></c>',
      ),
      { kind: 'text', text: 'duaal' },
    ],
    ['an escaped carriage return', shared('<si><t>a_x000D_b</t></si>'), { kind: 'text', text: 'a\rb' }],
    ['an escaped underscore', shared('<si><t>_x005F_x000D_</t></si>'), { kind: 'text', text: '_x000D_' }],
    [
      'an escape in a formula',
      of('<c r="A1" t="str"><f>B1</f><v>a_x000A_b</v></c>'),
      { kind: 'text', text: 'a\nb' },
    ],
    [
      'spaces around a text',
      shared('<si><t xml:space="preserve"> a </t></si>'),
      { kind: 'text', text: ' a ' },
    ],
    ['a text of digits', shared('<si><t>0123</t></si>'), { kind: 'text', text: '0123' }],
    [
      'entities and characters by number',
      shared('<si><t>a&amp;b &#233; &#x1F600;</t></si>'),
      { kind: 'text', text: 'a&b é 😀' },
    ],
    ['a text that looks like a formula', shared('<si><t>=1+1</t></si>'), { kind: 'text', text: '=1+1' }],
    [
      'an extension in a cell',
      of('<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>'),
      { kind: 'number', number: 1, text: '1' },
    ],
  ]
  it.each(read)('%s', async (_title, parts, cell) => {
    const cells = await readCells(fileNamed('planning.xlsx', handMadeWorkbook(parts)))
    expect(cells).toEqual({ planning: [[1, 0, cell]] })
  })

  const empty: [title: string, parts: WorkbookParts][] = [
    ['a cell with only a style', of('<c r="A1" s="1"/>')],
    ['a cell with an empty value', of('<c r="A1"><v></v></c>')],
    ['an empty inline string', of('<c r="A1" t="inlineStr"><is><t></t></is></c>')],
    ['an empty shared string', shared('<si><t/></si>')],
    ['a formula that gives an empty text', of('<c r="A1" t="str"><f>B1</f><v></v></c>')],
  ]
  it.each(empty)('%s is no cell', async (_title, parts) => {
    const cells = await readCells(fileNamed('planning.xlsx', handMadeWorkbook(parts)))
    expect(cells).toEqual({ planning: [] })
  })

  const refused: [title: string, parts: WorkbookParts, problem: FileProblem][] = [
    ['the number 12abc', of('<c r="A1"><v>12abc</v></c>'), 'badNumber'],
    ['a number in hexadecimals', of('<c r="A1"><v>0x10</v></c>'), 'badNumber'],
    ['an infinite number', of('<c r="A1"><v>1e999</v></c>'), 'badNumber'],
    ['a number with a decimal comma', of('<c r="A1"><v>1,5</v></c>'), 'badNumber'],
    ['only spaces for a number', of('<c r="A1"><v>  </v></c>'), 'badNumber'],
    ['a shared string that is not there', shared('<si><t>a</t></si>', '1'), 'sharedStringOutOfRange'],
    ['a shared string by a negative number', shared('<si><t>a</t></si>', '-1'), 'sharedStringOutOfRange'],
    ['the boolean 2', of('<c r="A1" t="b"><v>2</v></c>'), 'badCellValue'],
    ['an error that is none', of('<c r="A1" t="e"><v>oops</v></c>'), 'badCellValue'],
    ['a cell of an unknown type', of('<c r="A1" t="x"><v>1</v></c>'), 'badCellValue'],
    ['an empty cell of an unknown type', of('<c r="A1" t="x"/>'), 'badCellValue'],
    ['an inline string in a cell that is a number', of('<c r="A1"><is><t>1</t></is></c>'), 'badCellValue'],
    ['two values in one cell', of('<c r="A1"><v>1</v><v>2</v></c>'), 'unexpectedContent'],
    [
      'a text longer than Excel allows',
      of(`<c r="A1" t="str"><v>${'ab'.repeat(16_384)}</v></c>`),
      'textTooLong',
    ],
  ]
  it.each(refused)('%s is refused', async (_title, parts, problem) => {
    const error = await refusalOf(fileNamed('planning.xlsx', handMadeWorkbook(parts)))
    expect(error).toMatchObject({ problem, place: { sheet: 'planning', cell: 'A1' } })
  })

  it('a merged range holds its value once', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>7</v></c><c r="C1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>7</v></c><c r="C2"><v>1</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
    const cells = await readCells(fileNamed('planning.xlsx', handMadeWorkbook({ sheet })))
    expect(cells.planning?.map(([row, column]) => [row, column])).toEqual([
      [1, 0],
      [1, 2],
      [2, 2],
    ])
  })

  it('a Strict workbook reads like any other', async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relationships = (...entries: [kind: string, target: string][]) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
    const sheet = oneCell('<c r="A1" t="d" s="1"><v>2024-01-01T00:00:00</v></c><c r="B1" t="s"><v>0</v></c>')
    const namespaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"`
    const file = handMadeWorkbook({
      sheet,
      replace: {
        '_rels/.rels': strict(relationships(['officeDocument', 'xl/workbook.xml'])),
        'xl/workbook.xml': strict(
          `<workbook ${namespaces} conformance="strict"><sheets><sheet name="planning" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': strict(
          relationships(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
        ),
        'xl/sharedStrings.xml': strict(`<sst ${namespaces}><si><t>duaal</t></si></sst>`),
        [SHEET_PART]: strict(worksheet(sheet)),
      },
    })
    expect(await readCells(fileNamed('planning.xlsx', file))).toEqual({
      planning: [
        [1, 0, { kind: 'isoDate', text: '2024-01-01T00:00:00' }],
        [1, 1, { kind: 'text', text: 'duaal' }],
      ],
    })
  })
})

function of(cell: string): WorkbookParts {
  return { sheet: oneCell(cell) }
}

function shared(strings: string, index = '0'): WorkbookParts {
  return { sheet: oneCell(`<c r="A1" t="s"><v>${index}</v></c>`), strings }
}

function dated(style: number, value = String(JANUARY_2024)): string {
  return `<c r="A1" s="${style}"><v>${value}</v></c>`
}

function serial(value: number): RawCell {
  return { kind: 'serial', serial: value, date1904: false }
}
