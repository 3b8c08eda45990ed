/** How a point is judged: a function that names every place where it is broken. */
import type { ReportSheet } from '../report-workbook.ts'
import type { Expectation } from './expectation.ts'
import type { WrittenFile, WrittenSheet } from './written-file.ts'

/** Where a point is broken; never holds the content of a cell that came out of an extract. */
export interface Place {
  readonly sheet?: string
  /** A cell, a part, a heading or a word of the report's own. */
  readonly at?: string
}

/** A sheet of the file beside what the report meant it to be. */
export interface Inspected {
  readonly written: WrittenSheet
  /** The writer's own sheet of lists has none. */
  readonly meant: ReportSheet | undefined
}

export interface Inspection {
  readonly file: WrittenFile
  readonly sheets: readonly Inspected[]
  readonly expected: Expectation
}

export type Judge = (inspection: Inspection) => readonly Place[]
export type Judges = Readonly<Record<number, Judge>>
