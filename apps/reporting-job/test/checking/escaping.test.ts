/** What stood in a cell stays text: in a page and in a spreadsheet. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/checking/csv-line.ts'
import { html } from '../../src/checking/html/markup.ts'

describe('markup', () => {
  it('never lets a value open or close a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`
        expect(markup.match(/[<>"]/g)).toEqual(['<', '"', '"', '>', '<', '>'])
      }),
    )
  })

  it('shows marks that turn the reading direction instead of obeying them', () => {
    expect(html`${'a\u202ecsv.exe'}`.markup).toBe('a\ufffdcsv.exe')
  })

  it('writes nothing for what is absent, and lists one after the other', () => {
    expect(html`${undefined}${false}${[html`<b>`, '<', 0]}`.markup).toBe('<b>&lt;0')
  })
})

describe('a line of CSV', () => {
  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('keeps %j text', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/)
  })

  it('leaves numbers and other text as they are, and quotes what a reader would split', () => {
    expect(csvLine([3, 'a-b', 'a;b', 'zeg "ja"', 'a\nb', ''])).toBe('3;a-b;"a;b";"zeg ""ja""";"a\nb";\r\n')
  })

  it('has no character that a reader of CSV refuses', () => {
    expect(csvLine(['a\u0000b\ud800c'])).toBe('a\ufffdb\ufffdc\r\n')
  })
})
