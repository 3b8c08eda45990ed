/** Spans of days and hours of the clock read as people say them. */
import { describe, expect, it } from 'vitest'
import { day, fill, languages, renderClock, renderSpan } from '../../src/index.ts'

const from = day(2025, 5, 1)
const to = day(2025, 5, 5)
const inAll = <V>(render: (language: (typeof languages)[number]) => V) => languages.map(render)

describe('a span', () => {
  it('names its first and its last day, both included', () =>
    expect(inAll((language) => renderSpan(from, to, language))).toEqual([
      'van 1 mei 2025 tot en met 5 mei 2025',
      'from 1 May 2025 to 5 May 2025 inclusive',
      'du 1er mai 2025 au 5 mai 2025 inclus',
    ]))

  it('of one day names that day once', () =>
    expect(inAll((language) => renderSpan(from, from, language))).toEqual([
      'op 1 mei 2025',
      'on 1 May 2025',
      'le 1er mai 2025',
    ]))

  it('stands in a message by its two days, with a capital at its beginning', () => {
    const args = { from: { day: from }, to: { day: from } }
    expect(fill('{from..to} is er geen mentor.', args, 'nl')).toBe('Op 1 mei 2025 is er geen mentor.')
    expect(fill('Er is {from..to} geen mentor.', args, 'nl')).toBe('Er is op 1 mei 2025 geen mentor.')
  })

  it('needs two days', () => {
    expect(() => fill('{from..to}', { from: { day: from }, to: 3 }, 'nl')).toThrow('to is no day')
    expect(() => fill('{from..to}', { from: { day: from } }, 'nl')).toThrow('without argument to')
  })
})

describe('an hour of the clock', () => {
  it.each([
    [20.5, '20.30 uur', '20:30', '20\u00a0h\u00a030'],
    [6, '6 uur', '6:00', '6\u00a0h'],
    [0, '0 uur', '0:00', '0\u00a0h'],
    [5.1, '5.06 uur', '5:06', '5\u00a0h\u00a006'],
    // A sheet may count on after midnight.
    [24, '24 uur', '24:00', '24\u00a0h'],
    [24.5, '0.30 uur', '0:30', '0\u00a0h\u00a030'],
    [25, '1 uur', '1:00', '1\u00a0h'],
    // A minute that rounds to a whole hour is that hour.
    [19.999, '20 uur', '20:00', '20\u00a0h'],
  ])('%d', (hours, ...words) => expect(inAll((language) => renderClock(hours, language))).toEqual(words))
})
