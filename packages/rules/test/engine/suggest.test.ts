/** Values that settle a finding and raise no other. */
import { describe, expect, it } from 'vitest'
import {
  type Arguments,
  type Cents,
  columnOf,
  compileRuleset,
  currentRuleset,
  day,
  keepCheck,
  suggest,
  type Value,
  violated,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf, duration, fine, firstFinding, tooLong } from '../support/stage-rows.ts'

describe('a suggestion', () => {
  it('is the last day that the law allows', () => {
    const kept = keepCheck(currentRuleset, [caseSheet('agreements', [tooLong])], { asOf })
    const before = kept.result()
    const finding = firstFinding(
      before.sheets[0]?.findings.filter(({ rule }) => rule === 'wes-max-duration') ?? [],
    )
    const suggestions = suggest(kept, finding)
    expect(suggestions).toContainEqual({
      place: finding.places[0],
      value: day(2024, 7, 7),
      safe: suggestions.length === 1,
    })
    expect(kept.result()).toEqual(before)
  })

  it('is made once for each cell and value, though the finding and the row both hold the day', () => {
    const swapped = { ...tooLong, start: '2024-07-12', end: '2024-01-08' }
    const kept = keepCheck(currentRuleset, [caseSheet('agreements', [swapped])], { asOf })
    const findings = kept.result().sheets[0]?.findings ?? []
    const finding = firstFinding(findings.filter(({ rule }) => rule === 'gen-dates-order'))
    const cells = suggest(kept, finding).map(({ place, value }) => `${place.column} ${String(value)}`)
    expect(cells.length).toBeGreaterThan(0)
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('is made for no day that cannot be read: its finding names only the limits of all days', () => {
    const [read] = caseSheet('agreements', [fine]).rows
    if (!read) throw new Error('a row was expected')
    const row = {
      ...read,
      values: { ...read.values, end: null },
      unreadable: { end: { text: '31/02/2024', problem: 'impossibleDate' as const } },
    }
    const kept = keepCheck(currentRuleset, [{ ...caseSheet('agreements', [fine]), rows: [row] }], { asOf })
    const findings = kept.result().sheets[0]?.findings ?? []
    expect(suggest(kept, firstFinding(findings.filter(({ rule }) => rule === 'gen-date-valid')))).toEqual([])
  })

  it('never raises another error or warning', () => {
    const kept = keepCheck(
      currentRuleset,
      [caseSheet('agreements', [tooLong, { ...fine, endReason: 'WORK', actualEnd: '2024-07-07' }])],
      { asOf },
    )
    for (const finding of kept.result().sheets[0]?.findings ?? []) {
      for (const { place, value } of suggest(kept, finding)) {
        const row = kept.sheets()[0]?.rows.find((one) => one.row === place.row)
        const position = place.row - 2
        if (!row) throw new Error('a row was expected')
        const fixed = { ...row, values: { ...row.values, [place.column]: value } }
        const { added } = kept.recheck([{ sheet: 0, at: position, removed: 1, inserted: [fixed] }])
        expect(added.filter(({ severity }) => severity !== 'info')).toEqual([])
        kept.recheck([{ sheet: 0, at: position, removed: 1, inserted: [row] }])
      }
    }
  })
})

describe('the values that are tried', () => {
  /** One rule that is content with any other value than that of the first row of these columns, and names some arguments. */
  const contentWithAnother = (args: Arguments, columns: readonly [string, ...string[]]) => {
    const [rule] = duration.rules
    if (rule?.form !== 'row') throw new Error('a rule about rows was expected')
    return compileRuleset([
      {
        ...rule,
        reads: [],
        mayBeEmpty: [...columns],
        mayLack: [...columns],
        check: (row: Readonly<Record<string, Value | null | undefined>>) =>
          columns.every((column) => (row[column] ?? null) === (cells[column] ?? null))
            ? { at: columns, args }
            : undefined,
      },
    ])
  }
  const row = {
    scheme: 'WES',
    start: '2024-01-08',
    end: '2024-07-12',
    signedOn: '2024-01-05',
    allowance: '150',
    hoursWorkplace: '30',
    companyEmployees: '3',
    supportPerson: 'nee',
    planKind: 'STAGEPLAN',
    companyName: 'Garage',
    learnerNrn: null,
    learnerBirth: '2000-01-01',
  }
  const cells: Readonly<Record<string, unknown>> = caseSheet('agreements', [row]).rows[0]?.values ?? {}
  const suggested = (args: Arguments, ...columns: [string, ...string[]]) => {
    const kept = keepCheck(
      contentWithAnother(args, columns),
      [caseSheet('agreements', [{ ...row, start: '2023-02-01', allowance: '1' }, row])],
      {
        asOf,
      },
    )
    const finding = firstFinding(
      kept.result().sheets[0]?.findings.filter(({ places }) => places[0].row === 3) ?? [],
    )
    return suggest(kept, finding).map(({ place, value, safe }) => [place.row, place.column, value, safe])
  }
  const euros = (cents: number) => ({ cents: cents as Cents })
  const others = { day: { day: day(2024, 3, 1) }, number: 7, clock: { clock: 6.5 }, cents: euros(100) }

  it('for an amount are the amounts that the finding names', () => {
    expect(suggested({ ...others, least: euros(20_000), own: euros(15_000) }, 'allowance')).toEqual([
      [3, 'allowance', 100, false],
      [3, 'allowance', 20_000, false],
    ])
  })

  it('for hours and whole numbers are the numbers and the hours of the clock that it names', () => {
    for (const column of ['hoursWorkplace', 'companyEmployees'])
      expect(suggested({ ...others, text: 'zeven' }, column)).toEqual([
        [3, column, 7, false],
        [3, column, 6.5, false],
      ])
  })

  it('for a day are the days that it names and the other days of the row, a birth date too', () => {
    expect(suggested(others, 'end')).toEqual([
      [3, 'end', day(2024, 3, 1), false],
      [3, 'end', day(2024, 1, 8), false],
      [3, 'end', day(2024, 1, 5), false],
      [3, 'end', day(2000, 1, 1), false],
    ])
  })

  it('for yes or no is the other one, and for a code every other code', () => {
    expect(suggested(others, 'supportPerson')).toEqual([[3, 'supportPerson', true, false]])
    const column = columnOf('agreements', 'planKind')
    if (column?.kind !== 'code') throw new Error('a code was expected')
    const codes = Object.keys(column.codes).filter((code) => code !== 'STAGEPLAN')
    expect(suggested(others, 'planKind').map(([, , code]) => code)).toEqual(codes)
  })

  it('are none for a text, a number of a person, a birth date or a column that the sheet lacks', () => {
    for (const column of ['companyName', 'learnerNrn', 'learnerBirth', 'contractType'])
      expect(suggested({ ...others, expected: { day: day(2001, 1, 1) } }, column)).toEqual([])
  })

  it('are safe where the law prescribes the value, and it is the only one', () => {
    const expected = euros(20_000)
    expect(suggested({ expected }, 'allowance')).toEqual([[3, 'allowance', 20_000, true]])
    expect(suggested({ minimum: expected }, 'allowance')).toEqual([[3, 'allowance', 20_000, false]])
    expect(suggested({ expected, minimum: expected }, 'allowance')).toEqual([[3, 'allowance', 20_000, true]])
    expect(suggested({ minimum: expected, expected }, 'allowance')).toEqual([[3, 'allowance', 20_000, true]])
    expect(suggested({ expected, minimum: euros(19_000) }, 'allowance').map(([, , , safe]) => safe)).toEqual([
      false,
      false,
    ])
    expect(suggested({ expected }, 'allowance', 'supportPerson').map(([, , , safe]) => safe)).toEqual([
      false,
      false,
    ])
  })

  it('are tried in a cell that cannot be read where it holds a code, and not where it holds a day', () => {
    const unread = caseSheet('agreements', [{ ...row, planKind: 'iets anders', end: '31/02/2024' }])
    const [first] = unread.rows
    expect(Object.keys(first?.unreadable ?? {}).sort()).toEqual(['end', 'planKind'])
    const kept = keepCheck(currentRuleset, [unread], { asOf })
    const findings = kept.result().sheets[0]?.findings ?? []
    const about = (rule: string) =>
      suggest(kept, firstFinding(findings.filter((finding) => finding.rule === rule)))
    expect(about('gen-code-known').length).toBeGreaterThan(0)
    expect(about('gen-date-valid')).toEqual([])
    expect(
      findings.filter(({ verdict }) => verdict === 'undecided').flatMap((finding) => suggest(kept, finding)),
    ).toEqual([])
  })

  it('may raise a hint, and nothing worse', () => {
    const [rule] = duration.rules
    if (rule?.form !== 'row') throw new Error('a rule about rows was expected')
    const raising = (severity: 'info' | 'warning') =>
      compileRuleset([
        ...contentWithAnother({ expected: euros(20_000) }, ['allowance']).rules,
        {
          ...rule,
          id: 'another-rule',
          severity,
          reads: [],
          mayBeEmpty: ['allowance'],
          check: (row: Readonly<Record<string, Value | null | undefined>>) =>
            row.allowance === 20_000 ? violated(['allowance']) : undefined,
        },
      ])
    const found = (severity: 'info' | 'warning') => {
      const kept = keepCheck(raising(severity), [caseSheet('agreements', [row])], { asOf })
      return suggest(kept, firstFinding(kept.result().sheets[0]?.findings ?? [])).length
    }
    expect([found('info'), found('warning')]).toEqual([1, 0])
  })
})
