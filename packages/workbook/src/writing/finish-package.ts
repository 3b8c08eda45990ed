/** Rewrites what exceljs leaves wrong or unsettled in the package of a report. */
import { strFromU8 } from 'fflate'
import { columnName } from '../reading/index.ts'
import { addCharts, type ChartsSoFar, type PackageEdits } from './chart-parts.ts'
import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { FONT_NAME } from './looks.ts'
import { PHRASES } from './phrases.ts'
import { editedPackage, plainTable, replaceOnce, withBodyFont } from './settled-package.ts'

export const finishPackage = (bytes: Uint8Array, laidOut: LaidOutWorkbook): Uint8Array =>
  editedPackage(bytes, (edit, parts, add) => finishParts({ edit, add }, parts, laidOut))

function finishParts(
  { edit, add }: PackageEdits,
  parts: ReadonlyMap<string, Uint8Array>,
  laidOut: LaidOutWorkbook,
): void {
  const phrases = PHRASES[laidOut.language]
  let tables = 0
  let charts: ChartsSoFar = { drawings: 0, charts: 0 }
  for (const [index, sheet] of laidOut.sheets.entries()) {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet, index === 0))
    charts = addCharts({ edit, add }, index + 1, sheet, charts, phrases)
    if (sheet.table === undefined) continue
    tables += 1
    const { filterButtons } = sheet.table
    edit(`xl/tables/table${tables}.xml`, (xml) => finishTable(xml, filterButtons))
  }
  const titleStyle = styleOfA1(parts.get('xl/worksheets/sheet2.xml'))
  edit('xl/styles.xml', (xml) => withHeadingStyle(withBodyFont(xml), titleStyle))
  edit('xl/theme/theme1.xml', (xml) => xml.replace(/(<a:latin typeface=")[^"]*"/g, `$1${FONT_NAME}"`))
  const language = `<dc:language>${phrases.tag}</dc:language>`
  edit('docProps/core.xml', (xml) => replaceOnce(xml, '</dc:title>', `</dc:title>${language}`))
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

/** exceljs gives every table a style and buttons; ours have buttons only on lists. */
function finishTable(xml: string, filterButtons: boolean): string {
  const plain = plainTable(xml).replace(/<tableStyleInfo [^>]*\/>/, '')
  return filterButtons ? plain : plain.replace(/<autoFilter [^>]*\/>/, '')
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
