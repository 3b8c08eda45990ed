/** What the engine promises apart from any one rule. */
import { describe, expect, it } from 'vitest'
import {
  check,
  cite,
  compileRuleset,
  day,
  defineGroupRule,
  defineRule,
  identityOf,
  recordKeeping,
  renderFinding,
  text,
  violated,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2025, 6, 30)
const words = { wrong: 'Wrong.', fix: 'Mend.' }
const messages = { nl: words, en: words, fr: words }
const title = text('titel', 'title', 'titre')
const common = { title, severity: 'error', sources: [cite(recordKeeping)], messages } as const

const bornBefore2000 = defineRule({
  id: 'born-before-2000',
  table: 'agreements',
  reads: ['learnerBirth'],
  ...common,
  check: ({ learnerBirth }) => (learnerBirth < day(2000, 1, 1) ? violated(['learnerBirth']) : undefined),
})

const sameStart = defineGroupRule({
  id: 'same-start',
  table: 'agreements',
  groupBy: ['learnerId'],
  sortBy: 'start',
  reads: ['learnerId', 'start'],
  ...common,
  *check(rows) {
    for (let index = 1; index < rows.length; index++) {
      if (rows[index]?.start === rows[index - 1]?.start) {
        yield {
          at: [
            [index, 'start'],
            [index - 1, 'start'],
          ],
          args: {},
        }
      }
    }
  },
})

describe('a column of a referenced table', () => {
  const agreement = { id: 'A1', learnerId: 'L1' }
  const learners = caseSheet('learners', [{ id: 'L1', birth: '1999-05-01' }])

  it('is looked up when the sheet lacks it', () => {
    const result = check(compileRuleset([bornBefore2000]), [caseSheet('agreements', [agreement]), learners], {
      asOf,
    })
    expect(result.sheets[0]?.findings).toHaveLength(1)
    expect(result.sheets[0]?.findings[0]?.places).toEqual([
      { table: 'agreements', sheet: 0, row: 2, column: 'learnerBirth', record: 'A1' },
    ])
  })

  it('gives way to the value in the row itself', () => {
    const own = caseSheet('agreements', [{ ...agreement, learnerBirth: '2001-05-01' }])
    expect(check(compileRuleset([bornBefore2000]), [own, learners], { asOf }).sheets[0]?.findings).toEqual([])
  })

  it('fills the empty cells of a column that the sheet does hold', () => {
    const own = caseSheet('agreements', [{ ...agreement, learnerBirth: null }])
    expect(
      check(compileRuleset([bornBefore2000]), [own, learners], { asOf }).sheets[0]?.findings,
    ).toHaveLength(1)
  })

  it('does not hide a cell that cannot be read', () => {
    const own = caseSheet('agreements', [{ ...agreement, learnerBirth: '31/02/1999' }])
    const [finding] =
      check(compileRuleset([bornBefore2000]), [own, learners], { asOf }).sheets[0]?.findings ?? []
    expect(finding).toMatchObject({ verdict: 'undecided', because: 'unreadable' })
  })

  it('leaves the rule undecided where the referenced cell cannot be read', () => {
    const unread = caseSheet('learners', [
      { id: 'L1', birth: '31/02/1999' },
      { id: 'L2', birth: '1999-05-01' },
    ])
    const own = caseSheet('agreements', [
      { ...agreement, learnerBirth: null },
      { ...agreement, learnerBirth: '2001-05-01' },
      { ...agreement, learnerId: 'L2', learnerBirth: null },
    ])
    const [sheet] = check(compileRuleset([bornBefore2000]), [own, unread], { asOf }).sheets
    expect(sheet?.findings.map(({ verdict, places }) => `${verdict} ${places[0].row}`)).toEqual([
      'undecided 2',
      'violated 4',
    ])
    expect(sheet?.findings[0]).toMatchObject({ because: 'unreadable', places: [{ column: 'learnerBirth' }] })
    expect(sheet?.rules).toMatchObject([{ applies: 3, valid: 1, violated: 1, undecided: 1 }])
  })

  it('makes the rule not checkable where neither the column nor the table is there', () => {
    const [sheet] = check(compileRuleset([bornBefore2000]), [caseSheet('agreements', [agreement])], {
      asOf,
    }).sheets
    expect(sheet?.rules).toEqual([
      {
        rule: 'born-before-2000',
        applies: 1,
        valid: 0,
        violated: 0,
        undecided: 0,
        notCheckable: { columns: ['learnerBirth'], tables: [] },
      },
    ])
  })

  it('is undecided for a learner that the table does not hold', () => {
    const other = caseSheet('agreements', [{ ...agreement, learnerId: 'L9' }])
    expect(
      check(compileRuleset([bornBefore2000]), [other, learners], { asOf }).sheets[0]?.rules[0],
    ).toMatchObject({
      applies: 1,
      undecided: 1,
    })
  })
})

describe('a conflict between rows of two sheets', () => {
  const first = caseSheet('agreements', [{ id: 'A1', learnerId: 'L1', start: '2024-09-01' }])
  const second = caseSheet('agreements', [{ id: 'B1', learnerId: 'L1', start: '2024-09-01' }])
  const result = check(compileRuleset([sameStart]), [first, second], { asOf })

  it('is one finding with both ends as places', () => {
    const findings = result.sheets.flatMap(({ findings }) => findings)
    expect(findings.map(({ places }) => places.map(({ record, sheet }) => `${sheet}:${record}`))).toEqual([
      ['1:B1', '0:A1'],
    ])
  })

  it('counts as violated in both sheets', () => {
    expect(result.sheets.map(({ rules }) => rules[0]?.violated)).toEqual([1, 1])
  })
})

describe('findings', () => {
  it('keep their identity when the sheet is sorted otherwise', () => {
    const rows = [
      { id: 'A1', learnerBirth: '1990-01-01' },
      { id: 'A2', learnerBirth: '2005-01-01' },
      { id: 'A3', learnerBirth: '1991-01-01' },
    ]
    const identities = (order: typeof rows) =>
      check(compileRuleset([bornBefore2000]), [caseSheet('agreements', order)], { asOf })
        .sheets.flatMap((sheet) => sheet.findings)
        .map(identityOf)
        .sort()
    expect(identities(rows)).toHaveLength(2)
    expect(identities([...rows].reverse())).toEqual(identities(rows))
  })

  it('come in the order of the rows', () => {
    const rows = ['1990-01-01', '1991-01-01', '1992-01-01'].map((learnerBirth, index) => ({
      id: `A${9 - index}`,
      learnerBirth,
    }))
    const [sheet] = check(compileRuleset([bornBefore2000]), [caseSheet('agreements', rows)], { asOf }).sheets
    expect(sheet?.findings.map(({ places }) => places[0].row)).toEqual([2, 3, 4])
  })

  it('name a record by its row where its key is a national number', () => {
    const sheet = caseSheet('agreements', [{ id: '85.07.30-997.34', learnerBirth: '1985-07-30' }])
    const [finding] = check(compileRuleset([bornBefore2000]), [sheet], { asOf }).sheets[0]?.findings ?? []
    expect(finding?.places[0].record).toBe('row 2')
  })

  it('say the law in the language of the reader', () => {
    const sheet = caseSheet('agreements', [{ id: 'A1', learnerBirth: '1990-01-01' }])
    const [finding] = check(compileRuleset([bornBefore2000]), [sheet], { asOf }).sheets[0]?.findings ?? []
    if (!finding) throw new Error('a finding was expected')
    expect(renderFinding(bornBefore2000, finding, 'fr').law).toBe(
      'Source : Werkplekleren, conventions de la fiche de planification.',
    )
  })
})

describe('compiling', () => {
  it('refuses two rules of one name', () => {
    expect(() => compileRuleset([bornBefore2000, bornBefore2000])).toThrow(
      'Two rules are called born-before-2000',
    )
  })

  it('carries the version and the digest of the ruleset', () => {
    expect(compileRuleset([bornBefore2000])).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      digest: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })
})
