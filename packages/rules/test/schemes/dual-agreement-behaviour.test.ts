/** What the rules on dual agreements promise together: age readings, mandatory fields, one finding a fault. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allRules,
  type CaseRow,
  check,
  compileRuleset,
  type Day,
  day,
  defaultUpperAgeRule,
  formatDay,
  isOverUpperAge,
  itemsOn,
  type Rule,
  socialMaribelCommittees,
  type UpperAgeRule,
  upperAgeReadings,
} from '../../src/index.ts'
import { contractTypesIn } from '../../src/schemes/dual/contract-types-of-programme.ts'
import { dualMaxAgeRead } from '../../src/schemes/dual/dual-max-age.ts'
import { dualSeventhYearNoMaxRead } from '../../src/schemes/dual/dual-seventh-year-no-max.ts'
import { dualTurns25Read } from '../../src/schemes/dual/dual-turns-25.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const readings = Object.keys(upperAgeReadings) as UpperAgeRule[]

const violatedBy = (rules: readonly Rule[], ...rows: CaseRow[]): readonly string[] =>
  (check(compileRuleset(rules), [caseSheet('agreements', rows)], { asOf }).sheets[0]?.findings ?? [])
    .filter(({ verdict }) => verdict === 'violated')
    .map(({ rule }) => rule)

const rulesNamed = (...ids: string[]) => allRules.filter(({ id }) => ids.includes(id))

describe('the upper age limit', () => {
  it('is read as under twenty-five on 1 September unless a configuration chooses otherwise', () => {
    expect(defaultUpperAgeRule).toBe('start-of-school-year')
  })

  it.each([
    ['1999-09-01', '2024-09-02', { school: true, start: true, inclusive: false }],
    ['1999-09-02', '2024-09-02', { school: false, start: true, inclusive: false }],
    ['1999-10-15', '2024-10-14', { school: false, start: false, inclusive: false }],
    ['1999-10-15', '2024-10-15', { school: false, start: true, inclusive: false }],
    ['1998-10-15', '2024-10-14', { school: true, start: true, inclusive: false }],
    ['1998-10-15', '2024-10-15', { school: true, start: true, inclusive: true }],
  ])('born %s and starting on %s, the readings differ as they should', (birth, start, tooOld) => {
    const row = { scheme: 'DUAAL', learnerBirth: birth, start, programmeGrade: '3' }
    const judged = (reading: UpperAgeRule) => violatedBy([dualMaxAgeRead(reading)], row).length > 0
    expect({
      school: judged('start-of-school-year'),
      start: judged('start-of-agreement'),
      inclusive: judged('inclusive-25'),
    }).toEqual(tooOld)
  })

  it.each([
    [dualMaxAgeRead, '1998-10-15', '3'],
    [dualTurns25Read, '1998-11-01', '3'],
    [dualSeventhYearNoMaxRead, '1998-10-15', '7'],
  ])(
    'is named as it is read: under twenty-six where twenty-five is included',
    (rule, birth, programmeGrade) => {
      const row = {
        scheme: 'DUAAL',
        learnerBirth: birth,
        start: '2024-10-15',
        end: '2025-06-30',
        programmeGrade,
      }
      const found = check(compileRuleset([rule('inclusive-25')]), [caseSheet('agreements', [row])], { asOf })
      expect(found.sheets[0]?.findings).toMatchObject([{ args: { limit: 26 } }])
    },
  )

  it('gives at most one finding for one learner and agreement, under every reading', () => {
    const born = fc.integer({ min: day(1996, 1, 1), max: day(2003, 12, 31) })
    const start = fc.integer({ min: day(2022, 1, 1), max: day(2025, 12, 31) })
    const length = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(
        born,
        start,
        length,
        fc.constantFrom('3', '7'),
        fc.constantFrom(...readings),
        (birth, from, days, programmeGrade, reading) => {
          const found = violatedBy(
            [dualMaxAgeRead(reading), dualTurns25Read(reading), dualSeventhYearNoMaxRead(reading)],
            {
              scheme: 'DUAAL',
              learnerBirth: iso(birth),
              start: iso(from),
              end: iso(from + days),
              programmeGrade,
            },
          )
          expect(found.length).toBeLessThanOrEqual(1)
          // Any whole number in these ranges is a civil day.
          const over = isOverUpperAge(birth as Day, from as Day, 25, reading)
          expect(found.includes('dual-max-age')).toBe(over && programmeGrade === '3')
          expect(found.includes('dual-seventh-year-no-max')).toBe(over && programmeGrade === '7')
        },
      ),
    )
  })
})

describe('a learner of fourteen', () => {
  it.each([
    ['DUAAL', '2024-09-02', ['dual-min-age']],
    ['DUAAL', '2019-08-31', ['gen-min-age-15']],
    ['BIS', '2024-09-02', ['gen-min-age-15']],
  ])('in %s from %s is reported once', (scheme, start, rules) => {
    const birth = `${Number(start.slice(0, 4)) - 14}-01-01`
    const found = violatedBy(rulesNamed('gen-min-age-15', 'dual-min-age'), {
      scheme,
      start,
      learnerBirth: birth,
    })
    expect(found).toEqual(rules)
  })
})

describe('the mandatory contents of a dual agreement', () => {
  const empty: CaseRow = {
    scheme: 'DUAAL',
    contractType: 'OAO',
    start: null,
    end: null,
    subject: null,
    companyNo: null,
    companyName: null,
    mentorId: null,
    learnerId: null,
    providerNo: null,
    counsellorName: null,
    allowance: null,
    schedule: null,
    rightsDuties: null,
    planKind: null,
    companyRules: null,
  }
  const mandatory = allRules.filter(({ id }) => id.startsWith('dual-mf-'))

  it('are each reported once where they are missing, the name of the employer only beside a number', () => {
    const found = violatedBy(mandatory, empty)
    expect([...found].sort()).toEqual(
      mandatory
        .map(({ id }) => id)
        .filter((id) => id !== 'dual-mf-employer-name')
        .sort(),
    )
    expect(violatedBy(mandatory, { ...empty, companyNo: '0403019261' })).toContain('dual-mf-employer-name')
  })

  it('are asked of no other scheme', () => {
    expect(violatedBy(mandatory, { ...empty, scheme: 'DUAALVO' }, { ...empty, scheme: 'WES' })).toEqual([])
  })
})

describe('weekly hours of an OAO against the week of the company', () => {
  it('are too few or too many, never both', () => {
    const rules = rulesNamed('dual-oao-full-time', 'dual-oao-over-company-week')
    const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((count) => count / 10)
    fc.assert(
      fc.property(tenths(40), tenths(20), tenths(40), (workplace, school, week) => {
        const found = violatedBy(rules, {
          scheme: 'DUAAL',
          contractType: 'OAO',
          start: '2024-09-02',
          hoursWorkplace: String(workplace),
          hoursSchool: String(school),
          hoursCompanyWeek: String(week),
        })
        const short = Math.round(10 * week) - Math.round(10 * workplace) - Math.round(10 * school)
        expect(found).toEqual(
          short > 5 ? ['dual-oao-full-time'] : short < 0 ? ['dual-oao-over-company-week'] : [],
        )
      }),
    )
  })
})

describe('the contract types of a curriculum file', () => {
  it.each([
    ['OAO', ['OAO']],
    [' oao , SAO;', ['OAO', 'SAO']],
    ['SAO/DA oao SAO', ['SAO', 'DA', 'OAO']],
  ])('written "%s" are %j', (written, types) => expect(contractTypesIn(written)).toEqual(types))

  it.each(['', ' , ', 'OVK', 'OAO SOA', 'toString'])('written "%s" are not guessed at', (written) =>
    expect(contractTypesIn(written)).toBeUndefined(),
  )
})

describe('the joint committees of the sociale Maribel', () => {
  it('are a list from September 2016 on', () => {
    expect(itemsOn(socialMaribelCommittees, day(2016, 8, 31))).toEqual([])
    expect(itemsOn(socialMaribelCommittees, day(2016, 9, 1))).toContain('330')
  })
})

// Any whole number in the ranges above is a civil day.
const iso = (count: number): string => formatDay(count as Day)
