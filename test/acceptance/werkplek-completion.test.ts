/** The completion scripts, sourced in real shells, offer what the program takes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { currentRuleset, tableIds } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
desk.write('agreements.csv', '')
desk.write('my plan.xlsx', '')
mkdirSync(desk.path('extracts'))

const installed = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

/** What a shell offers for the last of these words. */
type Offers = (...words: readonly string[]) => readonly string[]

async function scriptOf(shell: string): Promise<string> {
  const { status, out } = await desk.inProcess(['completion', shell])
  expect(status).toBe(0)
  return desk.path(desk.write(`completion.${shell}`, out))
}

function linesOf(shell: string, script: string, args: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, [...args.slice(0, 0), '-c', script, ...args], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: desk.folder, TERM: 'dumb' },
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter((line) => line !== '')
}

const offered: Readonly<Record<string, (script: string) => Offers>> = {
  bash:
    (script) =>
    (...words) =>
      linesOf(
        'bash',
        `source ${script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _werkplek; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ['bash', ...words],
      ),
  // The functions by which zsh shows what is offered write it down instead.
  zsh:
    (script) =>
    (...words) =>
      linesOf(
        'zsh',
        `autoload -U compinit; compinit -u -D; source ${script}
        shown() { for one in "$@"; do [[ $one == $words[CURRENT]* ]] && print -r -- $one; done; return 0 }
        compadd() { shift; shown "$@" }
        compset() { words[CURRENT]=\${words[CURRENT]#*=} }
        _describe() { shown \${(P)@[-1]%%:*} }
        _files() { if [[ $1 == -/ ]]; then shown *(/); else shown *; fi }
        words=("$@"); CURRENT=$#; _werkplek`,
        ['zsh', ...words],
      ),
  fish:
    (script) =>
    (...words) =>
      linesOf('fish', `source ${script}; complete -C ${JSON.stringify(words.join(' '))}`, []).map(
        (line) => line.split('\t')[0] ?? '',
      ),
}

describe.each(Object.entries(offered))('%s', (shell, offersOf) => {
  it.skipIf(!installed(shell))('completes commands, options, words, rules, tables and files', async () => {
    const offers = offersOf(await scriptOf(shell))
    expect(offers('werkplek', 'expl')).toEqual(['explain'])
    expect([...offers('werkplek', 'check', '--fail-on', '')].sort()).toEqual(['error', 'never', 'warning'])
    expect(offers('werkplek', 'check', '--fail')).toEqual(['--fail-on'])
    expect(offers('werkplek', 'rules', '--sev')).toEqual(['--severity'])
    expect(offers('werkplek', 'sources', '--lang', 'f')).toEqual(['fr'])
    const ids = currentRuleset.rules.map(({ id }) => id)
    expect([...offers('werkplek', 'explain', 'wes-max')].sort()).toEqual(
      ids.filter((id) => id.startsWith('wes-max')).sort(),
    )
    expect(offers('werkplek', 'tables', 'sectors', 'pr')).toEqual(
      tableIds.filter((id) => id.startsWith('pr')).sort((a, b) => (shell === 'fish' ? (a < b ? -1 : 1) : 0)),
    )
    expect(offers('werkplek', 'explain', 'wes-max-duration', 'agr')).toEqual(['agreements.csv'])
    expect(offers('werkplek', '--lang', 'en', 'check', 'agr')).toEqual(['agreements.csv'])
    const folders = offers('werkplek', 'report', '--input', 'ext').map((folder) => folder.replace(/\/$/, ''))
    expect(folders).toEqual(['extracts'])
  })
})

describe('bash', () => {
  it.skipIf(!installed('bash'))('takes --option=value apart, and keeps spaces in file names', async () => {
    const offers = (offered.bash as (script: string) => Offers)(await scriptOf('bash'))
    expect(offers('werkplek', 'check', '--format', '=', 'js')).toEqual(['json'])
    expect([...offers('werkplek', 'check', '--fail-on', '=')].sort()).toEqual(['error', 'never', 'warning'])
    expect(offers('werkplek', 'check', '--format', '=', 'json', 'my')).toEqual(['my plan.xlsx'])
  })
})

it('an unknown shell is one sentence', async () => {
  const { status, out, err } = await desk.inProcess(['completion', 'powershell', '--lang', 'en'])
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toBe('werkplek: shell does not know “powershell”; choose one of bash, zsh, fish.\n')
})
