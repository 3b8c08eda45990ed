/** Define rules, compile them into a ruleset, check sheets. */
export {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  type Comparison,
  compareWithBaseline,
} from './baseline.ts'
export { baselineSchema } from './baseline-schema.ts'
export { type Boundary, boundariesOf } from './boundary.ts'
export {
  type CaseRow,
  type CasesOfRule,
  casesOf,
  eachStep,
  type PublishedStep,
  type PublishedValue,
  type RuleCase,
} from './cases.ts'
export { type CheckOptions, check } from './check.ts'
export { compileRuleset, type Ruleset, tablesOf } from './compile.ts'
export {
  configureRuleset,
  type RulesByReading,
  withConfiguredSectors,
} from './configuration.ts'
export { type Configuration, configurationSchema } from './configuration-schema.ts'
export {
  acceptFinding,
  applyExceptions,
  type Exception,
  type ExceptionOutcome,
  type LapseReason,
  storedExceptions,
} from './exceptions.ts'
export { exceptionsSchema } from './exceptions-schema.ts'
export {
  type ExplainedParameter,
  type Explanation,
  explain,
} from './explain.ts'
export {
  type CheckResult,
  type Finding,
  type InputRow,
  type InputSheet,
  identityOf,
  type Lacking,
  type ParameterUsed,
  type Place,
  type RuleCount,
  type SheetResult,
  type UndecidedBecause,
  type UndecidedFinding,
  type Violated,
} from './finding.ts'
export { type ImpactOfRule, impact, type Law } from './impact.ts'
export type { ApplicabilityStep, RowVerdict } from './judge-subject.ts'
export { judgedValues, RowsByNumber } from './judged-values.ts'
export { type KeptCheck, keepCheck, type RecheckResult, type RowChange } from './recheck.ts'
export {
  type Argument,
  type Arguments,
  type CellRule,
  type CellSelector,
  type Context,
  defineCellRule,
  defineGroupRule,
  defineRule,
  defineUnreadableRule,
  type GroupRule,
  type GroupUndecided,
  type GroupViolation,
  type Message,
  type Messages,
  mustBeFilled,
  mustBeYes,
  type RowRule,
  type Rule,
  type Severity,
  undecided,
  type Variant,
  type Violation,
  violated,
} from './rule.ts'
export { type Suggestion, suggest } from './suggest.ts'
export { type Saying, type TimelineEntry, type TimelineOptions, timeline } from './timeline.ts'
export { type TurnsOnDay, turnsAhead } from './turns-ahead.ts'
