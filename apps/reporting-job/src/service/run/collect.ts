/** Takes back the corrected rows of a partnership: a new folder of extracts for the next revision, or nothing at all. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Day, text } from '@werkplekleren/rules'
import { describeUnrecognised, isLikelyNoTable, readPlanning } from '@werkplekleren/workbook'
import { BadInput } from '../../bad-input.ts'
import { type CheckedFiles, checkFiles } from '../../checking/index.ts'
import {
  type Change,
  changesIn,
  correctedCsv,
  type Effect,
  effectOf,
  type Returned,
} from '../../corrections/index.ts'
import { findExtracts } from '../../extracts/index.ts'
import { putInPlace } from '../../publishing/index.ts'
import { periodDay, periodName, type ReportPeriod } from '../due/index.ts'
import { appendEvent } from '../ledger/index.ts'
import type { Settings } from '../settings/index.ts'
import { inputsOf, sameInputs } from './extracts-ready.ts'
import { collectedFolder, extractsFolder, ledgerFile, stagingFolder } from './folders.ts'
import { notPublished, stateOf, underLock } from './run.ts'

export interface Collected {
  readonly changes: readonly Change[]
  readonly effect: Effect
  /** The extracts before and after, for showing where things stand. */
  readonly before: CheckedFiles
  readonly after: CheckedFiles
  /** Where the corrected extracts are; absent where nothing changed. */
  readonly folder?: string
}

/** Which partnership a row belongs to. */
export type SectorFinder = (checked: CheckedFiles) => (sheet: number, row: number) => string | undefined

/** Throws `BadInput` where the files cannot be taken; then nothing is written. */
export async function collect(
  settings: Settings,
  period: ReportPeriod,
  partnership: string,
  files: readonly string[],
  { sectorsOf, now }: { readonly sectorsOf: SectorFinder; readonly now: string },
): Promise<Collected> {
  const name = periodName(period)
  const returned = await readReturned(files)
  return underLock(settings, async () => {
    const state = (await stateOf(settings)).get(name)
    if (!state || state.revisions === 0) throw new BadInput(notPublished(name))
    const base = await inputsOf(extractsFolder(settings, period))
    // On extracts that were replaced, all corrections begin anew.
    const goesOn = state.collected && sameInputs(state.collected.base, base)
    const source =
      goesOn && state.collected
        ? collectedFolder(settings, period, state.collected.number)
        : extractsFolder(settings, period)
    const before = await checkExtracts(source, periodDay(period))
    const sectorOf = sectorsOf(before)
    const isTheirs = (sheet: number, row: number) => sectorOf(sheet, row) === partnership
    const changes = changesIn(before, returned, isTheirs)
    const changed = new Set(changes.map(({ sheet, row }) => `${sheet} ${row}`))
    const isChanged = (sheet: number, row: number) => changed.has(`${sheet} ${row}`)
    if (changes.length === 0)
      return { changes, effect: effectOf(before, before, isChanged), before, after: before }
    const staging = join(stagingFolder(settings), 'collected')
    await rm(stagingFolder(settings), { recursive: true, force: true })
    try {
      await mkdir(staging, { recursive: true })
      await writeExtracts(before, source, staging, changes)
      const after = await checkExtracts(staging, periodDay(period))
      requireTheseChanges(before, after, changes)
      const sectorAfter = sectorsOf(after)
      if (changes.some(({ sheet, row }) => sectorAfter(sheet, row) !== partnership))
        throw new BadInput(movesAway)
      const number = state.collections + 1
      const folder = collectedFolder(settings, period, number)
      // Of a run that was cut off before it could write it down; nothing was made of it.
      await rm(folder, { recursive: true, force: true })
      await putInPlace(staging, folder)
      await appendEvent(
        ledgerFile(settings),
        { kind: 'collected', period: name, partnership, number, base: [...base], changes: changes.length },
        now,
      )
      return { changes, effect: effectOf(before, after, isChanged), before, after, folder }
    } finally {
      await rm(stagingFolder(settings), { recursive: true, force: true })
    }
  })
}

/** Every sheet that holds a table; one that ought to and cannot be read is refused. */
async function readReturned(files: readonly string[]): Promise<Returned> {
  const sheets = []
  for (const file of files) {
    const workbook = await readPlanning(file)
    const bad = workbook.unrecognised.find(({ why }) => !isLikelyNoTable(why.problem))
    if (bad)
      throw new BadInput({
        nl: `${basename(file)}: ${describeUnrecognised(bad, 'nl')}`,
        en: `${basename(file)}: ${describeUnrecognised(bad, 'en')}`,
        fr: `${basename(file)}: ${describeUnrecognised(bad, 'fr')}`,
      })
    if (workbook.sheets.length === 0) throw new BadInput(noRows(basename(file)))
    sheets.push(...workbook.sheets)
  }
  return sheets
}

async function checkExtracts(folder: string, asOf: Day): Promise<CheckedFiles> {
  const { extracts } = await findExtracts(folder)
  return checkFiles(
    extracts.map(({ file }) => file),
    { asOf },
  )
}

/** Extracts without a change, and enrolment files, are copied as they are. */
async function writeExtracts(
  { files, sheets }: CheckedFiles,
  source: string,
  target: string,
  changes: readonly Change[],
): Promise<void> {
  for (const file of files) {
    if (dirname(file) !== source) throw new Error('An extract stands outside its folder')
    const copy = join(target, basename(file))
    const replaced = new Map<number, Map<number, string>>()
    for (const { sheet, row, column, to } of changes) {
      const extract = sheets[sheet]?.sheet
      if (extract?.file !== file) continue
      const position = extract.headings.recognised.find(({ key }) => key === column)?.position
      if (position === undefined) throw new Error('A change in a column that is not there')
      replaced.set(row, (replaced.get(row) ?? new Map()).set(position, to))
    }
    if (replaced.size === 0) await copyFile(file, copy)
    else if (extname(file).toLowerCase() !== '.csv') throw new BadInput(onlyCsv(basename(file)))
    else await writeFile(copy, await correctedCsv(file, replaced), { flag: 'wx' })
  }
  for (const { file } of (await findExtracts(source)).enrolmentFiles)
    await copyFile(file, join(target, basename(file)))
}

/** Reads back what was written: these cells changed, and no other. */
function requireTheseChanges(before: CheckedFiles, after: CheckedFiles, changes: readonly Change[]): void {
  const cells = (checked: CheckedFiles) =>
    new Map(
      checked.sheets.flatMap(({ sheet: { input } }, sheet) =>
        input.rows.flatMap(({ row, values, unreadable }) =>
          input.columns.map((column): [string, string] => [
            `${sheet} ${row} ${column}`,
            JSON.stringify([values[column] ?? null, unreadable?.[column] ?? null]),
          ]),
        ),
      ),
    )
  const [old, now] = [cells(before), cells(after)]
  const expected = new Set(changes.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`))
  const differing = [...old].filter(([id, cell]) => now.get(id) !== cell).map(([id]) => id)
  if (
    old.size !== now.size ||
    differing.length !== expected.size ||
    differing.some((id) => !expected.has(id))
  )
    throw new Error('The corrected extracts do not read back as they were meant')
}

const noRows = (file: string) =>
  text(
    `${file}: er is geen blad met een tabel; geef het bestand met de verbeterde rijen.`,
    `${file}: there is no sheet with a table; give the file with the corrected rows.`,
    `${file} : il n'y a pas de feuille avec un tableau ; indiquez le fichier des lignes corrigées.`,
  )

const onlyCsv = (file: string) =>
  text(
    `Het extract ${file} is een Excel-werkmap en wordt niet gewijzigd; zet het extract om naar CSV en geef de opdracht opnieuw. Er is niets overgenomen.`,
    `The extract ${file} is an Excel workbook and is not changed; turn the extract into CSV and give the command again. Nothing was taken over.`,
    `L'extrait ${file} est un classeur Excel et n'est pas modifié ; convertissez l'extrait en CSV et relancez la commande. Rien n'a été repris.`,
  )

const movesAway = text(
  'Met een verbetering zou een rij bij een ander partnerschap komen; dat doet alleen de bron. Er is niets overgenomen.',
  'By a correction a row would move to another partnership; only the source can do that. Nothing was taken over.',
  "Par une correction, une ligne passerait à un autre partenariat ; seule la source peut le faire. Rien n'a été repris.",
)
