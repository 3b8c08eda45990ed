/** Writing values that the person agreed to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open, placeAt, planning } from './opened.ts'

describe('values', () => {
  it('are written as they are: leading zeros, signs and words stay text', async () => {
    const { addin, sheet } = open()
    const values = [
      '0403199702',
      '=1+1',
      '+32 9',
      '-',
      'WAAR',
      'true',
      "'s Gravenweg",
      '1/2',
      'Houtbouw',
      45_000,
      7.5,
      true,
      '',
    ]
    sheet.fill(values.map(() => ['x']))
    await addin.write(values.map((value, index) => ({ place: placeAt(sheet, `A${index + 1}`), value })))
    expect(values.map((_, index) => sheet.valueAt(`A${index + 1}`))).toEqual(values)
    expect(sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))).toEqual([])
  })

  it('go into cells of texts without an apostrophe', async () => {
    const { addin, sheet } = open()
    sheet.put(1, 0, { value: '', numberFormat: '@' })
    await addin.write([{ place: placeAt(sheet, 'A2'), value: '0403199702' }])
    expect(sheet.cell(1, 0)).toEqual({ value: '0403199702', numberFormat: '@' })
  })

  it('that look like a formula are never written as one, not even into cells that keep the apostrophe', async () => {
    const { addin, sheet } = open()
    sheet.put(1, 0, { value: '', numberFormat: '@' })
    const writing = addin.write([{ place: placeAt(sheet, 'A2'), value: '=HYPERLINK("x")' }])
    await expect(writing).rejects.toMatchObject({ code: 'NotWritten' })
    expect(sheet.cell(1, 0)?.formula).toBeUndefined()
  })

  it('keep the formats of their cells, and touch no other cell', async () => {
    const { addin, sheet } = open()
    sheet.fill(planning(50, 4))
    sheet.put(4, 2, { value: 45_000, numberFormat: 'dd/mm/yyyy' })
    const before = sheet.valuesAt('A1:D50')
    await addin.write([{ place: placeAt(sheet, 'C5'), value: 45_100 }])
    expect(sheet.cell(4, 2)).toEqual({ value: 45_100, numberFormat: 'dd/mm/yyyy' })
    const after = sheet.valuesAt('A1:D50')
    expect(after).toEqual(before.map((row, index) => (index === 4 ? row.with(2, 45_100) : row)))
  })

  it('of 1 000 cells go in few batches, and no reference is left', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren'] })
    const changes = Array.from({ length: 1_000 }, (_, index) => ({
      place: placeAt(index % 2 ? book.sheet('Plan') : book.sheet('Mentoren'), `C${2 + index * 3}`),
      value: `waarde ${index}`,
    }))
    const traffic = await addin.write(changes)
    expect(
      changes.every(({ place, value }) => book.sheet(place.sheet).valueAt(place.address) === value),
    ).toBe(true)
    expect(host.summary()).toMatchObject({ roundTrips: 3, cleanupTrips: 2, liveReferences: 0 })
    expect(traffic.writes).toBe(host.summary().writes)
  })

  it('of one long column go in parts', async () => {
    const { addin, sheet } = open()
    const changes = Array.from({ length: 230 }, (_, row) => ({
      place: placeAt(sheet, `B${row + 2}`),
      value: row * 1.1,
    }))
    await addin.write(changes)
    expect(sheet.valuesAt('B2:B231').flat()).toEqual(changes.map(({ value }) => value))
  })

  it('that Excel did not take over are named', async () => {
    const { addin, host, sheet } = open()
    const execute = host.execute.bind(host)
    host.execute = (...batch) => {
      const answer = execute(...batch)
      return { ...answer, text: answer.text.replaceAll('"Values":[["Houtbouw"]]', '"Values":[[""]]') }
    }
    const writing = addin.write([{ place: placeAt(sheet, 'B4'), value: 'Houtbouw' }])
    await expect(writing).rejects.toMatchObject({
      code: 'NotWritten',
      sentence: expect.stringContaining('(1: B4)'),
    })
  })

  it('on a protected sheet are refused before one is written, on other sheets too', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren'] })
    const [plan, mentors] = [book.sheet('Plan'), book.sheet('Mentoren')]
    host.user.protects(mentors)
    const writing = addin.write([
      { place: placeAt(plan, 'A1'), value: 'x' },
      { place: placeAt(mentors, 'A1'), value: 'x' },
    ])
    await expect(writing).rejects.toMatchObject({ code: 'ProtectedSheet' })
    expect([plan.valueAt('A1'), host.summary().cellsWritten]).toEqual(['', 0])
  })

  it('of any kind in any cells arrive, each in its own cell', async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.boolean(),
      fc.stringMatching(/^[0-9]{1,12}$/),
    )
    const change = fc.tuple(fc.nat(30), fc.nat(4), value)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(change, { selector: ([row, column]) => `${row},${column}`, minLength: 1 }),
        async (cells) => {
          const { addin, host, sheet } = open()
          const at = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`
          await addin.write(
            cells.map(([row, column, one]) => ({ place: placeAt(sheet, at(row, column)), value: one })),
          )
          for (const [row, column, one] of cells) expect(sheet.valueAt(at(row, column))).toBe(one)
          expect(host.refs.size).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('one step to undo', () => {
  it('is not asked of a client that does not know it, whatever Excel says', async () => {
    const { addin, host, sheet } = open({ sets: { ExcelApi: '1.20' } })
    await addin.write([{ place: placeAt(sheet, 'A1'), value: 'x' }])
    expect(sheet.valueAt('A1')).toBe('x')
    expect(host.trips).toBe(2)
  })
})
