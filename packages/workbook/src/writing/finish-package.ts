/** Rewrites what exceljs leaves wrong or unsettled in the package, and zips it so that the same report gives the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { columnName } from '../reading/index.ts'
import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { FONT_NAME } from './looks.ts'
import { PHRASES } from './phrases.ts'
import { BODY_SIZE } from './text-width.ts'

/** The zip's own time stamps have no zone; the first day they know, at noon, reads the same on every machine. */
const ZIP_TIME = new Date(1980, 0, 1, 12)

export function finishPackage(bytes: Uint8Array, laidOut: LaidOutWorkbook): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`exceljs wrote no ${name}`)
    parts.set(name, strToU8(change(strFromU8(part))))
  }
  let tables = 0
  for (const [index, sheet] of laidOut.sheets.entries()) {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet, index === 0))
    if (sheet.table === undefined) continue
    tables += 1
    const { filterButtons } = sheet.table
    edit(`xl/tables/table${tables}.xml`, (xml) => finishTable(xml, filterButtons))
  }
  const titleStyle = styleOfA1(parts.get('xl/worksheets/sheet2.xml'))
  edit('xl/styles.xml', (xml) => withHeadingStyle(withBodyFont(xml), titleStyle))
  edit('xl/theme/theme1.xml', (xml) => xml.replace(/(<a:latin typeface=")[^"]*"/g, `$1${FONT_NAME}"`))
  const language = `<dc:language>${PHRASES[laidOut.language].tag}</dc:language>`
  edit('docProps/core.xml', (xml) => replaceOnce(xml, '</dc:title>', `</dc:title>${language}`))
  return zipInOrder(parts)
}

/** Links within the workbook, the first sheet selected, no green corners at codes that are texts on purpose. */
function finishSheet(xml: string, sheet: LaidOutSheet, first: boolean): string {
  let finished = first ? replaceOnce(xml, '<sheetView ', '<sheetView tabSelected="1" ') : xml
  const links = sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined
        ? []
        : `<hyperlink ref="${columnName(column)}${row + 1}" location="'${cell.link}'!A1"/>`,
    ),
  )
  // Cell texts are in another part, so the first mention of an element is the element.
  if (links.length > 0) {
    finished = replaceOnce(finished, '<pageMargins', `<hyperlinks>${links.join('')}</hyperlinks><pageMargins`)
  }
  if (sheet.table) {
    const { headerRow, rows, headers } = sheet.table
    const range = `A${headerRow}:${columnName(headers.length - 1)}${headerRow + rows}`
    const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`
    finished = replaceOnce(finished, '<tableParts', `${ignored}<tableParts`)
  }
  return finished
}

/** exceljs gives every table English totals and buttons; ours have no totals row, and buttons only on lists. */
function finishTable(xml: string, filterButtons: boolean): string {
  const plain = xml
    .replace(/ totalsRow(?:Label="Total"|Function="none")/g, '')
    .replace(' totalsRowShown="1"', ' totalsRowShown="0"')
    .replace(/<tableStyleInfo [^>]*\/>/, '')
  const filter = /<autoFilter ref="([^"]*)">.*?<\/autoFilter>/s
  return plain.replace(filter, filterButtons ? '<autoFilter ref="$1"/>' : '')
}

/** The Normal style in the body font, on which Excel bases column widths. */
function withBodyFont(styles: string): string {
  const font = `<font><sz val="${BODY_SIZE}"/><name val="${FONT_NAME}"/><family val="2"/></font>`
  return replaceOnce(styles, /<font>(?:(?!<\/font>).)*<scheme val="minor"\/>.*?<\/font>/, font)
}

/** Marks the look of the titles as Excel's built-in style "Heading 1", which screen readers announce. */
function withHeadingStyle(styles: string, titleStyle: number): string {
  let index = -1
  const [, before = '', formats = '', after = ''] =
    /^(.*<cellXfs[^>]*>)(.*?)(<\/cellXfs>.*)$/s.exec(styles) ?? []
  let title = ''
  const marked = formats.replace(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs, (format) => {
    index += 1
    if (index !== titleStyle) return format
    title = format
    return replaceOnce(format, 'xfId="0"', 'xfId="1"')
  })
  if (title === '') throw new Error('exceljs wrote no style for the titles')
  const base = title.replace(' xfId="0"', '')
  return [before, marked, after]
    .join('')
    .replace(
      /<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s,
      `<cellStyleXfs count="2">$1${base}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/s,
      '<cellStyles count="2">$1<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>',
    )
}

function styleOfA1(sheet: Uint8Array | undefined): number {
  const found = /<c r="A1" s="(\d+)"/.exec(sheet ? strFromU8(sheet) : '')
  return Number(found?.[1] ?? -1)
}

function replaceOnce(text: string, what: string | RegExp, by: string): string {
  const changed = text.replace(what, () => by)
  if (changed === text) throw new Error(`exceljs wrote no ${String(what)}`)
  return changed
}

function zipInOrder(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const types = '[Content_Types].xml'
  const names = [...parts.keys()].filter((name) => name !== types).sort()
  const entries: Zippable = {}
  for (const name of [types, ...names]) {
    entries[name] = [parts.get(name) ?? new Uint8Array(), { mtime: ZIP_TIME, level: 6 }]
  }
  return zipSync(entries)
}
