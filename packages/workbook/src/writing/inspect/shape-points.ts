/** Points 17 to 23, 32, 36, 39 and 40: the shape of the sheets with tables. */
import { PHRASES } from '../phrases.ts'
import { named } from '../xml-tree.ts'
import type { Judges } from './kept.ts'
import { bodyOf, headerRowOf, headersOf, linesAbove, sheetsOfRows, statisticalTables } from './sheet-areas.ts'
import { shownIn, type WrittenSheet } from './written-file.ts'

const MOST_ROWS = 5000

export const shapePoints: Judges = {
  17: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written, meant }) => {
      const title = linesAbove(written)
        .filter((_, index) => written.look(index + 1, 0)?.heading)
        .join(' ')
      const numbered = meant?.kind === 'table' && /_\d+$/.test(written.name)
      const named =
        !numbered || (title.startsWith(`${written.name.replace('_', ' ')}: `) && /\d{4}/.test(title))
      const first = written.look(1, 0)?.heading === true && shownIn(written.rows.get(1)?.get(0)) !== ''
      return first && named ? [] : [{ sheet: written.name, at: 'A1' }]
    }),
  18: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written }) => {
      const lines = linesAbove(written)
      const afterTitle = lines.findIndex((_, index) => !written.look(index + 1, 0)?.heading)
      const said = lines[afterTitle] === PHRASES[inspection.expected.report.language].oneTable
      const blank = lines.findIndex((line) => line.trim() === '')
      return said && blank === -1 ? [] : [{ sheet: written.name, at: `A${(said ? blank : afterTitle) + 1}` }]
    }),
  19: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written }) => {
      const [table, another] = written.tables
      const last = Math.max(0, ...written.rows.keys())
      const good =
        table !== undefined &&
        another === undefined &&
        table.from.column === 0 &&
        table.xml.attributes.headerRowCount !== '0' &&
        (table.to.row === last || table.to.row === table.from.row + 1) &&
        named(table.xml, 'tableColumn').length === table.to.column + 1
      return good ? [] : [{ sheet: written.name }]
    }),
  20: (inspection) =>
    inspection.sheets
      .filter(({ written }) => written.tables.length > 0)
      .flatMap(({ written }) => {
        const [table] = written.tables
        const beside = [...written.rows].some(([row, cells]) =>
          [...cells.keys()].some((column) => {
            if (table === undefined) return true
            if (row < table.from.row) return column > 0
            return column > table.to.column || row > table.to.row
          }),
        )
        return beside ? [{ sheet: written.name }] : []
      }),
  21: ({ file }) =>
    file.sheets.flatMap(({ name, xml }) => (named(xml, 'mergeCell').length > 0 ? [{ sheet: name }] : [])),
  22: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written, meant }) => {
      if (meant && 'rows' in meant && meant.rows.length === 0) return []
      const body = bodyOf(written)
      const rows = body.filter((row) => row.every(({ cell }) => shownIn(cell) === ''))
      const columns = meant?.kind === 'table' ? emptyColumns(written) : []
      return [...rows.map(([first]) => first?.name ?? ''), ...columns].map((at) => ({
        sheet: written.name,
        at,
      }))
    }),
  23: ({ sheets }) =>
    sheets.flatMap(({ written }) => {
      const [table] = written.tables
      if (table === undefined) return []
      const headers = headersOf(written)
      const columns = named(table.xml, 'tableColumn').map(({ attributes }) =>
        unescaped(attributes.name ?? ''),
      )
      const bad = headers.filter((header, index) => {
        const twice = headers.findIndex((other) => other.toUpperCase() === header.toUpperCase()) !== index
        return header === '' || header !== header.trim() || twice || columns[index] !== header
      })
      return bad.map((at) => ({ sheet: written.name, at }))
    }),
  32: ({ file }) =>
    file.sheets.flatMap(({ name, xml }) =>
      named(xml, 'c')
        .filter(({ children }) => children.some((child) => child.name === 'f'))
        .map(({ attributes }) => ({ sheet: name, at: attributes.r ?? '' })),
    ),
  36: ({ file }) =>
    file.sheets.flatMap((sheet) =>
      sheet.tables.some(({ from, to }) => to.row - from.row > MOST_ROWS) ? [{ sheet: sheet.name }] : [],
    ),
  39: (inspection) =>
    statisticalTables(inspection).flatMap(({ written }) => {
      const count = written.tables[0]?.xml.attributes.headerRowCount ?? '1'
      const again = headersOf(written).join('\n')
      const second = bodyOf(written).some((row) => row.map(({ cell }) => shownIn(cell)).join('\n') === again)
      return count === '1' && !second ? [] : [{ sheet: written.name, at: `A${headerRowOf(written)}` }]
    }),
  40: ({ file }) => {
    const names = file.sheets.flatMap(({ tables }) =>
      tables.map(({ xml }) => xml.attributes.displayName ?? ''),
    )
    return names
      .filter((name, index) => {
        const twice = names.findIndex((other) => other.toUpperCase() === name.toUpperCase()) !== index
        return twice || !/^\p{L}[\p{L}_]{4,}$/u.test(name)
      })
      .map((at) => ({ at }))
  },
}

function emptyColumns(sheet: WrittenSheet): readonly string[] {
  const body = bodyOf(sheet)
  return headersOf(sheet).filter((_, column) => body.every((row) => shownIn(row[column]?.cell) === ''))
}

/** Table parts escape what looks like an escape. */
const unescaped = (name: string): string => name.replaceAll('_x005F_', '_')
