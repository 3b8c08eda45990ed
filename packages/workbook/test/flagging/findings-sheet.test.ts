/** The sheet of findings: all that was found, in texts that stay texts, with links that lead somewhere. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsSheet } from '../../src/flagging/findings-sheet.ts'
import { type Flags, flagWorkbook } from '../../src/flagging/index.ts'
import { dialectOf } from '../../src/flagging/relationships.ts'
import { withStyles } from '../../src/flagging/styles.ts'
import { handMadeWorkbook, oneCell } from '../support/hand-made-workbook.ts'
import { packedParts, textOf } from '../support/packed-parts.ts'
import { fileNamed, readCells } from '../support/workbook-files.ts'
import { cell, excelMade, finding, flagsOn } from './flags-for-tests.ts'

const SHEET = 'xl/worksheets/sheet2.xml'

async function copyWith(flags: Flags, name = 'planning'): Promise<Uint8Array> {
  const sheets = `<sheet name="${name}" sheetId="4" r:id="rId1"/>`
  const zip = handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>1</v></c>'), sheets })
  return flagWorkbook(fileNamed('x.xlsx', zip), flags)
}

/** The texts of the sheet, row by row. */
async function rowsOf(flags: Flags): Promise<(string | number)[][]> {
  const cells = await readCells(fileNamed('copy.xlsx', await copyWith(flags)))
  const rows: (string | number)[][] = []
  for (const [row, , value] of cells.Bevindingen ?? []) {
    const line = rows[row - 1] ?? []
    rows[row - 1] = line
    line.push(value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : value.kind)
  }
  return Array.from(rows, (row) => row ?? [])
}

describe('the sheet', () => {
  it('tells what was checked, counts, lists the findings and what was not checked', async () => {
    const lists = [
      { title: 'Niet gecontroleerd', lines: ['“Mentor” ontbreekt. [mentor-present]'] },
      { title: 'Leeg', lines: [] },
    ]
    expect(await rowsOf(flagsOn([cell(2, 1)], { lists }))).toEqual([
      ['Bevindingen'],
      ['planning.xlsx'],
      ['1 fout.'],
      ['Stand op 1 januari 2025.'],
      ['fout', 'waarschuwing'],
      [1, 0],
      ['Onder de bevindingen, vanaf rij 11: Niet gecontroleerd.'],
      ['Ernst', 'Regel', 'Blad', 'Cellen', 'Record', 'Bevinding', 'Wat te doen', 'Bron'],
      [
        'fout',
        'dual-x',
        'planning',
        'B2',
        'OVK-1',
        'Dat mag niet.',
        'Verbeter het.',
        'Bron: Decreet van 10 juni 2016, artikel 5.',
      ],
      [],
      ['Niet gecontroleerd'],
      ['“Mentor” ontbreekt. [mentor-present]'],
    ])
  })

  it('says so where nothing was found', async () => {
    const rows = await rowsOf(flagsOn([], { findings: [] }))
    expect(rows.at(-1)).toEqual(['Geen bevindingen bij de regels die konden worden gecontroleerd.'])
  })

  it.each([
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['a sign', '+32 2', '+32 2'],
    ['one of Excel’s escapes', '_x0041_', '_x0041_'],
    ['markup and letters of other scripts', '<b>&amp; "é" 課 😀', '<b>&amp; "é" 課 😀'],
    ['control characters', 'a\u0000b\u0007c\ufffe', 'a\ufffdb\ufffdc\ufffd'],
    ['line ends', 'a\r\nb', 'a\nb'],
  ])('keeps a text like %s a text', async (_, wrong, read) => {
    const rows = await rowsOf(flagsOn([cell(2, 1)], { findings: [finding({ wrong })] }))
    expect(rows.at(-1)?.[5]).toBe(read)
    const xml = textOf(packedParts(await copyWith(flagsOn([], { findings: [finding({ wrong })] }))), SHEET)
    expect(xml).not.toMatch(/<f>/)
  })

  it('cuts a text that no cell can hold, visibly', async () => {
    const rows = await rowsOf(flagsOn([], { findings: [finding({ wrong: 'x'.repeat(40_000) })] }))
    const text = String(rows.at(-1)?.[5])
    expect([text.length, text.at(-1)]).toEqual([32_767, '…'])
  })

  it('has a filter over the table, frozen headings, and prints across A4 with its headings on every page', async () => {
    const parts = packedParts(await copyWith(flagsOn([cell(2, 1)])))
    const xml = textOf(parts, SHEET)
    expect(xml).toContain('<autoFilter ref="A8:H9"/>')
    expect(xml).toContain('<pane ySplit="8" topLeftCell="A9"')
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>')
    const workbook = textOf(parts, 'xl/workbook.xml')
    expect(workbook).toContain(
      `name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Bevindingen'!$A$8:$H$9<`,
    )
    expect(workbook).toContain(`name="_xlnm.Print_Titles" localSheetId="1">'Bevindingen'!$8:$8<`)
    expect(workbook).toContain('name="Bevindingen" sheetId="5"')
  })

  it.each([
    ['nl', 'Bevindingen'],
    ['en', 'Findings'],
    ['fr', 'Constats'],
  ] as const)('in %s is called %s', async (language, name) => {
    const sheets = await readCells(fileNamed('x.xlsx', await copyWith(flagsOn([], { language }))))
    expect(Object.keys(sheets)).toEqual(['planning', name])
  })

  it('takes another name where the user has a sheet of that name', async () => {
    const sheets = await readCells(fileNamed('x.xlsx', await copyWith(flagsOn([]), 'bevindingen')))
    expect(Object.keys(sheets)).toEqual(['bevindingen', 'Bevindingen (2)'])
  })
})

describe('links', () => {
  it('lead to the cell, also on a sheet with an apostrophe in its name, and to the law', async () => {
    const parts = packedParts(await copyWith(flagsOn([cell(2, 1)]), "'t plan &amp; co"))
    expect(textOf(parts, SHEET)).toContain(`<hyperlink ref="D9" location="'''t plan &#38; co'!B2"/>`)
    expect(textOf(parts, SHEET)).toContain('<hyperlink ref="H9" r:id="rId1"/>')
    expect(textOf(parts, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Target="https://codex.vlaanderen.be/doc?id=1&#38;taal=nl" TargetMode="External"',
    )
  })

  it('never lead to what is no address; the text shows it', () => {
    const { xml, relationships } = laidOut(flagsOn([], { findings: [finding({ address: 'zie de wet' })] }))
    expect(relationships).toEqual([])
    expect(xml).toContain('artikel 5. zie de wet')
  })

  it('stop where Excel would, and the sheet says for how many findings', () => {
    const findings = Array.from({ length: 65_540 }, () => finding())
    const { xml, relationships } = laidOut(flagsOn([], { findings }))
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_530)
    expect(relationships).toHaveLength(0)
    expect(xml).toContain('de laatste 11 bevindingen hebben er geen')
    expect(xml).toContain('artikel 5. https://codex.vlaanderen.be')
  })
})

it('findings beyond the last row of a sheet are counted on it', () => {
  const findings = Array.from({ length: 300 }, () => finding())
  const lists = [{ title: 'Niet gecontroleerd', lines: ['a', 'b'] }]
  const { xml } = laidOut(flagsOn([], { findings, lists }), 100)
  const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))
  expect(Math.max(...rows)).toBeLessThanOrEqual(100)
  const shown = xml.match(/>dual-x</g)?.length ?? 0
  expect(xml).toContain(`${300 - shown} bevindingen staan er niet op`)
})

function laidOut(flags: Flags, mostRows?: number) {
  const dialect = dialectOf('<workbook></workbook>')
  const styles = withStyles(undefined, dialect)
  const { lists } = flags
  const sheet = findingsSheet(
    { flags, name: 'Bevindingen', lists, styles, dialect, sheetNames: ['planning'] },
    mostRows,
  )
  return { xml: [...sheet.pieces].join(''), relationships: sheet.relationships }
}

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('another program', () => {
  it.skipIf(!hasLibreOffice)(
    'LibreOffice (where installed) opens the copy with its marks, notes and links',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'werkplek-flagging-'))
      try {
        const cells = [cell(1, 0), cell(5, 4, 'warning'), cell(6, 4, 'undecided')]
        writeFileSync(join(folder, 'x.xlsx'), await flagWorkbook(excelMade('table05.xlsx'), flagsOn(cells)))
        const convert = ['--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'x.xlsx')]
        execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...convert], {
          stdio: 'ignore',
        })
        expect(readdirSync(folder)).toContain('x.fods')
        const shown = readFileSync(join(folder, 'x.fods'), 'utf8')
        expect(shown.match(/<office:annotation /g)).toHaveLength(2 + 3)
        expect(shown.match(/<calcext:condition [^>]*LEN/g)).toHaveLength(3)
        expect(shown).toContain('xlink:href="#&apos;Sheet1&apos;.B2"')
        expect(shown).toContain('table:name="Bevindingen"')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
