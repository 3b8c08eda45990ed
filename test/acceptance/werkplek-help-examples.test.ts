/** Every example in the help of every command runs as it stands, and the manual pages are sound. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { languages } from '@werkplekleren/rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { programOf } from '../../apps/reporting-job/src/command/index.ts'
import { startSession } from '../../apps/reporting-job/src/command/session.ts'
import { manPage, silent } from '../../apps/reporting-job/test/pages/man-page.ts'
import { Desk, type Ran } from './support/werkplek.ts'

const desk = new Desk()

beforeAll(async () => {
  const heading = [
    'Overeenkomstnummer',
    'Stelsel',
    'Lerende',
    'Ondernemingsnummer',
    'Startdatum',
    'Einddatum',
  ]
  const stage = ['S1', 'WES', 'L1', '0403.019.261', '08/01/2024', '07/07/2024']
  await desk.xlsx('planning.xlsx', { Overeenkomsten: [heading, stage] })
  desk.csv('agreements.csv', heading, stage)
  desk.csv('learners.csv', ['Lerende', 'Geboortedatum'], ['L1', '01/01/2000'])
  desk.write(
    'werkplek.yaml',
    [
      'organisation: Departement Werk',
      'extracts: incoming',
      'output: published',
      'firstSchoolYear: 2024-2025',
      'reports: { enrolments: { dueAfterDays: 7 } }',
      'delivery:',
      '  recipients: recipients.yaml',
      '  folder: deliveries',
      '  returnTo: https://delen.example/terug',
      '  contact: { name: Team Duaal, mail: team@werk.example }',
      '  mail: { host: 127.0.0.1, tls: none, from: duaal@werk.example }',
      '',
    ].join('\n'),
  )
  desk.write('recipients.yaml', 'partnerships: {}\n')
})

async function helpOf(...args: string[]): Promise<string> {
  const { status, out } = await desk.inProcess([...args, '--help'])
  expect(status).toBe(0)
  return out
}

const examplesIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(werkplek .+)$/gm)].map(([, line = '']) => line)

const commandsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}([a-z]+) \[|^ {2}([a-z]+) </gm)].flatMap(([, a, b]) => a ?? b ?? [])

/** An example as the shell would run it: what follows `>` goes to a file. */
const ran = (line: string): Promise<Ran> => {
  const [words = ''] = line.split(' > ')
  return desk.inProcess(words.split(' ').slice(1))
}

describe('the examples in the help', () => {
  it('are two or three at the end of every command (if not: add them in command/examples.ts)', async () => {
    const commands = commandsIn(await helpOf()).filter((name) => name !== 'help')
    expect(commands).toEqual(expect.arrayContaining(['check', 'report', 'tables', 'completion']))
    for (const command of commands) {
      const examples = examplesIn(await helpOf(command))
      expect([command, examples.length >= 2 && examples.length <= 3]).toEqual([command, true])
      for (const example of examples) expect(example).toMatch(new RegExp(`^werkplek ${command}\\b`))
    }
  })

  it('run as they stand (those that need a published report have tests of their own; of reports they are parsed whole)', async () => {
    const commands = commandsIn(await helpOf()).filter((name) => name !== 'help')
    for (const command of commands) {
      if (['report', 'revise', 'collect'].includes(command)) continue
      for (const example of examplesIn(await helpOf(command))) {
        if (example.includes('--resolve')) continue
        const { status, out, err } = await ran(example)
        expect([example, status === 0 || status === 1, err]).toEqual([example, true, ''])
        expect(out.length).toBeGreaterThan(20)
      }
    }
    expect(existsSync(desk.path('extracts'))).toBe(true)
    for (const example of examplesIn(await helpOf('report'))) {
      const program = programOf(startSession(silent, []))
      let parsed: unknown
      program.commands
        .find((command) => command.name() === 'report')
        ?.action((options) => {
          parsed = options
        })
      await program.parseAsync(example.split(' ').slice(1), { from: 'user' })
      expect(parsed).toMatchObject({ schoolYear: '2024-2025', input: 'extracts' })
    }
  })

  it.each(languages)(
    'are the same in %s, with the exit statuses in the help of the program',
    async (language) => {
      const examples = examplesIn(await helpOf('explain', '--lang', language))
      expect(examples).toEqual(examplesIn(await helpOf('explain')))
      expect(await helpOf('--lang', language)).toMatch(/\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n$/)
    },
  )
})

const groff = spawnSync('groff', ['--version']).status === 0

describe.each(languages)('the manual page in %s', (language) => {
  it('is ASCII and names every command and option of the help', async () => {
    const page = manPage(language)
    expect(page).toMatch(/^[\x20-\x7e\n]+$/)
    const plain = page.replaceAll('\\-', '-')
    for (const command of commandsIn(await helpOf())) {
      if (command === 'help') continue
      expect(plain).toContain(`.SS ${command}`)
      for (const [option] of (await helpOf(command)).matchAll(/--[a-z]+(?:-[a-z]+)*/g))
        if (option !== '--help') expect(plain).toContain(option)
    }
  })

  it.skipIf(!groff)('gives groff nothing to warn about', () => {
    const { stderr, status } = spawnSync('groff', ['-man', '-z', '-ww'], {
      input: manPage(language),
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})
