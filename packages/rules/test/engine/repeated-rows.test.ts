/** A list that goes along with several workbooks holds each record once, as long as the workbooks agree. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseRow,
  check,
  currentRuleset,
  day,
  explain,
  type InputSheet,
  keepCheck,
  type TableId,
  tableIds,
  tableOf,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { randomSheet } from '../support/random-sheets.ts'

const asOf = day(2025, 6, 30)

const mentor: CaseRow = { id: 'M1', companyNo: '0403019261', birth: '1980-03-01' }
const mentors = (...rows: CaseRow[]) => caseSheet('mentors', rows)

const saidBy = (rule: string, sheets: readonly InputSheet[]) =>
  check(currentRuleset, sheets, { asOf }).sheets.flatMap(({ findings }) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ places }) => places.map(({ sheet, row }) => `${sheet}:${row}`).join(' ')),
  )
const saidOf = (...sheets: readonly InputSheet[]) => saidBy('gen-mentor-id-unique', sheets)

describe('a mentor in the lists of two workbooks', () => {
  it('is one record where both say the same', () => {
    expect(saidOf(mentors(mentor), mentors(mentor))).toEqual([])
    expect(saidOf(mentors(mentor), mentors(mentor), mentors(mentor))).toEqual([])
  })

  it('is one record where a column is lacking here and empty there', () =>
    expect(saidOf(mentors(mentor), mentors({ ...mentor, trainedOn: null }))).toEqual([]))

  it('is an error where they differ in anything, also in what the rule does not read', () => {
    expect(saidOf(mentors(mentor), mentors({ ...mentor, birth: '1981-03-01' }))).toEqual(['1:2 0:2'])
    expect(saidOf(mentors(mentor), mentors({ ...mentor, birth: null }))).toEqual(['1:2 0:2'])
    expect(saidOf(mentors(mentor), mentors({ ...mentor, birth: '31/02/1980' }))).toEqual(['1:2 0:2'])
  })

  it('is named once for each thing that is said of it', () =>
    expect(saidOf(mentors(mentor), mentors({ ...mentor, birth: '1981-03-01' }), mentors(mentor))).toEqual([
      '1:2 0:2',
    ]))

  it('is an error where one list holds the same row twice', () => {
    expect(saidOf(mentors(mentor, mentor))).toEqual(['0:3 0:2'])
    expect(saidOf(mentors(mentor), mentors(mentor, mentor))).toEqual(['1:3 0:2'])
    expect(saidOf(mentors(mentor, mentor), mentors(mentor, mentor))).toEqual(['0:3 0:2'])
  })

  it('is told apart by nothing where both rows are the very same object', () => {
    const sheet = mentors(mentor)
    expect(saidOf(sheet, sheet)).toEqual(['1:2 0:2'])
  })

  it('is counted and judged in both', () => {
    const { sheets } = check(currentRuleset, [mentors(mentor), mentors(mentor)], { asOf })
    for (const { rules } of sheets)
      expect(rules.find(({ rule }) => rule === 'gen-mentor-id-unique')).toMatchObject({
        applies: 1,
        valid: 1,
        violated: 0,
      })
  })

  it('is explained as it is checked', () => {
    const place = { sheet: 1, row: 2 }
    const verdictOf = (sheets: readonly InputSheet[]) =>
      explain(currentRuleset, sheets, place, 'gen-mentor-id-unique', { asOf }).verdict
    expect(verdictOf([mentors(mentor), mentors(mentor)])).toBe('valid')
    expect(verdictOf([mentors(mentor), mentors({ ...mentor, birth: null })])).toBe('violated')
  })
})

describe('a record that two lists hold alike', () => {
  const learner = { id: 'L1', birth: '2006-05-01' }
  const learners = () => caseSheet('learners', [learner])
  const permit = { id: 'P1', learnerId: 'L1', kind: 'A31', validFrom: '2024-01-01', renewal: 'ja' }

  it('answers a question about the one record', () => {
    const request = caseSheet('subsidies', [
      { id: 'S1', kind: 'LPR', learnerId: 'L1', companyNo: '0403019261', schoolYear: '2024-2025' },
    ])
    const home = () => caseSheet('learners', [{ ...learner, postcode: '1000' }])
    const once = saidBy('lpr-residence', [request, home()])
    expect(once).toEqual(['0:2'])
    expect(saidBy('lpr-residence', [request, home(), home()])).toEqual(once)
  })

  it('counts once in a group', () => {
    const permits = (...rows: CaseRow[]) => caseSheet('permits', rows)
    const both = [permits(permit), permits(permit), learners(), learners()]
    expect(saidBy('ftr-one-extension', both)).toEqual(saidBy('ftr-one-extension', both.slice(1, 3)))
    expect(saidBy('gen-permit-id-unique', both)).toEqual([])
    expect(saidBy('gen-learner-id-unique', both)).toEqual([])
  })

  it('is two agreements in two sheets of agreements: those are counted', () => {
    const agreements = () => caseSheet('agreements', [{ id: 'A1' }])
    expect(saidBy('gen-agreement-id-unique', [agreements(), agreements()])).toEqual(['1:2 0:2'])
  })
})

describe('tables that go along', () => {
  it('are those that agreements and requests look into, and none that is counted', () =>
    expect(tableIds.filter((table) => !tableOf(table).goesAlong)).toEqual([
      'agreements',
      'subsidies',
      'enrolments',
      'twePathways',
      'figures',
      'offerings',
      'visits',
      'contacts',
      'places',
      'mentorTrainings',
      'commitments',
      'advice',
      'procedures',
      'outcomes',
      'controlTotals',
    ]))

  it('are no extracts that only the report counts, since no table refers to those', () => {
    const extracts = tableIds.filter((table) => tableOf(table).purpose === 'report')
    const referredTo = tableIds.flatMap((table) =>
      Object.values(tableOf(table).columns).flatMap(({ references }) => references ?? []),
    )
    expect(extracts).not.toEqual([])
    expect(extracts.filter((table) => referredTo.includes(table))).toEqual([])
  })
})

describe('a recheck', () => {
  const alongside: readonly TableId[] = ['mentors', 'learners', 'permits', 'accreditations']
  const lists = alongside.map((table) => randomSheet(table, 3))

  it('says what a full check says while rows become the same and differ again', () => {
    fc.assert(
      fc.property(
        randomSheet('agreements', 4),
        fc.tuple(...lists),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 6 }),
        (agreements, once, edits) => {
          const copies = once.map((sheet) => structuredClone(sheet))
          const kept = keepCheck(currentRuleset, [agreements, ...once, ...copies], { asOf })
          for (const [which, from, kind] of edits) {
            const index = 1 + (which % (2 * once.length))
            const sheet = kept.sheets()[index]
            const at = from % Math.max(1, sheet?.rows.length ?? 0)
            const [row, other] = [sheet?.rows[at], sheet?.rows[(at + 1) % sheet.rows.length]]
            if (!row || !other) continue
            const edited = { ...other, row: row.row, values: { ...other.values } }
            kept.recheck([
              { sheet: index, at, removed: kind === 2 ? 0 : 1, inserted: kind === 1 ? [] : [edited] },
            ])
            expect(kept.result()).toEqual(check(currentRuleset, kept.sheets(), { asOf }))
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
