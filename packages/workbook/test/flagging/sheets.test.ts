/** Sheets of every make: marks and notes come where the format wants them, and the user's own stay. */
import { describe, expect, it } from 'vitest'
import { flaggableExtension, flagWorkbook } from '../../src/flagging/index.ts'
import { handMadeWorkbook, SHEET_PART, type WorkbookParts, worksheet } from '../support/hand-made-workbook.ts'
import { type PackedPart, packedParts, textOf } from '../support/packed-parts.ts'
import { fileNamed, readCells } from '../support/workbook-files.ts'
import { cell, excelMade, flagsOn, withoutMarks } from './flags-for-tests.ts'

const CELLS = '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'
const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels'

async function flagged(parts: WorkbookParts, cells = [cell(2, 1)]): Promise<Map<string, PackedPart>> {
  return packedParts(await flagWorkbook(fileNamed('x.xlsx', handMadeWorkbook(parts)), flagsOn(cells)))
}

/** The names of the elements after the cells. */
async function orderAfterCells(sheet: string): Promise<string[]> {
  const xml = textOf(await flagged({ sheet }), SHEET_PART)
  expect(withoutMarks(xml)).toBe(worksheet(sheet))
  const tail = xml.slice(xml.indexOf('</sheetData>') + 1)
  return [...tail.matchAll(/<(\w+)[ />]/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(cfRule|formula|mergeCell|ext)$/.test(name))
}

describe('in the sheet', () => {
  it.each([
    ['nothing else', CELLS, ['conditionalFormatting', 'legacyDrawing']],
    [
      'merged cells, validations, print set-up and a drawing',
      `${CELLS}<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing r:id="rId9"/><tableParts count="0"/><extLst><ext uri="x"/></extLst>`,
      [
        'mergeCells',
        'conditionalFormatting',
        'dataValidations',
        'pageMargins',
        'drawing',
        'legacyDrawing',
        'tableParts',
        'extLst',
      ],
    ],
    [
      'only a filter and controls in a compatibility block',
      `${CELLS}<autoFilter ref="A1:B2"/><AlternateContent><controls/></AlternateContent>`,
      ['autoFilter', 'conditionalFormatting', 'legacyDrawing', 'AlternateContent', 'controls'],
    ],
  ])('with %s, marks and drawing stand where the schema wants them', async (_, sheet, order) => {
    expect(await orderAfterCells(sheet)).toEqual(order)
  })

  it.each([
    ['without cells', '<sheetData/>'],
    ['with a comment that speaks of its end', `<!-- </sheetData> -->${CELLS}`],
    [
      'with a cell text in CDATA',
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData>]]></t></is></c></row></sheetData>`,
    ],
    ['with spaces in its tags', '<sheetData ><row r="1" ></row ></sheetData >'],
  ])('%s, the rest stays byte by byte', async (_, sheet) => {
    const xml = textOf(await flagged({ sheet }), SHEET_PART)
    expect(xml).not.toBe(worksheet(sheet))
    expect(withoutMarks(xml)).toBe(worksheet(sheet))
    expect(xml.indexOf('<conditionalFormatting')).toBeGreaterThan(xml.lastIndexOf('sheetData'))
  })

  it('of another prefix the marks have that prefix too', async () => {
    const own = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`
    const xml = textOf(await flagged({ sheet: '', replace: { [SHEET_PART]: own } }), SHEET_PART)
    expect(withoutMarks(xml)).toBe(own)
    expect(xml).toMatch(/<\/x:sheetData><x:conditionalFormatting .*<x:legacyDrawing /)
  })

  it('of more than one piece of the zip, every byte passes', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>é ${row}</t></is></c></row>`,
    )
    const sheet = `<sheetData>${rows.join('')}</sheetData>`
    const xml = textOf(await flagged({ sheet }), SHEET_PART)
    expect(withoutMarks(xml)).toBe(Buffer.from(worksheet(sheet)).toString('latin1'))
  })
})

describe('marks', () => {
  it('come after all rules of the user, those in extensions too, and share no priority', async () => {
    const sheet = `${CELLS}<conditionalFormatting sqref="B2"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting><extLst><ext uri="x" xmlns:x14="y"><x14:conditionalFormattings><x14:cfRule type="dataBar" priority="12" id="z"/></x14:conditionalFormattings></ext></extLst>`
    const xml = textOf(await flagged({ sheet }, [cell(2, 1), cell(3, 1, 'hint')]), SHEET_PART)
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, number]) => number)).toEqual([
      '7',
      '13',
      '14',
      '12',
    ])
    expect(xml).not.toContain('stopIfTrue')
  })

  it('that a rule of the user may hide are told of', async () => {
    const rule = (stop: string) =>
      `${CELLS}<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"${stop}><formula>TRUE</formula></cfRule></conditionalFormatting>`
    const told = async (stop: string) => {
      const parts = await flagged({ sheet: rule(stop) })
      return textOf(parts, 'xl/worksheets/sheet2.xml').includes('Stoppen indien waar')
    }
    expect([await told(' stopIfTrue="1"'), await told(' stopIfTrue="0"'), await told('')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('join cells under each other, and a cell with two kinds has the graver', async () => {
    const two = {
      row: 4,
      column: 1,
      reasons: [...cell(4, 1, 'hint').reasons, ...cell(4, 1, 'error').reasons],
    }
    const cells = [cell(2, 1), cell(3, 1), two, cell(6, 1), cell(3, 0), cell(9, 2, 'undecided')]
    const xml = textOf(await flagged({ sheet: CELLS }, cells), SHEET_PART)
    expect([...xml.matchAll(/conditionalFormatting sqref="([^"]*)"/g)].map(([, range]) => range)).toEqual([
      'A3 B2:B4 B6',
      'C9',
    ])
  })

  it('look different in fill, border and lettering', async () => {
    const styles = textOf(await flagged({ sheet: CELLS }), 'xl/styles.xml')
    const formats = [...styles.matchAll(/<dxf>.*?<\/dxf>/g)].map(([format]) => format)
    expect(formats).toHaveLength(4)
    const looks = formats.map((format) =>
      [/<(b|u|i)\/>/, /patternType="(\w+)"/, /<bottom style="(\w+)"/].map((part) => part.exec(format)?.[1]),
    )
    expect(looks).toEqual([
      ['b', 'solid', 'thin'],
      ['u', 'solid', 'dashed'],
      ['i', 'lightUp', 'dotted'],
      [undefined, undefined, 'hair'],
    ])
  })
})

describe('styles', () => {
  it('grow at the end of their lists and count right', async () => {
    const own = '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'
    const styles = textOf(await flagged({ sheet: CELLS, styles: own }), 'xl/styles.xml')
    for (const [, name, count, content = ''] of styles.matchAll(
      /<(cellXfs|dxfs|fonts) count="(\d+)">(.*?)<\/\1>/g,
    ))
      expect([
        name,
        content
          .match(/<(xf|dxf|font)[ />]/g)
          ?.filter((tag) => (name === 'dxfs' ? tag.startsWith('<dxf') : true)).length,
      ]).toEqual([name, Number(count)])
    expect(styles).toContain('<dxfs count="5"><dxf><font><b/></font></dxf><dxf>')
    expect(styles.indexOf('<fonts')).toBeLessThan(styles.indexOf('<cellXfs'))
  })

  it('come into being where a workbook has none', async () => {
    const zip = handMadeWorkbook({
      sheet: CELLS,
      replace: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    })
    const path = fileNamed('bare.xlsx', await flagWorkbook(fileNamed('x.xlsx', zip), flagsOn([cell(2, 1)])))
    expect((await readCells(path)).planning).toEqual([[2, 1, { kind: 'number', number: 1, text: '1' }]])
  })
})

describe('a workbook in the strict dialect', () => {
  it('gets a sheet and relationships of that dialect', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
    const plain = packedParts(handMadeWorkbook({ sheet: CELLS }))
    const replace = Object.fromEntries([...plain].map(([name, { text }]) => [name, strict(text)]))
    const parts = await flagged({ sheet: '', replace })
    for (const [name, { text }] of parts)
      expect(text, name).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/)
    expect(textOf(parts, 'xl/worksheets/sheet2.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    )
  })
})

describe('notes', () => {
  it('stand beside those of the user, which keep their text, author and box', async () => {
    const parts = packedParts(
      await flagWorkbook(excelMade('table05.xlsx'), flagsOn([cell(1, 0), cell(3, 2)])),
    )
    const comments = textOf(parts, 'xl/comments1.xml')
    expect(comments).toContain('<authors><author>John</author><author>Werkplekleren</author></authors>')
    expect(
      [...comments.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ref, author]) => `${ref} ${author}`),
    ).toEqual(['H1 0', 'J1 0', 'A1 1', 'C3 1'])
    const boxes = textOf(parts, 'xl/drawings/vmlDrawing1.vml')
    const ids = [...boxes.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
    expect(parts.has('xl/comments2.xml')).toBe(false)
  })

  it('never take the place of one of the user; the sheet of findings says so', async () => {
    const parts = packedParts(
      await flagWorkbook(excelMade('table05.xlsx'), flagsOn([cell(1, 7), cell(1, 0)])),
    )
    expect(textOf(parts, 'xl/comments1.xml').match(/ref="H1"/g)).toHaveLength(1)
    expect(textOf(parts, 'xl/worksheets/sheet2.xml')).toContain(
      '1 gemarkeerde cel heeft al een eigen notitie',
    )
  })

  it('of sheets without any come with a drawing of their own', async () => {
    const parts = await flagged({ sheet: CELLS })
    expect(textOf(parts, RELATIONSHIPS)).toMatch(
      /relationships\/comments" Target="\.\.\/comments1\.xml".*relationships\/vmlDrawing" Target="\.\.\/drawings\/vmlDrawing1\.vml"/,
    )
    const types = textOf(parts, '[Content_Types].xml')
    expect(types).toContain(
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    )
    expect(types).toContain('PartName="/xl/comments1.xml"')
    const boxes = textOf(parts, 'xl/drawings/vmlDrawing1.vml')
    expect(boxes).toMatch(/<x:Row>1<\/x:Row><x:Column>1<\/x:Column>/)
  })

  it('use numbers for their boxes that no other drawing uses', async () => {
    const parts = packedParts(
      await flagWorkbook(excelMade('vml03.xlsx'), flagsOn([cell(9, 9)], { sheets: 3 })),
    )
    const blocks = [...parts]
      .filter(([name]) => name.endsWith('.vml'))
      .map(([, { text }]) => /idmap [^>]*data="([^"]*)"/.exec(text)?.[1])
    expect(blocks.length).toBeGreaterThan(1)
    expect(new Set(blocks).size).toBe(blocks.length)
  })

  it('leave remarks in threads alone', async () => {
    const thread =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>Bellen?</text></threadedComment></ThreadedComments>'
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>'
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const parts = await flagged(
      {
        sheet: `${CELLS}<legacyDrawing r:id="v"/>`,
        replace: {
          [RELATIONSHIPS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${type}/comments" Target="../comments1.xml"/><Relationship Id="v" Type="${type}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
          'xl/comments1.xml': comments,
          'xl/threadedComments/threadedComment1.xml': thread,
          'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
        },
      },
      [cell(2, 1), cell(3, 1)],
    )
    expect(textOf(parts, 'xl/threadedComments/threadedComment1.xml')).toBe(thread)
    const own = textOf(parts, 'xl/comments1.xml')
    expect(own).toContain('<comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment>')
    expect([...own.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['B2', 'B3'])
  })

  it('show at most four reasons, and how many more there are', async () => {
    const reasons = Array.from({ length: 7 }, (_, index) => ({
      kind: index === 6 ? ('error' as const) : ('undecided' as const),
      heading: `reden ${index}`,
      text: 'Omdat.',
    }))
    const comments = textOf(
      await flagged({ sheet: CELLS }, [{ row: 2, column: 1, reasons }]),
      'xl/comments1.xml',
    )
    expect([...comments.matchAll(/reden \d/g)].map(([shown]) => shown)).toEqual([
      'reden 6',
      'reden 0',
      'reden 1',
      'reden 2',
    ])
    expect(comments).toContain('Nog 3 andere bevindingen staan op het blad Bevindingen.')
  })

  it('go to the gravest cells where there are more than a sheet bears, and the rest is counted', async () => {
    const many = Array.from({ length: 2005 }, (_, index) => cell(index + 10, 1, 'undecided'))
    const parts = await flagged({ sheet: CELLS }, [...many, cell(5000, 2, 'error')])
    const comments = textOf(parts, 'xl/comments1.xml')
    expect(comments.match(/<comment /g)).toHaveLength(2000)
    expect(comments).toContain('ref="C5000"')
    expect(textOf(parts, 'xl/worksheets/sheet2.xml')).toContain(
      'Bij 6 gemarkeerde cellen staat daarom geen notitie',
    )
    expect(textOf(parts, SHEET_PART)).toContain('B10:B2014')
  })

  it('reach over hidden rows and narrow columns, so that their text fits', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `<row r="${i + 1}"${i > 2 && i < 30 ? ' hidden="1"' : ''}/>`,
    )
    const sheet = `<cols><col min="1" max="50" width="2" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>`
    const boxes = textOf(
      await flagged({ sheet }, [cell(2, 1, 'error', 'Dat mag niet. '.repeat(20))]),
      'xl/drawings/vmlDrawing1.vml',
    )
    const [left = 0, , top = 0, , right = 0, , bottom = 0] = (/<x:Anchor>([^<]*)/.exec(boxes)?.[1] ?? '')
      .split(',')
      .map(Number)
    expect(right - left).toBeGreaterThan(15)
    expect(bottom).toBeGreaterThan(29)
    expect(top).toBeLessThan(2)
  })
})

describe('a later run', () => {
  const first = async () =>
    flagWorkbook(excelMade('comment04.xlsx'), flagsOn([cell(1, 0), cell(8, 3, 'warning')], { sheets: 3 }))

  it('replaces the flags of the earlier one', async () => {
    const path = fileNamed('flagged.xlsx', await first())
    const again = packedParts(await flagWorkbook(path, flagsOn([cell(4, 4, 'hint')], { sheets: 1 })))
    const before = packedParts(await first())
    expect([...again.keys()]).toEqual([...before.keys()])
    expect(textOf(again, 'xl/worksheets/sheet1.xml').match(/LEN\("Werkplekleren"\)/g)).toHaveLength(1)
    for (const part of ['sheet2', 'sheet3'])
      expect(textOf(again, `xl/worksheets/${part}.xml`)).not.toContain('LEN("Werkplekleren")')
    const own = packedParts(await flagWorkbook(excelMade('comment04.xlsx'), flagsOn([])))
    expect(textOf(again, 'xl/comments2.xml').match(/<comment /g)).toEqual(
      textOf(own, 'xl/comments2.xml').match(/<comment /g),
    )
    expect(textOf(again, 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(4)
  })

  it('keeps a note of ours under which the user wrote on', async () => {
    const parts = packedParts(await first())
    const replace = Object.fromEntries(
      [...parts].map(([name, { text }]) => [
        name,
        Buffer.from(
          text.replace(
            /(&#8212; Werkplekleren)(<\/t><\/r><\/text><\/comment><comment ref="D8")/,
            '$1&#10;Gebeld.$2',
          ),
          'latin1',
        ),
      ]),
    )
    const path = fileNamed('edited.xlsx', handMadeWorkbook({ sheet: '', replace }))
    const again = packedParts(await flagWorkbook(path, flagsOn([], { sheets: 0 })))
    const texts = [...again].filter(([name]) => name.startsWith('xl/comments')).map(([, { text }]) => text)
    expect(texts.join('').match(/Werkplekleren(&#10;Gebeld\.)?<\/t>/g)).toEqual(
      Array.from(texts, () => 'Werkplekleren&#10;Gebeld.</t>'),
    )
  })

  it('finds its sheet under another name and in another place', async () => {
    const parts = packedParts(await first())
    const moved = textOf(parts, 'xl/workbook.xml')
      .replace(/<sheet [^>]*name="Bevindingen"[^>]*\/>/, '')
      .replace(
        '<sheets>',
        `<sheets>${/<sheet [^>]*name="Bevindingen"[^>]*\/>/.exec(textOf(parts, 'xl/workbook.xml'))?.[0].replace('"Bevindingen"', '"Wat fout is"')}`,
      )
      .replaceAll("'Bevindingen'!", "'Wat fout is'!")
      .replaceAll('localSheetId="3"', 'localSheetId="0"')
    const replace = Object.fromEntries(
      [...parts].map(([name, { text }]) => [name, Buffer.from(text, 'latin1')]),
    )
    const path = fileNamed(
      'moved.xlsx',
      handMadeWorkbook({ sheet: '', replace: { ...replace, 'xl/workbook.xml': moved } }),
    )
    const flags = flagsOn([])
    const again = packedParts(
      await flagWorkbook(path, { ...flags, sheets: [{ position: 1, cells: [cell(1, 0)] }] }),
    )
    const names = [...textOf(again, 'xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['Wat fout is', 'Sheet1', 'Sheet2', 'Sheet3'])
    expect(textOf(again, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Titles" localSheetId="0"')
  })
})

describe('is refused', () => {
  it.each([
    ['signedWorkbook', '_xmlsignatures/origin.sigs'],
    ['sharedWorkbook', 'xl/revisions/revisionHeaders.xml'],
  ])('as %s with the part %s', async (problem, part) => {
    const path = fileNamed('x.xlsx', handMadeWorkbook({ sheet: CELLS, replace: { [part]: '<x/>' } }))
    await expect(flagWorkbook(path, flagsOn([cell(2, 1)]))).rejects.toMatchObject({ problem })
  })

  it('a file that is neither a workbook nor text', async () => {
    const path = fileNamed('x.xlsx', '\u0000\u0001\u0002')
    await expect(flagWorkbook(path, flagsOn([]))).rejects.toMatchObject({ problem: 'notAWorkbook' })
  })

  it('a part that is not what it should be, by its name', async () => {
    const path = fileNamed('x.xlsx', handMadeWorkbook({ sheet: CELLS, styles: '<fonts></fills>' }))
    await expect(flagWorkbook(path, flagsOn([cell(2, 1)]))).rejects.toMatchObject({
      problem: 'malformedXml',
      place: { part: 'xl/styles.xml' },
    })
  })
})

it('the reader reads every copy it made', async () => {
  const path = fileNamed('x.xlsx', await flagWorkbook(excelMade('protect02.xlsx'), flagsOn([cell(1, 0)])))
  const sheets = await readCells(path)
  expect(Object.keys(sheets)).toEqual(['Sheet1', 'Bevindingen'])
  expect(JSON.stringify(sheets.Bevindingen)).toContain('Blad “Sheet1” is beveiligd en blijft dat')
})

describe('of a CSV file', () => {
  const csv = 'Nummer;Start;Uren\r\n0042;"2024-09-02";=1+1\r\n\r\n7;"é""<b>";\r\n'

  it('a workbook is made with every value as text in the cell where it was found', async () => {
    const copy = await flagWorkbook(fileNamed("a[b]'s.csv", csv), flagsOn([cell(2, 1)]))
    const sheets = await readCells(fileNamed('x.xlsx', copy))
    const [name = '', findings] = Object.keys(sheets)
    expect(name).toMatch(/^\d+-a b 's$/)
    expect(findings).toBe('Bevindingen')
    expect(
      sheets[name]?.map(([row, column, value]) => [row, column, value.kind === 'text' && value.text]),
    ).toEqual([
      [1, 0, 'Nummer'],
      [1, 1, 'Start'],
      [1, 2, 'Uren'],
      [2, 0, '0042'],
      [2, 1, '2024-09-02'],
      [2, 2, '=1+1'],
      [4, 0, '7'],
      [4, 1, 'é"<b>'],
    ])
    expect(JSON.stringify(sheets.Bevindingen)).toContain('gemaakt van een CSV-bestand')
    expect(textOf(packedParts(copy), SHEET_PART)).toMatch(
      /<conditionalFormatting sqref="B2".*<ignoredErrors>.*<legacyDrawing/,
    )
  })

  it('the copy is an .xlsx', async () => {
    expect(await flaggableExtension(fileNamed('a.csv', csv))).toBe('.xlsx')
  })
})
