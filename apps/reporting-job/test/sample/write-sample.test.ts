/** A sample is written complete or not at all, the same bytes for the same request. */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@werkplekleren/rules'
import { openWorkbook } from '@werkplekleren/workbook'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FolderProblem, FolderRefused } from '../../src/publishing/index.ts'
import {
  describeSampleProblem,
  generateSample,
  SAMPLE_FILES,
  type SampleProblem,
  SampleRefused,
  writeSample,
} from '../../src/sample/index.ts'
import { yearOf } from './written-sample.ts'

const year = yearOf('2024-2025')
const sample = generateSample({ schoolYear: year, seed: 5 })

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sample-write-'))
  folder = join(parent, 'extracts')
})
afterEach(() => rmSync(parent, { recursive: true }))

const digestOf = (path: string): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(path).sort()) hash.update(name).update(readFileSync(join(path, name)))
  return hash.digest('hex')
}

const refusalOf = async (write: Promise<void>): Promise<FolderProblem> => {
  const error = await write.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof FolderRefused)) throw new Error('The sample was not refused')
  return error.problem
}

describe('a sample', () => {
  it('is the same, byte for byte, for the same school year and seed', async () => {
    await writeSample(sample, folder)
    await writeSample(generateSample({ schoolYear: year, seed: 5 }), join(parent, 'again'))
    await writeSample(generateSample({ schoolYear: year, seed: 6 }), join(parent, 'other'))
    expect(digestOf(join(parent, 'again'))).toBe(digestOf(folder))
    expect(digestOf(join(parent, 'other'))).not.toBe(digestOf(folder))
  })

  it('is made and written in less than ten seconds', async () => {
    const begun = performance.now()
    await writeSample(generateSample({ schoolYear: year, seed: 8 }), folder)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('has one file a table, the planted defects and a note that all of it is invented', async () => {
    await writeSample(sample, folder)
    expect(readdirSync(folder).sort()).toEqual(
      [...Object.keys(sample.tables).map((table) => `${table}.csv`), ...Object.values(SAMPLE_FILES)].sort(),
    )
    expect(readFileSync(join(folder, SAMPLE_FILES.note), 'utf8')).toContain('verzonnen')
  })

  it('is written as Excel in Belgium opens it', async () => {
    await writeSample(sample, folder)
    const text = readFileSync(join(folder, 'agreements.csv'), 'utf8')
    const [head = '', first = ''] = text.split('\r\n')
    expect(head).toMatch(/^\ufeffOvereenkomstnummer;Stelsel;Contracttype;/)
    expect(first).toMatch(/;\d{4}-\d\d-\d\d;/)
    expect(text).toMatch(/;\d{3},\d\d;/)
  })

  it('is read by the reader of workbooks without a refusal', async () => {
    await writeSample(sample, folder)
    const workbook = await openWorkbook(join(folder, 'agreements.csv'))
    let rows = 0
    for (const sheet of workbook.sheets) for await (const _ of sheet.rows()) rows += 1
    await workbook.close()
    expect(rows).toBe(sample.tables.agreements.length + 1)
  })

  it('refuses school years of other schemes and seeds that are not whole', () => {
    expect(() => generateSample({ schoolYear: yearOf('2022-2023'), seed: 1 })).toThrow(SampleRefused)
    expect(() => generateSample({ schoolYear: year, seed: 1.5 })).toThrow(SampleRefused)
  })
})

describe('the folder of a sample', () => {
  it('may be empty, or hold an earlier sample, which is replaced', async () => {
    mkdirSync(folder)
    await writeSample(sample, folder)
    const before = digestOf(folder)
    await writeSample(generateSample({ schoolYear: year, seed: 9 }), folder)
    expect(digestOf(folder)).not.toBe(before)
    expect(readdirSync(parent)).toEqual(['extracts'])
  })

  it('is refused and left alone when it holds anything else', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'learners.csv'), 'echte gegevens')
    expect(await refusalOf(writeSample(sample, folder))).toBe('folderInUse')
    expect(readFileSync(join(folder, 'learners.csv'), 'utf8')).toBe('echte gegevens')
  })

  it('is refused when somebody has put a file beside an earlier sample', async () => {
    await writeSample(sample, folder)
    writeFileSync(join(folder, 'nota.docx'), '')
    expect(await refusalOf(writeSample(sample, folder))).toBe('folderInUse')
    expect(existsSync(join(folder, 'nota.docx'))).toBe(true)
  })

  it('is refused when it is a file, or lies in one', async () => {
    writeFileSync(folder, '')
    expect(await refusalOf(writeSample(sample, folder))).toBe('notAFolder')
    expect(await refusalOf(writeSample(sample, join(folder, 'extracts')))).toBe('notAFolder')
    expect(readdirSync(parent)).toEqual(['extracts'])
  })

  it('is made with the folders around it', async () => {
    await writeSample(sample, join(parent, 'new', 'extracts'))
    expect(readdirSync(join(parent, 'new'))).toEqual(['extracts'])
  })

  it('may be reached through a link, which stays a link', async () => {
    mkdirSync(join(parent, 'real'))
    symlinkSync(join(parent, 'real'), folder)
    await writeSample(sample, folder)
    expect(existsSync(join(parent, 'real', 'agreements.csv'))).toBe(true)
  })
})

describe('a refusal', () => {
  const problems: readonly SampleProblem[] = ['yearTooEarly', 'seedNotWhole']
  it.each(problems)('because of %s is one sentence in each language that names its subject', (problem) => {
    const sentences = languages.map((language) =>
      describeSampleProblem({ problem, subject: 'X-1' }, language),
    )
    expect(new Set(sentences).size).toBe(3)
    for (const sentence of sentences) expect(sentence).toMatch(/X-1.*[;].*\.$/)
  })
})
