/** Judges the points of the checklist that need the figures behind a workbook: what its cells give away. */
import { type Thresholds, thresholdsOfHalves } from '@werkplekleren/disclosure'
import type { CellValue, FiguresPoint, ReportWorkbook } from '@werkplekleren/workbook'
import { type CountCell, countsIn, type Figure, isPublishedBefore } from '../figures/index.ts'
import type { ScopeFigures } from './build-workbook.ts'
import type { Protection } from './protection.ts'
import { valuesDigest } from './values-digest.ts'
import { tableName, words } from './words.ts'

export interface JudgedWorkbook {
  readonly workbook: ReportWorkbook
  readonly figures: ScopeFigures
}

/** Every figure of a workbook beside the cell that it became. */
interface Placed {
  readonly place: string
  readonly figure: Figure
  readonly cell: CellValue
}

/** For a partnership's workbook, that of Flanders is compared with it. */
export function figureJudges(
  judged: JudgedWorkbook,
  { isSuppressed, suppressed, withstood }: Protection,
  thresholds: Thresholds,
  flanders?: JudgedWorkbook,
): Readonly<Record<FiguresPoint, () => readonly string[]>> {
  const placed = placedFigures(judged)
  const isSmall = ({ n, measure }: CountCell) => {
    const { from, to } = (measure.inHalves ? thresholdsOfHalves(thresholds) : thresholds).standard
    return n >= from && n <= to
  }
  const broken = (isBroken: (one: Placed) => boolean) => placed.filter(isBroken).map(({ place }) => place)
  const rests = ({ figure }: Placed) => countsIn(figure).some(({ id }) => isSuppressed(id))
  return {
    41: () => unequalCounts(placed),
    42: () =>
      broken(({ figure, cell }) => {
        // Marked in an earlier report.
        if (figure.kind === 'symbol' && figure.symbol === 'c') return !isSymbol(cell, 'c')
        if (figure.kind !== 'count')
          return isSymbol(cell, 'c') && !countsIn(figure).some(({ id }) => isSuppressed(id))
        if (typeof cell === 'number') return isSmall(figure.count) && !isPublishedBefore(figure.count)
        return isSymbol(cell, 'c') && !isSuppressed(figure.count.id)
      }),
    // A successful attack stops the run before; what is suppressed must have been attacked.
    43: () => (suppressed > 0 && withstood === 0 ? ['not attacked'] : []),
    44: () => broken((one) => RATES.has(one.figure.kind) && typeof one.cell === 'number' && rests(one)),
    45: () => broken((one) => !RATES.has(one.figure.kind) && typeof one.cell === 'number' && rests(one)),
    46: () => (flanders ? otherwiseProtected(placed, placedFigures(flanders)) : []),
    48: () => (coverDigest(judged.workbook) === valuesDigest(judged.workbook.sheets) ? [] : ['digest']),
  }
}

const RATES: ReadonlySet<Figure['kind']> = new Set(['share', 'ratio', 'part'])

const isSymbol = (cell: CellValue, symbol: string): boolean =>
  typeof cell === 'object' && 'symbol' in cell && cell.symbol === symbol

function placedFigures({
  workbook: { sheets, language },
  figures: { tables },
}: JudgedWorkbook): readonly Placed[] {
  return tables.flatMap(({ id, table: { stub, rows } }) => {
    const { sheet: name } = tableName(id, language)
    const sheet = sheets.find((one) => one.kind === 'table' && one.name === name)
    if (sheet?.kind !== 'table') throw new Error(`No sheet ${name}`)
    return rows.flatMap(({ figures }, row) =>
      figures.map((figure, column) => {
        const cell = sheet.rows[row]?.[stub.length + column]
        if (cell === undefined) throw new Error(`No cell in row ${row} of ${name}`)
        return { place: `${name} ${row + 1} ${column + 1}`, figure, cell }
      }),
    )
  })
}

/** Cells that hold another number than a cell of the same count before them. */
function unequalCounts(placed: readonly Placed[]): readonly string[] {
  const seen = new Map<string, CellValue>()
  return placed.flatMap(({ figure, cell, place }) => {
    if (figure.kind !== 'count' || typeof cell !== 'number') return []
    const before = seen.get(figure.count.id) ?? cell
    seen.set(figure.count.id, cell)
    return before === cell ? [] : [place]
  })
}

/** Counts that one workbook shows and the other protects. */
function otherwiseProtected(own: readonly Placed[], others: readonly Placed[]): readonly string[] {
  const standing = new Map(
    others.flatMap(({ figure, cell }) =>
      figure.kind === 'count' ? [[figure.count.id, isSymbol(cell, 'c')] as const] : [],
    ),
  )
  return own.flatMap(({ figure, cell, place }) => {
    const other = figure.kind === 'count' ? standing.get(figure.count.id) : undefined
    return other === undefined || other === isSymbol(cell, 'c') ? [] : [place]
  })
}

function coverDigest({ sheets: [cover], language }: ReportWorkbook): string | undefined {
  if (cover?.kind !== 'cover') return undefined
  return cover.facts.find(({ label }) => label === words.valuesDigest[language])?.value
}

/**
 * Columns whose total is not the sum of the rows: groups among their parts, units that stand at several codes, halves that
 * are rounded cell by cell (their exact sums are checked in the linked model).
 */
export function notAdding({ workbook: { language }, figures: { tables } }: JudgedWorkbook) {
  return tables.flatMap(({ id, table: { stub, rows, columns } }) => {
    const keys = new Set(rows.filter(({ total }) => !total).map(({ at }) => Object.keys(at).join()))
    const [key = ''] = keys
    const isDivision = keys.size === 1 && key !== '' && !key.includes(',') && stub.length > 0
    return columns.flatMap(({ header, unit }, index) => {
      const partsDiffer = rows.some(({ figures }) => {
        const figure = figures[index]
        if (figure?.kind !== 'count') return false
        const { overlapsIn, inHalves } = figure.count.measure
        return overlapsIn.includes(key) || inHalves
      })
      if (isDivision && !partsDiffer) return []
      return [{ sheet: tableName(id, language).sheet, header: `${header[language]} (${unit[language]})` }]
    })
  })
}

/** Which cells the headlines of the cover quote, as far as a table holds them. */
export function headlineCells({
  workbook: { sheets, language },
  figures: { tables, headlines },
}: JudgedWorkbook) {
  const [cover] = sheets
  if (cover?.kind !== 'cover') return []
  const shownAt = (line: number) => (cover.headlines[line]?.value ?? '').split(' · ')
  const placed = (id: string, isWanted: (figure: Figure) => boolean) => {
    const table = tables.find((one) => one.id === id)?.table
    const row = table?.rows.findIndex(({ figures }) => figures.some(isWanted)) ?? -1
    const column = table?.rows[row]?.figures.findIndex(isWanted) ?? -1
    const heading = table?.columns[column]
    if (heading === undefined) return []
    const unit = heading.kind === 'percent' ? '%' : heading.unit[language]
    return [{ sheet: tableName(id, language).sheet, header: `${heading.header[language]} (${unit})`, row }]
  }
  const same = (wanted: Figure) => (figure: Figure) =>
    figure.kind === wanted.kind &&
    countsIn(figure)
      .map(({ id }) => id)
      .join() ===
      countsIn(wanted)
        .map(({ id }) => id)
        .join()
  const quoted: readonly (readonly [string, Figure, string | undefined])[] = [
    ['1_4', headlines.learners, shownAt(0)[0]],
    ...headlines.ages.map((age, index) => ['1_6', age, shownAt(1)[index]] as const),
    ...headlines.contractTypes.map((type, index) => ['4_1', type, shownAt(2)[index]] as const),
    ...headlines.adults.map((adults, index) => ['1_11', adults, shownAt(3)[index]] as const),
  ]
  return quoted.flatMap(([id, figure, shown = '']) =>
    /\d/.test(shown) && countsIn(figure).length > 0
      ? placed(id, same(figure)).map((cell) => ({ shown, ...cell }))
      : [],
  )
}
