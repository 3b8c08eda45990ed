/** The register is kept: every rule has a verified source, and nothing is defined in vain. */
import { describe, expect, it } from 'vitest'
import {
  type Citation,
  type Context,
  columnOf,
  columnsJudged,
  type GroupRule,
  parseDay,
  type RowRule,
  type Source,
  type TableId,
  tableIds,
  tableOf,
} from '../../src/index.ts'
import * as sourceExports from '../../src/sources/index.ts'
import { judgeCase } from '../support/judge-case.ts'
import { datesReadBy, isRegime, isStepped, legalDates } from '../support/legal-dates.ts'
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
const indicatorTexts = import.meta.glob<string>('../../../../apps/reporting-job/src/indicators/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'verifiedOn' in value
const citationsOf = (value: object): readonly Citation[] => {
  if (isRegime(value)) return value.sources
  return isStepped(value) ? value.values.flatMap(({ sources }) => sources) : []
}

describe('sources', () => {
  it('of every rule were verified on a day (if not: read the text again and write the day in the register)', () => {
    const without = rules.filter(
      ({ sources }) => !sources.some(({ source }) => parseDay(source.verifiedOn) !== undefined),
    )
    expect(rules.length).toBeGreaterThan(100)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('are all cited by a rule, a parameter, a list or a regime (if not: cite them or remove them)', () => {
    const datedValues = new Set([...legalDates.values()].flat().map(({ value }) => value))
    const citations = [...rules.flatMap(({ sources }) => sources), ...[...datedValues].flatMap(citationsOf)]
    const cited = new Set(citations.map(({ source }) => source.id))
    const registered = Object.entries(sourceExports).filter(([, value]) => isSource(value))
    expect(registered.length).toBeGreaterThan(20)
    const uncited = registered.filter(([, value]) => isSource(value) && !cited.has(value.id))
    expect(uncited.map(([name]) => name)).toEqual([])
  })
})

/** The dated values at which each rule looks when its cases are judged. */
const looksAt = new Map(
  ruleFiles.map(({ rule, cases }) => {
    const dates = datesReadBy(() => {
      for (const one of cases) judgeCase(rule, one)
    })
    return [rule.id, new Set(dates.map(({ value }) => value))] as const
  }),
)

describe('parameters, lists and regimes', () => {
  it('are all looked at by a rule (if not: use them or remove them)', () => {
    const unread = [...legalDates].flatMap(([name, dates]) =>
      dates.some(({ value }) => ![...looksAt.values()].some((read) => read.has(value))) ? [name] : [],
    )
    expect(legalDates.size).toBeGreaterThan(100)
    expect(unread).toEqual([])
  })

  it('that a rule file names are looked at by its own cases (if not: add a case that comes to them)', () => {
    const unread = ruleFiles.flatMap(({ folder, file, rule }) => {
      const words = new Set(
        withoutComments(sourceTexts[`../../src/schemes/${folder}/${file}`] ?? '').match(/\b[a-z]\w*\b/g),
      )
      return [...legalDates]
        .filter(
          ([name, dates]) => words.has(name) && dates.some(({ value }) => !looksAt.get(rule.id)?.has(value)),
        )
        .map(([name]) => `${rule.id}: ${name}`)
    })
    expect(unread).toEqual([])
  })

  it('of a rule are all used by its check (if not: use them, take them out, or add a case that comes to them)', () => {
    const unused = rowRules.flatMap(({ rule, cases }) => {
      const used = new Set<string>()
      for (const one of cases) judgeCase(noting(used, rule), one)
      return Object.keys(rule.parameters)
        .filter((name) => !used.has(name))
        .map((name) => `${rule.id}: ${name}`)
    })
    expect(unused).toEqual([])
  })
})

/** The same rule, which notes the names of the parameters that its check asks for. */
function noting(used: Set<string>, rule: RowRule | GroupRule): RowRule | GroupRule {
  const noted = (context: Context): Context => ({
    ...context,
    parameters: new Proxy(context.parameters, {
      get: (values, name: string) => {
        used.add(name)
        return values[name]
      },
    }),
  })
  return rule.form === 'row'
    ? ({ ...rule, check: (row, context) => rule.check(row, noted(context)) } satisfies RowRule)
    : ({ ...rule, check: (rows, context) => rule.check(rows, noted(context)) } satisfies GroupRule)
}

/** The same rule, which notes the columns of other tables that its check reads. */
function notingLookups(read: Set<string>, rule: RowRule | GroupRule): RowRule | GroupRule {
  const noted = (context: Context): Context => ({
    ...context,
    // The rows stay those of the table; only reading them is noted.
    matching: ((table, column, value) =>
      context.matching(table, column, value).map(
        (row) =>
          new Proxy(row, {
            get: (values, name, receiver) => {
              read.add(`${table}.${String(name)}`)
              return Reflect.get(values, name, receiver)
            },
          }),
      )) as Context['matching'],
  })
  return rule.form === 'row'
    ? ({ ...rule, check: (row, context) => rule.check(row, noted(context)) } satisfies RowRule)
    : ({ ...rule, check: (rows, context) => rule.check(rows, noted(context)) } satisfies GroupRule)
}

const columnsConsulted = ({ consults, mayConsult }: RowRule | GroupRule): readonly string[] =>
  [consults, mayConsult].flatMap((tables) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      (columns ?? []).map((column) => `${table}.${column}`),
    ),
  )

describe('columns', () => {
  it('are all read by a rule, borrowed, counted, or explained (if not: use them, remove them, or explain them)', () => {
    const unread = tableIds.flatMap((table) =>
      Object.keys(tableOf(table).columns)
        .filter((column) => !isNameOrKey(table, column) && !isCounted(table, column))
        .filter((column) => !isForReport(table, column))
        .map((column) => `${table}.${column}`)
        .filter((column) => !readColumns.has(column)),
    )
    expect(unread.sort()).toEqual(Object.keys(columnsWithoutRule).sort())
  })

  /** Rules of the general folder about cells look at how a cell is written, whatever its column says. */
  const readColumns = new Set(
    ruleFiles.flatMap(({ folder, rule }) => {
      if (rule.form === 'cell') {
        return folder === 'general'
          ? []
          : rule.cells.flatMap(({ table, column }) => withOrigin(table, column))
      }
      // Every place is a table and a column with a dot between them.
      return [...columnsJudged(rule), ...columnsConsulted(rule)].flatMap((place) =>
        withOrigin(...(place.split('.') as [TableId, string])),
      )
    }),
  )

  it('of other tables that a rule reads are declared, so that an unreadable cell there is none that is empty', () => {
    const undeclared = rowRules.flatMap(({ rule, cases }) => {
      const read = new Set<string>()
      for (const one of cases) judgeCase(notingLookups(read, rule), one)
      const declared = columnsConsulted(rule)
      return [...read].filter((place) => !declared.includes(place)).map((place) => `${rule.id}: ${place}`)
    })
    // It asks for a further row of the mentor, whose first row it has borrowed.
    expect(undeclared).toEqual(['mentor-of-company: mentors.companyNo'])
  })

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

  /** Tables and columns declared with `purpose: 'report'`: the publication's indicators count them. */
  const isForReport = (table: TableId, column: string): boolean =>
    tableOf(table).purpose === 'report' || columnOf(table, column)?.purpose === 'report'

  /** Indicators name their tables and columns in SQL; days end on `_day` where the bare word means something else. */
  const isCounted = (table: TableId, column: string): boolean => {
    const ofTable = new RegExp(`\\b(FROM|JOIN) ${inSql(table)}\\b`)
    const ofColumn = new RegExp(`\\b${inSql(column)}(_day)?\\b`)
    return Object.values(indicatorTexts).some((source) => ofTable.test(source) && ofColumn.test(source))
  }

  const inSql = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
})

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
