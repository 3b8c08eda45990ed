/** Texts kept in the workbook. */
import { describe, expect, it } from 'vitest'
import { open } from './opened.ts'

describe('a text kept in the workbook', () => {
  it('is found again by whoever opens the workbook, under a name of ours', async () => {
    const { addin, book } = open()
    expect(await addin.kept('uitzonderingen')).toBeUndefined()
    await addin.keep('uitzonderingen', '{"reden":"één"}')
    expect([...book.settings.keys()]).toEqual(['werkplekleren.uitzonderingen'])
    expect(await open({ workbook: book }).addin.kept('uitzonderingen')).toBe('{"reden":"één"}')
  })

  it('goes when it is empty, and what others keep stays', async () => {
    const { addin, book } = open()
    book.settings.set('andere invoegtoepassing', 'x')
    await addin.keep('uitzonderingen', 'x')
    await addin.keep('uitzonderingen', '')
    await addin.keep('uitzonderingen', '')
    expect([...book.settings.keys()]).toEqual(['andere invoegtoepassing'])
  })

  it('has at most 100 kB: a longer one leaves the earlier as it is', async () => {
    const { addin, host } = open()
    await addin.keep('uitzonderingen', 'x'.repeat(100_000))
    host.reset()
    await expect(addin.keep('uitzonderingen', 'é'.repeat(50_001))).rejects.toMatchObject({
      code: 'TooLongToKeep',
      sentence: expect.stringContaining('100 kB'),
    })
    expect(host.trips).toBe(0)
    expect(await addin.kept('uitzonderingen')).toHaveLength(100_000)
  })

  it('is read without a write', async () => {
    const { addin, host } = open()
    await addin.kept('uitzonderingen')
    await addin.hasMarks()
    await addin.sheets()
    await addin.activeSheet()
    expect(host.summary()).toMatchObject({ roundTrips: 4, writes: 0, liveReferences: 0 })
  })
})

describe('the sheets', () => {
  it('are told with whether they can be seen', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren', 'Lijsten'] })
    host.user.shows(book.sheet('Lijsten'), 'VeryHidden')
    host.user.activates(book.sheet('Mentoren'))
    expect(await addin.sheets()).toEqual([
      { id: book.sheet('Plan').id, name: 'Plan', visible: true },
      { id: book.sheet('Mentoren').id, name: 'Mentoren', visible: true },
      { id: book.sheet('Lijsten').id, name: 'Lijsten', visible: false },
    ])
    expect(await addin.activeSheet()).toBe(book.sheet('Mentoren').id)
  })
})
