/** The provisional workbook: several count days, serial dates, and columns that are no count yet. */
import { day, formatDay } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { dualJudge, populationD1, readOpenData, requireMoment } from '../../src/open-data/index.ts'
import { countYear, learnersByCountDay } from './recount/index.ts'
import {
  type Cells,
  discimusColumns,
  discimusCounts,
  discimusRow,
  momentSerial,
  newFolder,
  type WorkbookLook,
  writeXlsx,
} from './written-files.ts'

const look: WorkbookLook = { headingRow: 11, dates: ['tijdstip_gegevens'] }

async function discimus(
  rows: readonly Cells[],
  madeOn = momentSerial(day(2027, 2, 10)),
  more: WorkbookLook = {},
) {
  const dated = rows.map((row) => ({ tijdstip_gegevens: madeOn, ...row }))
  const name = 'leerlingenaantallen_discimus_voorlopig_2 (1).xlsx'
  return readOpenData(await writeXlsx(newFolder(), name, dated, discimusColumns, { ...look, ...more }))
}

const [october = '', january = '', february = '', , june = ''] = discimusCounts
const rows: readonly Cells[] = [
  { ...discimusRow, [october]: 10.5, [january]: 11, [february]: 12 },
  { ...discimusRow, nummer_hoofdstructuur: '315', naam_net: 'Andere', [october]: '', [february]: 0.5 },
  { ...discimusRow, nummer_hoofdstructuur: '321', opleidingsvorm_buso: 3, type_buitengewoon: 'BA' },
  { ...discimusRow, nummer_hoofdstructuur: '321', opleidingsvorm_buso: 4, type_buitengewoon: 5 },
  {
    ...discimusRow,
    nummer_hoofdstructuur: '311',
    administratievegroep_duaal: false,
    graad: '3',
    leerjaar: 3,
  },
  { ...discimusRow, nummer_hoofdstructuur: '211', graad: '', studierichting: '' },
]

describe('the provisional workbook', () => {
  it('has 56 columns and is read below its title, with its version and the moment of its data', async () => {
    expect(discimusColumns).toHaveLength(56)
    const file = await discimus(rows)
    expect(file).toMatchObject({ kind: 'discimus', schoolYear: 2026, version: '2', hasDualFlag: true })
    expect(file.madeOn && formatDay(file.madeOn)).toBe('2027-02-10')
    expect(file).toMatchObject({ read: 6, accepted: 5, outsideRows: 1, rejected: [] })
    expect(file.unknownColumns).toHaveLength(19)
    expect(file.counts[0]?.of).toMatchObject({
      schoolNo: '900015',
      municipality: 'Gent',
      net: 'VGO',
      sex: 'M',
    })
    expect(file.counts.at(-1)?.of).toMatchObject({ grade: '7', dual: false })
  })

  it('counts on school days: 1 October and 1 February are not the same, nor always those days', async () => {
    const file = await discimus(rows)
    expect(file.countDays.map(({ id, countedOn, reached }) => [id, formatDay(countedOn), reached])).toEqual([
      ['oct1', '2026-10-01', true],
      ['jan15', '2027-01-15', true],
      ['feb1', '2027-02-01', true],
      ['may15', '2027-05-15', false],
      ['jun1', '2027-06-01', false],
      ['jun30', '2027-06-30', false],
    ])
    const of = (countDay: 'oct1' | 'feb1') => {
      const year = countYear(file, countDay, 'D1', dualJudge(file.hasDualFlag, undefined))
      return 'unavailable' in year ? undefined : year.members.map(({ halves }) => halves)
    }
    expect(of('oct1')).toEqual([21])
    expect(of('feb1')).toEqual([24, 1])
  })

  it('gives no figure for a count day after the moment of its data (table 1_13)', async () => {
    const file = await discimus(rows)
    const population = populationD1(file.counts, dualJudge(true, undefined))
    if ('unavailable' in population) throw new Error('the file has the flag')
    const { rows: cells, notes } = learnersByCountDay(population.members, file.countDays)
    expect(cells.filter(({ key }) => key.grade === 'TOTAL').map(({ key, n }) => [key.countDay, n])).toEqual([
      ['oct1', 11],
      ['jan15', 23],
      ['feb1', 13],
      ['may15', null],
      ['jun1', null],
      ['jun30', null],
    ])
    expect(notes).toContain('notReached')
  })

  it('takes serial numbers of dates for headings and for its moment', async () => {
    const headings = { [october]: 46_296, [february]: 46_419 }
    const file = await discimus(rows, 46_430.5, { headings, dates: [] })
    const named = await discimus(rows)
    expect(file.counts).toEqual(named.counts)
    expect(file.madeOn && formatDay(file.madeOn)).toBe('2027-02-12')
  })

  it('is refused for a count day that it does not have, or has not reached', async () => {
    const file = await discimus(rows, momentSerial(day(2026, 10, 7)))
    const year = file.schoolYear
    expect(() => requireMoment(file, year, 'oct1')).not.toThrow()
    expect(() => requireMoment(file, year, 'feb1')).toThrow(
      /state of 2026-10-07, before the count day 1 February/,
    )
  })

  it('rejects rows that do not say when they were made: no count day of theirs is known to be reached', async () => {
    const file = await discimus([discimusRow, { ...discimusRow, tijdstip_gegevens: 'onbekend' }])
    expect(file.rejected).toEqual([{ row: 13, reason: 'exportMomentUnreadable' }])
  })

  it('does without a column that no figure of the day needs, but says nothing of a row without any count', async () => {
    const empty = Object.fromEntries(discimusCounts.map((heading) => [heading, '']))
    const file = await discimus([discimusRow, { ...discimusRow, ...empty, [june]: '' }])
    expect(file.rejected).toEqual([{ row: 13, reason: 'countMissing' }])
  })
})
