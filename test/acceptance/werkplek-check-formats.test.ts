/** `werkplek check` in every format: the same findings, nothing left unsaid, and safe to open. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { allRules, languages } from '@werkplekleren/rules'
import { openWorkbook } from '@werkplekleren/workbook'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckDocument, checkDocument } from './support/check-document.ts'
import { sarifLog } from './support/sarif-log.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
const asOf = ['--as-of', '2025-01-31']
const evil = '=1+1"><script>alert(1)</script>'

beforeAll(async () => {
  const headings = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week']
  const sound = ['OVK-1', 'WES', 'L1', '2024-09-02', '2024-12-20', 38]
  await desk.xlsx('mijn planning.xlsx', {
    Planning: [
      [...headings, 'Opmerkingen', evil],
      [...sound, 'a', 'b'],
      [evil, 'WES', 'L2', '2024-12-20', '2024-09-02', 38],
      ['OVK-3', 'WES', 'L3', '31/02/2024', '2024-12-20', 38],
      ['OVK-4', 'WES', 'L1', '2024-10-01', '2024-12-20', 38],
      ['Totaal', '', '', '', '', 114],
    ],
    Uitleg: [['Vul maandelijks aan.']],
  })
  desk.csv('goed.csv', headings, sound)
})

const outputOf = async (...args: string[]): Promise<string> =>
  (await desk.inProcess(['check', 'mijn planning.xlsx', ...asOf, ...args])).out

const documentOf = async (...args: string[]): Promise<CheckDocument> =>
  checkDocument.parse(JSON.parse(await outputOf('--format', 'json', ...args)))

const sheetOf = (document: CheckDocument) => {
  const sheet = document.files[0]?.sheets[0]
  if (!sheet) throw new Error('No sheet was checked')
  return sheet
}

describe('the JSON', () => {
  const schema = new URL('../../docs/check.schema.json', import.meta.url)
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(schema, 'utf8')),
  )

  it.each([
    [],
    ['--lang', 'fr'],
    ['--suggest', '--upcoming', '3'],
    ['--baseline', 'schema.json', '--update-baseline'],
  ])('is what the schema in docs says: %s', async (...args) => {
    validate(JSON.parse(await outputOf('--format', 'json', ...args)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('would not pass with a key that the schema does not know, or without one that it wants', async () => {
    const document = JSON.parse(await outputOf('--format', 'json'))
    expect(validate({ ...document, colour: 'red' })).toBe(false)
    const { totals: _, ...rest } = document
    expect(validate(rest)).toBe(false)
  })

  it('says that the standard rules judged', async () => {
    expect(JSON.parse(await outputOf('--format', 'json')).configuration).toBeNull()
  })
})

describe('the SARIF', () => {
  const runOf = async (...args: string[]) =>
    sarifLog.parse(JSON.parse(await outputOf('--format', 'sarif', ...args))).runs[0]

  it('has every finding once: violations as failures with a level, undecided ones as open', async () => {
    const { results } = await runOf()
    const { findings } = sheetOf(await documentOf())
    const levels = { error: 'error', warning: 'warning', info: 'note' }
    expect(results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual(
      findings.map(({ rule, verdict, severity }) =>
        verdict === 'violated' ? [rule, 'fail', levels[severity]] : [rule, 'open', 'none'],
      ),
    )
  })

  it('names every rule with its help and source, and results point to theirs', async () => {
    const { tool, results } = await runOf('--lang', 'en')
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id))
    for (const { help } of tool.driver.rules) expect(help.text).not.toMatch(/\{\w+\}/)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it('says what was not checked, read or recognised as notifications', async () => {
    const { invocations } = await runOf()
    const { rules } = sheetOf(await documentOf())
    const notes = invocations[0].toolExecutionNotifications
    const lacking = notes.flatMap(({ associatedRule }) => associatedRule?.id ?? [])
    expect(lacking).toEqual(rules.flatMap(({ rule, notCheckable }) => (notCheckable ? [rule] : [])))
    const texts = notes.map(({ message }) => message.text).join('\n')
    for (const part of ['5 rijen gelezen', 'Rij 6 geweigerd', '“Opmerkingen”', 'Werkblad “Uitleg”'])
      expect(texts).toContain(part)
  })

  it('names cells and records, and files by a reference that a URI may be', async () => {
    const { results, artifacts } = await runOf()
    expect(artifacts.map(({ location }) => location.uri)).toEqual(['mijn%20planning.xlsx'])
    const unreadable = results.find(({ ruleId }) => ruleId === 'gen-date-valid')
    expect(unreadable?.locations?.[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'mijn%20planning.xlsx', index: 0 } },
      logicalLocations: [
        { name: 'D4', fullyQualifiedName: 'Planning!D4', kind: 'cell' },
        { name: 'OVK-3', fullyQualifiedName: 'agreements/OVK-3', kind: 'record' },
      ],
    })
  })

  it('gives a finding the same fingerprint wherever its row stands', async () => {
    const fingerprints = (await runOf()).results.map(({ partialFingerprints }) => partialFingerprints)
    expect(new Set(fingerprints.map((prints) => prints['findingIdentity/v1'])).size).toBe(fingerprints.length)
  })
})

describe('the CSV', () => {
  const rowsOf = async (name: string, ...args: string[]): Promise<string[][]> => {
    desk.write(name, await outputOf('--format', 'csv', ...args))
    const workbook = await openWorkbook(desk.path(name))
    const rows: string[][] = []
    for await (const { cells } of workbook.sheets[0]?.rows() ?? []) {
      const last = Math.max(...cells.keys())
      rows.push(
        Array.from({ length: last + 1 }, (_, column) => {
          const cell = cells.get(column)
          return cell?.kind === 'text' ? cell.text : ''
        }),
      )
    }
    await workbook.close()
    return rows
  }

  it('begins with a byte order mark, ends lines as RFC 4180 has it and is read back by our own reader', async () => {
    const written = await outputOf('--format', 'csv')
    expect(written.startsWith('\ufeffSoort;Ernst;Stand;Bestand;Werkblad;Tabel;Rij;Cel;')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const [headings, ...rows] = await rowsOf('uit.csv')
    expect(headings?.length).toBe(22)
    const { findings, rules } = sheetOf(await documentOf())
    const ofKind = (kind: string) => rows.filter(([first]) => first === kind)
    const verdicts = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length
    expect(ofKind('overtreding')).toHaveLength(verdicts('violated'))
    expect(ofKind('niet te beoordelen')).toHaveLength(verdicts('undecided'))
    expect(ofKind('niet gecontroleerd')).toHaveLength(rules.filter((rule) => rule.notCheckable).length)
    expect(ofKind('gelezen')).toHaveLength(1)
    expect(ofKind('geweigerde rij')).toHaveLength(1)
    expect(ofKind('niet-herkende kolom')).toHaveLength(1)
    expect(ofKind('werkblad niet gecontroleerd')).toHaveLength(1)
  })

  it('keeps text that looks like a formula text', async () => {
    const rows = await rowsOf('veilig.csv')
    const records = rows.map((row) => row[8])
    expect(records).toContain(`'${evil}`)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
  })

  it.each(languages)('has its headings in the language asked for (%s)', async (lang) => {
    const [headings] = await rowsOf(`${lang}.csv`, '--lang', lang)
    expect(headings?.[6]).toBe({ nl: 'Rij', en: 'Row', fr: 'Ligne' }[lang])
  })
})

describe('the page', () => {
  const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0

  it('holds every finding, undecided as well, and what was not checked or read', async () => {
    const page = await outputOf('--format', 'html')
    const { findings, rules } = sheetOf(await documentOf())
    const violated = findings.filter(({ verdict }) => verdict === 'violated')
    expect(count(page, /data-kind="(?:error|warning|info)"/g)).toBe(violated.length)
    const rulesOf = (kind: string) =>
      [...page.matchAll(new RegExp(`data-rules="([^"]*)" data-kind="${kind}"`, 'g'))].flatMap(
        ([, list]) => list?.split(' ') ?? [],
      )
    expect(rulesOf('undecided')).toHaveLength(findings.length - violated.length)
    expect(rulesOf('notCheckable')).toHaveLength(rules.filter((rule) => rule.notCheckable).length)
    for (const part of [
      'Niet te beoordelen',
      'Niet gecontroleerd',
      'Rij 6 geweigerd',
      'Opmerkingen',
      'Uitleg',
    ])
      expect(page).toContain(part)
  })

  it('links every rule that it names to its sources, with their address and date', async () => {
    const page = await outputOf('--format', 'html')
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
    expect(page).toMatch(
      /<li id="source-[^"]+"><a href="https:[^"]+" rel="noreferrer">.+nagekeken op \d+ \w+ \d{4}\)/,
    )
  })

  it('lets nothing from outside in, and runs only the style and script that it says', async () => {
    const page = await outputOf('--format', 'html')
    const policy =
      /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? ''
    expect(policy).toContain("default-src 'none'")
    const only = (tag: string) => {
      const blocks = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, body]) => body ?? '',
      )
      expect(blocks).toHaveLength(1)
      return createHash('sha256')
        .update(blocks[0] ?? '')
        .digest('base64')
    }
    expect(policy).toContain(`style-src 'sha256-${only('style')}'`)
    expect(policy).toContain(`script-src 'sha256-${only('script')}'`)
    expect(page).not.toMatch(/<(?:link|img|iframe|object|base)\b| src=| on\w+=| style=/)
  })

  it('escapes whatever stood in a cell or heading', async () => {
    const page = await outputOf('--format', 'html')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('=1+1&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('hides its controls without a script, and nothing else', async () => {
    const page = await outputOf('--format', 'html')
    const hidden = [...page.matchAll(/<(\w+)[^>]*? hidden\b/g)].map(([, tag]) => tag)
    // The form, its count, and for each section the line that says nothing matches the filter.
    expect(hidden).toEqual(['form', 'p', 'p', 'p', 'p'])
  })

  it('groups by row or by rule', async () => {
    const titles = (page: string) =>
      [...page.matchAll(/<section class="group"><h3>([^<]*)</g)].map(([, title]) => title)
    expect(titles(await outputOf('--format', 'html'))).toContain(
      'Rij 4 · OVK-3 (mijn planning.xlsx › Planning)',
    )
    expect(titles(await outputOf('--format', 'html', '--group', 'rule'))).toContain(
      'Geldige datum [gen-date-valid]',
    )
  })

  it.each(languages)('speaks %s', async (lang) => {
    const page = await outputOf('--format', 'html', '--lang', lang)
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page).toContain({ nl: 'Niet te beoordelen', en: 'Undecided', fr: 'Impossible à évaluer' }[lang])
    expect(page.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/undefined|\[object|NaN/)
  })
})

describe('the text by rule', () => {
  it('shows each rule once, with the rows it applies to, and the same findings', async () => {
    const byRule = await outputOf('--group', 'rule')
    expect(byRule).toMatch(/^Geldige datum \[gen-date-valid\]: 1 van 4 rijen$/m)
    expect(byRule).toMatch(/^ {2}fout D4 {2}Rij 4 · OVK-3 {2}.*31\/02\/2024/m)
    const violations = (text: string) => text.match(/^ {2}(?:fout|waarschuwing|aanwijzing) /gm)?.length
    expect(violations(byRule)).toBe(violations(await outputOf()))
    expect(byRule).toContain('\nNiet te beoordelen\n')
    expect(byRule).toContain('\nNiet gecontroleerd\n')
  })
})

describe('colours', () => {
  it('can be forced where there is no terminal, and refused', () => {
    const out = (env: Readonly<Record<string, string>>) => desk.werkplek(['check', 'goed.csv'], env).out
    expect(out({ FORCE_COLOR: '1' })).toContain('\u001b[1m')
    expect(out({ FORCE_COLOR: '0' })).not.toContain('\u001b')
    expect(out({})).not.toContain('\u001b')
  })
})
