import { describe, expect, it } from 'vitest'
import {
  DIMONA_WORKER_TYPES,
  dimonaInUse,
  formatNace,
  ISCO_UNIT_GROUPS,
  NACE_BEL_2025_CODES,
  naceVersionOn,
  naceVersionsOf,
  readDimonaWorkerType,
  readIsco,
  readJointCommittee,
  readNace,
} from '../../src/identifiers/index.ts'
import { iso } from '../calendar/arbitrary-days.ts'

describe('ISCO-08', () => {
  it('has 10 major, 43 sub-major, 130 minor and 436 unit groups, in order', () => {
    const counts = [1, 2, 3, 4].map(
      (length) => new Set(ISCO_UNIT_GROUPS.map((code) => code.slice(0, length))).size,
    )
    expect(counts).toEqual([10, 43, 130, 436])
    expect(ISCO_UNIT_GROUPS).toHaveLength(436)
    expect([...ISCO_UNIT_GROUPS].sort()).toEqual(ISCO_UNIT_GROUPS)
  })

  it.each(['7115', '5120', '5321', '0110', '9629', ' 2230 '])('%s is a unit group', (code) => {
    expect(readIsco(code)).toEqual({ ok: true, canonical: code.trim() })
  })

  it.each([
    ['110', 'length'],
    ['7116', 'not-in-list'],
    ['5100', 'not-in-list'],
    ['0000', 'not-in-list'],
    ['711A', 'characters'],
    ['', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readIsco(code)).toEqual({ ok: false, problem })
  })
})

describe('NACE-BEL', () => {
  it('of 2025 has 977 five-digit codes, each once and in order', () => {
    expect(NACE_BEL_2025_CODES).toHaveLength(977)
    expect([...new Set(NACE_BEL_2025_CODES)].sort()).toEqual(NACE_BEL_2025_CODES)
    expect(NACE_BEL_2025_CODES.every((code) => /^[0-9]{5}$/.test(code))).toBe(true)
  })

  it('codes are read with or without their dot', () => {
    expect(readNace('43.221')).toMatchObject({ ok: true, canonical: '43221' })
    expect(formatNace('43221')).toBe('43.221')
  })

  it('does not claim to know the list of 2008', () => {
    expect(naceVersionsOf('01110')).toEqual({ '2008': 'unknown', '2025': 'in' })
    expect(naceVersionsOf('99999')).toEqual({ '2008': 'unknown', '2025': 'not-in' })
  })

  it('of 2025 is used by the Crossroads Bank from 28 March 2025', () => {
    expect([naceVersionOn(iso('2025-03-27')), naceVersionOn(iso('2025-03-28'))]).toEqual(['2008', '2025'])
  })

  it.each([
    ['1110', 'length'],
    ['4322101', 'length'],
    ['F4322', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readNace(code)).toEqual({ ok: false, problem })
  })
})

describe('a joint committee', () => {
  it.each(['124', '302', '200', '331', '311'])('%s is written with three digits', (code) => {
    expect(readJointCommittee(code)).toEqual({ ok: true, canonical: code, isSubcommittee: false })
  })

  it('140.03 is a subcommittee', () => {
    expect(readJointCommittee(' 140.03 ')).toEqual({ ok: true, canonical: '140.03', isSubcommittee: true })
  })

  it.each([
    ['302.00', 'range'],
    ['099', 'range'],
    ['14001', 'length'],
    ['140.3', 'length'],
    ['140,03', 'characters'],
    ['PC 124', 'characters'],
    ['', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readJointCommittee(code)).toEqual({ ok: false, problem })
  })
})

describe('a Dimona worker type', () => {
  it('is one of eight', () => {
    expect(DIMONA_WORKER_TYPES.map(({ code }) => code)).toEqual([
      'ALT',
      'IVT',
      'STG',
      'RTA',
      'STU',
      'OTH',
      'DWD',
      'FLX',
    ])
  })

  it('ALT, the alternating learner, is in use from 1 September 2023', () => {
    const reading = readDimonaWorkerType(' alt ')
    expect(reading).toMatchObject({ ok: true, canonical: 'ALT' })
    expect(reading.ok && dimonaInUse(reading.workerType, iso('2023-08-31'))).toBe(false)
    expect(reading.ok && dimonaInUse(reading.workerType, iso('2023-09-01'))).toBe(true)
  })

  it('IVT has no known first day', () => {
    const reading = readDimonaWorkerType('IVT')
    expect(reading.ok && dimonaInUse(reading.workerType, iso('1965-01-01'))).toBe(true)
  })

  it.each([
    ['ABC', 'not-in-list'],
    ['AL', 'length'],
    ['A1T', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readDimonaWorkerType(code)).toEqual({ ok: false, problem })
  })
})
