/** The ledger keeps what was written, through kills and cuts, and refuses what it cannot understand. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BadInput } from '../../src/bad-input.ts'
import { appendEvent, foldLedger, type NewEvent, readLedger } from '../../src/service/ledger/index.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  file = join(folder, 'ledger.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const AT = '2025-02-04T06:00:00.000Z'
const period = '2024-2025-enrolments'
const digest = (digit: string) => digit.repeat(64)
const inputs = [{ file: 'enrolments.csv', sha256: digest('a') }]
const sentence = {
  nl: 'Er ontbreekt een extract.',
  en: 'An extract is missing.',
  fr: 'Il manque un extrait.',
}

const started = (revision: number): NewEvent => ({
  kind: 'started',
  period,
  revision,
  inputs,
  software: '0.1.0',
})
const published = (revision: number): NewEvent => ({
  kind: 'published',
  period,
  revision,
  manifest: digest(String(revision)),
  inputs,
})
const requested = (reason: string): NewEvent => ({ kind: 'revision-requested', period, reason })
const delivery = (kind: 'delivered' | 'held'): NewEvent =>
  kind === 'delivered'
    ? { kind, period, revision: 1, recipient: 'AUTO', channel: 'folder', files: [] }
    : { kind, period, revision: 1, recipient: 'AUTO', why: 'occupied', sentence }
const failed: NewEvent = {
  kind: 'failed',
  period,
  revision: 1,
  code: 'extracts',
  sentence,
  inputs,
  software: '0.1.0',
}

async function ledgerOf(...events: readonly NewEvent[]): Promise<void> {
  for (const event of events) await appendEvent(file, event, AT)
}
const stateOf = async () => foldLedger(file, (await readLedger(file)).events).get(period)

async function refusal(): Promise<string> {
  const error: unknown = await stateOf().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput)) throw new Error('The ledger was not refused', { cause: error })
  return error.sentence('en')
}

describe('the state of a period', () => {
  it('is that of its events: an attempt that failed, one that published, a correction with its reason', async () => {
    await ledgerOf(started(1), failed)
    expect(await stateOf()).toMatchObject({ revisions: 0, failure: { code: 'extracts' }, unfinished: false })
    await ledgerOf(started(1))
    expect(await stateOf()).toMatchObject({ unfinished: true })
    await ledgerOf(published(1))
    const first = await stateOf()
    expect(first).toMatchObject({ revisions: 1, requested: false, unfinished: false })
    expect(first).not.toHaveProperty('failure')
    await ledgerOf(requested('Nieuw extract'), requested('en een tweede'))
    expect(await stateOf()).toMatchObject({ requested: true, reason: 'Nieuw extract; en een tweede' })
    await ledgerOf(started(2), published(2))
    expect(await stateOf()).toMatchObject({ revisions: 2, requested: false })
  })

  it('has no further revision where the same bytes came out', async () => {
    const same: NewEvent = { kind: 'unchanged', period, revision: 1, manifest: digest('1') }
    await ledgerOf(published(1), requested('Nogmaals'), started(2), same)
    expect(await stateOf()).toMatchObject({ revisions: 1, requested: false, unfinished: false })
  })

  it('keeps the last word on every delivery', async () => {
    await ledgerOf(published(1), delivery('held'), delivery('delivered'))
    const state = await stateOf()
    expect([...(state?.published[0]?.deliveries.values() ?? [])].map(({ last }) => last.kind)).toEqual([
      'delivered',
    ])
  })

  it('of a request after a failure does not remember the failure: it is to be tried again', async () => {
    await ledgerOf(published(1), requested('Fout'), { ...failed, revision: 2 }, requested('Hersteld'))
    expect(await stateOf()).not.toHaveProperty('failure')
  })
})

describe('a ledger is refused, with the line', () => {
  it.each([
    ['text that is no JSON', 'hello', /line 2: this is no event/],
    ['an event without its fields', '{"n":2,"at":"x","kind":"published"}', /line 2: this is no event/],
    ['a field that no event has', `{"n":2,"at":"x","kind":"repaired","bytes":1,"x":1}`, /no event/],
    [
      'an event of a newer version',
      '{"n":2,"at":"x","kind":"withdrawn"}',
      /“withdrawn” is of a newer version/,
    ],
    [
      'a number that does not follow',
      '{"n":3,"at":"x","kind":"repaired","bytes":1}',
      /line 2: this event does not fit/,
    ],
    ['an empty line', '', /line 2: this is no event/],
  ])('for %s', async (_, line, says) => {
    await ledgerOf(published(1))
    writeFileSync(file, `${readFileSync(file, 'utf8')}${line}\n`)
    expect(await refusal()).toMatch(says)
  })

  it.each([
    ['a revision that was there already', [published(1), published(1)]],
    ['a revision that skips one', [published(2)]],
    ['a request for what was never published', [requested('Zomaar')]],
    ['a delivery of what was never published', [delivery('delivered')]],
  ])('for %s', async (_, events) => {
    await ledgerOf(...events)
    expect(await refusal()).toMatch(/does not fit/)
  })
})

describe('a line that was cut off', () => {
  it('at any byte leaves the events before it, told in bytes; the next event is written after them', async () => {
    await ledgerOf(started(1), published(1), requested('Verbetering: één'))
    const whole = readFileSync(file)
    const { events } = await readLedger(file)
    for (let bytes = 0; bytes <= whole.length; bytes += 1) {
      const cut = whole.subarray(0, bytes)
      writeFileSync(file, cut)
      const complete = cut.filter((byte) => byte === 0x0a).length
      const read = await readLedger(file)
      expect(read.events).toEqual(events.slice(0, complete))
      expect(read.tornBytes).toBe(bytes - (cut.lastIndexOf(0x0a) + 1))
      foldLedger(file, read.events)
      if (bytes % 7 !== 0) continue
      await appendEvent(file, started(complete > 1 ? 2 : 1), AT)
      const after = await readLedger(file)
      expect(after.tornBytes).toBe(0)
      expect(after.events.slice(0, complete)).toEqual(events.slice(0, complete))
      expect(after.events.slice(complete).map(({ kind }) => kind)).toEqual(
        read.tornBytes > 0 ? ['repaired', 'started'] : ['started'],
      )
    }
  })
})

const appender = fileURLToPath(new URL('./children/append-events.mjs', import.meta.url))

it('a writer that is killed loses no event that it had confirmed, over many kills', async () => {
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [appender, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let confirmed = 0
    const enough = 1 + ((round * 7) % 20)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const last = text.trimEnd().split('\n').at(-1)
      confirmed = Math.max(confirmed, Number(last))
      if (confirmed % 20 >= enough || text.length > 200) child.kill('SIGKILL')
    })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    const { events } = await readLedger(file)
    expect(events.length).toBeGreaterThanOrEqual(confirmed)
    expect(confirmed).toBeGreaterThan(0)
  }
})
