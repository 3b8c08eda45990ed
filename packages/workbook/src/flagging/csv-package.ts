/** A CSV file as a workbook of one sheet, made only to be flagged: every value a text, in the cell that findings name. */
import { inflateRawSync } from 'node:zlib'
import { cellName } from '../cells/index.ts'
import { openWorkbook, packageOf, type RawSheet, type WorkbookPackage } from '../reading/index.ts'
import { packInNode } from './pack-in-node.ts'
import { XML_HEAD } from './relationships.ts'
import { textPieces } from './text-pieces.ts'
import { writableCell } from './writable.ts'
import { escaped } from './xml-text.ts'
import type { PackedEntry } from './zip-output.ts'

/** The file is read again; rejects with `UnreadableFile` as the reader does. */
export async function csvPackage(path: string): Promise<WorkbookPackage> {
  const workbook = await openWorkbook(path)
  try {
    const [sheet] = workbook.sheets
    if (!sheet) throw new Error('A CSV file without a sheet')
    const text = (name: string, xml: string) =>
      packInNode.pack(name, new TextEncoder().encode(XML_HEAD + xml))
    const packed = [
      await text('[Content_Types].xml', TYPES),
      await text('_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])),
      await text('xl/workbook.xml', workbookXml(sheet.name)),
      await text('xl/_rels/workbook.xml.rels', relationships(['worksheet', 'worksheets/sheet1.xml'])),
      await packInNode.packPieces('xl/worksheets/sheet1.xml', textPieces(sheetXml(sheet))),
    ]
    return await packageOf(zipInMemory(packed), path)
  } finally {
    await workbook.close()
  }
}

function zipInMemory(packed: readonly PackedEntry[]) {
  const entries = packed.map(({ pieces, ...entry }) => {
    const bytes = Buffer.concat(pieces)
    return { ...entry, bytes, packedBytes: bytes.length }
  })
  const bytesOf = (entry: object) => entries.find((each) => each === entry)?.bytes ?? Buffer.alloc(0)
  return {
    entries,
    async *packed(entry: object) {
      yield bytesOf(entry)
    },
    async *unpack(entry: object) {
      yield inflateRawSync(bytesOf(entry))
    },
    close: async () => {},
  }
}

/** Numbers are texts here on purpose: Excel need not point at them. */
async function* sheetXml(sheet: RawSheet): AsyncGenerator<string, void> {
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`
  let lastRow = 1
  let lastColumn = 0
  for await (const { row, cells } of sheet.rows()) {
    const written = Array.from(cells, ([column, cell]) => {
      lastColumn = Math.max(lastColumn, column)
      if (cell.kind !== 'text') throw new Error('A CSV file with a cell that is no text')
      const text = escaped(writableCell(cell.text))
      return `<c r="${cellName(row, column)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    })
    lastRow = row
    yield `<row r="${row}">${written.join('')}</row>`
  }
  const range = `A1:${cellName(lastRow, lastColumn)}`
  yield `</sheetData><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`

const relationships = ([kind, target]: readonly [kind: string, target: string]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`

const workbookXml = (name: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Excel's bounds: 31 characters, none of `: \\ / ? * [ ]`, no apostrophe at either end. */
function sheetName(file: string): string {
  const name = writableCell(file)
    .replace(/[:\\/?*[\]\n\t]/g, ' ')
    .slice(0, 31)
    .replace(/^[' ]+|[' ]+$/g, '')
  return name === '' ? 'CSV' : name
}
