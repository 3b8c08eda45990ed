/** LibreOffice as a second opinion on workbooks; tests that need it say so where it is not installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/** Comma, double quote, UTF-8, from the first line, as shown, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** The lines of a sheet as LibreOffice computes and shows them. */
export function linesInLibreOffice(workbook: string, sheet: string, folder: string): readonly string[] {
  convert(workbook, EVERY_SHEET, folder)
  const csv = join(folder, `${basename(workbook, '.xlsx')}-${sheet}.csv`)
  return readFileSync(csv, 'utf8').split('\n')
}

export const convert = (workbook: string, to: string, folder: string): void =>
  convertAll([workbook], to, folder)

/** Converts workbooks in a profile of their own, so that a running LibreOffice does not matter. */
export function convertAll(workbooks: readonly string[], to: string, folder: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', folder, ...workbooks],
    { stdio: 'pipe' },
  )
}
