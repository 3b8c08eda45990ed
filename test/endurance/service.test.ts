/**
 * The service under SIGKILL: two processes at once, killed at random moments, round after round. `npm run endurance` does
 * hundreds of rounds; the tests do ten. The seed makes the moments the same; what a process does by then is chance.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { beforeAll, expect, it } from 'vitest'
import { foldLedger, readLedger } from '../../apps/reporting-job/src/service/ledger/index.ts'
import { partnerships } from '../../apps/reporting-job/test/service/children/light-report.mjs'
import { deliveryConfiguration, recipients } from '../../apps/reporting-job/test/service/delivery-office.ts'
import { MailServer } from '../../apps/reporting-job/test/service/mail-server.ts'

// biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run the tests
const ROUNDS = Number(process.env.ENDURANCE_ROUNDS ?? 10)
// biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run the tests
const SEED = Number(process.env.ENDURANCE_SEED ?? 20261130)
/** Rounds before an office is left to finish in peace, and the next begins. */
const ROUNDS_OF_OFFICE = 10
const PAUSE_MS = 4

const app = fileURLToPath(new URL('../../apps/reporting-job', import.meta.url))
/** In one file, for that starts some times as fast; beside the built program, whose version it looks up. */
const child = join(app, 'dist', 'endurance-round.mjs')
beforeAll(() =>
  build({
    input: join(app, 'test/service/children/one-round.mjs'),
    platform: 'node',
    // The tables of the report are asked for only where the configuration names some; with them comes a database.
    external: /report-tables\/index\.js$/,
    output: { file: child, codeSplitting: false },
    logLevel: 'silent',
  }),
)

const TODAY = '2025-10-01'
const periods = [2021, 2022, 2023, 2024].flatMap((year) => [
  `${year}-${year + 1}-enrolments`,
  `${year}-${year + 1}-annual-report`,
])
const mailed = ['AUTO/secretariaat', 'AUTO/directie', 'HOUT/secretariat']

interface Tally {
  rounds: number
  kills: number
  /** Rounds after which something was not finished. */
  midWork: number
  tornTails: number
  /** Messages held as unclear, and those among them that had not arrived. */
  held: number
  heldUnsent: number
  delivered: number
}

it(`${ROUNDS} rounds lose no report, show no partial file and deliver nothing twice`, async () => {
  const random = randomOf(SEED)
  const tally: Tally = { rounds: 0, kills: 0, midWork: 0, tornTails: 0, held: 0, heldUnsent: 0, delivered: 0 }
  while (tally.rounds < ROUNDS) {
    await office(random, tally)
    if (ROUNDS > 10) process.stdout.write(`${JSON.stringify({ seed: SEED, ...tally })}\n`)
  }
  expect(tally.kills).toBeGreaterThan(0)
  expect(tally.midWork).toBeGreaterThan(0)
}, 7_200_000)

async function office(random: () => number, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'endurance-'))
  const server = await MailServer.start()
  server.pauseMs = 15
  try {
    const config = await furnish(folder, server.port)
    const ledger = join(folder, 'reports', 'ledger.jsonl')
    for (let round = 0; round < ROUNDS_OF_OFFICE && tally.rounds < ROUNDS; round += 1) {
      tally.rounds += 1
      tally.kills += await killedPair(config, ledger, random)
      expectWhole(folder)
      if (existsSync(ledger)) {
        const { tornBytes, events } = await readLedger(ledger)
        foldLedger(ledger, events)
        if (tornBytes > 0) tally.tornTails += 1
        if (events.filter(({ kind }) => kind === 'published').length < periods.length) tally.midWork += 1
      }
      expectNothingTwice(server)
    }
    // Left in peace, it finishes.
    expect(await ended(start(config))).toEqual([0, null])
    expectWhole(folder)
    expectNothingTwice(server)
    await expectComplete(folder, ledger, server, tally)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function furnish(folder: string, port: number): Promise<string> {
  const config = join(folder, 'werkplek.yaml')
  writeFileSync(config, `${deliveryConfiguration({ port, first: '2021-2022' }).join('\n')}\n`)
  writeFileSync(join(folder, 'recipients.yaml'), `${recipients.join('\n')}\n`)
  for (const period of periods) {
    await mkdir(join(folder, 'extracts', period), { recursive: true })
    writeFileSync(join(folder, 'extracts', period, 'sectors.csv'), `Sectorcode;Naam\nAUTO;${period}\n`)
  }
  return config
}

const start = (config: string): ChildProcess =>
  spawn(process.execPath, [child, config, TODAY, String(PAUSE_MS)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const ended = (process: ChildProcess) => once(process, 'exit')

/** Two at once; each is killed a random while after the ledger grew, so in the middle of work. */
async function killedPair(config: string, ledger: string, random: () => number): Promise<number> {
  const size = () => (existsSync(ledger) ? statSync(ledger).size : 0)
  const before = size()
  const pair = [start(config), start(config)]
  const ends = pair.map(ended)
  while (size() === before && pair.some(({ exitCode }) => exitCode === null)) await delay(2)
  const kill = async (one: ChildProcess, afterMs: number) => {
    await delay(afterMs)
    if (one.exitCode === null) one.kill('SIGKILL')
  }
  await Promise.all(pair.map((one) => kill(one, Math.floor(random() ** 2 * 900))))
  const exits = await Promise.all(ends)
  return exits.filter(([, signal]) => signal === 'SIGKILL').length
}

/** Whatever is visible is complete: revisions by their manifest, folders of partnerships by their list. */
function expectWhole(folder: string): void {
  for (const period of namesIn(join(folder, 'reports')).filter((name) => name.startsWith('20')))
    for (const revision of namesIn(join(folder, 'reports', period))) {
      expect(revision).toBe('revision-1')
      const at = join(folder, 'reports', period, revision)
      const { outputs } = JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8'))
      expectFiles(at, outputs, ['manifest.json', 'revision.json'])
    }
  for (const code of namesIn(join(folder, 'deliveries')).filter((name) => !name.startsWith('.')))
    for (const period of namesIn(join(folder, 'deliveries', code))) {
      expect(namesIn(join(folder, 'deliveries', code, period))).toEqual(['revision-1'])
      const at = join(folder, 'deliveries', code, period, 'revision-1')
      expectFiles(at, JSON.parse(readFileSync(join(at, 'files.json'), 'utf8')), ['files.json'])
    }
}

function expectFiles(
  folder: string,
  files: readonly { readonly name: string; readonly sha256: string }[],
  beside: readonly string[],
): void {
  expect(namesIn(folder)).toEqual([...files.map(({ name }) => name), ...beside].sort())
  for (const { name, sha256 } of files)
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ).toBe(sha256)
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

const idOf = (raw: Buffer): string => /^message-id: (\S+)/im.exec(raw.toString('latin1'))?.[1] ?? ''

function expectNothingTwice(server: MailServer): void {
  const ids = server.received.map(({ raw }) => idOf(raw))
  expect(ids).not.toContain('')
  expect(new Set(ids).size).toBe(ids.length)
}

/** Every report once, every folder there, and every message either arrived once or is held as unclear. */
async function expectComplete(
  folder: string,
  ledger: string,
  server: MailServer,
  tally: Tally,
): Promise<void> {
  const { events } = await readLedger(ledger)
  const published = events.flatMap((event) => (event.kind === 'published' ? event.period : []))
  expect([...published].sort()).toEqual([...periods].sort())
  const arrived = new Set(server.received.map(({ raw }) => idOf(raw)))
  const sent = new Map(
    events.flatMap((event) =>
      event.kind === 'sending' ? [[`${event.period} ${event.recipient}`, event.messageId]] : [],
    ),
  )
  for (const [period, state] of foldLedger(ledger, events)) {
    expect(state.revisions).toBe(1)
    for (const code of partnerships) {
      expect(existsSync(join(folder, 'deliveries', code, period, 'revision-1'))).toBe(true)
      expect(state.published[0]?.deliveries.get(code)?.last.kind).toBe('delivered')
    }
    for (const recipient of mailed) {
      const last = state.published[0]?.deliveries.get(recipient)?.last
      const there = arrived.has(sent.get(`${period} ${recipient}`) ?? '')
      if (last?.kind === 'delivered') {
        expect([recipient, there]).toEqual([recipient, true])
        tally.delivered += 1
      } else {
        expect(last).toMatchObject({ kind: 'held', why: 'unclear' })
        tally.held += 1
        if (!there) tally.heldUnsent += 1
      }
    }
  }
}

/** Mulberry32: enough for moments. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
