/** Files, sheets, cells and records as SARIF locations. */
import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Place } from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'
import { showPlace } from './places.ts'

export const sarifArtifacts = ({ files }: CheckedFiles) =>
  files.map((file) => ({ location: { uri: uriOf(file) }, roles: ['analysisTarget'] }))

/**
 * A cell is a logical location: SARIF's regions are lines of text or bytes, and neither is where a spreadsheet, or a
 * CSV record with line breaks in it, has its cells.
 */
export function sarifLocation(checked: CheckedFiles, place: Place) {
  const { file, sheet, cell, row, column, record, table } = showPlace(checked, place)
  const name = cell ?? `${row}:${column}`
  return {
    physicalLocation: artifactOf(checked, file),
    logicalLocations: [
      { name, fullyQualifiedName: `${sheet}!${name}`, kind: 'cell' },
      { name: record, fullyQualifiedName: `${table}/${record}`, kind: 'record' },
    ],
  }
}

/** A whole sheet. */
export const sarifSheet = (checked: CheckedFiles, file: string, sheet?: string) => ({
  physicalLocation: artifactOf(checked, file),
  ...(sheet !== undefined && { logicalLocations: [{ name: sheet, kind: 'sheet' }] }),
})

function artifactOf({ files }: CheckedFiles, file: string) {
  const index = files.indexOf(file)
  return { artifactLocation: { uri: uriOf(file), ...(index >= 0 && { index }) } }
}

/** A reference relative to the working folder, as the file was given; absolute paths as file URLs. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  const path = file
    .split(sep)
    .map((part) => encodeURIComponent(part))
    .join('/')
  return path
}
