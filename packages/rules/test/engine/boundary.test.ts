/** The boundaries of a row are real: the rule itself says so of the row with the other value. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allRules,
  type Boundary,
  boundariesOf,
  compileRuleset,
  currentRuleset,
  day,
  explain,
  type InputSheet,
  languages,
  renderBoundaries,
  type TableId,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { randomSheet } from '../support/random-sheets.ts'
import { ruleFiles } from '../support/rule-files.ts'

const asOf = day(2025, 6, 30)
const first = { sheet: 0, row: 2 }

/** The sheets with another value in one cell of the first row, in a column of its own where the sheet lacks it. */
const withValue = (
  [sheet, ...others]: readonly InputSheet[],
  column: string,
  value: number,
): InputSheet[] => {
  const [row, ...rows] = sheet?.rows ?? []
  if (!sheet || !row) throw new Error('a row was expected')
  const columns = [...new Set([...sheet.columns, column])]
  return [
    { ...sheet, columns, rows: [{ ...row, values: { ...row.values, [column]: value } }, ...rows] },
    ...others,
  ]
}

/** What the rule says of the first row: the verdict, and the variant of its first violation. */
function sayingOf(rule: string, sheets: readonly InputSheet[]): string {
  const { verdict, findings } = explain(compileOf(rule), sheets, first, rule, { asOf })
  const found = findings.find((finding) => finding.verdict === 'violated')
  return `${verdict} ${(found?.verdict === 'violated' && found.variant) || ''}`
}

const compiled = new Map(allRules.map((rule) => [rule.id, compileRuleset([rule])]))
const compileOf = (rule: string) => compiled.get(rule) ?? currentRuleset

function expectReal(rule: string, sheets: readonly InputSheet[], boundaries: readonly Boundary[]): void {
  const own = sayingOf(rule, sheets)
  for (const { column, last, turn } of boundaries) {
    expect(sayingOf(rule, withValue(sheets, column, last))).toBe(own)
    if (!turn) continue
    const turned = sayingOf(rule, withValue(sheets, column, turn.value))
    expect(turned).toBe(`${turn.verdict} ${turn.variant ?? ''}`)
    expect(turned).not.toBe(own)
  }
}

/** Mutation testing runs on the rules of a few schemes. */
const currentFiles = ruleFiles.filter(({ rule }) => currentRuleset.find(rule.id) !== undefined)
const stride = Math.ceil(currentFiles.length / 7)

/** Of some rules from all over the first case in which its row is in order, and the first in which it is not. */
const caseSheets = currentFiles.flatMap(({ rule, cases }, index) =>
  rule.form === 'cell' || index % stride !== 0
    ? []
    : (['valid', 'violated'] as const).flatMap((verdict) => {
        const one = cases.find((found) => found.verdict === verdict)
        if (!one) return []
        const others = Object.entries(one.tables ?? {}).map(([id, rows]) =>
          // The keys of `tables` are table ids by the type of a case.
          caseSheet(id as TableId, rows ?? []),
        )
        return [{ rule: rule.id, sheets: [caseSheet(one.table ?? rule.table, one.rows), ...others] }]
      }),
)

describe('a boundary', () => {
  it('is one step from a value of which the rule says what it says of the row itself', () => {
    let turns = 0
    for (const { rule, sheets } of caseSheets) {
      const boundaries = boundariesOf(currentRuleset, sheets, first, rule, { asOf })
      expectReal(rule, sheets, boundaries)
      turns += boundaries.filter(({ turn }) => turn).length
    }
    expect(turns).toBeGreaterThan(5)
  })

  it('is real in random tables too, where cells are empty or unreadable and groups mix', () => {
    const sheets = fc.tuple(randomSheet('agreements', 4), randomSheet('learners', 3))
    fc.assert(
      fc.property(sheets, fc.constantFrom(...datedRules), (input, rule) => {
        if (input[0].rows.length === 0) return
        expectReal(rule, input, boundariesOf(currentRuleset, input, first, rule, { asOf }))
      }),
      { numRuns: 3 },
    )
  })

  it('is the nearest: every day before it has the verdict of the row', () => {
    const boundaries = boundariesOf(currentRuleset, [stage], first, 'wes-max-duration', { asOf })
    const ends = boundaries.filter(({ column }) => column === 'end')
    expect(ends.map(({ side }) => side)).toEqual(['below', 'above'])
    for (const { own, last } of ends) {
      for (let value = Math.min(own, last); value <= Math.max(own, last); value++)
        expect(sayingOf('wes-max-duration', withValue([stage], 'end', value))).toBe('valid ')
    }
  })
})

const datedRules = [
  'wes-max-duration',
  'wes-max-duration-sum',
  'dual-max-age',
  'wes-allowance',
  'gen-end-before-start',
].filter((id) => currentRuleset.find(id))

const stage = caseSheet('agreements', [
  { id: 'S1', scheme: 'WES', learnerId: 'L1', start: '2024-01-08', end: '2024-06-30' },
])

describe('a work experience internship from 8 January 2024', () => {
  const boundaries = boundariesOf(currentRuleset, [stage], first, 'wes-max-duration', { asOf })

  it('may end on 7 July 2024 and not a day later', () => {
    const end = boundaries.find(({ column, side }) => column === 'end' && side === 'above')
    expect(end).toEqual({
      column: 'end',
      side: 'above',
      own: day(2024, 6, 30),
      last: day(2024, 7, 7),
      turn: { value: day(2024, 7, 8), verdict: 'violated' },
    })
  })

  it('says so in three languages', () => {
    const above = boundaries.filter(({ column, side }) => column === 'end' && side === 'above')
    expect(languages.map((language) => renderBoundaries(above, 'agreements', language)[0])).toEqual([
      'Einddatum: met 7 juli 2024 verandert er niets, met 8 juli 2024 zou de rij deze regel overtreden.',
      'End date: with 7 July 2024 nothing changes, with 8 July 2024 the row would break this rule.',
      'Date de fin : la valeur 7 juillet 2024 ne change rien ; avec la valeur 8 juillet 2024, la ligne enfreindrait cette règle.',
    ])
  })
})

describe('no boundary is sought', () => {
  it('for a rule that cannot be checked or one about another table', () => {
    const lacking = caseSheet('agreements', [{ scheme: 'WES', start: '2024-01-08' }])
    expect(boundariesOf(currentRuleset, [lacking], first, 'wes-max-duration', { asOf })).toEqual([])
    const learners = caseSheet('learners', [{ id: 'L1', birth: '2005-01-01' }])
    expect(boundariesOf(currentRuleset, [learners], first, 'wes-max-duration', { asOf })).toEqual([])
  })
})
