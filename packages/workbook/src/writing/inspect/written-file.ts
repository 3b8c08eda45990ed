/** A written workbook opened for inspection: its parts as trees, its cells by the strict reader, its looks. */
import { strFromU8, unzipSync } from 'fflate'
import { openWorkbookInMemory, type RawCell } from '../../reading/index.ts'
import { type CellPlace, cornersOf } from '../cell-places.ts'
import { childOf, named, type XmlElement, xmlTree } from '../xml-tree.ts'

export interface WrittenFile {
  readonly parts: ReadonlyMap<string, string>
  readonly workbook: XmlElement
  readonly sheets: readonly WrittenSheet[]
  /** Of cell formats, by their number. */
  readonly looks: readonly WrittenLook[]
}

export interface WrittenSheet {
  readonly name: string
  readonly xml: XmlElement
  readonly relations: readonly XmlElement[]
  readonly tables: readonly WrittenTable[]
  /** By 1-based row and 0-based column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>
  readonly look: (row: number, column: number) => WrittenLook | undefined
}

export interface WrittenTable {
  readonly xml: XmlElement
  readonly from: CellPlace
  readonly to: CellPlace
}

export interface WrittenLook {
  readonly format: string
  readonly horizontal: string | undefined
  readonly wrap: boolean
  readonly heading: boolean
}

/** Rejects as the strict reader does where the file is none. */
export async function openWritten(name: string, bytes: Uint8Array): Promise<WrittenFile> {
  const read = await openWorkbookInMemory(name, bytes)
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]))
  const part = (path: string): XmlElement => xmlTree(parts.get(path) ?? '<none/>')
  const looks = looksOf(part('xl/styles.xml'))
  const workbook = part('xl/workbook.xml')
  const targets = new Map(
    named(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      `xl/${attributes.Target?.replace(/^\/xl\//, '')}`,
    ]),
  )
  const sheets: WrittenSheet[] = []
  for (const [index, { attributes }] of named(workbook, 'sheet').entries()) {
    const path = targets.get(attributes['r:id']) ?? ''
    const xml = part(path)
    const relations = named(part(path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship')
    const rows = new Map<number, ReadonlyMap<number, RawCell>>()
    for await (const row of read.sheets[index]?.rows() ?? []) rows.set(row.row, new Map(row.cells))
    sheets.push({
      name: attributes.name ?? '',
      xml,
      relations,
      tables: tablesOf(relations, part),
      rows,
      look: lookIn(xml, looks),
    })
  }
  return { parts, workbook, sheets, looks }
}

function tablesOf(
  relations: readonly XmlElement[],
  part: (path: string) => XmlElement,
): readonly WrittenTable[] {
  return relations
    .filter(({ attributes }) => attributes.Type?.endsWith('/table'))
    .flatMap(({ attributes }) => {
      const xml = part(attributes.Target?.replace(/^\.\.\//, 'xl/') ?? '')
      const corners = cornersOf(xml.attributes.ref ?? '')
      return corners ? [{ xml, from: corners[0], to: corners[1] }] : []
    })
}

function lookIn(xml: XmlElement, looks: readonly WrittenLook[]): WrittenSheet['look'] {
  const styles = new Map<string, number>()
  for (const { attributes } of named(xml, 'c')) {
    const place = cornersOf(attributes.r ?? '')?.[0]
    if (place) styles.set(`${place.row} ${place.column}`, Number(attributes.s ?? 0))
  }
  return (row, column) => looks[styles.get(`${row} ${column}`) ?? -1]
}

/** Formats that the file format knows by number alone, as far as reports use them. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'mm-dd-yy',
  49: '@',
}

function looksOf(styles: XmlElement): readonly WrittenLook[] {
  const own = new Map(
    named(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  )
  const headings = new Set(
    named(styles, 'cellStyle')
      .filter(({ attributes }) => attributes.builtinId === '16')
      .map(({ attributes }) => attributes.xfId),
  )
  return (childOf(styles, 'cellXfs')?.children ?? []).map((format) => {
    const { numFmtId = '0', xfId } = format.attributes
    const alignment = childOf(format, 'alignment')?.attributes
    return {
      format: own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? numFmtId,
      horizontal: alignment?.horizontal,
      wrap: alignment?.wrapText === '1',
      heading: headings.has(xfId),
    }
  })
}

/** The text of a cell as the file states it; empty where there is none. */
export function shownIn(cell: RawCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text
    case 'number':
      return String(cell.number)
    case 'serial':
      return String(cell.serial)
    default:
      return ''
  }
}
