/** The service as an office runs it: from the command line, killed at any moment, and two at once. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  smallExtracts,
  withLines,
  writeExtracts,
} from '../../apps/reporting-job/test/report/small-extracts.ts'
import { Desk, STACK_TRACE } from './support/werkplek.ts'

const program = fileURLToPath(new URL('../../apps/reporting-job/bin/werkplek.js', import.meta.url))
const periods = ['2024-2025-enrolments', '2024-2025-annual-report'] as const

const ENDS_BEFORE_IT_STARTS = 'OVK-3;DUAAL;OAO;L1;1356;AUTO;2025-07-01;2025-06-01'

function deskOfOffice(): Desk {
  const desk = new Desk()
  desk.write(
    'werkplek.yaml',
    [
      'organisation: Departement Werk',
      'extracts: incoming',
      'output: published',
      'firstSchoolYear: 2024-2025',
      'smallCounts: { upTo: 0, reason: hand-made rows of nobody }',
      'reports:',
      '  enrolments: { dueAfterDays: 7, deadlineAfterDays: 60 }',
      '  annual-report: { dueAfterDays: 14, deadlineAfterDays: 122 }',
      '',
    ].join('\n'),
  )
  const agreements = { 'agreements.csv': withLines('agreements.csv', ENDS_BEFORE_IT_STARTS) }
  for (const period of periods) writeExtracts(desk.path(join('incoming', period)), agreements)
  return desk
}

const start = (desk: Desk, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, 'schedule', ...args], {
    cwd: desk.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const filesOf = (desk: Desk): Readonly<Record<string, string>> =>
  Object.fromEntries(
    periods.flatMap((period) => {
      const folder = desk.path(join('published', period, 'revision-1'))
      return readdirSync(folder).map((name) => [
        `${period}/${name}`,
        readFileSync(join(folder, name)).toString('base64'),
      ])
    }),
  )

/** Waits until something was written in the ledger, or the processes are done. */
async function grown(ledger: string, processes: readonly ChildProcess[]): Promise<void> {
  const size = () => (existsSync(ledger) ? statSync(ledger).size : 0)
  const before = size()
  while (size() === before && processes.some(({ exitCode }) => exitCode === null)) await delay(5)
}

describe('the service', () => {
  const desk = deskOfOffice()

  it('catches up in one round, oldest first, and says what it did', async () => {
    const { status, out, err } = desk.werkplek([
      'schedule',
      '--once',
      '--as-of',
      '2025-09-20',
      '--lang',
      'en',
    ])
    expect({ status, out, err }).toEqual({
      status: 0,
      out: '2024-2025-enrolments: revision 1 published.\n2024-2025-annual-report: revision 1 published.\n',
      err: '',
    })
    const again = await desk.inProcess(['schedule', '--once', '--as-of', '2025-09-20'])
    expect(again.out).toBe('2025-09-20: er is geen rapport te maken.\n')
    expect(JSON.parse(readFileSync(desk.path('published/heartbeat.json'), 'utf8'))).toMatchObject({
      today: '2025-09-20',
      round: 'done',
      failed: 0,
    })
  })

  it('shows its status to people and to monitoring', async () => {
    const { status, out } = await desk.inProcess(['status', '--as-of', '2025-09-20', '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      attention: false,
      reports: [
        { period: '2024-2025-enrolments', stage: 'published', revisions: [{ revision: 1, state: 'whole' }] },
        { period: '2024-2025-annual-report', stage: 'published' },
        { period: '2025-2026-enrolments', stage: 'coming', dueOn: '2026-02-09', deadline: '2026-04-03' },
        { period: '2025-2026-annual-report', stage: 'coming' },
      ],
    })
    const late = await desk.inProcess(['status', '--as-of', '2026-04-04'])
    expect(late.status).toBe(1)
    expect(late.out).toMatch(/^! 2025-2026-enrolments .+: wacht op extracten$/m)
    expect(late.out).toContain('de termijn van 2026-04-03 is 1 dag voorbij')
  })

  it('takes a request for a revision, with its reason, and shows it in the ledger', async () => {
    const asked = await desk.inProcess(['revise', '2024-2025-enrolments', '--reason', 'Nagekeken'])
    expect(asked).toEqual({
      status: 0,
      out: 'Gevraagd: revisie 2 van 2024-2025-enrolments, bij de volgende ronde.\n',
      err: '',
    })
    await desk.inProcess(['schedule', '--once', '--as-of', '2025-09-21'])
    const { out } = await desk.inProcess(['runs'])
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/byte voor byte gelijk aan revisie 1$/)
    expect(out).toContain('revisie gevraagd: Nagekeken')
  })

  it('takes back corrections, and says what they do', async () => {
    const [heading = ''] = smallExtracts['agreements.csv'] ?? []
    const corrected = ENDS_BEFORE_IT_STARTS.replace('2025-06-01', '2025-08-15')
    desk.write('terug/overeenkomsten.csv', `${heading}\r\n${corrected}\r\n`)
    const { status, out } = await desk.inProcess([
      'collect',
      'terug/overeenkomsten.csv',
      '--report',
      '2024-2025-annual-report',
      '--partnership',
      'AUTO',
    ])
    expect(status).toBe(0)
    expect(out.split('\n').slice(0, 6)).toEqual([
      'Gewijzigd (1)',
      '  agreements.csv, rij 4, Einddatum: 2025-06-01 → 2025-08-15',
      '',
      'Nu in orde (1)',
      '  agreements.csv, H4: De overeenkomst eindigt op 1 juni 2025, voordat ze op 1 juli 2025 begint.',
      '',
    ])
    expect(out).toContain('collected/2024-2025-annual-report/1')
    expect((await desk.inProcess(['runs'])).out).toContain('verbeteringen van AUTO verzameld: 1 cellen')
  })

  it.each([
    [['schedule', '--as-of', '2025-01-01'], /--as-of kan alleen samen met --once/],
    [['status', '--config', 'nergens.yaml'], /nergens\.yaml bestaat niet/],
    [['revise', '2024-2025', '--reason', 'x'], /“2024-2025” is geen rapport/],
    [['revise', '2025-2026-enrolments', '--reason', 'x'], /nog niets gepubliceerd/],
    [['deliver'], /zegt niet hoe er geleverd wordt/],
    [['deliver', '--resolve', 'sent'], /noem ze met --report en --recipient/],
    [['deliver', '--recipient', 'AUTO'], /gaan alleen samen met --resolve/],
    [['collect', 'weg.csv', '--report', '2024-2025-annual-report', '--partnership', 'AUTO'], /weg\.csv/],
    [['config', 'show'], /config kent “show” niet; kies uit print/],
  ])('refuses %j in one sentence', async (args, says) => {
    const { status, out, err } = await desk.inProcess(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(says)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('runs until it is told to stop, and then ends well', async () => {
    const running = start(desk, ['--lang', 'en'])
    let out = ''
    running.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      running.kill('SIGTERM')
    })
    expect(await once(running, 'exit')).toEqual([0, null])
    expect(out).toMatch(/waits for extracts|no report is due/)
  })
})

it('killed at any moment, two at once, makes every report once, whole, and with the same bytes', async () => {
  const undisturbed = deskOfOffice()
  const once20 = ['--once', '--as-of', '2025-09-20']
  await undisturbed.inProcess(['schedule', ...once20])
  const desk = deskOfOffice()
  const ledger = desk.path('published/ledger.jsonl')
  for (let round = 0; round < 5; round += 1) {
    const pair = [start(desk, once20), start(desk, once20)]
    const ends = pair.map((one) => once(one, 'exit'))
    await grown(ledger, pair)
    // After a moment that differs from round to round: while one of them compiles, publishes or writes.
    await delay(round * 700)
    for (const one of pair) one.kill('SIGKILL')
    await Promise.all(ends)
    for (const period of periods) {
      const folder = desk.path(join('published', period))
      if (!existsSync(folder)) continue
      expect(readdirSync(folder)).toEqual(['revision-1'])
      expect(readdirSync(join(folder, 'revision-1'))).toHaveLength(5)
    }
  }
  const { status } = await desk.inProcess(['schedule', ...once20])
  expect(status).toBe(0)
  expect(filesOf(desk)).toEqual(filesOf(undisturbed))
  const events = readFileSync(ledger, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  // More were started than ended: some were cut off.
  expect(events.filter(({ kind }) => kind === 'started').length).toBeGreaterThan(periods.length)
  const published = events.filter(({ kind }) => kind === 'published')
  expect(published.map(({ period, revision }) => `${period} ${revision}`)).toEqual(
    periods.map((name) => `${name} 1`),
  )
}, 300_000)
