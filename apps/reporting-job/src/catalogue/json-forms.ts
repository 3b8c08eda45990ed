/** The catalogue for programs: plain values with stable names; days as ISO text, money in cents as the unit says. */
import {
  type Boundary,
  type Citation,
  type CitedSource,
  type CodeColumn,
  columnOf,
  currentRuleset,
  type Day,
  type Explanation,
  formatDay,
  type Language,
  type Rule,
  renderBoundaries,
  type TableId,
  tableOf,
  tablesJudged,
  type Value,
} from '@werkplekleren/rules'
import { ruleOnDay } from './choose-rules.ts'
import type { Examples } from './examples.ts'
import { ageOf } from './sources-blocks.ts'
import { readersOf } from './tables-blocks.ts'

/** Every document begins with the law it speaks of. */
export const document = (language: Language, content: object): string =>
  `${JSON.stringify({ ruleset: { version: currentRuleset.version, digest: currentRuleset.digest }, language, ...content }, null, 2)}\n`

const citationForm = ({ source, place }: Citation, language: Language) => ({
  id: source.id,
  title: source.title[language],
  ...(place !== undefined && { place }),
  address: source.address,
  authority: source.authority,
  ...(source.published !== undefined && { published: source.published }),
  ...(source.inForceFrom !== undefined && { inForceFrom: source.inForceFrom }),
  verifiedOn: source.verifiedOn,
})

export function ruleForm(rule: Rule, language: Language, asOf?: Day) {
  const cited = (citations: readonly Citation[]) => citations.map((one) => citationForm(one, language))
  return {
    id: rule.id,
    title: rule.title[language],
    severity: rule.severity,
    form: rule.form,
    tables: tablesJudged(rule),
    ...(rule.form === 'cell' ? { cells: rule.cells } : columnsForm(rule, language)),
    messages: rule.messages[language],
    variants: Object.fromEntries(
      Object.entries(rule.variants ?? {}).map(([name, { severity, messages }]) => [
        name,
        { severity, messages: messages[language] },
      ]),
    ),
    sources: cited(rule.sources),
    ...(asOf !== undefined && { asOf: { day: formatDay(asOf), ...onDayForm(rule, asOf) } }),
  }
}

function columnsForm(rule: Exclude<Rule, { form: 'cell' }>, language: Language) {
  const { schemes, contractTypes, governedBy, inForce, reads, mayBeEmpty, mayLack, consults } = rule
  return {
    ...(schemes && { schemes }),
    ...(contractTypes && { contractTypes }),
    ...(governedBy !== undefined && { governedBy }),
    ...(inForce && {
      inForce: {
        regime: inForce.id,
        title: inForce.title[language],
        from: inForce.from === null ? null : formatDay(inForce.from),
        to: inForce.to === null ? null : formatDay(inForce.to),
        sources: inForce.sources.map((one) => citationForm(one, language)),
      },
    }),
    ...(rule.form === 'group' && { groupBy: rule.groupBy }),
    reads,
    mayBeEmpty,
    mayLack,
    consults,
    parameters: Object.entries(rule.parameters).map(([name, { id, title, unit, values }]) => ({
      name,
      id,
      title: title[language],
      unit,
      values: values.map(({ from, value, certainty, sources }) => ({
        from: formatDay(from),
        value,
        certainty,
        sources: sources.map((one) => citationForm(one, language)),
      })),
    })),
  }
}

function onDayForm(rule: Rule, asOf: Day) {
  const { inForce, values } = ruleOnDay(rule, asOf)
  return {
    inForce,
    values: values.map(({ from, ...value }) => ({
      ...value,
      ...(from !== undefined && { from: formatDay(from) }),
    })),
  }
}

export const casesForm = ({ cases }: Examples) => ({ cases })

export function tableForm(id: TableId, rules: readonly Rule[], language: Language) {
  const { label, singular, aliases = [], key, columns } = tableOf(id)
  const readers = readersOf(id, rules)
  return {
    id,
    label: label[language],
    singular,
    aliases,
    key,
    columns: Object.entries(columns).map(([name, column]) => ({
      key: name,
      heading: column.label[language],
      kind: column.kind,
      ...(column.kind === 'money' && { unit: 'cents' }),
      ...(column.kind === 'hours' && { unit: 'hours' }),
      ...(column.help && { help: column.help[language] }),
      aliases: column.aliases ?? [],
      ...(column.references !== undefined && { references: column.references }),
      ...(column.borrowed && {
        lookedUp: {
          through: column.borrowed.through,
          table: column.borrowed.table,
          column: column.borrowed.column,
        },
      }),
      ...(column.personal && { personal: true }),
      ...(column.kind === 'code' && { codes: codesForm(column as CodeColumn, language) }),
      rules: readers.get(name) ?? [],
    })),
  }
}

const codesForm = ({ codes }: CodeColumn, language: Language) =>
  Object.entries(codes).map(([code, { label, aliases = [] }]) => ({ code, label: label[language], aliases }))

export const sourceForm = (one: CitedSource, asOf: Day, language: Language) => ({
  ...citationForm({ source: one.source }, language),
  age: ageOf(one, asOf),
  places: one.places,
  rules: one.rules,
})

/** A value of a column: a day as ISO text; that of a person not at all. */
function valueForm(table: TableId, column: string, value: Value | null): Value | null {
  const definition = columnOf(table, column)
  if (value === null || definition?.personal) return null
  // A value of a day column is a day.
  return definition?.kind === 'day' ? formatDay(value as Day) : value
}

/** What a rule says of a row, with its boundaries in values and in words. */
export function explanationForm(
  { steps, values, parameters, verdict, findings, lacking }: Explanation,
  boundaries: readonly Boundary[],
  table: TableId,
  language: Language,
) {
  const sentences = renderBoundaries(boundaries, table, language)
  return {
    verdict,
    applicability: steps.map((step) =>
      step.step === 'inForce'
        ? {
            step: step.step,
            regime: step.regime.id,
            column: step.column,
            day: step.day === null ? null : formatDay(step.day),
            holds: step.holds,
          }
        : step,
    ),
    values: values.map(({ column, value, unreadable, borrowed }) => ({
      column,
      value: valueForm(table, column, value),
      filled: value !== null,
      ...(unreadable && { unreadable: unreadable.problem }),
      lookedUp: borrowed,
    })),
    parameters: parameters.map(({ from, sources, ...parameter }) => ({
      ...parameter,
      from: formatDay(from),
      sources: sources.map((one) => citationForm(one, language)),
    })),
    ...(lacking && { lacking }),
    findings: findings.map(({ severity, places, ...finding }) => ({
      severity,
      verdict: finding.verdict,
      ...('variant' in finding && { variant: finding.variant }),
      places: places.map(({ table: id, row, column }) => ({ table: id, row, column })),
    })),
    boundaries: boundaries.map(({ column, side, own, last, turn }, index) => ({
      column,
      side,
      own: valueForm(table, column, own),
      last: valueForm(table, column, last),
      ...(turn && { turn: { ...turn, value: valueForm(table, column, turn.value) } }),
      sentence: sentences[index],
    })),
  }
}
