/** Going to a cell. */
import { describe, expect, it } from 'vitest'
import { open, placeAt, planning } from './opened.ts'

describe('going to a cell', () => {
  it('of another sheet takes two round trips of 2 KB out and 1 KB in that only read', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', "Mentor's"] })
    const mentors = book.sheet("Mentor's")
    await addin.goTo(placeAt(mentors, 'C7'))
    expect(book.active).toBe(mentors)
    expect(book.selection).toMatchObject({
      sheet: mentors,
      areas: [{ top: 6, left: 2, bottom: 6, right: 2 }],
    })
    const { roundTrips, requestBytes, responseBytes, writes, liveReferences } = host.summary()
    expect(roundTrips).toBeLessThanOrEqual(2)
    expect(requestBytes).toBeLessThanOrEqual(2 * 1024)
    expect(responseBytes).toBeLessThanOrEqual(1024)
    expect([writes, liveReferences]).toEqual([0, 0])
  })

  it('below frozen rows leaves them frozen', async () => {
    const { addin, book, sheet } = open()
    sheet.fill(planning(50, 3))
    sheet.frozenRows = 1
    await addin.goTo(placeAt(sheet, 'B40'))
    expect(book.selection).toMatchObject({ sheet, areas: [{ top: 39, left: 1 }] })
    expect(sheet.frozenRows).toBe(1)
  })

  it('of a hidden sheet says so', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren'], language: 'en' })
    const mentors = book.sheet('Mentoren')
    host.user.shows(mentors, 'Hidden')
    await expect(addin.goTo(placeAt(mentors, 'C7'))).rejects.toMatchObject({
      code: 'HiddenSheet',
      sentence: 'The sheet “Mentoren” is hidden. Unhide it (right-click a sheet tab, Unhide) and try again.',
    })
  })

  it('in a filtered row goes there and says why it cannot be seen', async () => {
    const { addin, book, host, sheet } = open()
    sheet.fill(planning(20, 3))
    host.user.filters(sheet, 'A1:C20', 'B', (value) => value === 'Garage De Smet')
    await expect(addin.goTo(placeAt(sheet, 'B4'))).rejects.toMatchObject({
      code: 'HiddenRow',
      sentence: expect.stringContaining('Rij 4 van “Plan” is verborgen'),
    })
    expect(book.selection.areas).toMatchObject([{ top: 3, left: 1 }])
  })

  it('of a sheet that is gone says what to do', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Weg'] })
    const gone = placeAt(book.sheet('Weg'), 'A1')
    host.user.deletesSheet(book.sheet('Weg'))
    await expect(addin.goTo(gone)).rejects.toMatchObject({
      code: 'ItemNotFound',
      sentence: expect.stringContaining('Controleer opnieuw'),
    })
  })

  it('is verified: a selection that went elsewhere is told', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren'] })
    const execute = host.execute.bind(host)
    host.execute = (...batch) => {
      const answer = execute(...batch)
      return { ...answer, text: answer.text.replaceAll('Mentoren!C7', 'Mentoren!A1') }
    }
    await expect(addin.goTo(placeAt(book.sheet('Mentoren'), 'C7'))).rejects.toMatchObject({
      code: 'NotReached',
    })
  })
})
