/** `werkplek check --flagged`: the copy says what the check says, on the cells that it is about. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import type exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckDocument, checkDocument } from './support/check-document.ts'
import { findingsIn, markedIn, openedWorkbook, textsIn } from './support/flagged-workbook.ts'
import { hasSchemas, packageFaults, schemaFaults } from './support/package-faults.ts'
import { Desk, STACK_TRACE } from './support/werkplek.ts'

const desk = new Desk()
const AS_OF = ['--as-of', '2025-01-31']
const headings = [
  'Overeenkomstnummer',
  'Stelsel',
  'Contracttype',
  'Lerende',
  'Startdatum',
  'Einddatum',
  'Uren per week',
]
const rows = [
  headings,
  ['OVK-1', 'WES', '', 'L1', '02/09/2024', '20/12/2024', 38],
  ['OVK-2', 'WES', '', 'L2', '20/12/2024', '02/09/2024', 38],
  ['OVK-3', 'DUAAL', 'SAO', 'L3', '31/02/2024', '', 20],
  ['OVK-5', 'DUAAL', 'SAO', 'L4', '01/09/2024', '', 20],
  ['85.07.30-997.34', 'DUAAL', 'OAO', 'L3', '01/09/2024', '30/06/2025', 20],
]

beforeAll(async () => {
  await desk.xlsx('planning.xlsx', { Toelichting: [['Lees mij']], Overeenkomsten: rows })
  await desk.xlsx('vervolg.xlsx', {
    Overeenkomsten: rows.slice(0, 3).map(([id, ...rest]) => [`${id}`, ...rest]),
  })
  await desk.xlsx('nummers.xlsx', { '85073099734': rows, '85073099635': rows.slice(0, 2) })
})

const check = (...args: string[]) => desk.inProcess(['check', ...args, ...AS_OF])

const opened = (name: string) => openedWorkbook(desk.path(name))

describe('the copy', () => {
  let document: CheckDocument
  let copy: exceljs.Workbook
  beforeAll(async () => {
    const { out, status } = await check('planning.xlsx', '--format', 'json', '--flagged', 'kopie.xlsx')
    expect(status).toBe(1)
    document = checkDocument.parse(JSON.parse(out))
    copy = await opened('kopie.xlsx')
  })

  it('marks exactly the cells that the findings name', () => {
    const findings = document.files[0]?.sheets[0]?.findings ?? []
    const named = new Set(findings.flatMap(({ places }) => places.flatMap(({ cell }) => cell ?? [])))
    expect(named.size).toBeGreaterThan(4)
    expect(markedIn(copy, 'Overeenkomsten')).toEqual(named)
    expect(markedIn(copy, 'Toelichting').size).toBe(0)
  })

  it('holds together, and breaks no schema that the workbook itself keeps', async () => {
    expect(packageFaults(desk.path('kopie.xlsx'))).toEqual([])
    if (!hasSchemas) return
    const given = new Set(await schemaFaults(desk.path('planning.xlsx')))
    expect((await schemaFaults(desk.path('kopie.xlsx'))).filter((fault) => !given.has(fault))).toEqual([])
  })

  it('has a note on every marked cell, with what is wrong and what to do', () => {
    const sheet = copy.getWorksheet('Overeenkomsten')
    for (const cell of markedIn(copy, 'Overeenkomsten')) expect(sheet?.getCell(cell).note, cell).toBeDefined()
    const note = JSON.stringify(sheet?.getCell('E3').note)
    expect(note).toContain('fout · gen-dates-order')
    expect(note).toContain('Verbeter de startdatum of de einddatum.')
  })

  it('lists every finding once, and its counts are those of the list', () => {
    const findings = document.files[0]?.sheets[0]?.findings ?? []
    const listed = findingsIn(copy)
    const keys = (lines: readonly Record<string, string>[]) =>
      lines.flatMap((line) => (line.Regel ?? '').split(', ').map((rule) => `${rule}|${line.Record}`)).sort()
    expect(keys(listed)).toEqual(findings.map(({ rule, places }) => `${rule}|${places[0]?.record}`).sort())
    const texts = textsIn(copy.getWorksheet('Bevindingen'))
    const labels = texts.findIndex(([first]) => first === 'fout')
    const counts = Object.fromEntries(
      (texts[labels] ?? []).map((label, i) => [label, Number(texts[labels + 1]?.[i])]),
    )
    expect(counts).toEqual({
      fout: document.totals.errors,
      waarschuwing: document.totals.warnings,
      aanwijzing: document.totals.hints,
      'niet te beoordelen': document.totals.undecided,
      'regels niet gecontroleerd': document.totals.rulesNotCheckable,
    })
    expect(listed.filter(({ Ernst }) => Ernst === 'fout')).toHaveLength(document.totals.errors ?? -1)
  })

  it('tells as of when, by which rules, and what was not checked', () => {
    const texts = textsIn(copy.getWorksheet('Bevindingen')).flat().join('\n')
    expect(texts).toContain(document.ruleset.digest)
    expect(texts).toContain('31 januari 2025')
    expect(texts).toMatch(/“Mentor” .*ontbre/)
    expect(texts).toContain('Toelichting')
  })

  it('keeps national register numbers out of its own texts', () => {
    const sheet = copy.getWorksheet('Overeenkomsten')
    expect(sheet?.getCell('A6').text).toBe('85.07.30-997.34')
    const notes: unknown[] = []
    sheet?.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => notes.push(cell.note)))
    const own = JSON.stringify([notes, textsIn(copy.getWorksheet('Bevindingen'))])
    expect(own).not.toMatch(/85[ .]?07[ .]?30/)
  })

  it('can be checked and flagged again, and gives the same findings', async () => {
    await check('kopie.xlsx', '--flagged', 'kopie2.xlsx')
    const again = await opened('kopie2.xlsx')
    expect(again.worksheets.map(({ name }) => name)).toEqual(['Toelichting', 'Overeenkomsten', 'Bevindingen'])
    expect(findingsIn(again)).toEqual(findingsIn(copy))
    expect(markedIn(again, 'Overeenkomsten')).toEqual(markedIn(copy, 'Overeenkomsten'))
  })
})

it('marks the right one of two sheets whose names are hidden alike', async () => {
  await check('nummers.xlsx', '--flagged', 'nummers-kopie.xlsx')
  const copy = await opened('nummers-kopie.xlsx')
  expect(markedIn(copy, '85073099734').size).toBeGreaterThan(4)
  expect([...markedIn(copy, '85073099635')].every((cell) => cell.endsWith('2'))).toBe(true)
})

describe('several workbooks', () => {
  it('get their copies in one folder, each with the findings that name its rows', async () => {
    const before = readFileSync(desk.path('planning.xlsx'))
    const { status } = await check('planning.xlsx', 'vervolg.xlsx', '--flagged', 'kopieen')
    expect(status).toBe(1)
    expect(readFileSync(desk.path('planning.xlsx')).equals(before)).toBe(true)
    const copy = await opened('kopieen/vervolg.xlsx')
    const marked = markedIn(copy, 'Overeenkomsten')
    expect(marked).toContain('A3')
    const twice = findingsIn(copy).filter(({ Cellen }) => Cellen?.includes('planning.xlsx'))
    expect(twice.length).toBeGreaterThan(0)
    expect(existsSync(desk.path('kopieen/planning.xlsx'))).toBe(true)
  })
})

describe('is refused in one sentence, with nothing written,', () => {
  beforeAll(() => {
    desk.csv('blad.csv', headings, ['OVK-1', 'WES', '', 'L1', '2024-09-02', '2024-12-20', 38])
    symlinkSync(desk.path('planning.xlsx'), desk.path('koppeling.xlsx'))
  })

  it.each([
    ['over the workbook itself', ['planning.xlsx', '--flagged', './planning.xlsx'], /overschrijven/],
    ['over the workbook by another name', ['planning.xlsx', '--flagged', 'koppeling.xlsx'], /overschrijven/],
    ['under an extension that Excel would not open', ['planning.xlsx', '--flagged', 'uit.csv'], /eindigen/],
    ['of a CSV file as CSV', ['blad.csv', '--flagged', 'uit.csv'], /op \.xlsx eindigen/],
    [
      'of several workbooks in one file',
      ['planning.xlsx', 'vervolg.xlsx', '--flagged', 'koppeling.xlsx'],
      /map/,
    ],
    ['where there is no folder', ['planning.xlsx', '--flagged', 'weg/uit.xlsx'], /uit\.xlsx/],
  ])('%s', async (_, args, sentence) => {
    const { status, out, err } = await check(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(STACK_TRACE)
    expect(existsSync(desk.path('uit.xlsx')) || existsSync(desk.path('uit.csv'))).toBe(false)
  })
})

describe('in a folder that is there', () => {
  beforeAll(() => mkdirSync(desk.path('bestaand')))

  it('the copy gets the name of the workbook', async () => {
    expect((await check('planning.xlsx', '--flagged', 'bestaand')).status).toBe(1)
    expect(existsSync(desk.path('bestaand/planning.xlsx'))).toBe(true)
  })

  it('the copy of a CSV file is a workbook', async () => {
    desk.csv('los.csv', headings, ['OVK-1', 'WES', '', 'L1', '2024-12-20', '2024-09-02', 38])
    expect((await check('los.csv', '--flagged', 'bestaand')).status).toBe(1)
    const copy = await opened('bestaand/los.xlsx')
    expect(copy.worksheets.map(({ name }) => name)).toEqual(['los', 'Bevindingen'])
    expect(markedIn(copy, 'los')).toContain('F2')
  })
})
