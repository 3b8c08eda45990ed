/** The rules fit in a browser, in each language, and say there what they say here. */
import { parseSync, Visitor } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { oneLanguage } from '../../packages/rules/bundling/index.mjs'
import * as rules from '../../packages/rules/src/index.ts'
import {
  type CasesOfRule,
  day,
  type Language,
  languages,
  type TableId,
} from '../../packages/rules/src/index.ts'
import { caseSheet } from '../../packages/rules/test/support/case-sheets.ts'
import {
  type Built,
  type BuiltRules,
  buildOf,
  buildRules,
  loaded,
  rulesFolder,
} from './support/built-rules.ts'

const KB = 1024
/** Sizes of today, rounded up: raise or lower them on purpose, and never above 120. */
const sizes: Readonly<Record<Language, number>> = { nl: 120, en: 118, fr: 120 }
/** The same with all that headings are recognised by, in three languages. */
const sizesWithHeadings: Readonly<Record<Language, number>> = { nl: 134, en: 132, fr: 135 }

const asOf = day(2026, 11, 22)

const files = import.meta.glob<Record<string, unknown>>('../../packages/rules/src/schemes/*/*.ts', {
  eager: true,
})
const inputs = Object.values(files).flatMap((exports) => {
  if (!('cases' in exports)) return []
  // The shape of what a rule file exports under this name is tested with the rules.
  const { rule, cases } = exports.cases as CasesOfRule
  return cases.map((one) => {
    const table = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
    if (!table) throw new Error(`${rule.id}: a case without a table`)
    // The keys of other tables are table ids by the type of a case.
    const others = Object.entries(one.tables ?? {}).map(([id, rows]) => caseSheet(id as TableId, rows ?? []))
    return { rule: rule.id, sheets: [caseSheet(table, one.rows), ...others] }
  })
})

let checked: readonly { readonly sheets: readonly rules.InputSheet[]; readonly result: rules.CheckResult }[]

/** Every case by every rule, once for the three languages. */
const checkedHere = () =>
  (checked ??= inputs.map(({ sheets }) => ({
    sheets,
    result: rules.check(rules.currentRuleset, sheets, { asOf }),
  })))

const isForReport = (table: TableId) => rules.tableOf(table).purpose === 'report'

/** The rules without those on extracts that only the yearly report counts; rules about cells do without their columns. */
const rulesForSheets = () =>
  rules.allRules.flatMap((rule): readonly rules.Rule[] => {
    if (rule.form === 'cell')
      return [{ ...rule, cells: rule.cells.filter(({ table }) => !isForReport(table)) }]
    return isForReport(rule.table) ? [] : [rule]
  })

const findingsOf = ({ sheets }: rules.CheckResult) => sheets.flatMap(({ findings }) => findings)

function sentencesOf(
  { currentRuleset, renderFinding }: BuiltRules,
  finding: rules.Finding,
  language: Language,
) {
  const rule = currentRuleset.find(finding.rule)
  return rule ? JSON.stringify(renderFinding(rule, finding, language)) : `no rule ${finding.rule}`
}

describe('the cases', () => {
  it('break every rule, and in every variant', () => {
    const broken = new Set(
      checkedHere()
        .flatMap(({ result }) => findingsOf(result))
        .flatMap((finding) =>
          finding.verdict === 'violated' ? [finding.rule, `${finding.rule} ${finding.variant}`] : [],
        ),
    )
    const outcomes = rules.allRules.flatMap(({ id, variants = {} }) => [
      id,
      ...Object.keys(variants).map((name) => `${id} ${name}`),
    ])
    expect(outcomes.filter((outcome) => !broken.has(outcome))).toEqual([])
  })
})

describe.each(languages)('the rules for a browser in %s', (language) => {
  let built: Built
  let bundle: BuiltRules

  beforeAll(async () => {
    built = await buildRules(language, { headings: false })
    bundle = await loaded(built)
  })

  it('are those of the sources (if not: npm run build)', () => {
    expect(bundle.currentRuleset.digest).toBe(rules.currentRuleset.digest)
  })

  it(`are at most ${sizes[language]} KB after gzip`, () => {
    expectAbout(sizes[language], built)
    expect(built.size).toBeLessThanOrEqual(120 * KB)
  })

  it(`are ${sizesWithHeadings[language]} KB with what headings are recognised by`, async () => {
    expectAbout(sizesWithHeadings[language], await buildRules(language, { headings: true }))
  })

  it('come from this package alone', () => {
    expect(built.modules.length).toBeGreaterThan(400)
    expect(built.modules.filter((id) => !id.startsWith(rulesFolder) && !id.startsWith('\0'))).toEqual([])
    expect(built.imports).toEqual([])
  })

  it('touch nothing that a worker lacks or may not have', () => {
    const { called, members } = namesIn(built.code)
    expect(called).toContain('Math')
    const outside =
      'eval Function Intl document window navigator localStorage fetch process require globalThis self'
    expect(outside.split(' ').filter((name) => called.has(name))).toEqual([])
    expect([...members].filter((name) => /^(?:toLocale\w+|localeCompare)$/.test(name))).toEqual([])
  })

  it('hold every text of the language, and no case', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    expect(plain(bundle.currentRuleset.rules)).toEqual(onlyIn(language, plain(rulesForSheets())))
    expect(built.code).not.toContain(`a stage from 31 August 2023`)
  })

  it('refuse every other language', () => {
    const [rule] = bundle.currentRuleset.rules
    for (const other of languages.filter((one) => one !== language)) {
      expect(() => rule?.title[other]).toThrow(`This program holds no texts in ${other}, only in ${language}`)
      expect(() => rule && bundle.renderExplanation(explained(), 'agreements', other)).toThrow(other)
    }
    function explained() {
      const sheets = [caseSheet('agreements', [{ scheme: 'WES', start: '2023-01-01', end: '2023-07-01' }])]
      return bundle.explain(bundle.currentRuleset, sheets, { sheet: 0, row: 2 }, 'wes-max-duration', { asOf })
    }
  })

  it('find and say the same of every case of every rule', () => {
    for (const { sheets, result } of checkedHere()) {
      if (sheets.some(({ table }) => isForReport(table))) continue
      const there = bundle.check(bundle.currentRuleset, sheets, { asOf })
      expect(JSON.stringify(there)).toBe(JSON.stringify(result))
      for (const finding of findingsOf(result))
        expect(sentencesOf(bundle, finding, language)).toBe(sentencesOf(rules, finding, language))
    }
  })

  it('explain the same, look ahead alike and suggest the same', () => {
    // The first case of every rule, so that each rule is explained; the rest of the review for some.
    const firsts = inputs
      .filter(({ rule }, index) => inputs[index - 1]?.rule !== rule)
      .filter(({ sheets: [first] }) => first && !isForReport(first.table))
    expect(firsts).toHaveLength(rulesForSheets().length)
    firsts.forEach(({ rule, sheets }, index) => {
      const reviewed = ({ currentRuleset, explain, renderExplanation, ...functions }: BuiltRules) => {
        const place = { sheet: 0, row: 2 }
        const table = sheets[0]?.table ?? 'agreements'
        const why = renderExplanation(explain(currentRuleset, sheets, place, rule, { asOf }), table, language)
        if (index % 40 > 0) return { why }
        const kept = functions.keepCheck(currentRuleset, sheets, { asOf })
        return {
          why,
          ahead: functions.timeline(currentRuleset, sheets, place, { asOf, until: rules.addDays(asOf, 40) }),
          suggested: findingsOf(kept.result()).map((finding) => functions.suggest(kept, finding)),
          exceptions: functions.applyExceptions(currentRuleset, [], kept.result(), sheets),
        }
      }
      expect(reviewed(bundle)).toEqual(reviewed(rules))
    })
  })

  it('are configured alike', () => {
    const configuration = rules.configurationSchema.parse({
      organisation: 'Test',
      severities: { 'wes-max-duration': 'off' },
      upperAgeRule: Object.keys(rules.upperAgeReadings)[1],
    })
    const [here, there] = [rules, bundle].map(({ configuredRuleset }) => configuredRuleset(configuration))
    expect(there?.digest).toBe(here?.digest)
    const known = new Set(rulesForSheets().map(({ id }) => id))
    expect(there?.rules.map(({ id }) => id)).toEqual(
      here?.rules.map(({ id }) => id).filter((id) => known.has(id)),
    )
  })
})

describe('a build of the rules in one language stops', () => {
  const fileOfRules = (text: string) => ({
    name: 'file-of-rules',
    enforce: 'pre' as const,
    load: (id: string) => (id.endsWith('/schemes/index.js') ? text : undefined),
  })
  const schemes = `export * from ${JSON.stringify(`${rulesFolder}schemes/index.js`)}; export * from ${JSON.stringify(`${rulesFolder}language.js`)}`
  const languageModule = `import { text } from ${JSON.stringify(`${rulesFolder}language.js`)}\n`

  it.each([
    ['lacks a language', "export const allRules = [{ title: { nl: 'ja', en: 'yes' } }]"],
    ['has more than languages', "export const allRules = [{ nl: 'ja', en: 'yes', fr: 'oui', de: 'ja' }]"],
    ['spreads what it says', "const more = {}; export const allRules = [{ nl: 'ja', ...more }]"],
    ['works a text out', `${languageModule}export const allRules = text('ja', String(1), 'oui')`],
    ['leaves a text out', `${languageModule}export const allRules = text('ja', 'yes')`],
  ])('where a file %s', async (_what, text) => {
    await expect(buildOf(schemes, [fileOfRules(text), oneLanguage('nl')])).rejects.toThrow(
      /packages\/rules: schemes\/index: .* expected/,
    )
  })

  it('where headings are recognised by labels that are not there', async () => {
    const program = `export { headingsOf, tableNamed } from ${JSON.stringify(`${rulesFolder}index.js`)}`
    await expect(buildOf(program, [oneLanguage('fr', { headings: false })])).rejects.toThrow(
      '{ headings: true }',
    )
    const whole = await loaded<Pick<typeof rules, 'headingsOf' | 'tableNamed'>>(
      await buildOf(program, [oneLanguage('fr')]),
    )
    for (const table of rules.tableIds) {
      expect(whole.headingsOf(table)).toEqual(rules.headingsOf(table))
      for (const language of languages)
        expect(whole.tableNamed(rules.tableOf(table).label[language])).toBe(table)
    }
  })

  it('where it draws templates without what columns say there', async () => {
    const program = `export { planningTemplate } from ${JSON.stringify(`${rulesFolder}index.js`)}`
    await expect(buildOf(program, [oneLanguage('fr', { templates: false })])).rejects.toThrow(
      '{ templates: true }',
    )
    await expect(buildOf(program, [oneLanguage('fr')])).resolves.toBeDefined()
  })

  it('where the rules are not in it', async () => {
    await expect(buildOf('export const nothing = 1', [oneLanguage('nl')])).rejects.toThrow(
      'no module of the rules',
    )
  })
})

it('texts of the program besides the rules are kept in one language, and refuse every other', async () => {
  const words = {
    name: 'words-of-the-program',
    resolveId: (id: string) => (id === '/beside/words.js' ? id : undefined),
    load: (id: string) =>
      id === '/beside/words.js'
        ? "export const say = (language) => ({ nl: 'ja', en: 'yes', fr: 'oui' })[language]"
        : undefined,
  }
  const program = `export { say } from '/beside/words.js'; export { languages } from ${JSON.stringify(`${rulesFolder}language.js`)}`
  const built = await buildOf(program, [words, oneLanguage('nl', { besides: ['/beside/'] })])
  const { say } = await loaded<{ readonly say: (language: Language) => string }>(built)
  expect(say('nl')).toBe('ja')
  expect(() => say('fr')).toThrow('This program holds no texts in fr, only in nl')
  expect(built.code).not.toContain('yes')
})

/** Not more, and not so much less that growth would go unseen. */
function expectAbout(kilobytes: number, { size }: Built) {
  expect(size).toBeLessThanOrEqual(kilobytes * KB)
  expect(size).toBeGreaterThan((kilobytes - 2) * KB)
}

/** Names that are called or looked into, and names of members. */
function namesIn(code: string) {
  const called = new Set<string>()
  const members = new Set<string>()
  const add = (node: { readonly type: string; readonly name?: unknown }) => {
    if (node.type === 'Identifier' && typeof node.name === 'string') called.add(node.name)
  }
  new Visitor({
    CallExpression: ({ callee }) => add(callee),
    NewExpression: ({ callee }) => add(callee),
    MemberExpression: ({ object, property }) => {
      add(object)
      if (property.type === 'Identifier') members.add(property.name)
    },
  }).visit(parseSync('bundle.js', code).program)
  return { called, members }
}

/** A value in which everything that is there in three languages is there in one; labels are not in rules. */
function onlyIn(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => onlyIn(language, one))
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value)
  const inLanguages = languages.every((one) => keys.includes(one))
  const entries = Object.entries(value).filter(([key]) => !inLanguages || key === language)
  return Object.fromEntries(entries.map(([key, one]) => [key, onlyIn(language, one)]))
}
