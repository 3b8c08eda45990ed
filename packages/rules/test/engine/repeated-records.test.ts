/** A mentor whose details stand in the sheet of agreements is judged there, and nowhere twice. */
import { describe, expect, it } from 'vitest'
import {
  type CaseRow,
  check,
  compileRuleset,
  currentRuleset,
  day,
  defineRule,
  explain,
  type InputSheet,
  identityOf,
  keepCheck,
  type RuleCount,
  violated,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2025, 6, 30)

const tooYoung = { mentorBirth: '2002-03-01', mentorAccreditedOn: '2024-09-01' }
const agreement = { scheme: 'DUAAL', id: 'A1', mentorId: 'M1', start: '2024-09-01' }
const record = { id: 'M1', birth: '2002-03-01', accreditedOn: '2024-09-01' }

const agreements = (...rows: CaseRow[]) => caseSheet('agreements', rows)
const mentors = (...rows: CaseRow[]) => caseSheet('mentors', rows)

const saidOf = (sheets: readonly InputSheet[], rule: string) =>
  check(currentRuleset, sheets, { asOf }).sheets.flatMap(({ findings }) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ verdict, places }) => `${verdict} ${places[0].table} ${places[0].row}`),
  )

const countOf = (sheets: readonly InputSheet[], rule: string): RuleCount | undefined =>
  check(currentRuleset, sheets, { asOf }).sheets[0]?.rules.find((count) => count.rule === rule)

describe('a mentor in a sheet of agreements', () => {
  it('is judged there when no sheet of mentors is given', () =>
    expect(saidOf([agreements({ ...agreement, ...tooYoung })], 'mentor-age-23')).toEqual([
      'violated agreements 2',
    ]))

  it('is judged on every row that says so, with or without a number', () =>
    expect(
      saidOf(
        [
          agreements(
            { ...agreement, ...tooYoung },
            { ...agreement, mentorId: null, ...tooYoung },
            { ...agreement, ...tooYoung, mentorBirth: '1980-03-01' },
          ),
        ],
        'mentor-age-23',
      ),
    ).toEqual(['violated agreements 2', 'violated agreements 3']))

  it('is reported once, in the record, where the record says the same', () =>
    expect(saidOf([agreements({ ...agreement, ...tooYoung }), mentors(record)], 'mentor-age-23')).toEqual([
      'violated mentors 2',
    ]))

  it('is not counted there either', () =>
    expect(countOf([agreements({ ...agreement, ...tooYoung }), mentors(record)], 'mentor-age-23')).toEqual({
      rule: 'mentor-age-23',
      applies: 0,
      valid: 0,
      violated: 0,
      undecided: 0,
    }))

  it('is judged by the own value of the row where the record says otherwise, and the difference is said', () => {
    const sheets = [agreements({ ...agreement, ...tooYoung }), mentors({ ...record, birth: '1980-03-01' })]
    expect(saidOf(sheets, 'mentor-age-23')).toEqual(['violated agreements 2'])
    expect(saidOf(sheets, 'gen-own-value-differs-mentor-birth')).toEqual(['violated agreements 2'])
  })

  it('is judged there where the record leaves the matter open or is another mentor', () => {
    const open = mentors({ id: 'M1', accreditedOn: '2024-09-01' })
    const other = mentors({ ...record, id: 'M2', birth: '1980-03-01' })
    for (const sheet of [open, other])
      expect(saidOf([agreements({ ...agreement, ...tooYoung }), sheet], 'mentor-age-23')).toEqual([
        'violated agreements 2',
      ])
  })

  it('who works for two companies is found in either record', () =>
    expect(
      saidOf(
        [
          agreements({ ...agreement, ...tooYoung }),
          mentors({ ...record, accreditedOn: '2023-09-01' }, record),
        ],
        'mentor-age-23',
      ),
    ).toEqual(['violated mentors 2', 'violated mentors 3']))

  it('may have what the row leaves out looked up in the record', () =>
    expect(
      saidOf(
        [
          agreements({ ...agreement, mentorBirth: '2002-03-01' }),
          mentors({ id: 'M1', birth: null, accreditedOn: '2024-09-01' }),
        ],
        'mentor-age-23',
      ),
    ).toEqual(['violated agreements 2', 'undecided mentors 2']))

  it('is undecided where the cells are empty or cannot be read', () =>
    expect(
      saidOf(
        [
          agreements(
            { ...agreement, ...tooYoung, mentorBirth: null },
            { ...agreement, ...tooYoung, mentorBirth: '31/02/2002' },
          ),
          mentors(record),
        ],
        'mentor-age-23',
      ),
    ).toEqual(['undecided agreements 3', 'violated mentors 2']))

  it('who is not there is the business of dual-mf-mentor', () => {
    const sheets = [
      agreements({ ...agreement, mentorId: null, mentorBirth: null }, { ...agreement, ...tooYoung }),
    ]
    expect(saidOf(sheets, 'mentor-age-23')).toEqual(['violated agreements 3'])
    expect(saidOf(sheets, 'dual-mf-mentor')).toEqual(['violated agreements 2'])
  })

  it('is asked only where the law of dual learning holds', () =>
    expect(saidOf([agreements({ ...agreement, ...tooYoung, scheme: 'BIS' })], 'mentor-age-23')).toEqual([]))

  it('of whom a sheet says something but not enough, cannot be checked: the lacking columns are named', () => {
    const [sheet] = [agreements({ ...agreement, mentorAccreditedOn: '2024-09-01' })]
    expect(countOf([sheet], 'mentor-age-23')?.notCheckable).toEqual({ columns: ['mentorBirth'], tables: [] })
    expect(countOf([sheet], 'mentor-conduct-extract')?.notCheckable?.columns).toEqual(['mentorConductOn'])
  })

  it('of whom a sheet says nothing, is left to the sheet of mentors', () =>
    expect(countOf([agreements(agreement)], 'mentor-age-23')).toMatchObject({ applies: 0 }))

  it('is explained by the columns of the row', () => {
    const sheets = [agreements({ ...agreement, ...tooYoung })]
    const { verdict, values, steps } = explain(
      currentRuleset,
      sheets,
      { sheet: 0, row: 2 },
      'mentor-age-23',
      { asOf },
    )
    expect(verdict).toBe('violated')
    expect(values.map(({ column }) => column)).toEqual(['mentorBirth', 'mentorAccreditedOn', 'start'])
    expect(steps[0]).toMatchObject({ step: 'scheme', is: 'DUAAL', holds: true })
  })

  it('moves from one sheet to the other when the record is edited', () => {
    const sheets = [agreements({ ...agreement, ...tooYoung }), mentors(record)]
    const kept = keepCheck(currentRuleset, sheets, { asOf })
    const [older] = mentors({ ...record, birth: '1980-03-01' }).rows
    const { added, removed } = kept.recheck([{ sheet: 1, at: 0, removed: 1, inserted: older ? [older] : [] }])
    const ofAge = (found: typeof added) =>
      found.filter(({ rule }) => rule === 'mentor-age-23').map(identityOf)
    expect(ofAge(added)).toEqual([
      'mentor-age-23|violated|agreements:A1:mentorBirth|agreements:A1:mentorAccreditedOn',
    ])
    expect(ofAge(removed)).toEqual(['mentor-age-23|violated|mentors:M1:birth|mentors:M1:accreditedOn'])
  })
})

describe('a rule about a record', () => {
  it('cannot ask of a repetition what that never says', () => {
    const rule = defineRule({
      id: 'test-record',
      title: { nl: 't', en: 't', fr: 't' },
      table: 'mentors',
      repeatedIn: { table: 'agreements', through: 'mentorId', columns: { nrn: 'mentorNrn' } },
      severity: 'error',
      reads: ['nrn', 'birth'],
      sources: currentRuleset.rules[0]?.sources ?? fail(),
      check: () => violated(['birth']),
      messages: {
        nl: { wrong: 'w', fix: 'f' },
        en: { wrong: 'w', fix: 'f' },
        fr: { wrong: 'w', fix: 'f' },
      },
    })
    expect(() => compileRuleset([rule])).toThrow('no column of agreements says what birth says')
  })
})

function fail(): never {
  throw new Error('no rules')
}
