/** Empty planning sheets as data: what stands on them follows from the rules. */
import { describe, expect, it } from 'vitest'
import {
  allRules,
  check,
  columnNamed,
  columnOf,
  currentRuleset,
  type Day,
  day,
  type Finding,
  type InputSheet,
  languages,
  type PlanningTemplate,
  planningTemplate,
  readCell,
  type TableId,
  type TemplateOptions,
  tableIds,
  tableNamed,
  tableOf,
  tables,
  type Value,
} from '../../src/index.ts'

const TODAY = day(2026, 1, 1)
const LONG_AGO = day(2015, 1, 1)
const schemes = Object.keys(tables.agreements.columns.scheme.codes)
const nl = { language: 'nl', asOf: TODAY } as const

const agreementsOf = (scheme: string, more: Partial<TemplateOptions> = {}): PlanningTemplate =>
  planningTemplate(currentRuleset, 'agreements', { ...nl, scheme, ...more })

const everyTemplate = languages.flatMap((language) => [
  ...tableIds.map((table) => planningTemplate(currentRuleset, table, { language, asOf: LONG_AGO })),
  ...schemes.map((scheme) => agreementsOf(scheme, { language })),
])

const keysOf = ({ columns }: PlanningTemplate): readonly string[] => columns.map(({ key }) => key)

/** The examples as a reader of the sheet gets them, in all columns of the sheet. */
function sheetOf(template: PlanningTemplate, change: Readonly<Record<string, null>> = {}): InputSheet {
  const { table, columns, examples } = template
  const rows = examples.map((example, index) => {
    const values: Record<string, Value | null> = {}
    const written: Record<string, string> = {}
    for (const { key } of columns) {
      const value = example[key]
      const column = columnOf(table, key)
      values[key] = value ?? null
      if (typeof value !== 'string' || !column) continue
      const read = readCell(column, { kind: 'text', text: value })
      if (!('value' in read)) throw new Error(`${key} cannot be read`)
      values[key] = read.value
      if (read.written !== undefined) written[key] = read.written
    }
    return { row: index + 3, values: { ...values, ...change }, written }
  })
  return { table, name: template.sheet, columns: keysOf(template), rows }
}

const findingsOf = (
  template: PlanningTemplate,
  asOf: Day = TODAY,
  change: Readonly<Record<string, null>> = {},
) => check(currentRuleset, [sheetOf(template, change)], { asOf }).sheets.flatMap(({ findings }) => findings)

/** Whether its scheme still exists is a hint that every exploration internship gets. */
const isAboutRow = ({ rule }: Finding): boolean => rule !== 'bvs-still-exists'

describe('the columns of an empty sheet', () => {
  it('are all that the rules of its scheme need: no rule is left out for want of a column', () => {
    for (const scheme of schemes) {
      const template = agreementsOf(scheme)
      const ofSheet = new Set(
        template.rules.filter(({ inExcel }) => inExcel !== 'earlier').map(({ rule }) => rule.id),
      )
      const { sheets } = check(currentRuleset, [{ ...sheetOf(template), rows: [] }], { asOf: TODAY })
      const lacking = sheets.flatMap(({ rules }) =>
        rules.filter(
          ({ rule, notCheckable }) => ofSheet.has(rule) && (notCheckable?.columns.length ?? 0) > 0,
        ),
      )
      expect([scheme, lacking.map(({ rule }) => rule)]).toEqual([scheme, []])
      expect(ofSheet.size).toBeGreaterThan(40)
    }
  })

  it('are no more than that: every one is read by a rule of the scheme', () => {
    for (const scheme of schemes) {
      const read = new Set(
        allRules.flatMap((rule) =>
          rule.form === 'cell' || (rule.schemes && !rule.schemes.includes(scheme))
            ? []
            : [
                ...rule.reads,
                ...rule.mayBeEmpty,
                rule.governedBy ?? '',
                ...(rule.schemes ? ['scheme'] : []),
                ...(rule.contractTypes ? ['contractType'] : []),
              ],
        ),
      )
      expect(keysOf(agreementsOf(scheme)).filter((key) => !read.has(key))).toEqual([])
    }
    expect(keysOf(agreementsOf('WES'))).not.toContain('programmeVksLevel')
    expect(keysOf(agreementsOf('WES'))).toContain('genericGap')
  })

  it('go without those of a law that ended before the day', () => {
    expect(keysOf(agreementsOf('ACT'))).not.toContain('targetProblem')
    expect(keysOf(agreementsOf('ACT', { asOf: LONG_AGO }))).toContain('targetProblem')
    const rule = agreementsOf('ACT').rules.find(({ rule: { id } }) => id === 'act-target-group')
    expect(rule?.inExcel).toBe('earlier')
  })

  it('leave to another sheet of the workbook what that sheet says', () => {
    const alone = agreementsOf('WES')
    expect(keysOf(alone)).toContain('learnerBirth')
    const beside = agreementsOf('WES', { beside: ['learners'] })
    expect(keysOf(beside)).not.toContain('learnerBirth')
    const { rules } = beside.columns.find(({ key }) => key === 'learnerId') ?? { rules: [] }
    expect(rules).toContain('gen-min-age-15')
    expect(new Set(rules).size).toBe(rules.length)
    const learners = planningTemplate(currentRuleset, 'learners', {
      ...nl,
      scheme: 'WES',
      beside: ['agreements'],
    })
    expect(keysOf(learners)).toContain('birth')
    expect(keysOf(learners)).not.toContain('ov3Done')
  })

  it('stand in subjects: no column of an agreement is left over', () => {
    const [all] = everyTemplate.filter(({ table, options }) => table === 'agreements' && !options.scheme)
    expect(all?.columns.length).toBeGreaterThan(150)
    expect(all?.columns.filter(({ band }) => band === all.sheet)).toEqual([])
  })

  it('are recognised by their headings, and the sheet by its name, in every language', () => {
    for (const { table, sheet, columns } of everyTemplate) {
      expect(tableNamed(sheet)).toBe(table)
      expect(sheet.length).toBeLessThanOrEqual(31)
      expect(columns.map(({ heading }) => columnNamed(table, heading))).toEqual(columns.map(({ key }) => key))
    }
  })

  it('say what goes in within the room that Excel gives', () => {
    for (const { columns } of everyTemplate) {
      for (const { help, refusal } of columns) {
        expect(help.length).toBeGreaterThan(0)
        expect(help.length).toBeLessThanOrEqual(240)
        expect(refusal.length).toBeLessThanOrEqual(225)
      }
    }
  })
})

describe('a drop-down list', () => {
  it('holds only words that the reader takes back as their code', () => {
    for (const { table, columns } of everyTemplate) {
      for (const { key, accepted } of columns) {
        const column = columnOf(table, key)
        if (accepted.accepts !== 'list' || !column) continue
        const read = accepted.values.map((text) => readCell(column, { kind: 'text', text }))
        expect(read.filter((one) => 'unreadable' in one)).toEqual([])
        const values = read.map((one) => ('value' in one ? one.value : undefined))
        expect(new Set(values).size).toBe(accepted.values.length)
      }
    }
  })

  it('names a scheme in Dutch, or by its code in another language, as the rules ask', () => {
    const schemeIn = (template: PlanningTemplate) =>
      template.columns.find(({ key }) => key === 'scheme')?.accepted
    expect(schemeIn(agreementsOf('WES'))).toMatchObject({ values: ['Werkervaringsstage'] })
    expect(schemeIn(agreementsOf('WES', { language: 'en' }))).toMatchObject({ values: ['WES'] })
  })
})

describe('the example rows', () => {
  it.each([...schemes, undefined])('of agreements (%s) break no rule', (scheme) => {
    for (const asOf of [TODAY, LONG_AGO]) {
      const template = planningTemplate(currentRuleset, 'agreements', {
        language: 'nl',
        asOf,
        ...(scheme === undefined ? {} : { scheme }),
      })
      expect(template.examples.length).toBeGreaterThan(0)
      expect(findingsOf(template).filter(isAboutRow)).toEqual([])
    }
  })

  it.each(tableIds.filter((table) => table !== 'agreements' && table !== 'figures'))(
    'of %s break no rule',
    (table) => {
      const template = planningTemplate(currentRuleset, table, { language: 'fr', asOf: TODAY })
      expect(template.examples.length).toBeGreaterThan(0)
      expect(findingsOf(template)).toEqual([])
    },
  )

  it.each(schemes)('of every table together (%s) refer to each other and break no rule', (scheme) => {
    const together: readonly TableId[] = tableIds
      .filter((table) => !['subsidies', 'enrolments', 'figures', 'exclusions'].includes(table))
      // The extracts of the report tell of one programme in secondary education.
      .filter((table) => tableOf(table).purpose !== 'report' || scheme === 'DUAAL')
    const templates = together.map((table) =>
      planningTemplate(currentRuleset, table, {
        ...nl,
        scheme,
        beside: together.filter((other) => other !== table),
      }),
    )
    const { sheets } = check(
      currentRuleset,
      templates.map((template) => sheetOf(template)),
      { asOf: TODAY },
    )
    const found = sheets.flatMap(({ findings }) =>
      findings.filter(isAboutRow).map(({ rule, places }) => `${rule} ${places.map(({ column }) => column)}`),
    )
    expect(found).toEqual([])
  })

  it('name nobody: every national number has a serial that is not given out', () => {
    const numbers = everyTemplate.flatMap(({ examples }) =>
      examples.flatMap((row) => [row.nrn, row.learnerNrn, row.mentorNrn]),
    )
    const given = numbers.filter((number) => number !== undefined)
    expect(given.length).toBeGreaterThan(10)
    expect(given.filter((number) => !/^\d{6}99[78]\d{2}$/.test(String(number)))).toEqual([])
  })
})

describe('a required column', () => {
  it.each(schemes)('of %s makes its row wrong or undecided when it is empty', (scheme) => {
    const template = agreementsOf(scheme)
    const required = template.columns.filter((column) => column.required).map(({ key }) => key)
    expect(required).toContain(tableOf('agreements').key)
    for (const key of required) {
      const found = findingsOf(template, TODAY, { [key]: null })
      expect([key, found.some(({ places }) => places.some(({ column }) => column === key))]).toEqual([
        key,
        true,
      ])
    }
  })

  it('is what the rules miss in a row of its scheme, not what only some rows need', () => {
    const columns = new Map(agreementsOf('WES').columns.map(({ key, required }) => [key, required]))
    expect(columns.get('genericGap')).toBe(true)
    expect(columns.get('start')).toBe(true)
    expect(columns.get('actualEnd')).toBe(false)
    expect(columns.get('suspensionStart')).toBe(false)
  })
})

describe('the rules of an empty sheet', () => {
  it('are each listed once, as marked by Excel, helped while typing, in need of the check, or earlier law', () => {
    for (const { rules, marks } of everyTemplate) {
      const ids = rules.map(({ rule }) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
      const marked = rules.filter(({ inExcel }) => inExcel === 'marked').map(({ rule }) => rule.id)
      expect(new Set(marks.map(({ rule }) => rule))).toEqual(new Set(marked))
    }
  })

  it('say which tables they look into that the workbook has not', () => {
    const need = (template: PlanningTemplate) =>
      template.rules.find(({ rule }) => rule.id === 'gen-ref-company')?.alsoNeeds
    expect(need(agreementsOf('WES'))).toEqual(['companies'])
    expect(need(agreementsOf('WES', { beside: ['companies'] }))).toEqual([])
  })
})
