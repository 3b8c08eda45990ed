/** Proves the charts of a written workbook: every quoted cell holds what its chart has cached. */
import { strFromU8 } from 'fflate'
import { cornersOf } from './cell-places.ts'
import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { UnwritableReport } from './problems.ts'
import { childOf, named, type XmlElement, xmlTree } from './xml-tree.ts'

/**
 * Reads the charts out of the file's parts and follows their formulae into the sheets, whose cells were compared
 * before; throws `UnwritableReport` where a chart is missing, says other words or shows another value than its cells.
 */
export function compareCharts(parts: Readonly<Record<string, Uint8Array>>, laidOut: LaidOutWorkbook): void {
  const sheets = new Map(laidOut.sheets.map((sheet) => [sheet.name, sheet]))
  let number = 0
  for (const { name, charts = [] } of laidOut.sheets) {
    for (const chart of charts) {
      number += 1
      const part = parts[`xl/charts/chart${number}.xml`]
      const place = { sheet: name, field: chart.title }
      if (part === undefined) throw new UnwritableReport('writtenDiffers', place)
      const written = xmlTree(strFromU8(part))
      const series = named(written, 'ser')
      const titles = named(written, 'title').map((title) =>
        named(title, 't')
          .map(({ text }) => text)
          .join(''),
      )
      const said = [chart.title, chart.categoryAxis, chart.valueAxis]
      const good =
        series.length === chart.series.length &&
        said.every((text, index) => titles[index] === text) &&
        series.every((one) => referencesOf(one).every((reference) => agrees(reference, sheets)))
      if (!good) throw new UnwritableReport('writtenDiffers', place)
    }
  }
  if (Object.keys(parts).filter((name) => name.startsWith('xl/charts/')).length !== number) {
    throw new UnwritableReport('writtenDiffers')
  }
}

/** Name, categories and values of a series; one that lacks any of them does not agree. */
const referencesOf = (series: XmlElement): readonly (XmlElement | undefined)[] => [
  childOf(childOf(series, 'tx'), 'strRef'),
  childOf(childOf(series, 'cat'), 'strRef'),
  childOf(childOf(series, 'val'), 'numRef'),
]

function agrees(reference: XmlElement | undefined, sheets: ReadonlyMap<string, LaidOutSheet>): boolean {
  const cells = quotedCells(childOf(reference, 'f')?.text ?? '', sheets)
  const cache = childOf(reference, 'strCache') ?? childOf(reference, 'numCache')
  if (cells === undefined || cache === undefined) return false
  if (Number(childOf(cache, 'ptCount')?.attributes.val) !== cells.length) return false
  const points = new Map(
    named(cache, 'pt').map((point) => [Number(point.attributes.idx), childOf(point, 'v')?.text ?? '']),
  )
  return cells.every((value, index) =>
    value === undefined ? !points.has(index) : points.get(index) === String(value),
  )
}

/** What the cells of a formula hold, in order; empty cells as undefined; undefined for what is no such formula. */
export function quotedCells(
  formula: string,
  sheets: ReadonlyMap<string, LaidOutSheet>,
): readonly (string | number | undefined)[] | undefined {
  const cells: (string | number | undefined)[] = []
  for (const area of formula.replace(/^\(|\)$/g, '').split(',')) {
    const [, name = '', range = ''] = /^'([^']+)'!([$A-Z0-9:]+)$/.exec(area) ?? []
    const corners = cornersOf(range)
    const sheet = sheets.get(name)
    if (sheet === undefined || corners === undefined) return undefined
    const [first, last] = corners
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        const value = sheet.rows[row - 1]?.cells[column]?.value
        cells.push(value === '' ? undefined : value)
      }
    }
  }
  return cells
}
