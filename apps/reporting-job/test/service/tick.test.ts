/** Rounds of the service: what is due is made once, whole, and kept. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { TableId } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { ARCHIVE } from '../../src/archive/index.ts'
import { indicators } from '../../src/indicators/index.ts'
import { compileReport } from '../../src/report/index.ts'
import { reportTables } from '../../src/report-tables/index.ts'
import {
  ledgerFile,
  periodOfName,
  type ReportPeriod,
  readLedger,
  requestRevision,
  serviceStatus,
} from '../../src/service/index.ts'
import { bytesOf, sheetsOf, smallExtracts, withLines, wordsOf } from '../report/small-extracts.ts'
import { date, Office } from './office.ts'

const COUNT = '2024-2025-enrolments'
const YEAR = '2024-2025-annual-report'
const period = (name: string) => {
  const found = periodOfName(name)
  if (!found) throw new Error(`No period: ${name}`)
  return found
}
const eventsOf = async (office: Office) => (await readLedger(ledgerFile(await office.settings()))).events
const kindsOf = async (office: Office) => (await eventsOf(office)).map(({ kind }) => kind)
const statusOf = async (office: Office, iso: string, name: string, now = `${iso}T06:00:00.000Z`) => {
  const { reports } = await serviceStatus(date(iso), now, await office.settings())
  return reports.find(
    (one) => one.period.kind === period(name).kind && one.period.schoolYear === period(name).schoolYear,
  )
}
const manifestOf = (office: Office, name: string, revision: number) =>
  JSON.parse(readFileSync(office.path('reports', name, `revision-${revision}`, 'manifest.json'), 'utf8'))
const figuresOf = (office: Office, name: string, revision: number): string =>
  manifestOf(office, name, revision).outputs.find((one: { readonly name: string }) => one.name === ARCHIVE)
    .sha256
const correctedLearners = {
  'learners.csv': (smallExtracts['learners.csv'] ?? []).map((line) => line.replace('2007-06', '2007-07')),
}

describe('a year', () => {
  const office = new Office()

  it('has nothing to make before the count, and waits for its extracts after it', async () => {
    expect(await office.round('2025-02-09')).toEqual([])
    const [outcome] = await office.outcomes('2025-02-10')
    expect(outcome).toMatchObject({
      result: 'waiting',
      missing: expect.arrayContaining(['enrolments', 'sectors']),
    })
    expect(await kindsOf(office)).toEqual([])
  })

  it('waits also while one of the expected extracts is not there', async () => {
    office.receive(COUNT, { 'sectors.csv': null })
    expect(await office.outcomes('2025-02-11')).toMatchObject([{ result: 'waiting', missing: ['sectors'] }])
  })

  it('publishes the count as revision 1, once', async () => {
    office.receive(COUNT, { 'nota.txt': ['x'] })
    expect(await office.outcomes('2025-02-11')).toMatchObject([{ result: 'published', unused: ['nota.txt'] }])
    expect(await office.round('2025-02-11')).toEqual([])
    expect(await office.round('2025-08-31')).toEqual([])
    expect(readdirSync(office.path('reports', COUNT))).toEqual(['revision-1'])
    const written = readdirSync(office.path('reports', COUNT, 'revision-1')).sort()
    expect(written.filter((name) => /rapport|json$/.test(name) && !name.includes('woordenboek'))).toEqual([
      ARCHIVE,
      'duaal-leren-rapport-auto.xlsx',
      'duaal-leren-rapport-zorg.xlsx',
      'duaal-leren-rapport.docx',
      'duaal-leren-rapport.html',
      'duaal-leren-rapport.xlsx',
      'manifest.json',
      'revision.json',
    ])
    expect(await kindsOf(office)).toEqual(['started', 'published'])
  })

  it('has only tables of the count date in the count, with those about them, and says so on its cover', async () => {
    const sheets = await sheetsOf(office.path('reports', COUNT, 'revision-1', 'duaal-leren-rapport.xlsx'))
    const tables = [...sheets.keys()].filter((name) => name.startsWith('Tabel_'))
    const counted = reportTables
      .filter((one) => 'fillProtected' in one || one.indicators.every(({ moment }) => moment === 'countDate'))
      .map(({ id }) => `Tabel_${id}`)
    expect(tables.length).toBeGreaterThan(3)
    expect(tables.filter((name) => !counted.includes(name))).toEqual([])
    const cover = wordsOf([...sheets.values()][0])
    expect(cover).toContain('Telling van de inschrijvingen duaal leren op 1 februari')
    expect(cover).toContain('Alleen tabellen op de teldatum')
    expect(cover).not.toMatch(/mentoren|OAO|volwassenenonderwijs in/)
  })

  it('ends in the annual report, with all tables', async () => {
    office.receive(YEAR)
    expect(await office.round('2025-09-14')).toEqual([`${YEAR} 1 published`])
    const sheets = await sheetsOf(office.path('reports', YEAR, 'revision-1', 'duaal-leren-rapport.xlsx'))
    expect([...sheets.keys()]).toContain('Tabel_2_7')
    // The count of the same school year was published before it: readers have that.
    const { earlier } = manifestOf(office, YEAR, 1)
    expect(earlier).toEqual([
      { schoolYear: '2024-2025', content: 'countDate', revision: 1, sha256: figuresOf(office, COUNT, 1) },
    ])
  })

  it('is unchanged by a revision on the same extracts, and revised by one on corrected extracts', async () => {
    const settings = await office.settings()
    const first = bytesOf(office.path('reports', COUNT, 'revision-1'))
    expect(await requestRevision(settings, period(COUNT), 'Nog eens nagekeken', 'now')).toBe(2)
    expect(await office.round('2025-09-15')).toEqual([`${COUNT} 1 unchanged`])
    expect(await office.round('2025-09-15')).toEqual([])
    office.receive(COUNT, correctedLearners)
    expect(await office.round('2025-09-16')).toEqual([])
    await requestRevision(settings, period(COUNT), 'Een geboortedatum verbeterd', 'now')
    expect(await office.round('2025-09-16')).toEqual([`${COUNT} 2 published`])
    expect(bytesOf(office.path('reports', COUNT, 'revision-1'))).toEqual(first)
    const note = JSON.parse(
      readFileSync(office.path('reports', COUNT, 'revision-2', 'revision.json'), 'utf8'),
    )
    expect(note).toEqual({ period: COUNT, revision: 2, reason: 'Een geboortedatum verbeterd' })
    const { earlier } = manifestOf(office, COUNT, 2)
    expect(earlier.map(({ content, revision }: Record<string, unknown>) => [content, revision])).toEqual([
      ['countDate', 1],
      ['schoolYear', 1],
    ])
  })

  it('shows in the status what is altered or gone after publication', async () => {
    const states = async () =>
      (await statusOf(office, '2025-09-16', COUNT))?.revisions.map(({ state }) => state)
    expect(await states()).toEqual(['whole', 'whole'])
    appendFileSync(office.path('reports', COUNT, 'revision-1', 'duaal-leren-rapport.xlsx'), 'x')
    rmSync(office.path('reports', COUNT, 'revision-2'), { recursive: true })
    expect(await states()).toEqual(['altered', 'missing'])
    expect((await statusOf(office, '2025-09-16', COUNT))?.attention).toBe(true)
    expect(await office.round('2025-09-17')).toEqual([])
  })
})

describe('a failure', () => {
  it('of what was published earlier is told with its folder, and tried again until that stands there as it was', async () => {
    const office = new Office()
    office.receive(COUNT)
    expect(await office.round('2025-02-11')).toEqual([`${COUNT} 1 published`])
    const figures = office.path('reports', COUNT, 'revision-1', ARCHIVE)
    const published = readFileSync(figures)
    writeFileSync(figures, '{}')
    office.receive(YEAR)
    const [outcome] = await office.outcomes('2025-09-14')
    expect(outcome).toMatchObject({ result: 'failed', failure: { code: 'output' } })
    expect(outcome && 'failure' in outcome && outcome.failure.sentence.nl).toMatch(
      /revision-1 ontbreekt of is niet meer zoals het gepubliceerd werd/,
    )
    writeFileSync(figures, published)
    expect(await office.round('2025-09-14')).toEqual([`${YEAR} 1 published`])
  })

  it('of the extracts is told once and not tried again until they change; other reports are made', async () => {
    const office = new Office()
    office.receive(COUNT, { 'learners.csv': withLines('learners.csv', 'L1;2001-01-01;M') })
    office.receive(YEAR)
    expect(await office.round('2025-09-14')).toEqual([`${COUNT} 1 failed`, `${YEAR} 1 published`])
    expect(await office.round('2025-09-14')).toEqual([`${COUNT} 1 held`])
    expect(await kindsOf(office)).toEqual(['started', 'failed', 'started', 'published'])
    expect(await statusOf(office, '2025-09-14', COUNT)).toMatchObject({ stage: 'held', attention: true })
    const ledger = readFileSync(office.path('reports', 'ledger.jsonl'), 'utf8')
    expect(ledger).toContain('“…”')
    expect(ledger).not.toContain('L1')
    expect(existsSync(office.path('reports', COUNT))).toBe(false)
    office.receive(COUNT)
    expect(await office.round('2025-09-15')).toEqual([`${COUNT} 1 published`])
  })

  it('to read the folder of one report does not keep the others from being made', async () => {
    const office = new Office()
    office.receive(YEAR)
    writeFileSync(office.path('extracts', COUNT), 'a file where a folder should be')
    expect(await office.round('2025-09-14')).toEqual([`${COUNT} 1 failed`, `${YEAR} 1 published`])
    rmSync(office.path('extracts', COUNT))
    office.receive(COUNT)
    expect(await office.round('2025-09-14')).toEqual([`${COUNT} 1 published`])
  })

  it('of the disk is tried again at the next round, and leaves nothing half-made', async () => {
    const office = new Office()
    office.receive(COUNT)
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    const onFullDisk = {
      compile: async () => {
        throw full
      },
    }
    expect(await office.round('2025-03-01', onFullDisk)).toEqual([`${COUNT} 1 failed`])
    expect(readdirSync(office.path('reports')).sort()).toEqual(['.lock', 'ledger.jsonl'])
    expect(await office.round('2025-03-01')).toEqual([`${COUNT} 1 published`])
  })

  it('is said where extracts change while they are read', async () => {
    const office = new Office()
    office.receive(COUNT)
    const compile = async (request: Parameters<typeof compileReport>[0]) => {
      office.receive(COUNT, correctedLearners)
      return compileReport(request)
    }
    expect(await office.round('2025-03-01', { compile })).toEqual([`${COUNT} 1 failed`])
    expect(await eventsOf(office)).toMatchObject([{}, { kind: 'failed', code: 'changed' }])
    expect(await office.round('2025-03-01')).toEqual([`${COUNT} 1 published`])
  })
})

describe('after a run that was cut off', () => {
  it('before it published, the report is made', async () => {
    const office = new Office()
    office.receive(COUNT)
    mkdirSync(office.path('reports', '.staging', COUNT), { recursive: true })
    writeFileSync(office.path('reports', '.staging', COUNT, 'duaal-leren-rapport.xlsx'), 'half')
    expect(await office.round('2025-03-01')).toEqual([`${COUNT} 1 published`])
    expect(readdirSync(office.path('reports')).sort()).toEqual(['.lock', COUNT, 'ledger.jsonl'])
  })

  it('between publishing and the ledger, the revision is found and kept', async () => {
    const office = new Office()
    office.receive(COUNT)
    await office.round('2025-03-01')
    const before = bytesOf(office.path('reports', COUNT, 'revision-1'))
    const [started] = readFileSync(office.path('reports', 'ledger.jsonl'), 'utf8').split('\n')
    writeFileSync(office.path('reports', 'ledger.jsonl'), `${started}\n{"n":2,"at":"2025`)
    expect(await statusOf(office, '2025-03-01', COUNT)).toMatchObject({ stage: 'started' })
    office.receive(COUNT, correctedLearners)
    expect(await office.round('2025-03-02')).toEqual([])
    expect(await kindsOf(office)).toEqual(['started', 'repaired', 'published'])
    expect((await eventsOf(office))[2]).toMatchObject({ recovered: true, revision: 1 })
    expect(bytesOf(office.path('reports', COUNT, 'revision-1'))).toEqual(before)
  })

  it('a folder with the name of a revision that is none stops the service with a sentence', async () => {
    const office = new Office()
    mkdirSync(office.path('reports', COUNT, 'revision-1'), { recursive: true })
    await expect(office.round('2025-03-01')).rejects.toThrow(
      /revision-1 is no revision that werkplek published/,
    )
    renameSync(office.path('reports', COUNT), office.path('reports', 'aside'))
    expect(await office.round('2025-03-01')).toEqual([`${COUNT} 1 waiting`])
  })
})

describe('the status', () => {
  const office = new Office()

  it('warns from 30 days before a deadline, and when it is past', async () => {
    // The count of 2025 is on 3 February, its deadline 60 days later on 4 April.
    expect(await statusOf(office, '2025-03-04', COUNT)).toMatchObject({
      stage: 'waiting',
      daysLeft: 31,
      attention: false,
    })
    expect(await statusOf(office, '2025-03-05', COUNT)).toMatchObject({ daysLeft: 30, attention: true })
    expect(await statusOf(office, '2025-04-05', COUNT)).toMatchObject({ daysLeft: -1, attention: true })
  })

  it('of a report without a deadline asks for attention as soon as it waits', async () => {
    const other = new Office([
      'organisation: X',
      'extracts: e',
      'output: o',
      'firstSchoolYear: 2024-2025',
      'reports: { enrolments: { dueAfterDays: 7 } }',
    ])
    expect(await statusOf(other, '2025-02-09', COUNT)).toMatchObject({ stage: 'coming', attention: false })
    expect(await statusOf(other, '2025-02-10', COUNT)).toMatchObject({ stage: 'waiting', attention: true })
  })

  it('changes nothing on the disk', async () => {
    await statusOf(office, '2030-01-01', COUNT)
    expect(existsSync(office.path('reports'))).toBe(false)
  })
})

it('a revision of what was never published is refused, and so is a reason that may name a person', async () => {
  const office = new Office()
  const settings = await office.settings()
  await expect(requestRevision(settings, period(COUNT), 'Zomaar', 'now')).rejects.toThrow(
    /Nothing was published/,
  )
  await expect(requestRevision(settings, period(COUNT), 'Fout bij 85.07.30-997.34', 'now')).rejects.toThrow(
    /persons/,
  )
})

/** A report is made without these too: its tables that need them are left out, and the cover says so. */
const notWaitedFor: Readonly<Record<ReportPeriod['kind'], readonly TableId[]>> = {
  enrolments: ['offerings', 'agreements', 'mentors', 'companies', 'places', 'exclusions'],
  'annual-report': [
    ...(['offerings', 'companies', 'exclusions', 'procedures', 'visits', 'subsidies', 'contacts'] as const),
    ...(['places', 'mentorTrainings', 'commitments', 'advice', 'outcomes'] as const),
  ],
}

it('every extract that a table needs is expected by default, or known not to be waited for', async () => {
  const { expected } = await new Office().settings()
  const onCountDate = indicators.filter(({ moment }) => moment === 'countDate')
  const counted = { enrolments: onCountDate, 'annual-report': indicators }
  for (const kind of ['enrolments', 'annual-report'] as const) {
    const needed = [...new Set(counted[kind].flatMap(({ needs }) => needs))].sort()
    expect([...(expected[kind] ?? []), ...notWaitedFor[kind]].sort(), kind).toEqual(needed)
  }
})
