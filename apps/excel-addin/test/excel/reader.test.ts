/** Reading sheets: only reads, in blocks that Excel on the web can answer. */
import { TestWorkbook } from '@werkplekleren/excel-test-host'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open, planning } from './opened.ts'

const MEGABYTE = 1024 * 1024
/** One question, for all sheets together. */
const MERGES = 1

const formatTrips = ({ batches }: ReturnType<typeof open>['host']): number =>
  batches.filter(({ loads }) => loads.includes('numberFormat')).length

describe('a check of 50 000 rows', () => {
  it('reads every cell in 8 round trips and the formats of numbers in 5, each below 1,6 MB, writes nothing and leaves nothing behind', async () => {
    const { addin, host, sheet } = open()
    const rows = planning(50_000)
    sheet.fill(rows)
    const { grids, traffic } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual(rows)
    const summary = host.summary()
    // Of 13 columns with numbers the formats are read besides: a grid alone cannot tell days from numbers.
    expect(formatTrips(host)).toBeLessThanOrEqual(5)
    expect(summary.roundTrips - formatTrips(host) - MERGES).toBeLessThanOrEqual(8)
    expect(summary.cleanupTrips).toBe(0)
    expect(summary.largestResponse).toBeLessThanOrEqual(1.6 * MEGABYTE)
    expect(Math.max(...host.batches.map(({ cellsRead }) => cellsRead))).toBeLessThanOrEqual(150_000)
    expect(summary.writes).toBe(0)
    expect(summary.liveReferences).toBe(0)
    expect(traffic).toEqual({
      roundTrips: host.batches.length,
      bytesIn: summary.responseBytes,
      bytesOut: summary.requestBytes,
      writes: 0,
    })
  })

  it('tells how far it is, and stops between two blocks', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(50_000))
    const stop = new AbortController()
    const shares: number[] = []
    const reading = addin.read([sheet.id], {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share)
        if (share > 0.28) stop.abort()
      },
    })
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThan(0.6)
    expect(host.summary()).toMatchObject({ roundTrips: 4, liveReferences: 0 })
  })
})

describe('a check of 7 500 rows', () => {
  it('takes two round trips for its values, one for the formats of numbers, one for merged cells: 2,5 MB in, 8 KB out', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(7_500))
    await addin.read([sheet.id], {})
    const { roundTrips, cleanupTrips, responseBytes, requestBytes } = host.summary()
    expect(roundTrips + cleanupTrips).toBe(4)
    expect(responseBytes).toBeLessThanOrEqual(2.5 * MEGABYTE)
    expect(requestBytes).toBeLessThanOrEqual(8 * 1024)
  })
})

describe('a block that Excel does not answer', () => {
  it('is asked for again in halves, down to what the web takes', async () => {
    const { addin, host, sheet } = open()
    // Short rows at the top promise little; the remarks below are long.
    const rows = planning(4_000, 10).map((row, index) => (index < 30 ? row : row.map(() => 'x'.repeat(200))))
    sheet.fill(rows)
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual(rows)
    expect(host.batches.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toHaveLength(1)
  })

  it('may also come without values', async () => {
    const { addin, host, sheet } = open()
    const rows = planning(3_000, 10)
    sheet.fill(rows)
    withoutValuesAbove(host, 8_000)
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual(rows)
  })

  it('gives up in words when one row alone is too long', async () => {
    const { addin, sheet } = open({ limits: { responseBytes: 3_000 } })
    sheet.fill([
      ['Overeenkomst', 'Opmerking'],
      ['1', 'x'.repeat(5_000)],
    ])
    await expect(addin.read([sheet.id], {})).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
      sentence: expect.stringContaining('niet in één keer'),
    })
  })
})

/** Columns too narrow for their days. */
function withNarrowColumns(host: ReturnType<typeof open>['host']): void {
  const execute = host.execute.bind(host)
  host.execute = (...batch) => {
    const answer = execute(...batch)
    return { ...answer, text: answer.text.replace(/"Text":\[\[.*?\]\]/g, (text) => text.replace(/\d/g, '#')) }
  }
}

/** An Excel that does not want this question. */
function withoutMerges(host: ReturnType<typeof open>['host']): void {
  const execute = host.execute.bind(host)
  host.execute = (batch, ...rest) =>
    JSON.stringify(batch).includes('GetMergedAreasOrNullObject')
      ? { status: 400, text: JSON.stringify({ error: { code: 'GeneralException', message: 'no' } }) }
      : execute(batch, ...rest)
}

/** Excel answers null where a range is too large for it. */
function withoutValuesAbove(host: ReturnType<typeof open>['host'], cells: number): void {
  const execute = host.execute.bind(host)
  host.execute = (...batch) => {
    const answer = execute(...batch)
    if ((host.batches.at(-1)?.cellsRead ?? 0) <= cells) return answer
    const body = JSON.parse(answer.text)
    for (const { Value } of body.Results) if (Value?.Values) Value.Values = null
    return { ...answer, text: JSON.stringify(body) }
  }
}

describe('a sheet', () => {
  it('says where its used part stands', async () => {
    const { addin, sheet } = open()
    sheet.fill([['Overeenkomst'], ['A1']], 'C5')
    const { grids } = await addin.read([sheet.id], {})
    expect(grids).toEqual([
      {
        id: sheet.id,
        name: 'Plan',
        firstRow: 4,
        firstColumn: 2,
        values: [['Overeenkomst'], ['A1']],
        date1904: false,
        dates: [],
        merges: [],
      },
    ])
  })

  it('that is empty has no values', async () => {
    const { addin, sheet } = open()
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual([])
  })

  it('is read whole where rows are hidden, filtered or merged, and where it is protected or hidden itself', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Overzicht'] })
    const [sheet, front] = [book.sheet('Plan'), book.sheet('Overzicht')]
    const rows = planning(30, 5)
    sheet.fill(rows)
    host.user.hidesRows(sheet, '4:6')
    host.user.filters(sheet, 'A1:E30', 'B', (value) => value === 'Garage De Smet')
    host.user.merges(sheet, 'E10:E12')
    host.user.merges(sheet, 'A20:B21')
    rows[10]?.splice(4, 1, '')
    rows[11]?.splice(4, 1, '')
    for (const [row, column] of [
      [19, 1],
      [20, 0],
      [20, 1],
    ] as const)
      rows[row]?.splice(column, 1, '')
    host.user.protects(sheet)
    host.user.activates(front)
    host.user.shows(sheet, 'VeryHidden')
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual(rows)
    expect(grids[0]?.merges).toEqual(['E10:E12', 'A20:B21'])
    expect(host.summary().writes).toBe(0)
  })

  it('with more merged cells than Excel tells at once is asked for in parts', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(2_500, 3))
    for (let row = 2; row < 2_400; row += 4) host.user.merges(sheet, `B${row}:B${row + 1}`)
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.merges).toHaveLength(600)
    expect(host.summary()).toMatchObject({ writes: 0, liveReferences: 0 })
  })

  it.each([
    ['is too old to be asked', { sets: { ExcelApi: '1.12' } }],
    ['refuses to tell them', {}],
  ] as const)('is read without its merged cells where Excel %s', async (_why, options) => {
    const { addin, host, sheet } = open(options)
    sheet.fill(planning(30, 5))
    withoutMerges(host)
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toHaveLength(30)
    expect(grids[0]).not.toHaveProperty('merges')
  })

  it('with a table is read with what stands around the table', async () => {
    const { addin, sheet } = open()
    sheet.fill([['Planning 2025'], [''], ['Overeenkomst', 'Uren'], ['A', 8]])
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem('Plan').tables.add('A3:B4', true)
      await sync()
    })
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toHaveLength(4)
  })

  it('with a named range or frozen panes is read whole, as without', async () => {
    const { addin, book, host, sheet } = open()
    const rows = planning(30, 5)
    sheet.fill(rows)
    book.names.set('planning', { name: 'Planning', sheet, area: { top: 0, left: 0, bottom: 9, right: 2 } })
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual(rows)
    expect([sheet.frozenRows, sheet.frozenColumns, host.summary().writes]).toEqual([1, 2, 0])
  })

  it('that was deleted meanwhile is named as gone', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Weg'] })
    const gone = book.sheet('Weg')
    host.user.deletesSheet(gone)
    await expect(addin.read([gone.id], {})).rejects.toMatchObject({ code: 'ItemNotFound' })
  })

  it('is refused in words while the person types in a cell, and its reading does not wait for that', async () => {
    const { addin, book, sheet } = open({ language: 'fr' })
    book.cellEditMode = true
    await expect(addin.read([sheet.id], {})).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
      sentence: 'Vous modifiez une cellule. Terminez avec Entrée ou Échap et réessayez.',
    })
  })
})

describe('a sheet that changes while it is read', () => {
  it('is read anew, so that no row is lost or read twice', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(20_000))
    let inserted = false
    const { grids } = await addin.read([sheet.id], {
      progress: () => {
        if (inserted) return
        inserted = true
        host.user.insertsRows(sheet, 3)
      },
    })
    const read = grids[0]?.values ?? []
    expect(read).toHaveLength(20_001)
    expect(read).toEqual(sheet.valuesAt('A1:T20001'))
  })

  it('again and again is given up in words', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(20_000))
    const reading = addin.read([sheet.id], { progress: () => host.user.insertsRows(sheet, 3) })
    await expect(reading).rejects.toMatchObject({ code: 'KeepsChanging' })
  })
})

describe('several sheets', () => {
  it('that are small share their round trips', async () => {
    const { addin, book, host } = open({ workbook: ['Overeenkomsten', 'Mentoren', 'Leeg', 'Ondernemingen'] })
    book.sheet('Overeenkomsten').fill(planning(500))
    book.sheet('Mentoren').fill(planning(40, 6))
    book.sheet('Ondernemingen').fill(planning(90, 8))
    const { grids } = await addin.read(
      book.sheets.map(({ id }) => id),
      {},
    )
    expect(grids.map(({ name, values }) => [name, values.length])).toEqual([
      ['Overeenkomsten', 500],
      ['Mentoren', 40],
      ['Leeg', 0],
      ['Ondernemingen', 90],
    ])
    expect(host.trips).toBeLessThanOrEqual(4)
  })

  it('of any size and place are read as they are, without one write, whatever block they fall in', async () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 60_000 }),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'é', ' ', '-', '☂') }),
    )
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    const corner = fc.constantFrom('A1', 'B2', 'D19', 'AB40')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(grid, corner), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 900, max: 6_000 }),
        async (sheets, responseBytes) => {
          const book = new TestWorkbook(sheets.map((_, index) => `Blad ${index}`))
          sheets.forEach(([rows, from], index) => {
            book.sheet(`Blad ${index}`).fill(rows, from)
          })
          const { addin, host } = open({ workbook: book, limits: { responseBytes } })
          const ids = book.sheets.map(({ id }) => id)
          const { grids, traffic } = await addin.read(ids, {}).catch((problem) => {
            expect(problem).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
            return { grids: [], traffic: { writes: 0 } }
          })
          for (const { id, firstRow, firstColumn, values } of grids) {
            const sheet = book.sheet(id)
            for (const [row, line] of values.entries())
              for (const [column, value] of line.entries())
                expect(value).toEqual(sheet.cell(firstRow + row, firstColumn + column)?.value ?? '')
            const used = sheet.used(true)
            expect(values).toHaveLength(used === undefined ? 0 : used.bottom - used.top + 1)
          }
          expect(traffic.writes).toBe(0)
          expect(host.summary()).toMatchObject({ writes: 0, cellsWritten: 0, liveReferences: 0 })
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('days', () => {
  it.each([
    [false, 43_000, 'dd/mm/yyyy'],
    [true, 43_000, 'dd/mm/yyyy'],
    [true, 45_001.5, 'yyyy-mm-dd'],
    [true, 45_013, 'mm-dd-yyyy'],
    [true, 45_013, 'd/m/yy'],
    [false, 45_013, 'd/m/yy'],
  ])(
    'counted from 1904: %s, is told from %s shown as %s, wherever it stands',
    async (date1904, serial, numberFormat) => {
      for (const row of [2, 60]) {
        const { addin, book, sheet } = open()
        book.date1904 = date1904
        sheet.fill([['Begindatum', 'Uren'], ...Array.from({ length: 70 }, () => [7, 43_000])])
        sheet.put(row, 0, { value: serial, numberFormat })
        const { grids } = await addin.read([sheet.id], {})
        expect(grids[0]).toMatchObject({ date1904, dates: [`A${row + 1}`] })
        expect(grids[0]).not.toHaveProperty('date1904Assumed')
      }
    },
  )

  it('that show no year tell nothing: 1900 is assumed, and said', async () => {
    const { addin, book, host, sheet } = open()
    book.date1904 = true
    sheet.fill([['Begindatum'], [43_000]])
    expect((await addin.read([sheet.id], {})).grids[0]).not.toHaveProperty('date1904Assumed')
    sheet.put(1, 0, { value: 43_000, numberFormat: 'yyyy' })
    withNarrowColumns(host)
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]).toMatchObject({ date1904: false, date1904Assumed: true })
  })
})

describe('rows that were edited', () => {
  it('are read again in one round trip of 2 KB, in the columns of the sheet', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(200), 'B3')
    await addin.read([sheet.id], {})
    host.reset()
    host.user.edits(sheet, 'D57', 12)
    const edited = await addin.readRows(sheet.id, 56, 1)
    expect(edited).toEqual({ sheetId: sheet.id, from: 56, values: sheet.valuesAt('B57:U57'), dates: [] })
    const { roundTrips, requestBytes, responseBytes, writes, liveReferences } = host.summary()
    expect([roundTrips, writes, liveReferences]).toEqual([1, 0, 0])
    expect(requestBytes + responseBytes).toBeLessThanOrEqual(2 * 1024)
  })
})
