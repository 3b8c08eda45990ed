/** Points 34, 35 and 50: widths, fonts and print. */
import { widestWord } from '../text-width.ts'
import { childOf, named, xmlTree } from '../xml-tree.ts'
import type { Judges } from './kept.ts'
import { bodyOf, headersOf, statisticalTables } from './sheet-areas.ts'
import { shownIn, type WrittenSheet } from './written-file.ts'

const SMALLEST_FONT = 10

export const lookPoints: Judges = {
  34: (inspection) =>
    statisticalTables(inspection).flatMap(({ written }) => {
      const headers = headersOf(written)
      const narrow = headers.filter((header, column) => {
        const texts = bodyOf(written).map((row) => row[column])
        const words = [
          widestWord(header, { bold: true }),
          ...texts.map((one) => (one?.cell?.kind === 'text' ? widestWord(shownIn(one.cell)) : 0)),
        ]
        return widthOf(written, column) < Math.max(...words)
      })
      const crooked = bodyOf(written)
        .flat()
        .filter(({ row, column, cell }) => {
          const look = written.look(row, column)
          if (cell?.kind === 'number') return look?.horizontal !== 'right'
          return cell?.kind === 'text' && !cell.text.startsWith('[') && look?.horizontal !== 'left'
        })
        .map(({ name }) => name)
      return [...narrow, ...crooked].map((at) => ({ sheet: written.name, at }))
    }),
  35: ({ file, sheets }) => {
    const styles = xmlTree(file.parts.get('xl/styles.xml') ?? '<none/>')
    const fonts = childOf(styles, 'fonts')?.children ?? []
    const names = new Set(fonts.map((font) => childOf(font, 'name')?.attributes.val))
    const small = fonts.some((font) => Number(childOf(font, 'sz')?.attributes.val ?? 0) < SMALLEST_FONT)
    const sloping = fonts.some((font) => childOf(font, 'i') !== undefined)
    const solid = named(styles, 'patternFill').filter(({ attributes }) => attributes.patternType === 'solid')
    const forms = sheets.some(({ meant }) => meant?.kind === 'corrections')
    return [
      ...(names.size === 1 && !small && !sloping ? [] : [{ at: 'fonts' }]),
      ...(solid.length > (forms ? 1 : 0) ? [{ at: 'fills' }] : []),
    ]
  },
  50: ({ file }) => {
    const titles = new Map(
      named(file.workbook, 'definedName')
        .filter(({ attributes }) => attributes.name === '_xlnm.Print_Titles')
        .map(({ attributes, text }) => [Number(attributes.localSheetId), text]),
    )
    return file.sheets.flatMap(({ name, tables: [table] }, index) => {
      if (table === undefined) return []
      const row = table.from.row
      return titles.get(index)?.endsWith(`'${name}'!$${row}:$${row}`) ? [] : [{ sheet: name }]
    })
  },
}

/** In digits of the body font, as the sheet states it. */
function widthOf(sheet: WrittenSheet, column: number): number {
  const found = named(sheet.xml, 'col').find(
    ({ attributes }) => Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
  )
  return Number(found?.attributes.width ?? 0)
}
