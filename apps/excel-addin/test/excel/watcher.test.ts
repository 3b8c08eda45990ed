/** Watching the workbook: who changed what, told once after a pause. */
import { describe, expect, it } from 'vitest'
import { listener, open, placeAt, planning } from './opened.ts'

/** A sheet of 20 rows that was read and is watched. */
async function watched(options: Parameters<typeof open>[0] = {}) {
  const opened = open({ workbook: ['Plan', 'Mentoren'], ...options })
  const { addin, sheet, host } = opened
  sheet.fill(planning(20, 5))
  await addin.read([sheet.id], {})
  host.reset()
  const { told, changed } = listener()
  const stop = await addin.watch(changed)
  const passed = async (milliseconds = 300) => {
    await opened.settled()
    opened.clock.pass(milliseconds)
  }
  return { ...opened, told, stop, passed }
}

describe('watching', () => {
  it('starts with one round trip that reads, and costs nothing while nobody does anything', async () => {
    const { host, passed } = await watched()
    const { roundTrips, requestBytes, responseBytes, writes } = host.summary()
    expect([roundTrips, writes]).toEqual([1, 0])
    expect(requestBytes + responseBytes).toBeLessThanOrEqual(2 * 1024)
    await passed(60_000)
    expect(host.trips).toBe(1)
    expect(host.refs.size).toBe(0)
  })

  it('ends with nothing registered and nothing told', async () => {
    const { host, sheet, told, stop, passed, clock } = await watched()
    host.user.edits(sheet, 'B3', 'Houtbouw')
    await stop()
    expect([...host.registered]).toEqual([])
    host.user.edits(sheet, 'B4', 'Houtbouw')
    await passed()
    expect(told).toEqual([])
    expect(clock.waiting()).toBe(0)
  })
})

describe('an edit', () => {
  it('is told 300 milliseconds after the last one, together with those before', async () => {
    const { host, sheet, told, clock, settled } = await watched()
    host.user.edits(sheet, 'B3', 'Houtbouw')
    await settled()
    clock.pass(299)
    expect(told).toEqual([])
    host.user.edits(sheet, 'C4', 45_100)
    host.user.edits(sheet, 'A11:B13', 'x')
    await settled()
    clock.pass(299)
    expect(told).toEqual([])
    clock.pass(1)
    expect(told).toEqual([
      [
        'local',
        { kind: 'rows', sheetId: sheet.id, from: 2, count: 2 },
        { kind: 'rows', sheetId: sheet.id, from: 10, count: 3 },
      ],
    ])
  })

  it('of a co-author is told apart from the person’s own', async () => {
    const { host, sheet, told, passed } = await watched()
    host.coAuthor.edits(sheet, 'B3', 'Houtbouw')
    host.user.edits(sheet, 'B9', 'Houtbouw')
    await passed()
    expect(told).toEqual([
      ['local', { kind: 'rows', sheetId: sheet.id, from: 8, count: 1 }],
      ['remote', { kind: 'rows', sheetId: sheet.id, from: 2, count: 1 }],
    ])
  })

  it('outside the columns that were read, or on a sheet that was not, asks for the sheet', async () => {
    const { host, book, sheet, told, passed } = await watched()
    host.user.edits(sheet, 'F3', 'nieuwe kolom')
    host.user.edits(book.sheet('Mentoren'), 'A1', 'Mentor')
    await passed()
    expect(told).toEqual([
      ['local', { kind: 'sheet', sheetId: sheet.id }, { kind: 'sheet', sheetId: book.sheet('Mentoren').id }],
    ])
  })

  it('below the last row is told as rows', async () => {
    const { host, sheet, told, passed } = await watched()
    host.user.edits(sheet, 'A21', 'OVK-1')
    await passed()
    expect(told).toEqual([['local', { kind: 'rows', sheetId: sheet.id, from: 20, count: 1 }]])
  })

  it('in many scattered rows asks for the sheet once', async () => {
    const { host, sheet, told, passed } = await watched()
    for (let row = 2; row <= 20; row += 2) host.user.edits(sheet, `B${row}`, 'x')
    await passed()
    expect(told).toEqual([['local', { kind: 'sheet', sheetId: sheet.id }]])
  })
})

describe('what moves rows', () => {
  it.each([
    ['inserted rows', 'insertsRows', [3]],
    ['deleted rows', 'deletesRows', [3]],
    ['inserted columns', 'insertsColumns', ['B']],
    ['deleted columns', 'deletesColumns', ['B']],
    ['a sort', 'sorts', ['A2:E20', 'B']],
  ] as const)('%s: the sheet is to be read again', async (_what, action, args) => {
    const { host, sheet, told, passed } = await watched()
    if (action === 'sorts') host.user.sorts(sheet, args[0], args[1])
    else if (action === 'insertsRows' || action === 'deletesRows') host.user[action](sheet, args[0])
    else host.user[action](sheet, args[0])
    await passed()
    expect(told).toEqual([['local', { kind: 'sheet', sheetId: sheet.id }]])
  })

  it('a sheet that comes or goes is told as such', async () => {
    const { host, book, told, passed } = await watched()
    host.user.addsSheet('Ondernemingen')
    host.coAuthor.deletesSheet(book.sheet('Mentoren'))
    await passed()
    expect(told).toEqual([
      ['local', { kind: 'sheets' }],
      ['remote', { kind: 'sheets' }],
    ])
  })
})

describe('an edit that Excel did not tell', () => {
  it('is found when the sheet comes to the front', async () => {
    const { addin, host, book, sheet, told, passed } = await watched()
    host.user.activates(book.sheet('Mentoren'))
    await passed()
    sheet.fill([['vergeten']], 'B3')
    host.user.activates(sheet)
    await passed()
    expect(told.at(-1)).toEqual(['local', { kind: 'sheet', sheetId: sheet.id }])
    const { grids } = await addin.read([sheet.id], {})
    expect(grids[0]?.values[2]?.[1]).toBe('vergeten')
  })
})

describe('what the add-in does itself', () => {
  const sets = { old: { ExcelApi: '1.13' }, now: undefined }

  it.each(['old', 'now'] as const)('is not taken for an edit (%s Excel)', async (age) => {
    const { addin, host, sheet, told, passed } = await watched(sets[age] && { sets: sets[age] })
    if (age === 'old') withoutTriggerSource(host)
    await addin.write([
      { place: placeAt(sheet, 'B3'), value: 'Houtbouw' },
      { place: placeAt(sheet, 'B4'), value: 'Houtbouw' },
    ])
    await passed()
    expect(told).toEqual([])
    host.user.edits(sheet, 'B3:B4', 'Garage De Smet')
    await passed()
    expect(told).toEqual([['local', { kind: 'rows', sheetId: sheet.id, from: 2, count: 2 }]])
  })

  it('does not swallow the person’s edit of the same cell when Excel told nothing of ours', async () => {
    const { addin, book, host, sheet, told, passed, clock, settled } = await watched()
    withoutTriggerSource(host)
    book.enableEvents = false
    await addin.write([{ place: placeAt(sheet, 'B3'), value: 'Houtbouw' }])
    book.enableEvents = true
    await settled()
    clock.pass(2000)
    host.user.edits(sheet, 'B3', 'Garage De Smet')
    await passed()
    expect(told).toEqual([['local', { kind: 'rows', sheetId: sheet.id, from: 2, count: 1 }]])
  })

  it('going to a cell of another sheet asks for no reading', async () => {
    const { addin, book, told, passed } = await watched()
    await addin.goTo(placeAt(book.sheet('Mentoren'), 'A1'))
    await passed()
    expect(told).toEqual([])
  })

  it('marking is not told either', async () => {
    const { addin, sheet, told, passed } = await watched()
    await addin.mark([{ place: placeAt(sheet, 'B3'), severity: 'error', verdict: 'violated' }])
    await passed()
    expect(told).toEqual([])
  })
})

/** Excel before 1.14 does not say who edited. */
function withoutTriggerSource(host: Awaited<ReturnType<typeof watched>>['host']): void {
  const { send } = host
  host.send = (entries) =>
    send?.(
      entries.map((entry) => {
        const { triggerSource: _, ...message } = JSON.parse(entry.message)
        return { ...entry, message: JSON.stringify(message) }
      }),
    )
}
