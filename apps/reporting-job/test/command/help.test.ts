/** The help speaks the language that was asked for, down to the words that commander makes by itself. */
import { type Language, languages } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/index.ts'

async function helpOf(...args: string[]): Promise<string> {
  let shown = ''
  const status = await run(args, {
    out: (text) => {
      shown += text
    },
    outPieces: async () => {},
    err: (text) => {
      shown += text
    },
    settled: async () => {},
    colour: false,
    errIsTerminal: false,
  })
  expect(status).toBe(0)
  return shown
}

const commands = ['check', 'template', 'sample', 'report'] as const
const words: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Gebruik: werkplek', '[opties]', 'Opties:', 'toont deze hulp'],
  en: ['Usage: werkplek', '[options]', 'Options:', 'shows this help'],
  fr: ['Utilisation : werkplek', '[options]', 'Options :', 'affiche cette aide'],
}

describe.each(languages)('the help in %s', (language) => {
  it('lists the commands', async () => {
    const help = await helpOf('--help', '--lang', language)
    for (const command of commands) expect(help).toMatch(new RegExp(`^ {2}${command} \\[opt`, 'm'))
    expect(await helpOf('help', '--lang', language)).toBe(help)
  })

  it.each(commands)('of %s has the words of the language', async (command) => {
    const help = await helpOf(command, '--help', '--lang', language)
    for (const word of words[language]) expect(help).toContain(word)
    expect(help).toContain('--lang')
    expect(help).toContain('--log')
    expect(await helpOf('help', command, '--lang', language)).toBe(help)
  })

  it('has no English left in it, unless it is English', async () => {
    const all = await Promise.all(
      [[], ...commands.map((name) => [name])].map((args) => helpOf(...args, '--help', '--lang', language)),
    )
    const english =
      /\b(Usage|Options|Arguments|Commands|Global|display|output the version|default|choices|folder|year|file)\b/
    const text = all.join('\n').replace(/^(Options|Arguments|Options communes) :|\[options\]|--[a-z-]+/gm, '')
    if (language === 'en') expect(text).toMatch(english)
    else expect(text).not.toMatch(english)
  })

  it('names the versions of the program and of the rules', async () => {
    expect(await helpOf('--version', '--lang', language)).toMatch(
      /^werkplek \d+\.\d+\.\d+, \S+ \d+\.\d+\.\d+ \([0-9a-f]+\)\n$/,
    )
  })
})

it('without arguments the help is shown, in Dutch', async () => {
  expect(await helpOf()).toBe(await helpOf('--help', '--lang', 'nl'))
})
