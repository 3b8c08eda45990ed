/** What an analyst does with findings: baseline, exceptions, what lies ahead, what a change of law does, repair. */
import { describe, expect, it } from 'vitest'
import {
  acceptFinding,
  allRules,
  applyExceptions,
  baselineOf,
  baselineSchema,
  check,
  compareWithBaseline,
  compileRuleset,
  configurationSchema,
  configuredRuleset,
  currentRuleset,
  day,
  exceptionsSchema,
  explain,
  type Finding,
  formatDay,
  impact,
  keepCheck,
  languages,
  renderExplanation,
  storedExceptions,
  suggest,
  timeline,
  withConfiguredSectors,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2024, 6, 1)
const stage = { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2024-01-08' }
const tooLong = { ...stage, id: 'S1', end: '2024-07-12' }
const fine = { ...stage, id: 'S2', learnerId: 'L2', end: '2024-07-07' }
const duration = compileRuleset(allRules.filter(({ id }) => id === 'wes-max-duration'))
const firstFinding = (findings: readonly Finding[]): Finding => {
  const [finding] = findings
  if (!finding) throw new Error('a finding was expected')
  return finding
}

describe('a baseline', () => {
  const before = [
    caseSheet('agreements', [tooLong, { ...tooLong, id: 'S3' }, { ...tooLong, id: 'S4' }, fine]),
  ]
  const baseline = baselineOf(duration, check(duration, before, { asOf }), before)
  const compare = (rows: Parameters<typeof caseSheet>[1]) => {
    const sheets = [caseSheet('agreements', rows)]
    return compareWithBaseline(duration, baseline, check(duration, sheets, { asOf }), sheets)
  }
  const records = (findings: readonly Finding[]) => findings.map(({ places }) => places[0].record)

  it('survives storage and holds no value of a cell', () => {
    const stored = JSON.stringify(baseline)
    expect(baselineSchema.parse(JSON.parse(stored))).toEqual(baseline)
    expect(stored).not.toContain('0403019261')
  })

  it('tells new, still, solved and no longer decidable apart', () => {
    const result = compare([
      { ...tooLong, id: 'S5' },
      tooLong,
      { ...tooLong, id: 'S3', end: null },
      { ...tooLong, id: 'S4', end: '2024-07-01' },
    ])
    expect(records(result.fresh)).toEqual(['S5'])
    expect(records(result.still)).toEqual(['S1'])
    expect(result.solved.map(({ record }) => record)).toEqual(['S4'])
    expect(result.noLongerDecidable.map(({ record }) => record)).toEqual(['S3'])
  })

  it('calls nothing solved that was not looked at: a record, a column or a rule that is gone', () => {
    const records = (entries: readonly { readonly record: string }[]) => entries.map(({ record }) => record)
    const withoutRows = compare([fine, tooLong])
    expect([records(withoutRows.solved), records(withoutRows.noLongerDecidable)]).toEqual([[], ['S3', 'S4']])
    const noEnd = [
      caseSheet(
        'agreements',
        [{ ...tooLong }].map(({ end: _, ...row }) => row),
      ),
    ]
    const withoutColumn = compareWithBaseline(duration, baseline, check(duration, noEnd, { asOf }), noEnd)
    expect(records(withoutColumn.solved)).toEqual([])
    expect(records(withoutColumn.noLongerDecidable)).toEqual(['S1', 'S3', 'S4'])
    const none = compileRuleset([])
    const withoutRule = compareWithBaseline(none, baseline, check(none, before, { asOf }), before)
    expect(records(withoutRule.noLongerDecidable)).toEqual(['S1', 'S3', 'S4'])
  })

  it('takes the same fault with other values for a new one', () => {
    const result = compare([{ ...tooLong, end: '2024-08-12' }])
    expect(records(result.fresh)).toEqual(['S1'])
    expect(result.still).toEqual([])
  })

  it('does not mind the order of the rows', () => {
    const result = compare([fine, { ...tooLong, id: 'S4' }, { ...tooLong, id: 'S3' }, tooLong])
    expect([result.fresh, result.solved, result.noLongerDecidable]).toEqual([[], [], []])
  })
})

describe('an accepted exception', () => {
  const sheets = [caseSheet('agreements', [tooLong, fine])]
  const result = check(duration, sheets, { asOf })
  const finding = firstFinding(result.sheets[0]?.findings ?? [])
  const given = {
    reason: 'Beslissing van VDAB van 3 juni',
    author: 'dossierbeheer',
    until: day(2024, 6, 30),
  }
  const exception = acceptFinding(duration, finding, sheets, given)
  const outcomeOn = (when: ReturnType<typeof day>, rows = [tooLong, fine]) => {
    const now = [caseSheet('agreements', rows)]
    return applyExceptions(duration, [exception], check(duration, now, { asOf: when }), now)
  }

  it('closes the finding until its last day', () => {
    expect(outcomeOn(day(2024, 6, 30))).toMatchObject({
      open: [],
      accepted: [{ exception }],
      lapsed: [],
      needless: [],
    })
  })
  it('lapses on the day after', () => {
    const outcome = outcomeOn(day(2024, 7, 1))
    expect(outcome.open).toHaveLength(1)
    expect(outcome.lapsed).toEqual([{ exception, why: 'dayPassed' }])
  })
  it('lapses when the values change', () => {
    const outcome = outcomeOn(asOf, [{ ...tooLong, end: '2024-09-30' }, fine])
    expect(outcome.open).toHaveLength(1)
    expect(outcome.lapsed).toEqual([{ exception, why: 'valuesChanged' }])
  })
  it('is needless when the fault is gone', () => {
    expect(outcomeOn(asOf, [fine]).needless).toEqual([exception])
  })
  it('holds for its own finding where several are accepted', () => {
    const both = [caseSheet('agreements', [{ ...tooLong, id: 'S3', end: '2024-08-12' }, tooLong])]
    const found = check(duration, both, { asOf })
    const exceptions = (found.sheets[0]?.findings ?? [])
      .map((one) => acceptFinding(duration, one, both, given))
      .reverse()
    const outcome = applyExceptions(duration, exceptions, found, both)
    expect(outcome.accepted.map((one) => one.exception)).toEqual([...exceptions].reverse())
    expect([outcome.open, outcome.lapsed, outcome.needless]).toEqual([[], [], []])
  })
  it('given twice is needless once, and what nobody can judge is not open', () => {
    const sheetsNow = [caseSheet('agreements', [tooLong, { ...tooLong, id: 'S3', end: null }])]
    const outcome = applyExceptions(
      duration,
      [exception, { ...exception, author: 'jurist' }],
      check(duration, sheetsNow, { asOf }),
      sheetsNow,
    )
    expect(outcome).toMatchObject({ open: [], accepted: [{ exception }], lapsed: [] })
    expect(outcome.needless.map(({ author }) => author)).toEqual(['jurist'])
  })
  it('survives storage, and cannot be stored without a reason or a day', () => {
    expect(exceptionsSchema.parse(JSON.parse(JSON.stringify(storedExceptions([exception]))))).toEqual([
      exception,
    ])
    const [stored] = storedExceptions([exception])
    expect(exceptionsSchema.safeParse([{ ...stored, reason: ' ' }]).success).toBe(false)
    expect(exceptionsSchema.safeParse([{ ...stored, author: ' ' }]).success).toBe(false)
    expect(exceptionsSchema.safeParse([{ ...stored, until: '31/12/2024' }]).success).toBe(false)
  })
})

describe('the timeline of a mentor', () => {
  const mentor = {
    id: 'M1',
    companyNo: '0403019261',
    sectorCode: 'BOUW',
    accreditedOn: '2024-01-15',
    trainingExempt: 'nee',
  }
  const sheets = [
    caseSheet('mentors', [{ ...mentor, trainedOn: null }]),
    caseSheet('sectors', [{ code: 'BOUW', trainingMonths: '6' }]),
  ]
  const rules = compileRuleset(allRules.filter(({ id }) => id === 'mentor-trained-in-time'))

  it('says on which day the training is overdue if nothing is done', () => {
    const ahead = timeline(
      rules,
      sheets,
      { sheet: 0, row: 2 },
      { asOf: day(2024, 6, 1), until: day(2024, 12, 31) },
    )
    expect(ahead.map(({ rule, on, to }) => [rule, formatDay(on), to.verdict])).toEqual([
      ['mentor-trained-in-time', '2024-07-16', 'violated'],
    ])
  })

  it('agrees with a check on each of the days', () => {
    const ahead = timeline(
      currentRuleset,
      sheets,
      { sheet: 0, row: 2 },
      { asOf: day(2024, 5, 1), until: day(2024, 7, 31) },
    )
    const violatedOn = (when: ReturnType<typeof day>) =>
      check(currentRuleset, sheets, { asOf: when })
        .sheets[0]?.findings.filter(({ verdict }) => verdict === 'violated')
        .map(({ rule }) => rule) ?? []
    for (const { rule, on, to } of ahead) {
      expect(violatedOn(on).includes(rule)).toBe(to.verdict === 'violated')
    }
    expect(ahead.length).toBeGreaterThan(0)
  })

  it('ends on the last day asked for, and shows the finding of each day', () => {
    const until = (last: ReturnType<typeof day>) =>
      timeline(rules, sheets, { sheet: 0, row: 2 }, { asOf: day(2024, 6, 1), until: last })
    expect(until(day(2024, 7, 15))).toEqual([])
    const [entry, ...others] = until(day(2024, 7, 16))
    expect(others).toEqual([])
    expect(entry?.from).toEqual({ verdict: 'clear' })
    expect(entry?.finding?.rule).toBe('mentor-trained-in-time')
    expect(entry?.finding?.places[0]).toMatchObject({ sheet: 0, row: 2 })
  })

  it('is that of the row asked for, not of the rows beside it', () => {
    const two = [
      caseSheet('mentors', [
        { ...mentor, id: 'M0', trainedOn: '2024-02-01' },
        { ...mentor, trainedOn: null },
      ]),
      caseSheet('sectors', [{ code: 'BOUW', trainingMonths: '6' }]),
    ]
    const days = { asOf: day(2024, 6, 1), until: day(2024, 12, 31) }
    expect(timeline(rules, two, { sheet: 0, row: 2 }, days)).toEqual([])
    expect(timeline(rules, two, { sheet: 0, row: 3 }, days)).toHaveLength(1)
    expect(() => timeline(rules, two, { sheet: 0, row: 4 }, days)).toThrow('no row 4')
    expect(() => timeline(rules, two, { sheet: 2, row: 2 }, days)).toThrow(RangeError)
  })

  it('is empty for a rule that looks at no day', () => {
    const agreements = [caseSheet('agreements', [tooLong])]
    expect(timeline(duration, agreements, { sheet: 0, row: 2 }, { asOf, until: day(2025, 6, 1) })).toEqual([])
  })
})

describe('the impact of a change of law', () => {
  const sheets = [caseSheet('agreements', [tooLong, fine, { ...tooLong, id: 'S3', end: null }])]
  it('names the rows that become violated, undecided or clear', () => {
    const none = compileRuleset([])
    expect(impact(sheets, { ruleset: none, asOf }, { ruleset: duration, asOf })).toMatchObject([
      {
        rule: 'wes-max-duration',
        only: 'after',
        becomeViolated: [{ record: 'S1' }],
        becomeUndecided: [{ record: 'S3' }],
        becomeClear: [],
      },
    ])
    expect(impact(sheets, { ruleset: duration, asOf }, { ruleset: none, asOf })).toMatchObject([
      { only: 'before', becomeClear: [{ record: 'S1' }, { record: 'S3' }] },
    ])
    expect(impact(sheets, { ruleset: duration, asOf }, { ruleset: duration, asOf: day(2030, 1, 1) })).toEqual(
      [],
    )
  })
})

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

describe('a configuration', () => {
  const configuration = (settings: object) =>
    configurationSchema.parse({ organisation: 'Sectorfonds', ...settings })

  it('changes severities and leaves rules out, under a digest of its own', () => {
    const mild = configuredRuleset(
      configuration({ severities: { 'wes-max-duration': 'warning', 'gen-dates-order': 'off' } }),
    )
    expect(mild.find('wes-max-duration')?.severity).toBe('warning')
    expect(mild.find('gen-dates-order')).toBeUndefined()
    expect(mild.digest).not.toBe(currentRuleset.digest)
    const same = configuredRuleset(
      configuration({ severities: { 'gen-dates-order': 'off', 'wes-max-duration': 'warning' } }),
    )
    expect(same.digest).toBe(mild.digest)
  })

  it('changes the severity of variants that were as severe as their rule, and of no other rule', () => {
    const rule = allRules.find(({ variants, severity }) =>
      Object.values(variants ?? {}).some((variant) => variant.severity === severity),
    )
    if (!rule?.variants) throw new Error('a rule with variants was expected')
    const set = configuredRuleset(configuration({ severities: { [rule.id]: 'info' } }))
    const variants = set.find(rule.id)?.variants ?? {}
    expect(Object.keys(variants)).toEqual(Object.keys(rule.variants))
    for (const [name, { severity }] of Object.entries(rule.variants)) {
      expect(variants[name]?.severity).toBe(severity === rule.severity ? 'info' : severity)
    }
    for (const other of allRules.filter(({ id }) => id !== rule.id)) {
      expect(set.find(other.id)?.severity).toBe(other.severity)
    }
  })

  it('chooses the reading of the upper age', () => {
    const sheets = [
      caseSheet('agreements', [
        {
          id: 'A1',
          scheme: 'DUAAL',
          contractType: 'OAO',
          start: '2024-10-01',
          end: '2025-06-30',
          learnerBirth: '1999-09-15',
          programmeGrade: '3',
        },
      ]),
    ]
    const violates = (upperAgeRule: string) =>
      check(configuredRuleset(configuration({ upperAgeRule })), sheets, { asOf }).sheets[0]?.findings.some(
        ({ rule, verdict }) => rule === 'dual-max-age' && verdict === 'violated',
      )
    expect(violates('start-of-school-year')).toBe(false)
    expect(violates('start-of-agreement')).toBe(true)
    expect(violates('inclusive-25')).toBe(false)
  })

  it('tells about sectors where the input does not', () => {
    const set = configuration({ sectors: [{ code: 'BOUW', trainingMonths: 6, maxLearners: 1 }] })
    const added = withConfiguredSectors([caseSheet('mentors', [{ id: 'M1' }])], set)
    expect(added.map(({ table }) => table)).toEqual(['mentors', 'sectors'])
    expect(added[1]).toEqual({
      table: 'sectors',
      name: 'configuration',
      columns: ['code', 'name', 'trainingMonths', 'maxLearners'],
      rows: [{ row: 2, values: { code: 'BOUW', name: null, trainingMonths: 6, maxLearners: 1 } }],
    })
    const none = [caseSheet('mentors', [{ id: 'M1' }])]
    expect(withConfiguredSectors(none, configuration({}))).toBe(none)
    const own = [caseSheet('sectors', [{ code: 'X' }])]
    expect(withConfiguredSectors(own, set)).toBe(own)
  })

  it('refuses what it does not know', () => {
    expect(configurationSchema.safeParse({ organisation: 'x', colour: 'red' }).success).toBe(false)
    expect(configurationSchema.safeParse({ organisation: ' ' }).success).toBe(false)
    const sector = (settings: object) =>
      configurationSchema.safeParse({ organisation: 'x', sectors: [{ code: 'BOUW', ...settings }] }).success
    expect([1, 20].map((maxLearners) => sector({ maxLearners }))).toEqual([true, true])
    expect([0, 21].map((maxLearners) => sector({ maxLearners }))).toEqual([false, false])
    expect(sector({ code: ' ' })).toBe(false)
    expect(
      configurationSchema.safeParse({ organisation: 'x', severities: { 'wes-max-duration': 'fatal' } })
        .success,
    ).toBe(false)
    expect(() => configuredRuleset(configuration({ severities: { 'no-such-rule': 'info' } }))).toThrow(
      'no-such-rule',
    )
  })
})
