/** The folder of a report: the same bytes for the same extracts, complete or untouched. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bytesOf, refusalOf, reportOf, smallExtracts, withLines, writeExtracts } from './small-extracts.ts'

/** The report of the small extracts, made once: what is written does not depend on where. */
const madeOnce = mkdtempSync(join(realpathSync(tmpdir()), 'report-made-once-'))
const made = join(madeOnce, 'report')
const publishedEarlier = () => cpSync(made, output, { recursive: true })

let parent: string
let input: string
let output: string

beforeAll(async () => {
  writeExtracts(join(madeOnce, 'extracts'))
  await reportOf(join(madeOnce, 'extracts'), made)
})
afterAll(() => rmSync(madeOnce, { recursive: true }))
beforeEach(() => {
  parent = mkdtempSync(join(realpathSync(tmpdir()), 'report-folder-'))
  input = join(parent, 'extracts')
  output = join(parent, 'report')
  writeExtracts(input)
})
afterEach(() => rmSync(parent, { recursive: true }))

const files = [
  'duaal-leren-rapport-auto.xlsx',
  'duaal-leren-rapport-zorg.xlsx',
  'duaal-leren-rapport.docx',
  'duaal-leren-rapport.html',
  'duaal-leren-rapport.xlsx',
  'manifest.json',
]

describe('the same extracts', () => {
  it('give the same bytes in two folders, at other file times and from another working folder', async () => {
    for (const name of readdirSync(input)) utimesSync(join(input, name), 1e9, 1e9)
    const before = process.cwd()
    process.chdir(parent)
    try {
      await reportOf('extracts', join('elsewhere', 'again'))
    } finally {
      process.chdir(before)
    }
    expect(bytesOf(join(parent, 'elsewhere', 'again'))).toEqual(bytesOf(made))
    expect(reportsIn(made)).toEqual(files)
  })

  it('give other bytes when one birth date differs', async () => {
    writeExtracts(input, {
      'learners.csv': (smallExtracts['learners.csv'] ?? []).map((line) => line.replace('2007-06', '2007-07')),
    })
    await reportOf(input, output)
    expect(bytesOf(output)['manifest.json']).not.toBe(bytesOf(made)['manifest.json'])
  })
})

/** The workbooks of figures and the manifest. */
const reportsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /rapport|manifest/.test(name))
    .sort()

describe('an earlier report', () => {
  it('is replaced as a whole: workbooks of sectors that are gone do not stay', async () => {
    publishedEarlier()
    writeExtracts(input, { 'sectors.csv': (smallExtracts['sectors.csv'] ?? []).slice(0, 2) })
    await reportOf(input, output)
    expect(reportsIn(output)).toEqual(files.filter((name) => !name.includes('zorg')))
    expect(readdirSync(output).filter((name) => name.includes('zorg'))).toEqual([])
    expect(readdirSync(parent).sort()).toEqual(['extracts', 'report'])
  })

  it('is replaced where a link points to it, and the link stays', async () => {
    publishedEarlier()
    symlinkSync(output, join(parent, 'latest'))
    writeExtracts(input, { 'mentors.csv': null })
    await reportOf(input, join(parent, 'latest'))
    expect(realpathSync(join(parent, 'latest'))).toBe(output)
    expect(reportsIn(output)).toEqual(files)
  })

  it.each([
    ['an unreadable extract', { 'learners.csv': ['Lerende;"Geboortedatum'] }],
    [
      'sector codes that give one file name',
      { 'sectors.csv': withLines('sectors.csv', 'auto!;Andere auto;12') },
    ],
    [
      'a sector code without letters or digits',
      { 'sectors.csv': withLines('sectors.csv', '--;Streepjes;12') },
    ],
    ['a missing extract', { 'enrolments.csv': null }],
  ])('stays as it was after %s, and nothing half-made remains', async (_, changes) => {
    publishedEarlier()
    const before = bytesOf(output)
    writeExtracts(input, changes)
    await expect(reportOf(input, output)).rejects.toThrow()
    expect(bytesOf(output)).toEqual(before)
    expect(readdirSync(parent).sort()).toEqual(['extracts', 'report'])
  })
})

describe('a folder that is not ours', () => {
  it.each([
    ['other files', ['nota.docx']],
    ['a manifest of something else beside other files', ['manifest.json', 'index.html']],
    ['workbooks without a manifest', ['duaal-leren-rapport.xlsx']],
  ])('with %s is refused and keeps its files', async (_, names) => {
    mkdirSync(output)
    for (const name of names) writeFileSync(join(output, name), 'van iemand anders')
    expect(await refusalOf(reportOf(input, output))).toContain(output)
    expect(readdirSync(output).sort()).toEqual([...names].sort())
  })

  it('is refused where it holds a folder or is a file', async () => {
    mkdirSync(join(output, 'manifest.json'), { recursive: true })
    expect(await refusalOf(reportOf(input, output))).toMatch(/andere bestanden/)
    expect(await refusalOf(reportOf(input, join(input, 'learners.csv')))).toMatch(/geen map/)
    expect(await refusalOf(reportOf(input, input))).toMatch(/andere bestanden/)
  })

  it('is refused where the folder around it is a file', async () => {
    expect(await refusalOf(reportOf(input, join(input, 'learners.csv', 'report')))).toMatch(/geen map/)
  })
})
