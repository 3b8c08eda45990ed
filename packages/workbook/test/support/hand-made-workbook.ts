/** The smallest honest .xlsx around one sheet of raw XML, each part of which a test may replace. */
import { type HandMadeEntry, handMadeZip } from './hand-made-zip.ts'

export const SPREADSHEET_NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

export const SHEET_PART = 'xl/worksheets/sheet1.xml'

export interface WorkbookParts {
  /** Children of the worksheet element. */
  readonly sheet: string
  /** Children of the sst element. */
  readonly strings?: string
  /** Children of the styleSheet element. */
  readonly styles?: string
  /** Elements of the workbook before its sheets. */
  readonly workbookPr?: string
  /** The sheet elements. */
  readonly sheets?: string
  readonly mainType?: string
  /** Parts to add or to replace by name. */
  readonly replace?: Readonly<Record<string, string | Uint8Array>>
}

/** Style 1 to 6: 14, dd/mm/yyyy, [$-813]d mmmm yyyy;@, #,##0.00 "days", [Red]0.00, [h]:mm. */
const STYLES =
  '<numFmts count="5"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>' +
  '<numFmt numFmtId="165" formatCode="[$-813]d mmmm yyyy;@"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0.00 &quot;days&quot;"/>' +
  '<numFmt numFmtId="167" formatCode="[Red]0.00"/><numFmt numFmtId="168" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>' +
  '<xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs>'

export function workbookEntries(parts: WorkbookParts): HandMadeEntry[] {
  const contents = new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${parts.mainType ?? MAIN_TYPE}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook ${SPREADSHEET_NAMESPACES}>${parts.workbookPr ?? ''}<sheets>` +
        `${parts.sheets ?? '<sheet name="planning" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', `<styleSheet ${SPREADSHEET_NAMESPACES}>${parts.styles ?? STYLES}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst ${SPREADSHEET_NAMESPACES}>${parts.strings ?? ''}</sst>`],
    [SHEET_PART, worksheet(parts.sheet)],
  ])
  for (const [name, content] of Object.entries(parts.replace ?? {})) contents.set(name, content)
  return Array.from(contents, ([name, content]) => ({ name, content }))
}

export function worksheet(children: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${SPREADSHEET_NAMESPACES}>${children}</worksheet>`
}

/** A workbook with lies about some entries, by their names. */
export function handMadeWorkbook(
  parts: WorkbookParts,
  lies: Readonly<Record<string, Partial<HandMadeEntry>>> = {},
): Buffer {
  return handMadeZip(workbookEntries(parts).map((entry) => ({ ...entry, ...lies[entry.name] })))
}

/** The sheetData of one row with one cell. */
export function oneCell(cell: string): string {
  return `<sheetData><row r="1">${cell}</row></sheetData>`
}
