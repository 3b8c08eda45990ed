/** The last gate of a workbook of figures: the points of official statistics, judged over the written file. */
import type { Thresholds } from '@werkplekleren/disclosure'
import { type BrokenPoint, inspectReport } from '@werkplekleren/workbook'
import { figureJudges, headlineCells, type JudgedWorkbook, notAdding } from './figure-judges.ts'
import type { Protection } from './protection.ts'

export interface InspectedWorkbook {
  readonly name: string
  /** Points that say only how a workbook could be better. */
  readonly warnings: readonly BrokenPoint[]
  readonly notJudged: readonly number[]
}

/** Point 16: which tables changed since the last release stands in no sheet of its own. */
const NOT_YET: ReadonlySet<number> = new Set([16])

/** Throws where a workbook breaks a point that forbids its publication: that is a fault of ours. */
export async function inspectWorkbook(
  name: string,
  bytes: Uint8Array,
  judged: JudgedWorkbook,
  protection: Protection,
  thresholds: Thresholds,
  flanders?: JudgedWorkbook,
): Promise<InspectedWorkbook> {
  const { broken, notJudged } = await inspectReport(bytes, {
    fileName: name,
    report: judged.workbook,
    notAdding: notAdding(judged),
    headlineCells: headlineCells(judged),
    judges: figureJudges(judged, protection, thresholds, flanders),
  })
  const forbidden = broken.filter(({ point, level }) => level === 'F' && !NOT_YET.has(point))
  if (forbidden.length > 0) {
    const places = forbidden.map(({ point, sheet = '', at = '' }) => `${point}: ${sheet} ${at}`.trim())
    throw new Error(`${name} breaks points of the checklist: ${places.slice(0, 5).join('; ')}`)
  }
  return {
    name,
    warnings: broken.filter(({ level }) => level === 'W'),
    notJudged: [...NOT_YET, ...notJudged].sort((a, b) => a - b),
  }
}
