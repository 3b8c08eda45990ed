/** Opens a written report workbook and says which of the fifty points it breaks. */
import { UnreadableFile } from '../../reading/index.ts'
import { agreementPoints } from './agreement-points.ts'
import type { Expectation, FiguresPoint } from './expectation.ts'
import { frontPoints } from './front-points.ts'
import type { Inspection, Judges, Place } from './kept.ts'
import { lookPoints } from './look-points.ts'
import { POINTS, type PointLevel } from './points.ts'
import { shapePoints } from './shape-points.ts'
import { valuePoints } from './value-points.ts'
import { workbookPoints } from './workbook-points.ts'
import { openWritten } from './written-file.ts'

export interface BrokenPoint extends Place {
  readonly point: number
  readonly level: PointLevel
}

export interface InspectedReport {
  /** In the order of the points; none of level F may be left before a workbook is published. */
  readonly broken: readonly BrokenPoint[]
  /** Points that could not be judged, because the caller gave no figures, no CSV or no headlines for them. */
  readonly notJudged: readonly number[]
}

const judges: Judges = {
  ...workbookPoints,
  ...frontPoints,
  ...shapePoints,
  ...valuePoints,
  ...lookPoints,
  ...agreementPoints,
}

/** Judges the bytes of an .xlsx; a file that the strict reader refuses breaks point 5 and no other is judged. */
export async function inspectReport(bytes: Uint8Array, expected: Expectation): Promise<InspectedReport> {
  let inspection: Inspection
  try {
    const file = await openWritten(expected.fileName, bytes)
    const sheets = file.sheets.map((written, index) => ({ written, meant: expected.report.sheets[index] }))
    inspection = { file, sheets, expected }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const others = POINTS.map(({ number }) => number).filter((number) => number !== 5)
    return { broken: [{ point: 5, level: 'F' }], notJudged: others }
  }
  const notJudged: number[] = []
  const broken = POINTS.flatMap(({ number, level }): readonly BrokenPoint[] => {
    const places = placesOf(number, inspection)
    if (places === undefined) notJudged.push(number)
    return (places ?? []).map((place) => ({ point: number, level, ...place }))
  })
  return { broken, notJudged }
}

/** Undefined where the caller gave nothing to judge the point by. */
function placesOf(number: number, inspection: Inspection): readonly Place[] | undefined {
  const { csv, headlineCells, judges: given = {} } = inspection.expected
  if ((number === 47 && csv === undefined) || (number === 49 && headlineCells === undefined)) return undefined
  const judge = judges[number]
  if (judge !== undefined) return judge(inspection)
  // Every point that the file does not decide is one of the caller's.
  return given[number as FiguresPoint]?.().map((at) => ({ at }))
}
