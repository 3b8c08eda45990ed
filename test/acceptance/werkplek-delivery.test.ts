/** The service from the command line, two years behind: it makes, delivers and mails what was missed, and names nobody. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MailServer } from '../../apps/reporting-job/test/service/mail-server.ts'
import { Desk } from './support/werkplek.ts'

const program = fileURLToPath(new URL('../../apps/reporting-job/bin/werkplek.js', import.meta.url))
const clock = new URL('./support/fake-clock.mjs', import.meta.url).href
const years = ['2023-2024', '2024-2025'] as const
/** Oldest first; the extracts of the year report of 2024-2025 have not come in. */
const periods = ['2023-2024-enrolments', '2023-2024-annual-report', '2024-2025-enrolments'] as const
const WAITING = '2024-2025-annual-report'
const BROKEN = '2025-2026-enrolments'
const extracts = ['enrolments.csv', 'learners.csv', 'programmes.csv', 'providers.csv', 'sectors.csv']

const desk = new Desk()
let server: MailServer
/** Everything that the service said, on both streams. */
let said = ''
/** Names and numbers of the sample that name a person or a record about one. */
const secrets = new Set<string>()

beforeAll(async () => {
  server = await MailServer.start()
  for (const [index, year] of years.entries()) {
    await desk.inProcess([
      'sample',
      '--school-year',
      year,
      '--output',
      `sample-${year}`,
      '--seed',
      String(index + 1),
    ])
    mkdirSync(desk.path(`incoming/${year}-enrolments`), { recursive: true })
    for (const name of extracts)
      copyFileSync(desk.path(`sample-${year}/${name}`), desk.path(`incoming/${year}-enrolments/${name}`))
    keepSecrets(`sample-${year}`)
  }
  cpSync(desk.path(`sample-${years[0]}`), desk.path(`incoming/${periods[1]}`), { recursive: true })
  breakExtracts()
  desk.write(
    'werkplek.yaml',
    [
      'organisation: Departement Werk',
      'extracts: incoming',
      'output: published',
      'firstSchoolYear: 2023-2024',
      'reports: { enrolments: { dueAfterDays: 7 }, annual-report: { dueAfterDays: 14 } }',
      'delivery:',
      '  recipients: recipients.yaml',
      '  folder: deliveries',
      '  returnTo: https://delen.example/terug',
      '  contact: { name: Team Duaal, mail: team@werk.example }',
      '  mail:',
      `    { host: 127.0.0.1, port: ${server.port}, tls: none, from: duaal@werk.example, mayCarryPersonalRows: true }`,
      '',
    ].join('\n'),
  )
  const codes = [...new Set(column(`sample-${years[0]}/sectors.csv`, 'Sectorcode'))]
  desk.write(
    'recipients.yaml',
    [
      'partnerships:',
      ...codes.map((code) => `  ${code}: { mail: { secretariaat: duaal@${code.toLowerCase()}.example } }`),
      '',
    ].join('\n'),
  )
  const service = start()
  await ended(service, () => said.includes(`${BROKEN}: not made`))
}, 1_200_000)

describe('a service that was off for two years', () => {
  it('makes what it can, oldest first, and tells why the rest is not made', () => {
    const lines = said.split('\n').filter((line) => /^\d{4}-\d{4}-[a-z-]+: /.test(line))
    expect(lines.slice(0, 3)).toEqual(periods.map((period) => `${period}: revision 1 published.`))
    expect(lines[3]).toMatch(new RegExp(`^${WAITING}: waits for extracts `))
    expect(lines[4]).toMatch(/^2025-2026-enrolments: not made\. /)
  })

  it('has mailed every partnership each, with attachments that are the published files byte for byte', async () => {
    const letters = await server.letters()
    const published = periods.flatMap((period) => {
      const { outputs } = publishedIn.parse(
        JSON.parse(readFileSync(desk.path(`published/${period}/revision-1/manifest.json`), 'utf8')),
      )
      return outputs.flatMap(({ name, for: code }) => (code === null ? [] : [`${period}/revision-1/${name}`]))
    })
    expect(published.filter((name) => name.includes('correcties')).length).toBeGreaterThan(5)
    const sent = letters.flatMap(({ subject = '', attachments }) =>
      attachments.map(({ filename, content }) => {
        const year = /\d{4}-\d{4}/.exec(subject)?.[0]
        const kind = subject.includes('jaarrapport') ? 'annual-report' : 'enrolments'
        const name = `${year}-${kind}/revision-1/${filename}`
        const bytes = Buffer.from(content as ArrayBuffer)
        return [name, bytes.equals(readFileSync(desk.path(`published/${name}`)))] as const
      }),
    )
    expect(sent.map(([name]) => name).sort()).toEqual([...published].sort())
    expect(sent.filter(([, same]) => !same)).toEqual([])
  })

  it('delivers nothing more at its next start', async () => {
    const before = server.received.length
    const { out } = await desk.inProcess(['deliver'])
    expect(out).toMatch(/er is niets te leveren/)
    expect(server.received).toHaveLength(before)
  })

  it('holds what a server refuses for good, until a person decides', async () => {
    const list = readFileSync(desk.path('recipients.yaml'), 'utf8')
    const code = /^ {2}(\w+):/m.exec(list)?.[1] ?? ''
    server.refused.set('weg@werk.example', 550)
    desk.write('recipients.yaml', list.replace('mail: { ', 'mail: { directie: weg@werk.example, '))
    const refused = await desk.inProcess(['deliver'])
    expect(refused.status).toBe(1)
    expect(refused.out).toContain(
      `${periods[0]}, revisie 1, ${code}/directie: wacht op een beslissing. De mailserver weigerde`,
    )
    for (const period of periods) {
      const decided = await desk.inProcess([
        'deliver',
        '--resolve',
        'never',
        '--report',
        period,
        '--recipient',
        `${code}/directie`,
      ])
      expect(decided).toEqual({
        status: 0,
        out: `${period}, ${code}/directie: niet meer leveren.\n`,
        err: '',
      })
    }
    expect((await desk.inProcess(['deliver'])).status).toBe(0)
  })

  it('names nobody: not in logs, ledger, status, messages, their headers or manifests', async () => {
    const texts = [said]
    for (const args of [
      ['status'],
      ['status', '--format', 'json'],
      ['runs'],
      ['runs', '--format', 'json'],
      ['config', 'print'],
    ])
      texts.push((await desk.inProcess(args)).out)
    for (const name of filesUnder(desk.path('published')).concat(filesUnder(desk.path('deliveries'))))
      if (/\.jsonl?$/.test(name)) texts.push(readFileSync(name, 'utf8'))
    for (const { raw } of server.received) texts.push(headersOf(raw))
    for (const { text = '', subject = '' } of await server.letters()) texts.push(subject, text)
    expect(secrets.size).toBeGreaterThan(5000)
    const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}.-]+/u)))
    expect([...words].filter((word) => secrets.has(word))).toEqual([])
    expect(said).toContain('"level":"info"')
  })
})

const publishedIn = z.object({ outputs: z.array(z.object({ name: z.string(), for: z.string().nullable() })) })

/** The service itself, not one round of it, on a day in February 2026. */
function start(): ChildProcess {
  return spawn(process.execPath, ['--import', clock, program, 'schedule', '--lang', 'en', '--log', 'json'], {
    cwd: desk.folder,
    env: { ...process.env, FAKE_NOW: '2026-02-20T08:00:00Z' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(service: ChildProcess, ready: () => boolean): Promise<void> {
  for (const stream of [service.stdout, service.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const exit = once(service, 'exit')
  while (!ready() && service.exitCode === null) await delay(50)
  service.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
}

/** A learner who stands twice: the sentence that refuses the extracts quotes the key. */
function breakExtracts(): void {
  mkdirSync(desk.path(`incoming/${BROKEN}`), { recursive: true })
  for (const name of extracts) {
    const lines = readFileSync(desk.path(`sample-${years[1]}/${name}`), 'utf8').split('\r\n')
    const kept = name === 'learners.csv' ? [...lines.slice(0, 3), lines[2], ''] : [...lines.slice(0, 3), '']
    desk.write(`incoming/${BROKEN}/${name}`, kept.join('\r\n'))
  }
}

/** Whatever in the sample names a person, or a record about one. */
function keepSecrets(folder: string): void {
  const columns: Readonly<Record<string, readonly RegExp[]>> = {
    'learners.csv': [/lerende/i, /rijksregister/i, /naam/i],
    'enrolments.csv': [/inschrijvingsnummer/i, /lerende/i],
    'mentors.csv': [/^mentor$/i, /rijksregister/i, /naam/i],
    'agreements.csv': [/overeenkomstnummer/i, /lerende$/i, /naam/i],
  }
  for (const [name, wanted] of Object.entries(columns)) {
    const [head = '', ...lines] = readFileSync(desk.path(join(folder, name)), 'utf8')
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n')
    const positions = head
      .split(';')
      .flatMap((heading, at) => (wanted.some((one) => one.test(heading)) ? [at] : []))
    expect(positions.length).toBeGreaterThan(0)
    for (const line of lines) {
      const cells = line.split(';')
      for (const at of positions) if ((cells[at] ?? '').length >= 4) secrets.add(cells[at] ?? '')
    }
  }
}

function column(file: string, heading: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(desk.path(file), 'utf8')
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
  const at = head.split(';').indexOf(heading)
  return lines.map((line) => line.split(';')[at] ?? '')
}

const headersOf = (raw: Buffer): string => raw.toString('latin1').split('\r\n\r\n')[0] ?? ''

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
