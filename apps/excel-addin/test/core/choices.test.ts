/** Headings that a person corrected: taken for the column that was chosen, and shown as they are. */
import { describe, expect, it } from 'vitest'
import { localChecker, type SheetGrid, storedChoices } from '../../src/core/index.ts'
import { grid } from './sheets.ts'

const rows = [
  ['Overeenkomstnummer', 'Stelsel', 'Van wanneer', 'Einddatum'],
  ['A1', 'WES', '2024-03-01', '2024-02-01'],
]
const sheet = (choices?: string): SheetGrid => ({
  ...grid('Overeenkomsten', rows),
  merges: [],
  ...(choices !== undefined && { choices }),
})
const options = { language: 'nl', asOf: '2024-12-31' } as const
const given = storedChoices({
  table: 'agreements',
  columns: [
    { heading: 'Overeenkomstnummer', key: 'id' },
    { heading: 'Stelsel', key: 'scheme' },
    { heading: 'Van wanneer', key: 'start' },
    { heading: 'Einddatum', key: 'end' },
  ],
})

describe('a heading that nobody knows', () => {
  it('is not confirmed, and its column is missing', async () => {
    const shown = await localChecker().check([sheet()], options)
    expect(shown.sheets[0]?.columns.confirmed).toBe(false)
    expect(shown.sheets[0]?.columns.ignored.map(({ heading }) => heading)).toEqual(['Van wanneer'])
  })

  it('is taken for the column that the person chose, and shown as it stands; the command cannot know', async () => {
    const shown = await localChecker().check([sheet(given)], options)
    const [checked] = shown.sheets
    expect(checked?.columns.confirmed).toBe(true)
    expect(checked?.columns.recognised.map(({ key, heading }) => [key, heading])).toContainEqual([
      'start',
      'Van wanneer',
    ])
    expect(shown.findings.filter(({ verdict }) => verdict === 'violated')).not.toEqual([])
    expect(shown.remarks).toEqual([expect.stringContaining('werkplek check')])
  })

  it('stays so while rows are edited, and a row is judged again by it', async () => {
    const checker = localChecker()
    const before = await checker.check([sheet(given)], options)
    const edits = [{ sheetId: sheet().id, from: 1, values: [['A1', 'WES', '2024-01-01', '2024-02-01']] }]
    const after = await checker.recheck(edits)
    expect(after.findings.length).toBeLessThan(before.findings.length)
    const whole = await localChecker().check(
      [{ ...sheet(given), values: [rows[0] ?? [], edits[0]?.values[0] ?? []] }],
      options,
    )
    expect(after.findings.map(({ key }) => key)).toEqual(whole.findings.map(({ key }) => key))
  })
})

it('a known heading may be left out, and what the rules no longer know is no column', async () => {
  const choices = storedChoices({
    table: 'agreements',
    columns: [
      { heading: 'Einddatum', key: undefined },
      { heading: 'Stelsel', key: 'noSuchColumn' },
    ],
  })
  const wider = rows.map((row, index) => [...row, ...(index === 0 ? ['Lerende', 'Mentor'] : ['L1', 'M1'])])
  const { sheets } = await localChecker().check([{ ...sheet(choices), values: wider }], options)
  expect(sheets[0]?.columns.ignored.map(({ heading }) => heading)).toEqual([
    'Stelsel',
    'Van wanneer',
    'Einddatum',
  ])
  expect(sheets[0]?.columns.confirmed).toBe(false)
})

it.each(['', 'x', '{}', '{"format":"werkplek-columns/1","table":"none","columns":[]}'])(
  'a text that says nothing (%s) changes nothing',
  async (text) => {
    expect(await localChecker().check([sheet(text)], options)).toEqual(
      await localChecker().check([sheet()], options),
    )
  },
)

it('a choice for another table than the person says now does not count', async () => {
  const { sheets } = await localChecker().check([sheet(given)], {
    ...options,
    tables: { [sheet().id]: 'subsidies' },
  })
  expect(sheets.flatMap(({ columns }) => columns.confirmed)).not.toContain(true)
})
