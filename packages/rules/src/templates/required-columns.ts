/** Which columns every row of a sheet must fill in. */
import { type CheckOptions, check, type Ruleset } from '../engine/index.ts'
import { type TableId, tableOf, type Value } from '../tables/index.ts'
import { comparesOwn, type RowsRule, type TemplateScope } from './rules-concerned.ts'

/**
 * The key; what a rule about every row of the scope cannot do without; and what rules about one column find fault with in a row
 * that says nothing but its scheme, contract type and day.
 */
export function requiredColumns(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  wanted: ReadonlySet<string>,
  scope: TemplateScope,
  present: (table: TableId) => boolean,
): ReadonlySet<string> {
  const checkable = rules.filter(
    (rule) => !comparesOwn(rule) && Object.keys(rule.consults).every((other) => present(other as TableId)),
  )
  const everyRow = checkable.filter(
    ({ applies, schemes, contractTypes }) =>
      applies === undefined &&
      (schemes === undefined || scope.scheme !== undefined) &&
      (contractTypes === undefined || scope.contractType !== undefined),
  )
  const needed = everyRow.flatMap(({ reads, schemes, contractTypes, governedBy }) => [
    ...reads,
    ...(schemes ? ['scheme'] : []),
    ...(contractTypes ? ['contractType'] : []),
    ...(governedBy === undefined ? [] : [governedBy]),
  ])
  const missed = faultedWhereEmpty(ruleset, table, checkable, wanted, scope)
  return new Set([tableOf(table).key, ...needed, ...missed].filter((column) => wanted.has(column)))
}

/** Where a rule is content with one of several columns, none of them is required by itself. */
const asksOne = ({ reads, mayBeEmpty, governedBy }: RowsRule): boolean =>
  new Set([...reads, ...mayBeEmpty].filter((column) => column !== governedBy)).size === 1

/** The first places of what is wrong with a row in which all else is empty. */
function faultedWhereEmpty(
  ruleset: Ruleset,
  table: TableId,
  rules: readonly RowsRule[],
  wanted: ReadonlySet<string>,
  { scheme, contractType, asOf }: TemplateScope,
): readonly string[] {
  const values: Record<string, Value | null> = {}
  for (const column of wanted) values[column] = null
  for (const { governedBy } of rules) if (governedBy !== undefined) values[governedBy] = asOf
  if (scheme !== undefined && wanted.has('scheme')) values.scheme = scheme
  if (contractType !== undefined && wanted.has('contractType')) values.contractType = contractType
  const judged = new Set(rules.filter((rule) => asksOne(rule)).map(({ id }) => id))
  const options: CheckOptions = { asOf }
  const { sheets } = check(
    ruleset,
    [{ table, name: table, columns: [...wanted], rows: [{ row: 1, values }] }],
    options,
  )
  return sheets.flatMap(({ findings }) =>
    findings.flatMap(({ rule, verdict, severity, places: [first] }) =>
      judged.has(rule) &&
      verdict === 'violated' &&
      severity !== 'info' &&
      first !== undefined &&
      values[first.column] === null
        ? [first.column]
        : [],
    ),
  )
}
