/** `werkplek check` beside earlier decisions: baseline, exceptions, configuration, and what lies ahead. */
import { existsSync, readFileSync } from 'node:fs'
import { currentRuleset, formatDay, parseDay, timeline } from '@werkplekleren/rules'
import { readPlanning } from '@werkplekleren/workbook'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CheckDocument, checkDocument } from './support/check-document.ts'
import { sarifLog } from './support/sarif-log.ts'
import { Desk, type Ran } from './support/werkplek.ts'

const desk = new Desk()
const formats = ['text', 'json', 'sarif', 'csv', 'html'] as const
const headings = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week']
type Row = readonly (string | number)[]
const sound: Row = ['OVK-1', 'WES', 'L1', '2024-09-02', '2024-12-20', '38']
const reversed = (id: string, end = '2024-09-02'): Row => [id, 'WES', `${id}-L`, '2024-12-20', end, '38']

const sheet = (name: string, ...rows: Row[]) => desk.csv(name, headings, ...rows)
const check = (...args: string[]): Promise<Ran> => desk.inProcess(['check', ...args, '--as-of', '2025-01-31'])

const schema = new URL('../../docs/check.schema.json', import.meta.url)
const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
const reviewed = z.looseObject({
  baseline: z.looseObject({
    solved: z.array(z.looseObject({})),
    noLongerDecidable: z.array(z.looseObject({})),
  }),
})
const documentOf = async (...args: string[]) => {
  const json: unknown = JSON.parse((await check(...args, '--format', 'json')).out)
  validate(json)
  expect(validate.errors ?? []).toEqual([])
  return { ...z.looseObject({}).parse(json), ...checkDocument.parse(json) }
}
const firstOf = (document: CheckDocument, rule: string) => {
  const findings = document.files.flatMap(({ sheets }) => sheets.flatMap((one) => one.findings))
  const { identity, values } = findings.find((one) => one.rule === rule) ?? {}
  return { identity, values }
}

describe('a baseline', () => {
  it('makes the command fail on new violations only, and tells new, known, solved and lost apart', async () => {
    sheet('a.csv', sound, reversed('OVK-2'), reversed('OVK-3'), reversed('OVK-4'))
    expect((await check('a.csv', '--baseline', 'a.json', '--update-baseline')).status).toBe(0)
    expect((await check('a.csv', '--baseline', 'a.json')).status).toBe(0)
    sheet('a.csv', sound, reversed('OVK-2'), reversed('OVK-3', '2025-02-20'), reversed('OVK-5'))
    expect((await check('a.csv', '--baseline', 'a.json')).status).toBe(1)
    const document = await documentOf('a.csv', '--baseline', 'a.json')
    expect(document.totals).toMatchObject({ new: 1, still: 1, solved: 1, noLongerDecidable: 1 })
    expect(reviewed.parse(document).baseline).toMatchObject({
      solved: [{ rule: 'gen-dates-order', record: 'OVK-3' }],
      noLongerDecidable: [{ rule: 'gen-dates-order', record: 'OVK-4' }],
    })
  })

  it.each(formats)('shows in %s what is new, known, solved and no longer decidable', async (format) => {
    sheet('b.csv', reversed('OVK-2'), reversed('OVK-3'), reversed('OVK-4'))
    await check('b.csv', '--baseline', 'b.json', '--update-baseline')
    sheet('b.csv', reversed('OVK-2'), reversed('OVK-3', '2025-02-20'), reversed('OVK-5'))
    const { out } = await check('b.csv', '--baseline', 'b.json', '--format', format)
    if (format === 'sarif') {
      const [{ results, invocations }] = sarifLog.parse(JSON.parse(out)).runs
      const states = results.filter(({ kind }) => kind !== 'open').map(({ baselineState }) => baselineState)
      expect(states).toEqual(['unchanged', 'new', 'absent'])
      expect(JSON.stringify(invocations)).toContain('OVK-4')
      return
    }
    for (const record of ['OVK-2', 'OVK-3', 'OVK-4', 'OVK-5']) expect(out).toContain(record)
    const words =
      format === 'json'
        ? ['"new"', '"still"', '"solved"', '"noLongerDecidable"']
        : ['nieuw', 'bestaand', 'Opgelost sinds', 'Niet meer te beoordelen sinds']
    for (const word of words) expect(out).toContain(word)
  })

  it('is one line for each finding, whatever the order of the rows, and changes in those lines only', async () => {
    const lines = async (...rows: Row[]) => {
      sheet('c.csv', ...rows)
      await check('c.csv', '--baseline', 'c.json', '--update-baseline')
      return readFileSync(desk.path('c.json'), 'utf8').split('\n')
    }
    const first = await lines(sound, reversed('OVK-2'), reversed('OVK-3'))
    expect(await lines(reversed('OVK-3'), sound, reversed('OVK-2'))).toEqual(first)
    const fewer = await lines(sound, reversed('OVK-2'))
    expect(first.length - fewer.length).toBe(1)
  })

  it('holds no value of a cell and no national number, nor a digest made of one', async () => {
    const columns = ['Lerende', 'Rijksregisternummer', 'Geboortedatum']
    const baselineOf = async (key: string, number: string) => {
      desk.csv('lerenden.csv', columns, [key, number, '1985-07-31'])
      await check('lerenden.csv', '--baseline', 'l.json', '--update-baseline')
      // The digest of the ruleset may by chance hold the digits that are looked for.
      return readFileSync(desk.path('l.json'), 'utf8').replace(currentRuleset.digest, '')
    }
    const one = await baselineOf('L1', '85073099700')
    expect(one).toContain('"rule":"id-nrn-checksum","record":"L1"')
    expect(one).not.toMatch(/850730|1985-07-31/)
    expect(await baselineOf('L1', '85073099800')).toBe(one)
    expect(await baselineOf('85073099700', '85073099700')).not.toMatch(/850730/)
  })

  it('is not written where the check itself cannot be done', async () => {
    const ran = await check('weg.csv', '--baseline', 'nooit.json', '--update-baseline')
    expect(ran.status).toBe(2)
    expect(existsSync(desk.path('nooit.json'))).toBe(false)
  })

  it('never overwrites a file that is none', async () => {
    sheet('d.csv', sound)
    const ran = await check('d.csv', '--baseline', 'd.csv', '--update-baseline')
    expect(ran.status).toBe(2)
    expect(readFileSync(desk.path('d.csv'), 'utf8')).toContain('OVK-1')
  })

  it('made with other rules says so', async () => {
    sheet('e.csv', reversed('OVK-2'))
    await check('e.csv', '--baseline', 'e.json', '--update-baseline')
    desk.write(
      'mild.json',
      JSON.stringify({ organisation: 'Fonds', severities: { 'gen-min-age-15': 'info' } }),
    )
    const { out } = await check('e.csv', '--baseline', 'e.json', '--config', 'mild.json')
    expect(out).toContain(`De nulmeting is gemaakt met andere regels (${currentRuleset.digest}).`)
  })
})

describe('accepted exceptions', () => {
  const given = async (name: string, change: object = {}) => {
    sheet(`${name}.csv`, reversed('OVK-2'))
    const { identity, values } = firstOf(await documentOf(`${name}.csv`), 'gen-dates-order')
    const exception = {
      finding: identity,
      reason: 'Beslissing van 3 januari',
      author: 'dossierbeheer',
      until: '2025-01-31',
      values,
      ...change,
    }
    desk.write(`${name}.json`, JSON.stringify({ format: 'werkplek-exceptions/1', exceptions: [exception] }))
    return [`${name}.csv`, '--exceptions', `${name}.json`] as const
  }

  it.each(formats)('do not count until their last day, and are shown in %s', async (format) => {
    const args = await given('f')
    const { status, out } = await check(...args, '--format', format)
    expect(status).toBe(0)
    expect(out).toContain('dossierbeheer')
    expect(out).toContain('Beslissing van 3 januari')
    expect(out).toContain('De overeenkomst eindigt op 2 september 2024')
  })

  it('count again the day after, and when the values change', async () => {
    const args = await given('g', { until: '2025-01-30' })
    const late = await check(...args)
    expect(late.status).toBe(1)
    expect(late.out).toContain('Vervallen uitzonderingen')
    expect(late.out).toContain('gold tot en met 30 januari 2025')
    const changed = await given('h')
    sheet('h.csv', reversed('OVK-2', '2024-09-03'))
    const other = await check(...changed)
    expect(other.status).toBe(1)
    expect(other.out).toContain('de waarden zijn gewijzigd')
  })

  it('are reported where there is no such finding', async () => {
    const args = await given('i')
    sheet('i.csv', sound)
    const { status, out } = await check(...args)
    expect(status).toBe(0)
    expect(out).toContain('Uitzonderingen zonder bevinding bij deze controle')
    expect(await documentOf(...args)).toMatchObject({
      totals: { accepted: 0, lapsed: 0, needless: 1 },
      exceptions: { needless: [{ author: 'dossierbeheer' }] },
    })
  })

  it('are kept out of a baseline, so that what lapses is new', async () => {
    const args = await given('j')
    await check(...args, '--baseline', 'j-base.json', '--update-baseline')
    expect(readFileSync(desk.path('j-base.json'), 'utf8')).toContain('"entries": []')
    const later = await desk.inProcess([
      'check',
      ...args,
      '--baseline',
      'j-base.json',
      '--as-of',
      '2025-02-01',
    ])
    expect(later.status).toBe(1)
    expect(later.out).toMatch(/fout nieuw /)
  })

  it('in SARIF suppress that result, and say of every other that it was not', async () => {
    const args = await given('k')
    sheet('k.csv', reversed('OVK-2'), reversed('OVK-3'))
    const [{ results }] = sarifLog.parse(JSON.parse((await check(...args, '--format', 'sarif')).out)).runs
    const counts = results.map(({ suppressions }) => suppressions?.length)
    expect(counts.filter((count) => count === 1)).toHaveLength(1)
    expect(counts).not.toContain(undefined)
  })
})

describe('a configuration', () => {
  const settings = {
    organisation: 'Sectorfonds Bouw',
    severities: { 'gen-dates-order': 'warning', 'gen-date-valid': 'off' },
    sectors: [{ code: 'BOUW', trainingMonths: 6, maxLearners: 1 }],
    upperAgeRule: 'start-of-agreement',
  }

  it.each(formats)('is said in %s, with a digest of its own', async (format) => {
    sheet('m.csv', reversed('OVK-2'))
    desk.write('m.json', JSON.stringify(settings))
    const standard = await check('m.csv', '--format', format)
    const configured = await check('m.csv', '--format', format, '--config', 'm.json')
    expect([standard.status, configured.status]).toEqual([1, 0])
    expect(standard.out).not.toContain('Sectorfonds')
    expect(configured.out).toContain('Sectorfonds Bouw')
    for (const part of ['gen-date-valid', 'gen-dates-order', 'BOUW']) expect(configured.out).toContain(part)
    if (format === 'json') return
    expect(standard.out).toContain(currentRuleset.digest)
    expect(configured.out).not.toContain(currentRuleset.digest)
  })

  it('says in JSON which digest the standard rules have', async () => {
    sheet('m.csv', reversed('OVK-2'))
    desk.write('m.json', JSON.stringify(settings))
    const document = await documentOf('m.csv', '--config', 'm.json')
    expect(document).toMatchObject({
      configuration: {
        ...settings,
        file: 'm.json',
        sectorsUsed: true,
        standardDigest: currentRuleset.digest,
      },
    })
    expect(document.ruleset.digest).not.toBe(currentRuleset.digest)
  })

  it('in SARIF overrides what the rules do by default', async () => {
    sheet('m.csv', reversed('OVK-2'))
    desk.write('m.json', JSON.stringify(settings))
    const { out } = await check('m.csv', '--format', 'sarif', '--config', 'm.json')
    const [{ invocations, tool }] = sarifLog.parse(JSON.parse(out)).runs
    const overrides = invocations[0].ruleConfigurationOverrides ?? []
    expect(
      overrides.map(({ descriptor, configuration }) => [
        tool.driver.rules[descriptor.index]?.id,
        configuration,
      ]),
    ).toEqual([
      ['gen-dates-order', { level: 'warning' }],
      ['gen-date-valid', { enabled: false }],
    ])
  })

  it('judges with its sectors, unless the files tell about sectors themselves: then it says so', async () => {
    const mentors = desk.csv(
      'mentoren.csv',
      [
        'Mentor',
        'Ondernemingsnummer',
        'Sectorcode',
        'Erkend op',
        'Mentoropleiding gevolgd op',
        'Vrijgesteld van mentoropleiding',
      ],
      ['M1', '0403019261', 'BOUW', '2024-01-15', '', 'nee'],
    )
    const sectors = desk.csv('sectoren.csv', ['Sectorcode', 'Sectoraal partnerschap'], ['BOUW', 'Bouw'])
    const longer = [{ code: 'BOUW', trainingMonths: 18 }]
    desk.write('n.json', JSON.stringify({ ...settings, sectors: longer }))
    const overdue = (ran: Ran) => /^ {2}fout .+\n.+\n.+\[mentor-trained-in-time\]$/m.test(ran.out)
    expect(overdue(await check(mentors))).toBe(true)
    expect(overdue(await check(mentors, '--config', 'n.json'))).toBe(false)
    const { out } = await check(mentors, sectors, '--config', 'n.json')
    expect(out).toContain('De sectoren van de configuratie (“BOUW”) zijn niet gebruikt')
  })
})

describe('what lies ahead', () => {
  const columns = [
    'Mentor',
    'Ondernemingsnummer',
    'Sectorcode',
    'Erkend op',
    'Mentoropleiding gevolgd op',
    'Vrijgesteld van mentoropleiding',
    'Termijn mentoropleiding van de sector (maanden)',
  ]
  const mentors = () =>
    desk.csv('mentoren.csv', columns, ['M1', '0403019261', 'BOUW', '2024-01-15', '', 'nee', '6'])
  const ahead = (format: string, days: string) =>
    desk.inProcess(['check', mentors(), '--as-of', '2024-06-20', '--upcoming', days, '--format', format])

  it.each(formats)('is shown in %s with its day', async (format) => {
    const { out } = await ahead(format, '30')
    expect(out).toMatch(format === 'text' || format === 'html' ? /16 juli 2024/ : /2024-07-16/)
    expect(out).toContain('mentor-trained-in-time')
  })

  it('ends on the last day asked for', async () => {
    expect((await ahead('text', '25')).out).toContain('Er komen geen overtredingen bij.')
    expect((await ahead('text', '26')).out).toContain('16 juli 2024')
  })

  it('agrees with the timeline of the row', async () => {
    const [asOf, until] = [parseDay('2024-06-20'), parseDay('2024-08-20')]
    const { out } = await ahead('json', '61')
    const { sheets } = await readPlanning(desk.path('mentoren.csv'))
    if (asOf === undefined || until === undefined) throw new Error('no days')
    const turns = timeline(
      currentRuleset,
      sheets.map(({ input }) => input),
      { sheet: 0, row: 2 },
      { asOf, until },
    )
      .filter(({ to }) => to.verdict === 'violated')
      .map(({ rule, on }) => [formatDay(on), rule])
    expect(turns.length).toBeGreaterThan(0)
    const { upcoming } = z
      .looseObject({
        upcoming: z.object({
          until: z.string(),
          turns: z.array(z.object({ on: z.string(), finding: z.looseObject({ rule: z.string() }) })),
        }),
      })
      .parse(JSON.parse(out))
    expect(upcoming.turns.map(({ on, finding }) => [on, finding.rule])).toEqual(turns)
  })
})

describe('a suggestion', () => {
  it.each(formats)('names in %s the last day that the law allows', async (format) => {
    sheet('s.csv', ['OVK-3', 'WES', 'L3', '2024-01-08', '2024-07-12', '38'])
    const { out } = await check('s.csv', '--suggest', '--format', format)
    expect(out).toMatch(/7 juli 2024/)
    expect(out).toMatch(
      format === 'json' ? /"value": "2024-07-07"/ : /oorstel: 7 juli 2024 in (?:“|&quot;)Einddatum/,
    )
    expect((await check('s.csv', '--format', format)).out).not.toMatch(/oorstel: |"suggestions"/)
  })

  it('settles the finding when it is followed, and raises no other', async () => {
    const row = (end: string): Row => ['OVK-3', 'WES', 'L3', '2024-01-08', end, '38']
    sheet('t.csv', row('2024-07-12'))
    const before = await documentOf('t.csv')
    sheet('t.csv', row('2024-07-07'))
    const after = await documentOf('t.csv')
    const violated = (document: typeof before) =>
      (document.totals.errors ?? 0) + (document.totals.warnings ?? 0)
    expect(violated(before) - violated(after)).toBe(1)
  })
})
