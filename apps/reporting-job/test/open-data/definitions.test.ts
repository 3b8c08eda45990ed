/** Who is a dual learner by D1 and by D2, and the way from one number to the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CatalogueProgramme,
  catalogueFrom,
  D1,
  D2,
  dualJudge,
  type EnrolmentGroup,
  halvesIn,
  populationD1,
  populationD2,
  sectorLookup,
} from '../../src/open-data/index.ts'
import { count } from './groups.ts'
import { bridgeDefinitions, bridgeTable } from './recount/index.ts'

const inD2 = (changes: Partial<EnrolmentGroup>) => populationD2([count(2, changes)]).members.length === 1

describe('D2', () => {
  it('takes administrative groups of structure 311 that end in DBSO or SYN', () => {
    expect(inD2({ administrativeGroup: '3e gr Ruwbouw DBSO' })).toBe(true)
    expect(inD2({ administrativeGroup: '3e gr Ruwbouw SYN' })).toBe(true)
    expect(inD2({ administrativeGroup: 'SYN en DBSO Ruwbouw' })).toBe(false)
    expect(inD2({ administrativeGroup: '3e gr Ruwbouw DBSO', structure: '312' })).toBe(false)
  })

  it('takes names with “duaal” or “DL” as a word', () => {
    expect(inD2({ programmeName: 'Ruwbouw duaal' })).toBe(true)
    expect(inD2({ programmeName: 'Duaal ruwbouw' })).toBe(true)
    expect(inD2({ programmeName: 'Aanloop mechanica-elektriciteit (DL)' })).toBe(true)
    expect(inD2({ programmeName: 'HANDLANGER bouw' })).toBe(false)
    expect(inD2({ programmeName: null })).toBe(false)
  })

  it('tells of dual learning in the structures where it stands from 2026-2027 on', () => {
    const population = populationD2([
      count(3, { structure: '312', dual: true }),
      count(4, { structure: '315', programmeName: 'Ruwbouw duaal' }),
      count(5, { structure: '312' }),
      count(6, { structure: '321', dual: true }),
    ])
    expect(population).toMatchObject({ members: [], elsewhere: 7 })
  })

  it('tells of names that were cut at 40 characters within the word', () => {
    const cut = 'Assistentie in wonen, zorg en welzijn du'
    expect(cut).toHaveLength(40)
    const population = populationD2([count(5, { programmeName: cut }), count(2)])
    expect(population).toMatchObject({ members: [], doubtful: 5 })
  })
})

describe('D1', () => {
  const flagged = (changes: Partial<EnrolmentGroup>) => count(2, { dual: true, ...changes })
  const judge = dualJudge(true, undefined)

  it('takes what is flagged in 311, 312 and 315; special education, run-up and type 5 are not in it', () => {
    const population = populationD1(
      [
        flagged({}),
        flagged({ structure: '312' }),
        flagged({ structure: '315' }),
        flagged({ structure: '321', trainingForm: 'OV3', specialType: 'BA' }),
        flagged({ structure: '321', specialType: '5' }),
        flagged({ programmeName: 'Aanloop bouw' }),
        count(2, { dual: false, programmeName: 'Ruwbouw duaal' }),
      ],
      judge,
    )
    if ('unavailable' in population) throw new Error('the file has the flag')
    expect(population.members.map(({ of }) => of.structure)).toEqual(['311', '312', '315'])
    expect([halvesIn(population.special), halvesIn(population.runUp)]).toEqual([2, 2])
  })

  it('is not computed without a flag or a catalogue', () => {
    expect(populationD1([count(2)], dualJudge(false, undefined))).toEqual({ unavailable: 'noDualFlag' })
    expect(populationD1([count(2)], dualJudge(false, []))).toEqual({ unavailable: 'noDualFlag' })
  })

  const programme = (
    code: string,
    name: string,
    more: Partial<CatalogueProgramme> = {},
  ): CatalogueProgramme => ({
    code,
    name,
    dual: true,
    runUpPhase: false,
    sectorCode: 'BOUW',
    ...more,
  })

  it('takes the flag from the catalogue: by code, by the name of the group, by a name as far as it was cut', () => {
    const catalogue = [
      programme('1098', 'Ruwbouw duaal'),
      programme('1395', 'Installateur elektrotechnische basiscomponenten duaal'),
      programme('1535', 'Aanloop bouw', { runUpPhase: true }),
    ]
    const population = populationD1(
      [
        count(2, { programmeCode: '1098', programmeName: null }),
        count(4, { programmeName: 'RUWBOUW  duaal' }),
        count(6, { programmeName: 'Installateur elektrotechnische basiscomp' }),
        count(8, { programmeName: 'Aanloop bouw' }),
        count(600, { programmeName: 'Humane wetenschappen', administrativeGroup: null }),
      ],
      dualJudge(false, catalogue),
    )
    if ('unavailable' in population) throw new Error('the catalogue has the flags')
    expect(population.members.map(({ halves }) => halves)).toEqual([2, 4, 6])
    expect(population.runUp.map(({ halves }) => halves)).toEqual([8])
    expect(population.unlisted).toBe(600)
    expect(sectorLookup(catalogue)(count(2, { programmeCode: '1098' }).of)).toBe('BOUW')
  })

  it('takes the catalogue as the extract of programmes states it', () => {
    const row = { code: '1098', name: 'Ruwbouw duaal', dual: true, runUpPhase: null, sectorCode: 'BOUW' }
    expect(catalogueFrom([row, { name: 'zonder code', dual: true }, { code: '1' }])).toEqual([
      row,
      { code: '1', name: null, dual: null, runUpPhase: null, sectorCode: null },
    ])
  })

  it('is not computed where something says dual and the catalogue does not know it, or says both', () => {
    const catalogue = [
      programme('1097', 'Haarverzorging'),
      programme('2097', 'Haarverzorging', { dual: false }),
    ]
    const population = populationD1(
      [
        count(3, { programmeName: 'Haarverzorging' }),
        count(4, { programmeName: 'Slagerij duaal' }),
        count(5, { structure: '315', programmeName: 'Ruwbouw' }),
      ],
      dualJudge(false, catalogue),
    )
    expect(population).toEqual({
      unavailable: 'undecided',
      halves: 12,
      programmes: ['Haarverzorging', 'Ruwbouw', 'Slagerij duaal'],
    })
  })
})

describe('the bridge between the definitions (E-14)', () => {
  const judge = dualJudge(true, undefined)
  const counts = [
    count(20, { dual: true, administrativeGroup: 'x DBSO' }),
    count(1, { dual: false, administrativeGroup: 'x DBSO' }),
    count(2, { dual: false, administrativeGroup: 'x SYN', grade: '2' }),
    count(3, { dual: false, programmeName: 'Ruwbouw duaal' }),
    count(4, { dual: true, programmeName: 'Aanloop bouw duaal', administrativeGroup: 'x DBSO' }),
    count(5, { dual: true, structure: '312' }),
    count(6, { dual: true, structure: '315' }),
    count(7, { dual: true }),
    count(8, { dual: true, structure: '321' }),
    count(9, { dual: true, specialType: '5', programmeName: 'Ruwbouw duaal' }),
    count(1000, { dual: false }),
  ]

  it('names a reason for every learner of one definition only', () => {
    const bridge = bridgeDefinitions(counts, judge)
    if ('unavailable' in bridge) throw new Error('the counts have the flag')
    expect(bridge.steps).toEqual([
      { reason: 'runUp', grade: '3', halves: 4 },
      { reason: 'groupDbso', grade: '3', halves: 1 },
      { reason: 'groupSyn', grade: '2', halves: 2 },
      { reason: 'nameOnly', grade: '3', halves: 3 },
      { reason: 'typeFive', grade: '3', halves: 9 },
      { reason: 'structure312', grade: '3', halves: -5 },
      { reason: 'structure315', grade: '3', halves: -6 },
      { reason: 'flagOnly', grade: '3', halves: -7 },
    ])
    const total = (step: string) =>
      bridgeTable(bridge).rows.find(({ key }) => key.step === step && key.grade === 'TOTAL')?.halves
    expect([total('D1'), total('D2'), total('special')]).toEqual([38, 39, 8])
  })

  it('adds up to the whole, whatever is counted', () => {
    const anyCount = fc
      .record({
        halves: fc.integer({ min: 1, max: 50 }),
        structure: fc.constantFrom('311', '312', '315', '321'),
        grade: fc.constantFrom('2', '3', '7'),
        dual: fc.boolean(),
        specialType: fc.constantFrom(null, '5', 'BA'),
        programmeName: fc.constantFrom('Ruwbouw', 'Ruwbouw duaal', 'Aanloop bouw', 'Aanloop bouw (DL)', null),
        administrativeGroup: fc.constantFrom('x', 'x DBSO', 'x SYN', null),
      })
      .map(({ halves, ...changes }) => count(halves, changes))
    fc.assert(
      fc.property(fc.array(anyCount), (any) => {
        const bridge = bridgeDefinitions(any, judge)
        if ('unavailable' in bridge) throw new Error('every count has the flag')
        for (const grade of ['2', '3', '7'] as const) {
          const steps = bridge.steps.filter((step) => step.grade === grade)
          const sum = steps.reduce((all, { halves }) => all + halves, bridge.d1.get(grade) ?? 0)
          expect(sum).toBe(bridge.d2.get(grade) ?? 0)
        }
        expect([...bridge.d2.values()].reduce((a, b) => a + b, 0)).toBe(halvesIn(populationD2(any).members))
      }),
    )
  })

  it('is not made without D1', () => {
    expect(bridgeTable(bridgeDefinitions(counts, undefined))).toEqual({
      table: '1_12',
      rows: [],
      notes: ['noD1'],
    })
  })
})

describe('the definitions', () => {
  it.each([D1, D2])('$id is dated and written in three languages', ({ version, title, definition }) => {
    expect(version).toMatch(/^\d{4}-\d{2}$/)
    for (const text of [title, definition]) {
      expect(new Set([text.nl, text.en, text.fr]).size).toBe(3)
    }
  })
})
