/** The catalogue of the command: tables, rules and sources for people and programs. */
import { citedSources, currentRuleset, languages, tableIds, tableOf } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { layOutText, plainMarkup, tableBlocks } from '../../apps/reporting-job/src/catalogue/index.ts'
import { paint } from '../../apps/reporting-job/src/checking/index.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
const heading = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Ondernemingsnummer', 'Startdatum', 'Einddatum']
desk.csv(
  'agreements.csv',
  heading,
  ['S1', 'WES', 'L1', '0403.019.261', '08/01/2024', '07/07/2024'],
  ['S2', 'WES', 'L2', '0403.019.261', '08/01/2024', '08/07/2024'],
  ['S2', 'WES', 'L3', '0403.019.261', '08/01/2024', ''],
)
desk.csv('other.csv', heading, ['S1', 'WES', '85.07.30-997.34', '0403.019.261', '08/01/2024', '07/07/2024'])

async function shown(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await desk.inProcess(args)
  expect({ args, status, err }).toEqual({ args, status: 0, err: '' })
  expect(out).not.toMatch(/undefined|\[object|NaN/)
  return out
}

async function json(...args: readonly string[]) {
  return JSON.parse(await shown(...args, '--format', 'json'))
}

async function sentence(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await desk.inProcess([...args, '--lang', 'en'])
  expect({ args, status, out }).toEqual({ args, status: 2, out: '' })
  expect(err).toMatch(/^werkplek: [^\n]+[.?]\n$/)
  return err
}

const { rules } = currentRuleset

describe('werkplek tables', () => {
  it.each(languages)('shows every table and column in %s, as text and as Markdown', async (language) => {
    const list = await shown('tables', '--lang', language)
    for (const id of tableIds) {
      expect(list).toContain(tableOf(id).label[language])
      for (const format of ['text', 'markdown']) {
        const page = await shown('tables', id, '--format', format, '--lang', language)
        for (const { label } of Object.values(tableOf(id).columns))
          expect(page.replace(/\s+/g, ' ')).toContain(label[language].replaceAll('|', '\\|'))
      }
    }
  })

  it('gives programs every column with its kind, codes and the rules that look at it', async () => {
    const { tables, ruleset } = await json('tables')
    expect(ruleset.digest).toBe(currentRuleset.digest)
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(tableIds)
    const [agreements] = (await json('tables', 'Overeenkomsten')).tables
    const column = (key: string) => agreements.columns.find((one: { key: string }) => one.key === key)
    expect(column('end')).toMatchObject({ kind: 'day', heading: 'Einddatum' })
    expect(column('end').rules).toContain('wes-max-duration')
    expect(column('allowance')).toMatchObject({ kind: 'money', unit: 'cents' })
    expect(column('learnerBirth').lookedUp).toEqual({
      through: 'learnerId',
      table: 'learners',
      column: 'birth',
    })
    expect(column('scheme').codes.map(({ code }: { code: string }) => code)).toContain('WES')
  })

  it('on a narrow terminal cuts no word off', () => {
    const page = tableBlocks('agreements', rules, { language: 'nl', markup: plainMarkup })
    const width = 60
    const narrow = layOutText(page, { width, style: paint(false), language: 'nl' })
    // Where a record stands below the other, the heading of its first cell is left out.
    const words = (text: string) => new Set(text.split(/:?\s+/))
    const wide = words(layOutText(page, { width: 100_000, style: paint(false), language: 'nl' }))
    expect([...wide].filter((word) => !words(narrow).has(word))).toEqual(['Kolom'])
    const long = narrow.split('\n').filter((line) => line.length > width && /\S\s\S/.test(line.trim()))
    expect(long).toEqual([])
  })
})

describe('werkplek rules', () => {
  const idsOf = (document: { rules: readonly { id: string }[] }) => document.rules.map(({ id }) => id)

  it('lists every rule', async () => {
    expect(idsOf(await json('rules'))).toEqual(rules.map(({ id }) => id))
    const text = await shown('rules')
    for (const { id } of rules) expect(text).toContain(id)
  })

  it('chooses by scheme, table, severity, column and source, by any name that a sheet may use', async () => {
    expect(idsOf(await json('rules', '--scheme', 'wes'))).toContain('wes-max-duration')
    expect(idsOf(await json('rules', '--scheme', 'IBO'))).not.toContain('wes-max-duration')
    expect(idsOf(await json('rules', '--column', 'Date de fin', '--table', 'agreements'))).toContain(
      'wes-max-duration',
    )
    const wes = await json('rules', '--source', 'bvr-2022-10-28', '--severity', 'error')
    expect(idsOf(wes)).toContain('wes-max-duration')
    expect(idsOf(wes)).not.toContain('dual-max-age')
  })

  it('of a scheme are parted from those that name none, and nothing is lost between', async () => {
    const schemes = ['DUAAL', 'WES', 'IBO']
    for (const scheme of schemes) {
      const { rules: chosen, withoutScheme } = await json('rules', '--scheme', scheme)
      const others = rules.filter(
        (rule) => rule.form !== 'cell' && rule.schemes && !rule.schemes.includes(scheme),
      )
      expect(chosen.length + withoutScheme.length + others.length).toBe(rules.length)
      expect(await shown('rules', '--scheme', scheme, '--lang', 'en')).toContain(
        `Not shown: ${withoutScheme.length} rules`,
      )
    }
  })

  it('on a day are in force or not, with the legal values of that day', async () => {
    const { rules: then } = await json('rules', '--as-of', '2022-12-31')
    const inForce = then.filter(({ asOf }: { asOf: { inForce: boolean } }) => asOf.inForce).length
    const text = await shown('rules', '--as-of', '2022-12-31', '--lang', 'en')
    expect(text).toContain(`In force on 31 December 2022: ${inForce}\n`)
    expect(text).toContain(`Not in force on 31 December 2022: ${rules.length - inForce}\n`)
    const age = (await json('rules', '--as-of', '2024-09-01')).rules.find(
      ({ id }: { id: string }) => id === 'dual-max-age',
    )
    expect(age.asOf).toEqual({
      day: '2024-09-01',
      inForce: true,
      values: [
        { id: 'dual-upper-age', unit: 'years', value: 25, from: '2019-09-01', certainty: 'published' },
      ],
    })
  })
})

describe('werkplek explain RULE', () => {
  it.each(languages)('says of a rule in %s its sources, messages and cases', async (language) => {
    const words = (await shown('explain', 'dual-max-age', '--lang', language)).replace(/\s+/g, ' ')
    const rule = currentRuleset.find('dual-max-age')
    for (const { source } of rule?.sources ?? []) {
      expect(words).toContain(source.title[language])
      expect(words).toContain(source.verifiedOn)
    }
    expect(words).toContain(rule?.messages[language].wrong)
    expect(words).toContain('a seventh year knows no upper limit')
    expect(words).toContain('dual-upper-age')
  })

  it('explains every placeholder of every message of every rule', async () => {
    for (const { id, messages, variants = {} } of rules) {
      const page = await shown('explain', id, '--format', 'markdown')
      for (const { nl } of [messages, ...Object.values(variants).map((variant) => variant.messages)])
        for (const [placeholder] of `${nl.wrong} ${nl.fix}`.matchAll(/\{\w+\}/g))
          expect([id, page]).toEqual([id, expect.stringContaining(`- \`${placeholder}\`: `)])
    }
  })

  it('of an unknown rule offers the nearest', async () => {
    expect(await sentence('explain', 'wes-max-duratoin')).toContain('did you mean “wes-max-duration”')
    expect(await sentence('explain', 'qqqqqqqqqqqqqqqqqq')).not.toContain('did you mean')
  })
})

describe('werkplek explain RULE FILE', () => {
  const explained = (...args: readonly string[]) =>
    json('explain', 'wes-max-duration', 'agreements.csv', '--as-of', '2024-06-01', ...args)

  it('says of a row in order how far its end is from the boundary', async () => {
    const { verdict, boundaries, values } = await explained('--record', 'S1')
    expect(verdict).toBe('valid')
    expect(values).toContainEqual({ column: 'end', value: '2024-07-07', filled: true, lookedUp: false })
    expect(boundaries).toContainEqual({
      column: 'end',
      side: 'above',
      own: '2024-07-07',
      last: '2024-07-07',
      turn: { value: '2024-07-08', verdict: 'violated' },
      sentence: 'Einddatum: met 8 juli 2024 zou de rij deze regel overtreden.',
    })
  })

  it('says the same of the next day, which breaks the rule, and of an empty one', async () => {
    expect(await explained('--row', '3')).toMatchObject({ verdict: 'violated' })
    expect(await explained('--row', '4')).toMatchObject({ verdict: 'undecided', row: 4 })
    const text = await shown('explain', 'wes-max-duration', 'agreements.csv', '--row', '3', '--lang', 'en')
    expect(text.replace(/\s+/g, ' ')).toContain('with 7 July 2024 the row would be in order')
  })

  it('asks which row or sheet is meant, in one sentence', async () => {
    const ask = (...args: readonly string[]) => sentence('explain', 'wes-max-duration', ...args)
    expect(await ask('agreements.csv')).toContain('--row')
    expect(await ask('agreements.csv', '--record', 'S2')).toContain('choose with --row')
    expect(await ask('agreements.csv', 'other.csv', '--record', 'S1')).toContain('choose with --sheet')
    expect(await ask('agreements.csv', '--row', '1')).toContain('holds no record')
    expect(await ask('agreements.csv', '--record', 'S9')).toContain('“S9”')
    expect(await ask('agreements.csv', '--row', 'x')).toContain('no row number')
    expect(await ask('agreements.csv', '--row', '2', '--sheet', 'Blad9')).toContain('“Blad9”')
    expect(await ask('agreements.csv', '--row', '2', '--record', 'S1')).toContain('one of them')
    expect(await ask('--row', '2')).toContain('no file')
    expect(await ask('absent.csv', '--row', '2')).toContain('absent.csv')
  })

  it('shows no national number, wherever it was typed', async () => {
    const args = ['explain', 'wes-max-duration-sum', 'other.csv', '--row', '2']
    for (const format of ['text', 'json', 'markdown'])
      expect(await shown(...args, '--format', format)).not.toMatch(/997/)
    desk.csv(
      'mistyped.csv',
      [...heading, 'Leervergoeding'],
      [...['S1', 'WES', 'L1', '0403.019.261', '08/01/2024', '07/07/2024', '85073099734']],
    )
    for (const format of ['text', 'json', 'markdown'])
      expect(
        await shown('explain', 'wes-allowance', 'mistyped.csv', '--row', '2', '--format', format),
      ).not.toMatch(/997[.,\s]?3|730\D?997/)
  })
})

describe('werkplek sources', () => {
  const cited = citedSources(rules)

  it('lists every cited source, the one read longest ago first, with what it has of title, place and dates', async () => {
    const { sources } = await json('sources', '--as-of', '2026-12-01')
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(cited.map(({ source }) => source.id))
    const ages = sources.map(({ age }: { age: number }) => age)
    expect(ages).toEqual([...ages].sort((a, b) => b - a))
    for (const { verifiedOn, title, address } of sources)
      expect([verifiedOn, title !== '', address !== '']).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        true,
        true,
      ])
    const decision = sources.find(({ id }: { id: string }) => id === 'bvr-2022-10-28')
    expect(decision).toMatchObject({ inForceFrom: '2023-01-01', authority: 'official' })
    expect(decision.rules).toContain('wes-max-duration')
    for (const language of languages) await shown('sources', '--lang', language, '--format', 'markdown')
  })

  it('older than a day or a number of days end with status 1, and none with 0', async () => {
    const last = cited.at(-1)?.source.verifiedOn ?? ''
    const statusOf = async (...args: readonly string[]) => (await desk.inProcess(['sources', ...args])).status
    expect(await statusOf('--older-than', '1990-01-01')).toBe(0)
    expect(await statusOf('--older-than', '2199-01-01')).toBe(1)
    expect(await statusOf('--older-than', '0', '--as-of', last)).toBe(
      cited.some(({ source }) => source.verifiedOn < last) ? 1 : 0,
    )
    expect(await statusOf('--older-than', '400', '--as-of', '2199-01-01')).toBe(1)
    expect(await sentence('sources', '--older-than', 'soon')).toContain('“soon”')
  })
})

describe('an unknown name or format', () => {
  it.each([
    [['tables', 'planets'], '“planets”'],
    [['tables', '--format', 'yaml'], '“yaml”'],
    [['rules', '--scheme', 'WESS'], 'did you mean “WES”'],
    [['rules', '--column', 'strat'], 'did you mean “start”'],
    [['rules', '--source', 'bvr-2022-10-27'], 'bvr-2022-10-28'],
    [['rules', '--severity', 'fatal'], '“fatal”'],
    [['rules', '--as-of', '31 January'], '2025-01-31'],
    [['explain'], 'missing'],
  ] as const)('%j is one sentence', async (args, says) => {
    expect(await sentence(...args)).toContain(says)
  })
})
