/** After any edits, a recheck shows what a check of the edited sheets shows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GridValue, localChecker, type RowsEdited, type SheetGrid } from '../../src/core/index.ts'
import { agreementColumns, grid, internships, tableRows, violations } from './sheets.ts'

const options = { language: 'nl', asOf: '2024-12-31' } as const

const agreementRow = fc.tuple(
  fc.constantFrom('S1', 'S2', 'S3', '', 'Totaal', 'Overeenkomstnummer'),
  fc.constantFrom('WES', 'BIS', 'dual', '', '#N/A', 'onbekend'),
  fc.constantFrom('L1', 'L2', '', '85.07.30-997.34'),
  fc.constantFrom('0403019261', 403_019_261, '0403019262', ''),
  fc.constantFrom('M1', 'M2', ''),
  fc.constantFrom('2024-01-08', 45_299, '2023-09-01', '', '31/02/2024'),
  fc.constantFrom('2024-06-30', 45_500, '2024-08-12', '2022-01-01', ''),
)
const otherRow = fc.tuple(
  fc.constantFrom('L1', 'L2', 'M1', 'M2', ''),
  fc.constantFrom('2008-02-29', '1990-05-05', 39_000, '', true),
  fc.constantFrom('ja', 'nee', '0403019261', ''),
)
const empty = (width: number) => fc.constant(new Array<GridValue>(width).fill(''))
const headings = fc.constantFrom<readonly GridValue[]>(internships[0] ?? [], [
  'Overeenkomstnummer',
  'Stelsel',
  'Lerende',
  'Ondernemingsnummer',
  '',
  'Startdatum',
  'Einddatum',
])

interface Edit {
  readonly sheet: number
  readonly from: number
  readonly values: readonly (readonly GridValue[])[]
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      sheet: fc.constant(0),
      from: fc.integer({ min: 1, max: 9 }),
      values: fc.array(fc.oneof({ weight: 4, arbitrary: agreementRow }, empty(7)), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      sheet: fc.integer({ min: 1, max: 2 }),
      from: fc.integer({ min: 1, max: 5 }),
      values: fc.array(fc.oneof({ weight: 4, arbitrary: otherRow }, empty(3)), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ sheet: fc.constant(0), from: fc.constant(0), values: fc.tuple(headings) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      sheet: fc.constant(0),
      from: fc.integer({ min: 1, max: 6 }),
      values: fc.tuple(agreementRow.map((row) => [...row, 'nota'])),
    }),
  },
)

const workbook = fc
  .tuple(
    fc.array(agreementRow, { minLength: 1, maxLength: 6 }),
    fc.array(otherRow, { maxLength: 4 }),
    fc.array(otherRow, { maxLength: 3 }),
  )
  .map(([agreements, learners, mentors]) => [
    grid('Overeenkomsten', tableRows('agreements', agreementColumns, agreements)),
    grid('Lerenden', tableRows('learners', ['id', 'birth', 'movedOrTraining'].slice(0, 2), learners)),
    grid('Mentoren', tableRows('mentors', ['id', 'birth', 'trainingExempt'], mentors)),
  ])

/** The grids as Excel would give them after an edit. */
function edited(grids: readonly SheetGrid[], { sheet, from, values }: Edit): readonly SheetGrid[] {
  return grids.map((one, index) => {
    if (index !== sheet) return one
    const rows = [...one.values]
    values.forEach((row, offset) => {
      rows[from + offset] = row
    })
    const width = Math.max(...one.values.map((row) => row.length), ...values.map((row) => row.length))
    return {
      ...one,
      values: Array.from({ length: rows.length }, (_, row) =>
        Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ''),
      ),
    }
  })
}

it('edits of any rows: records, rejected rows, empty rows, headings, rows below the last, notes beside the table', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      workbook,
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 3 }),
      async (grids, steps) => {
        const checker = localChecker()
        await checker.check(grids, options)
        let now: readonly SheetGrid[] = grids
        for (const step of steps) {
          now = step.reduce(edited, now)
          const edits = step.map(
            ({ sheet, from, values }): RowsEdited => ({ sheetId: grids[sheet]?.id ?? '', from, values }),
          )
          const rechecked = await checker.recheck(edits)
          const fresh = localChecker()
          await fresh.check(grids, options)
          expect(rechecked).toEqual(await fresh.check(now, options))
          found += rechecked.findings.length
        }
      },
    ),
    { numRuns: 60, seed: 11 },
  )
  expect(found).toBeGreaterThan(1000)
})

describe('a recheck', () => {
  const sheet = grid('Overeenkomsten', internships)

  it('says what is new and what was solved since the check', async () => {
    const checker = localChecker()
    const first = await checker.check([sheet], options)
    const [tooLong] = violations(first)
    expect(tooLong).toMatchObject({ rule: 'wes-max-duration', places: [{ address: 'G3' }, {}] })
    expect(tooLong?.since).toBeUndefined()
    const solved = await checker.recheck([
      { sheetId: sheet.id, from: 2, values: [[...(internships[2] ?? []).slice(0, 6), '2024-06-30']] },
    ])
    expect(solved.solved.map(({ key }) => key)).toEqual([tooLong?.key])
    const broken = await checker.recheck([
      { sheetId: sheet.id, from: 1, values: [[...(internships[1] ?? []).slice(0, 6), '2025-06-30']] },
    ])
    expect(violations(broken).map(({ rule, since }) => [rule, since])).toContainEqual([
      'wes-max-duration',
      'new',
    ])
  })

  it('calls nothing solved that nobody can judge any more', async () => {
    const checker = localChecker()
    await checker.check([sheet], options)
    const emptied = await checker.recheck([
      { sheetId: sheet.id, from: 2, values: [[...(internships[2] ?? []).slice(0, 6), '']] },
    ])
    expect(emptied.solved).toEqual([])
    const gone = await checker.recheck([
      { sheetId: sheet.id, from: 2, values: [new Array<GridValue>(7).fill('')] },
    ])
    expect(gone.solved).toEqual([])
  })
})
