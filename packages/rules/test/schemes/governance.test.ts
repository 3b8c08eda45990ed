/** The register is kept: every rule has a verified source, nothing is defined in vain, every boundary date has cases. */
import { describe, expect, it } from 'vitest'
import {
  type Citation,
  columnOf,
  columnsJudged,
  type DatedList,
  type Day,
  formatDay,
  MIN_DAY,
  type Parameter,
  parseDay,
  type Regime,
  type RuleCase,
  type Source,
  type TableId,
  tableIds,
  tableOf,
} from '../../src/index.ts'
import * as parameterExports from '../../src/parameters/index.ts'
import * as sourceExports from '../../src/sources/index.ts'
import { ruleFiles } from '../support/rule-files.ts'

/** Columns that no rule reads, each with its reason to exist. */
const columnsWithoutRule: Readonly<Record<string, string>> = {
  'subsidies.requestedOn': 'Extracts of requests carry it; the sources read so far set no term for it.',
}

const rules = ruleFiles.map(({ rule }) => rule)
const rowRules = ruleFiles.flatMap(({ rule, cases }) => (rule.form === 'cell' ? [] : [{ rule, cases }]))

const sourceTexts = import.meta.glob<string>('../../src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const indicatorTexts = import.meta.glob<string>('../../../../apps/reporting-job/src/indicators/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRegime = (value: unknown): value is Regime => isObject(value) && 'to' in value && 'sources' in value
const isDated = (value: unknown): value is Parameter | DatedList =>
  isObject(value) && 'values' in value && 'title' in value
const isSource = (value: unknown): value is Source => isObject(value) && 'verifiedOn' in value

const namedIn = <V>(exports: object, is: (value: unknown) => value is V): readonly (readonly [string, V])[] =>
  Object.entries(exports).flatMap(([name, value]) => (is(value) ? [[name, value] as const] : []))

describe('sources', () => {
  it('of every rule were verified on a day (if not: read the text again and write the day in the register)', () => {
    const without = rules.filter(
      ({ sources }) => !sources.some(({ source }) => parseDay(source.verifiedOn) !== undefined),
    )
    expect(rules.length).toBeGreaterThan(100)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('are all cited by a rule, a parameter, a list or a regime (if not: cite them or remove them)', () => {
    const citations: readonly Citation[] = [
      ...rules.flatMap(({ sources }) => sources),
      ...namedIn(parameterExports, isDated).flatMap(([, { values }]) =>
        values.flatMap(({ sources }) => sources),
      ),
      ...namedIn(parameterExports, isRegime).flatMap(([, { sources }]) => sources),
    ]
    const cited = new Set(citations.map(({ source }) => source.id))
    const registered = namedIn(sourceExports, isSource)
    expect(registered.length).toBeGreaterThan(20)
    expect(registered.filter(([, { id }]) => !cited.has(id)).map(([name]) => name)).toEqual([])
  })
})

describe('parameters, lists and regimes', () => {
  it('are all read by a rule or by what rules read (if not: use them or remove them)', () => {
    const known = [...namedIn(parameterExports, isDated), ...namedIn(parameterExports, isRegime)]
    expect(known.length).toBeGreaterThan(20)
    const words = new Set(
      Object.values(sourceTexts).flatMap((source) =>
        [...withoutComments(source).matchAll(/(?<!export const )\b[a-z]\w*\b/g)].map(([word]) => word),
      ),
    )
    expect(known.map(([name]) => name).filter((name) => !words.has(name))).toEqual([])
  })
})

describe('columns', () => {
  it('are all read by a rule, borrowed, counted, or explained (if not: use them, remove them, or explain them)', () => {
    const unread = tableIds.flatMap((table) =>
      Object.keys(tableOf(table).columns)
        .filter((column) => !isNameOrKey(table, column) && !isCounted(table, column))
        .map((column) => `${table}.${column}`)
        .filter((column) => !readColumns.has(column)),
    )
    expect(unread.sort()).toEqual(Object.keys(columnsWithoutRule).sort())
  })

  /** Rules of the general folder about cells look at how a cell is written, whatever its column says. */
  const readColumns = new Set(
    ruleFiles.flatMap(({ folder, file, rule }) => {
      if (rule.form === 'cell') {
        return folder === 'general'
          ? []
          : rule.cells.flatMap(({ table, column }) => withOrigin(table, column))
      }
      // Keys of `consults` are table ids by the type of the specification.
      const consulted = Object.keys(rule.consults) as TableId[]
      return [
        // Every place is a table and a column with a dot between them.
        ...columnsJudged(rule).flatMap((place) => withOrigin(...(place.split('.') as [TableId, string]))),
        ...consulted.flatMap((table) =>
          Object.keys(tableOf(table).columns)
            // What a rule asks of another table is in `consults`; what it may do without is only in its text.
            .filter((column) => isNamed(column, folder, file) || rule.consults[table]?.includes(column))
            .flatMap((column) => withOrigin(table, column)),
        ),
      ]
    }),
  )

  function isNamed(column: string, folder: string, file: string): boolean {
    const word = new RegExp(`\\b${column}\\b`)
    return Object.entries(sourceTexts).some(
      ([path, source]) =>
        path.includes(`/schemes/${folder}/`) &&
        !path.endsWith('/index.ts') &&
        (path.endsWith(`/${file}`) || !source.includes('export const cases')) &&
        word.test(withoutComments(source)),
    )
  }

  function withOrigin(table: TableId, column: string): readonly string[] {
    const borrowed = columnOf(table, column)?.borrowed
    const own = `${table}.${column}`
    return borrowed
      ? // A borrowing names a table; the test of the tables checks that it exists.
        [own, `${table}.${borrowed.through}`, ...withOrigin(borrowed.table as TableId, borrowed.column)]
      : [own]
  }

  const isNameOrKey = (table: TableId, column: string): boolean =>
    column === tableOf(table).key || column === 'name' || columnOf(table, column)?.references !== undefined

  /** Indicators name their tables and columns in SQL; days end on `_day` where the bare word means something else. */
  const isCounted = (table: TableId, column: string): boolean => {
    const ofTable = new RegExp(`\\b(FROM|JOIN) ${inSql(table)}\\b`)
    const ofColumn = new RegExp(`\\b${inSql(column)}(_day)?\\b`)
    return Object.values(indicatorTexts).some((source) => ofTable.test(source) && ofColumn.test(source))
  }

  const inSql = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
})

describe('boundary dates', () => {
  it('of a regime or a parameter have cases on both sides (if not: add a case dated before or from the day named)', () => {
    const missing = rowRules.flatMap(({ rule, cases }) => {
      const { governedBy, inForce, parameters } = rule
      if (governedBy === undefined) return []
      const dates = cases.flatMap((one) => datesIn(one, governedBy))
      return boundariesOf(inForce, Object.values(parameters)).flatMap((boundary) => [
        ...(dates.some((date) => date < boundary) ? [] : [`${rule.id}: before ${formatDay(boundary)}`]),
        ...(dates.some((date) => date >= boundary) ? [] : [`${rule.id}: from ${formatDay(boundary)}`]),
      ])
    })
    expect(rowRules.some(({ rule }) => rule.inForce !== undefined)).toBe(true)
    expect([...new Set(missing)]).toEqual([])
  })
})

/** First days on which the law of a rule changes, within its life. */
function boundariesOf(inForce: Regime | undefined, parameters: readonly Parameter[]): readonly Day[] {
  const from = inForce?.from ?? MIN_DAY
  const to = inForce?.to ?? null
  const changes = parameters.flatMap(({ values }) => values.map((entry) => entry.from))
  return [
    ...(from > MIN_DAY ? [from] : []),
    ...changes.filter((change) => change > from && (to === null || change <= to)),
    // The day after the last one.
    ...(to === null ? [] : [(to + 1) as Day]),
  ]
}

const datesIn = ({ rows }: RuleCase, column: string): readonly Day[] =>
  rows.flatMap((row) => {
    const read = parseDay(row[column] ?? '')
    return read === undefined ? [] : [read]
  })

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
