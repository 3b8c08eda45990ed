/** Why a rule says what it says of a row. */
import { describe, expect, it } from 'vitest'
import {
  allRules,
  check,
  currentRuleset,
  day,
  explain,
  languages,
  renderExplanation,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf, fine, tooLong } from '../support/stage-rows.ts'

describe('an explanation', () => {
  const sheets = [
    caseSheet('agreements', [
      tooLong,
      fine,
      { ...tooLong, id: 'B1', scheme: 'BVS' },
      { ...tooLong, start: '2016-12-31' },
    ]),
  ]
  const explained = (row: number, id = 'wes-max-duration') =>
    explain(currentRuleset, sheets, { sheet: 0, row }, id, { asOf })

  it('gives the steps, the values, the dated law and the verdict', () => {
    expect(explained(2)).toMatchObject({
      steps: [
        { step: 'scheme', is: 'WES', holds: true },
        { step: 'inForce', holds: true },
      ],
      values: [
        { column: 'start', value: day(2024, 1, 8) },
        { column: 'end', value: day(2024, 7, 12) },
      ],
      parameters: [{ id: 'wes-maximum-months', value: 6, from: day(2017, 1, 1), certainty: 'published' }],
      verdict: 'violated',
    })
    expect(explained(3).verdict).toBe('valid')
    expect(explained(4)).toMatchObject({
      verdict: 'notApplicable',
      steps: [{ step: 'scheme', holds: false }],
    })
    expect(explained(5)).toMatchObject({
      verdict: 'notApplicable',
      steps: [{ holds: true }, { step: 'inForce', holds: false }],
    })
    expect(explained(2, 'wes-stageplan-objective')).toMatchObject({
      verdict: 'notCheckable',
      lacking: { columns: ['planObjective'] },
    })
  })

  it('tells a cell that cannot be read, and a value that was looked up, from the row’s own', () => {
    const tables = [
      caseSheet('agreements', [
        { ...tooLong, end: '31/02/2024' },
        { id: 'D1', scheme: 'DUAAL', start: '2024-09-02', learnerId: 'L1', learnerBirth: null },
        { id: 'D2', scheme: 'DUAAL', start: '2024-09-02', learnerId: 'L1', learnerBirth: '2006-05-04' },
        { id: 'D3', scheme: 'DUAAL', start: '2024-09-02', learnerId: 'L9', learnerBirth: null },
      ]),
      caseSheet('learners', [{ id: 'L1', birth: '2007-05-04' }]),
    ]
    const of = (row: number, id: string) => explain(currentRuleset, tables, { sheet: 0, row }, id, { asOf })
    expect(of(2, 'wes-max-duration').values).toEqual([
      { column: 'start', value: day(2024, 1, 8), borrowed: false },
      {
        column: 'end',
        value: null,
        unreadable: expect.objectContaining({ text: '31/02/2024' }),
        borrowed: false,
      },
    ])
    const birth = (row: number) =>
      of(row, 'dual-min-age').values.find(({ column }) => column === 'learnerBirth')
    expect(birth(3)).toEqual({ column: 'learnerBirth', value: day(2007, 5, 4), borrowed: true })
    expect(birth(4)).toEqual({ column: 'learnerBirth', value: day(2006, 5, 4), borrowed: false })
    expect(birth(5)).toEqual({ column: 'learnerBirth', value: null, borrowed: false })
  })

  it('of a rule about cells names those of the sheet, and no law by date', () => {
    const { values, parameters } = explained(2, 'gen-date-valid')
    expect(values.map(({ column }) => column).sort()).toEqual(['end', 'start'])
    expect(parameters).toEqual([])
  })

  it('names no parameter where no day governs or that day is not known', () => {
    const noDay = [caseSheet('agreements', [{ ...tooLong, start: null }])]
    const of = (id: string) => explain(currentRuleset, noDay, { sheet: 0, row: 2 }, id, { asOf }).parameters
    expect(of('wes-max-duration')).toEqual([])
    expect(of('gen-dates-order')).toEqual([])
  })

  it('agrees with the check for every rule and row', () => {
    const result = check(currentRuleset, sheets, { asOf })
    for (const { id } of allRules) {
      for (const row of [2, 3, 4, 5]) {
        const { verdict, findings } = explained(row, id)
        const found =
          result.sheets[0]?.findings.filter(
            (one) => one.rule === id && one.places.some((place) => place.row === row),
          ) ?? []
        expect(findings.length).toBe(found.length)
        expect(verdict === 'violated').toBe(found.some((one) => one.verdict === 'violated'))
      }
    }
  })

  it('reads in three languages', () => {
    for (const language of languages) {
      const lines = renderExplanation(explained(2), 'agreements', language)
      expect(lines.length).toBeGreaterThan(6)
      expect(lines.join('\n')).not.toMatch(/undefined|\[object/)
    }
    expect(renderExplanation(explained(2), 'agreements', 'nl')).toContain('De rij overtreedt deze regel.')
  })
})
