/** What an organisation may set: severities, sector parameters, the reading of the upper age. Data, not code. */
import type { UpperAgeRule } from '../parameters/index.ts'
import { compileRuleset, type Ruleset } from './compile.ts'
import type { Configuration } from './configuration-schema.ts'
import type { InputSheet } from './finding.ts'
import { digestOf } from './judged-values.ts'
import type { Rule } from './rule.ts'

/** Rules that have another reading, by the reading of the upper age. */
export type RulesByReading = (reading: UpperAgeRule) => readonly Rule[]

/**
 * The ruleset of an organisation: its digest tells the configuration apart. Throws where the configuration names a
 * rule that does not exist.
 */
export function configureRuleset(
  rules: readonly Rule[],
  configuration: Configuration,
  otherReadings: RulesByReading,
): Ruleset {
  const unknown = Object.keys(configuration.severities).filter((id) => !rules.some((rule) => rule.id === id))
  if (unknown.length > 0) throw new RangeError(`No rules called ${unknown.join(', ')}`)
  const read = new Map(
    configuration.upperAgeRule === undefined
      ? []
      : otherReadings(configuration.upperAgeRule).map((rule) => [rule.id, rule]),
  )
  const configured = rules.flatMap((rule) =>
    withSeverity(read.get(rule.id) ?? rule, configuration.severities[rule.id]),
  )
  const ruleset = compileRuleset(configured)
  return { ...ruleset, digest: digestOf(`${ruleset.digest}${canonical(configuration)}`) }
}

function withSeverity(rule: Rule, wanted: Configuration['severities'][string] | undefined): readonly Rule[] {
  if (wanted === undefined) return [rule]
  if (wanted === 'off') return []
  const variants = Object.entries(rule.variants ?? {}).map(
    ([name, variant]) =>
      [name, variant.severity === rule.severity ? { ...variant, severity: wanted } : variant] as const,
  )
  return [{ ...rule, severity: wanted, ...(rule.variants && { variants: Object.fromEntries(variants) }) }]
}

/** The input with a sheet of the configured sectors, where it holds none. */
export function withConfiguredSectors(
  sheets: readonly InputSheet[],
  { sectors }: Configuration,
): readonly InputSheet[] {
  if (sectors.length === 0 || sheets.some(({ table }) => table === 'sectors')) return sheets
  const rows = sectors.map(({ code, name, trainingMonths, maxLearners }, index) => ({
    row: index + 2,
    values: {
      code,
      name: name ?? null,
      trainingMonths: trainingMonths ?? null,
      maxLearners: maxLearners ?? null,
    },
  }))
  const columns = ['code', 'name', 'trainingMonths', 'maxLearners']
  return [...sheets, { table: 'sectors', name: 'configuration', columns, rows }]
}

/** The configuration as text in which order does not matter. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
