/** Corrections that come back: matched by key, refused where they are not theirs, and in the next revision. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../src/bad-input.ts'
import { sectorFinder } from '../../src/report/index.ts'
import {
  type Collected,
  collect,
  ledgerFile,
  periodOfName,
  readLedger,
  requestRevision,
} from '../../src/service/index.ts'
import { bytesOf, smallExtracts, withLines } from '../report/small-extracts.ts'
import { lightReport } from './children/light-report.mjs'
import { Office } from './office.ts'

const YEAR = '2024-2025-annual-report'
const HEADINGS = smallExtracts['agreements.csv']?.[0] ?? ''
/** An end before the start: wrong, of AUTO. */
const WRONG = 'OVK-3;DUAAL;OAO;L1;1356;AUTO;2025-07-01;2025-06-01'
const RIGHT = 'OVK-3;DUAAL;OAO;L1;1356;AUTO;2025-07-01;2025-08-15'

const period = () => {
  const found = periodOfName(YEAR)
  if (!found) throw new Error('No period')
  return found
}

async function published(): Promise<Office> {
  const office = new Office()
  office.receive(YEAR, { 'agreements.csv': withLines('agreements.csv', '', WRONG) })
  expect(await office.round('2025-09-14', { compile: lightReport() })).toContain(`${YEAR} 1 published`)
  return office
}

function returned(office: Office, ...lines: readonly string[]): string {
  office.writeFile('terug/agreements.csv', [HEADINGS, ...lines])
  return office.path('terug/agreements.csv')
}

const taken = async (office: Office, partnership: string, ...files: readonly string[]): Promise<Collected> =>
  collect(await office.settings(), period(), partnership, files, {
    sectorsOf: sectorFinder,
    now: '2025-09-20',
  })

async function refusal(office: Office, partnership: string, ...lines: readonly string[]): Promise<string> {
  const before = bytesOf(office.path('extracts', YEAR))
  const ledger = readFileSync(office.path('reports', 'ledger.jsonl'), 'utf8')
  const error: unknown = await taken(office, partnership, returned(office, ...lines)).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput)) throw new Error('Not refused', { cause: error })
  expect(bytesOf(office.path('extracts', YEAR))).toEqual(before)
  expect(readFileSync(office.path('reports', 'ledger.jsonl'), 'utf8')).toBe(ledger)
  expect(existsSync(office.path('reports', 'collected'))).toBe(false)
  return error.sentence('en')
}

describe('a correction', () => {
  it('changes its own cell in new extracts, says what is now valid, and is in the next revision', async () => {
    const office = await published()
    const before = bytesOf(office.path('extracts', YEAR))
    const { changes, effect, folder } = await taken(office, 'AUTO', returned(office, RIGHT))
    expect(changes).toMatchObject([{ column: 'end', from: '2025-06-01', to: '2025-08-15' }])
    expect(effect.solved.length).toBeGreaterThan(0)
    expect(effect).toMatchObject({ still: [], fresh: [] })
    expect(bytesOf(office.path('extracts', YEAR))).toEqual(before)
    expect(folder).toBe(office.path('reports', 'collected', YEAR, '1'))
    const after = bytesOf(folder ?? '')
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before))
      if (name !== 'agreements.csv') expect(after[name]).toBe(before[name])
    const agreements = readFileSync(`${folder}/agreements.csv`, 'utf8')
    expect(agreements).toBe(`\ufeff${[...withLines('agreements.csv', '', RIGHT), ''].join('\r\n')}`)
    await requestRevision(await office.settings(), period(), 'Verbeterd door AUTO', 'now')
    const inputs: string[] = []
    const compile: ReturnType<typeof lightReport> = (request) => {
      inputs.push(request.input)
      return lightReport()(request)
    }
    expect(await office.round('2025-09-21', { compile })).toContain(`${YEAR} 2 published`)
    expect(inputs).toEqual([folder])
  })

  it('comes back in a workbook with explanations beside it, under headings in another language', async () => {
    const office = await published()
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('Uitleg').addRow(['Lees dit eerst'])
    const sheet = workbook.addWorksheet('Agreements')
    sheet.addRow(['Rows to correct'])
    sheet.addRow([])
    sheet.addRow(['What is wrong', 'Agreement number', 'Scheme', 'Start date', 'End date'])
    sheet.addRow([
      'The end is before the start',
      'OVK-3',
      'DUAAL',
      new Date(Date.UTC(2025, 6, 1)),
      new Date(Date.UTC(2025, 7, 15)),
    ])
    for (const column of [4, 5]) sheet.getColumn(column).numFmt = 'dd/mm/yyyy'
    await workbook.xlsx.writeFile(office.path('terug.xlsx'))
    const { changes } = await taken(office, 'AUTO', office.path('terug.xlsx'))
    expect(changes).toMatchObject([{ column: 'end', to: '2025-08-15' }])
  })

  it('that is still wrong, or wrong in another way, is said to be', async () => {
    const office = await published()
    const { effect } = await taken(
      office,
      'AUTO',
      returned(office, RIGHT.replace('2025-08-15', '2025-06-15')),
    )
    expect(effect.still.length).toBeGreaterThan(0)
    expect(effect.solved).toEqual([])
    const worse = await taken(office, 'AUTO', returned(office, RIGHT.replace('2025-08-15', '31/02/2025')))
    expect(worse.effect.fresh.length).toBeGreaterThan(0)
  })

  it('of a second partnership goes on from the first', async () => {
    const office = new Office()
    const zorg = WRONG.replace('OVK-3', 'OVK-4').replace('1356;AUTO', '1778;ZORG')
    office.receive(YEAR, { 'agreements.csv': withLines('agreements.csv', WRONG, zorg) })
    await office.round('2025-09-14', { compile: lightReport() })
    await taken(office, 'AUTO', returned(office, RIGHT, zorg))
    const { folder } = await taken(office, 'ZORG', returned(office, zorg.replace('2025-06-01', '2025-08-15')))
    expect(readFileSync(`${folder}/agreements.csv`, 'utf8').match(/2025-08-15/g)).toHaveLength(2)
    const { events } = await readLedger(ledgerFile(await office.settings()))
    expect(events.filter(({ kind }) => kind === 'collected')).toMatchObject([
      { partnership: 'AUTO', number: 1, changes: 1 },
      { partnership: 'ZORG', number: 2, changes: 1 },
    ])
  })

  it('of nothing writes nothing', async () => {
    const office = await published()
    expect(await taken(office, 'AUTO', returned(office, WRONG))).not.toHaveProperty('folder')
    expect(readdirSync(office.path('reports'))).not.toContain('collected')
  })
})

describe('is refused in one sentence, with nothing written', () => {
  it('a row of another partnership', async () => {
    expect(await refusal(await published(), 'ZORG', RIGHT)).toBe(
      'agreements.csv, agreements, row 2: this row was changed, but is not of this partnership; put it back. Nothing was taken over.',
    )
  })

  it.each([
    [
      'a cell about which nothing was found',
      RIGHT.replace('OAO', 'DA'),
      /“Contract type” was changed, but nothing was found/,
    ],
    ['a row that is in no extract', RIGHT.replace('OVK-3', 'OVK-9'), /row 2: this row is not in the extract/],
    ['a key in another spelling', RIGHT.replace('OVK-3', 'ovk-3'), /row 2: this row is not in the extract/],
  ])('%s', async (_, line, says) => {
    expect(await refusal(await published(), 'AUTO', line)).toMatch(says)
  })

  it('two different values for one cell', async () => {
    const other = RIGHT.replace('2025-08-15', '2025-08-31')
    expect(await refusal(await published(), 'AUTO', RIGHT, other)).toMatch(
      /“End date” was corrected otherwise/,
    )
  })

  it('a file without a table, and a report that was never published', async () => {
    const office = await published()
    office.writeFile('terug/brief.csv', ['Beste', 'Alles klopt.'])
    await expect(taken(office, 'AUTO', office.path('terug/brief.csv'))).rejects.toThrow(
      /no sheet with a table/,
    )
    const fresh = new Office()
    fresh.receive(YEAR)
    await expect(taken(fresh, 'AUTO', returned(fresh, RIGHT))).rejects.toThrow(/Nothing was published/)
  })
})

it('extracts that are replaced after corrections stop the revision until a person chooses', async () => {
  const office = await published()
  await taken(office, 'AUTO', returned(office, RIGHT))
  office.receive(YEAR, { 'agreements.csv': withLines('agreements.csv', RIGHT) })
  const settings = await office.settings()
  await requestRevision(settings, period(), 'Nieuwe extracten', 'now')
  const round = (day: string) => office.outcomes(day, { compile: lightReport() })
  const ofYear = async (day: string) =>
    (await round(day)).filter(({ due }) => due.period.kind === 'annual-report')
  expect(await ofYear('2025-09-21')).toMatchObject([
    { result: 'failed', failure: { sentence: { en: expect.stringMatching(/replaced after corrections/) } } },
  ])
  expect(await ofYear('2025-09-22')).toMatchObject([{ result: 'held' }])
  await requestRevision(settings, period(), 'Verbeterd aan de bron', 'now', true)
  expect(await ofYear('2025-09-23')).toMatchObject([{ result: 'published', due: { revision: 2 } }])
})
