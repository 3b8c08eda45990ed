/** What the rules on concurrent learners promise together: every day too many is in one stretch, named once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRules, type CaseRow, check, compileRuleset, type Day, day, formatDay } from '../../src/index.ts'
import { excessesOf, type Placement } from '../../src/schemes/mentor/concurrent-learners.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const first = day(2024, 9, 1)
// Whole days after a day are days.
const at = (offset: number) => (first + offset) as Day

const placement = fc.record({
  learner: fc.integer({ min: 1, max: 6 }),
  start: fc.integer({ min: 0, max: 20 }),
  length: fc.integer({ min: -1, max: 9 }),
  stops: fc.option(fc.integer({ min: -1, max: 9 })),
  limit: fc.integer({ min: 1, max: 3 }),
})

const placementsOf = (drawn: readonly (typeof placement extends fc.Arbitrary<infer T> ? T : never)[]) =>
  [...drawn]
    .sort((a, b) => a.start - b.start)
    .map(({ learner, start, length, stops, limit }) => ({
      learnerId: `L${learner}`,
      start: at(start),
      end: at(start + length),
      actualEnd: stops === null ? null : at(start + stops),
      limit,
    }))

const runsOn = ({ start, end, actualEnd }: Placement, on: Day) => start <= on && on <= (actualEnd ?? end)

describe('the sweep over concurrent learners', () => {
  it('finds the same days as counting every day by itself', () => {
    fc.assert(
      fc.property(fc.array(placement, { maxLength: 12 }), (drawn) => {
        const placements = placementsOf(drawn)
        const limitOf = (position: number) => placements[position]?.limit ?? Infinity
        const countOn = (on: Day) => {
          const running = placements.filter((one) => runsOn(one, on))
          const learners = new Set(running.map(({ learnerId }) => learnerId)).size
          return { learners, limit: Math.min(...running.map(({ limit }) => limit)), running }
        }
        const days = Array.from({ length: 40 }, (_, offset) => at(offset - 2))
        const tooMany = days.filter((on) => {
          const { learners, limit } = countOn(on)
          return learners > limit
        })
        const excesses = excessesOf(placements, limitOf)
        expect(excesses.flatMap(({ from, to }) => days.filter((on) => from <= on && on <= to))).toEqual(
          tooMany,
        )
        excesses.forEach((excess, index) => {
          const next = excesses[index + 1]
          if (next) expect(next.from).toBeGreaterThan(excess.to + 1)
          const inStretch = days.filter((on) => excess.from <= on && on <= excess.to)
          const most = Math.max(...inStretch.map((on) => countOn(on).learners))
          expect(excess.learners).toBe(most)
          expect(excess.worst).toBe(inStretch.find((on) => countOn(on).learners === most))
          const { running } = countOn(excess.worst)
          expect([...excess.agreements].sort((a, b) => a - b)).toEqual(
            running.map((one) => placements.indexOf(one)),
          )
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('names first the agreement with which the learners outnumbered the limit', () => {
    fc.assert(
      fc.property(fc.array(placement, { maxLength: 12 }), (drawn) => {
        const placements = placementsOf(drawn)
        for (const { agreements, limit } of excessesOf(
          placements,
          (position) => placements[position]?.limit ?? 0,
        )) {
          const [crossing] = agreements
          const before = agreements.filter((position) => position < crossing)
          const learners = (positions: readonly number[]) =>
            new Set(positions.map((position) => placements[position]?.learnerId)).size
          expect(learners(before)).toBe(limit)
          expect(learners([...before, crossing])).toBe(limit + 1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('takes ten thousand agreements of one company in much less than a second', () => {
    const placements = Array.from({ length: 10_000 }, (_, index) => ({
      learnerId: `L${index}`,
      start: at(index),
      end: at(index + (index % 2 === 0 ? 3 : 0)),
      actualEnd: null,
    }))
    const begun = performance.now()
    expect(excessesOf(placements, () => 1).length).toBeGreaterThan(0)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

describe('one mentor with too many learners', () => {
  const named = ['mentor-sector-cap', 'mentor-cap-above-4', 'mentor-cap-unknown']
  const ruleset = compileRuleset(allRules.filter(({ id }) => named.includes(id)))
  const rows = (learners: number, sectorMaxLearners: string | null): CaseRow[] =>
    Array.from({ length: learners }, (_, index) => ({
      scheme: 'DUAAL',
      mentorId: 'M1',
      learnerId: `L${index}`,
      start: formatDay(first),
      end: formatDay(at(300)),
      sectorMaxLearners,
    }))

  it.each([
    [1, null, []],
    [2, null, ['mentor-cap-unknown']],
    [4, null, ['mentor-cap-unknown']],
    [5, null, ['mentor-cap-above-4']],
    [4, '4', []],
    [5, '4', ['mentor-sector-cap']],
    [2, '1', ['mentor-sector-cap']],
  ])('with %i learners and maximum %s is said by one rule at most', (learners, maximum, said) => {
    const result = check(ruleset, [caseSheet('agreements', rows(learners, maximum))], { asOf })
    expect(result.sheets[0]?.findings.map(({ rule }) => rule)).toEqual(said)
  })
})

describe('the accreditation of one workplace', () => {
  const companyNo = '0403019261'
  const agreement = {
    scheme: 'DUAAL',
    companyNo,
    programmeCode: '1220',
    establishmentNo: '2001234547',
    start: '2024-09-01',
    end: '2025-06-30',
    actualEnd: null,
  }
  const accreditation = {
    companyNo,
    programmeCode: '1220',
    establishmentNo: '2001234547',
    decision: 'GRANTED',
    validFrom: '2022-01-01',
    validTo: '2026-12-31',
    cancelledOn: null,
  }
  const ruleset = compileRuleset(
    allRules.filter(({ id }) =>
      [
        'acc-present',
        'acc-valid-on-start',
        'acc-same-programme',
        'acc-same-establishment',
        'acc-expires-during',
        'acc-cancelled-running',
      ].includes(id),
    ),
  )

  it.each<[string, CaseRow, string[]]>([
    ['holds', accreditation, []],
    ['is of another company', { ...accreditation, companyNo: '0428759497' }, ['acc-present']],
    ['was refused', { ...accreditation, decision: 'REFUSED' }, ['acc-present']],
    ['is of another programme', { ...accreditation, programmeCode: '1230' }, ['acc-same-programme']],
    ['is of another site', { ...accreditation, establishmentNo: '2009876543' }, ['acc-same-establishment']],
    ['comes too late', { ...accreditation, validFrom: '2024-09-02' }, ['acc-valid-on-start']],
    ['has expired', { ...accreditation, validTo: '2024-08-31' }, ['acc-valid-on-start']],
    ['was cancelled before', { ...accreditation, cancelledOn: '2024-09-01' }, ['acc-valid-on-start']],
    [
      'is cancelled during the agreement',
      { ...accreditation, cancelledOn: '2025-01-15' },
      ['acc-cancelled-running'],
    ],
    ['expires during the agreement', { ...accreditation, validTo: '2025-06-29' }, ['acc-expires-during']],
  ])('that %s is one fault with one finding at most', (_what, row, said) => {
    const sheets = [caseSheet('agreements', [agreement]), caseSheet('accreditations', [row])]
    const findings = check(ruleset, sheets, { asOf }).sheets[0]?.findings ?? []
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual(
      said.map((rule) => [rule, 'violated']),
    )
  })
})

describe('the conditions for a mentor', () => {
  const ids = [
    'mentor-age-23',
    'mentor-age-25',
    'mentor-age-exception',
    'mentor-experience-5y',
    'mentor-experience-exception',
  ]
  const ruleset = compileRuleset(allRules.filter(({ id }) => ids.includes(id)))

  it('never say of one mentor both that something is forbidden and that it is an exception', () => {
    const mentor = fc.record({
      age: fc.integer({ min: 18, max: 30 }),
      years: fc.integer({ min: 0, max: 8 }),
      qualification: fc.constantFrom('ja', 'nee'),
    })
    fc.assert(
      fc.property(mentor, ({ age, years, qualification }) => {
        const row = {
          birth: `${2024 - age}-05-01`,
          experienceFrom: `${2024 - years}-05-01`,
          accreditedOn: '2024-09-01',
          qualification,
        }
        const findings = check(ruleset, [caseSheet('mentors', [row])], { asOf }).sheets[0]?.findings ?? []
        const expected = [
          ...(age < 23 ? ['mentor-age-23'] : []),
          ...(age >= 23 && age < 25
            ? [qualification === 'ja' ? 'mentor-age-exception' : 'mentor-age-25']
            : []),
          ...(years < 5
            ? [qualification === 'ja' ? 'mentor-experience-exception' : 'mentor-experience-5y']
            : []),
        ]
        expect(findings.map(({ rule }) => rule).sort()).toEqual(expected.sort())
      }),
    )
  })
})
