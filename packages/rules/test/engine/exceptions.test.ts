/** Findings that somebody answers for, until a day and for the values they saw. */
import { describe, expect, it } from 'vitest'
import {
  acceptFinding,
  applyExceptions,
  check,
  day,
  exceptionsSchema,
  storedExceptions,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'
import { asOf, duration, fine, firstFinding, tooLong } from '../support/stage-rows.ts'

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
    const wrongDay = exceptionsSchema.safeParse([{ ...stored, until: '31/12/2024' }])
    expect(wrongDay.error?.issues).toMatchObject([
      { code: 'custom', path: [0, 'until'], message: '31/12/2024 is not a date' },
    ])
  })
})
