/**
 * Workbooks of others: each is read in full, with as many cells as openpyxl finds, or refused with its reason.
 *
 * Without python3, openpyxl, XlsxWriter or LibreOffice their part is skipped, and shown as such. WORKBOOK_CORPUS names
 * folders of further workbooks to try.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describeProblem, openWorkbook, UnreadableFile } from '@werkplekleren/workbook'
import { afterAll, describe, expect, it } from 'vitest'

type Counts = Readonly<Record<string, number>>

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'werkplek-corpus-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const python = ['/usr/bin/python3', 'python3'].find((command) => runs(command, ['-c', 'import openpyxl']))
const xlsxWriter = python !== undefined && runs(python, ['-c', 'import xlsxwriter'])
const libreOffice = runs('soffice', ['--version'])

const fixtures: Readonly<Record<string, Counts | string>> = {
  // Strict workbooks, of which many readers see no sheet.
  'poi/SimpleStrict.xlsx': { Sheet1: 8, 'Sheet Number 2': 11 },
  'poi/SampleSS.strict.xlsx': { 'First Sheet': 4, 'Sheet Number 2': 11, Sheet3: 0 },
  'poi/sample.strict.xlsx': { Sheet1: 20, 'rich test': 9, Sheet3: 0 },
  'poi/57914.xlsx': { test_excel_2013: 6 },
  'poi/Booleans.xlsx': { Sheet1: 8, Sheet2: 0, Sheet3: 0 },
  'poi/Formatting.xlsx': { Sheet1: 22, Sheet2: 0, Sheet3: 0 },
  'poi/InlineStrings.xlsx': { Sheet1: 28, Sheet2: 0, Sheet3: 0 },
  // The value of an inline string stands in <v>; openpyxl misses it.
  'poi/52575_main.xlsx': { Tabelle1: 3 },
  'poi/SimpleMacro.xlsm': 'macroWorkbook',
  'poi/60825.xlsx': 'missingSheetPart',
  'poi/poc-xmlbomb-empty.xlsx': 'doctype',
  'xlsxwriter/defined_name01.xlsx': { Sheet1: 2, Sheet2: 0, 'Sheet 3': 0 },
  'xlsxwriter/escapes03.xlsx': { Sheet1: 3 },
  'xlsxwriter/rich_string05.xlsx': { Sheet1: 3 },
  'xlsxwriter/table01.xlsx': { Sheet1: 4 },
  'xlsxwriter/macro01.xlsm': 'macroWorkbook',
}

describe('a workbook of the corpus', () => {
  it.each(Object.entries(fixtures))('%s', async (name, expected) => {
    expect(await outcome(here(`../fixtures/workbooks/${name}`))).toEqual(expected)
  })

  it('is named above when it is kept here', () => {
    const kept = ['poi', 'xlsxwriter'].flatMap((origin) =>
      readdirSync(here(`../fixtures/workbooks/${origin}`))
        .filter((name) => name.includes('.xls'))
        .map((name) => `${origin}/${name}`),
    )
    expect(kept.sort()).toEqual(Object.keys(fixtures).sort())
  })
})

describe('a workbook written on this machine has as many cells as openpyxl finds', () => {
  it.skipIf(python === undefined)('by openpyxl', async () => {
    const path = write('write-with-openpyxl.py', 'openpyxl.xlsx')
    const counts = await outcome(path)
    expect(counts).toMatchObject({ Planning: expect.any(Number), Leeg: 0 })
    expect(counts).toEqual(countsOfOpenpyxl([path]).get(path))
  })

  it.skipIf(!xlsxWriter).each(['shared', 'inline'])('by XlsxWriter with %s strings', async (strings) => {
    const path = write('write-with-xlsxwriter.py', `xlsxwriter-${strings}.xlsx`, strings)
    expect(await outcome(path)).toEqual({ Planning: 299 * 5 + 5 + 2, Leeg: 0 })
    expect(await outcome(path)).toEqual(countsOfOpenpyxl([path]).get(path))
  })

  it.skipIf(!libreOffice || python === undefined)(
    'by LibreOffice, from a .csv and from an .xlsx',
    async () => {
      const csv = join(folder, 'tabel.csv')
      writeFileSync(csv, `naam;uren\n${'é "x" & y;7,5\n'.repeat(200)}`)
      const sources = [csv, write('write-with-openpyxl.py', 'bron.xlsx')]
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const target = join(folder, 'libreoffice')
      execFileSync(
        'soffice',
        ['--headless', profile, '--convert-to', 'xlsx', '--outdir', target, ...sources],
        {
          stdio: 'ignore',
        },
      )
      const paths = readdirSync(target).map((name) => join(target, name))
      expect(paths).toHaveLength(2)
      const expected = countsOfOpenpyxl(paths)
      for (const path of paths) expect(await outcome(path), path).toEqual(expected.get(path))
    },
  )

  // biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run the tests
  const corpus = (process.env.WORKBOOK_CORPUS ?? '').split(delimiter).filter((name) => name !== '')
  it.skipIf(corpus.length === 0 || python === undefined)(
    'or is refused with its reason, in every folder of WORKBOOK_CORPUS',
    async () => {
      const paths = corpus.flatMap((name) =>
        readdirSync(name, { recursive: true, encoding: 'utf8' })
          .filter((path) => /\.xls[xm]$/i.test(path))
          .map((path) => join(name, path)),
      )
      const expected = countsOfOpenpyxl(paths)
      const differing: unknown[] = []
      for (const path of paths) {
        const found = await outcome(path, true)
        const theirs = expected.get(path)
        if (typeof found === 'string' || theirs === undefined || isEqual(found, theirs)) continue
        differing.push({ file: basename(path), found, theirs })
      }
      expect(paths.length).toBeGreaterThan(0)
      expect(differing).toEqual([])
    },
    3_600_000,
  )
})

/** Filled cells by sheet, without formulas that have no value; or the problem that it is refused for. */
async function outcome(path: string, allowMacros = false): Promise<Counts | string> {
  try {
    const workbook = await openWorkbook(path, { allowMacros })
    try {
      const counts: [string, number][] = []
      for (const { name, rows } of workbook.sheets) {
        let count = 0
        for await (const { cells } of rows()) {
          for (const cell of cells.values()) if (cell.kind !== 'formulaWithoutValue') count++
        }
        counts.push([name, count])
      }
      return Object.fromEntries(counts)
    } finally {
      await workbook.close()
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    expect(describeProblem(error, 'nl')).toMatch(/: .+; .+\.$/)
    return error.problem
  }
}

/** Undefined for what openpyxl cannot read, or in which it sees no sheet, as in Strict workbooks. */
function countsOfOpenpyxl(paths: readonly string[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  const { stdout } = spawnSync(python ?? 'python3', [here('count-cells.py')], {
    input: `${paths.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  for (const line of stdout.split('\n').filter((each) => each !== '')) {
    const found = JSON.parse(line) as { readonly file: string; readonly sheets?: Counts }
    if (found.sheets && Object.keys(found.sheets).length > 0) counts.set(found.file, found.sheets)
  }
  return counts
}

function isEqual(found: Counts, theirs: Counts): boolean {
  const names = new Set([...Object.keys(found), ...Object.keys(theirs)])
  return [...names].every((name) => found[name] === theirs[name])
}

function write(script: string, name: string, ...more: readonly string[]): string {
  const path = join(folder, name)
  execFileSync(python ?? 'python3', [here(script), path, ...more])
  return path
}

function runs(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0
}
