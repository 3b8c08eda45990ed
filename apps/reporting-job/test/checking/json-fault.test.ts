/** Where a text stops being JSON: the same verdict as JSON.parse, with the place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/checking/json-fault.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the fault of a JSON text', () => {
  it('is none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeUndefined()
      }),
    )
  })

  it('is there exactly where JSON.parse refuses, whatever is cut out or put in', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '\n', 'x', '-', '0', '1.', 'é'),
        (value, at, cut, put) => {
          const text = JSON.stringify(value, null, 1)
          const position = at % (text.length + 1)
          const broken = text.slice(0, position) + put + text.slice(position + cut)
          const fault = jsonFault(broken)
          if (fault?.twice === undefined) expect(fault === undefined).toBe(parses(broken))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{\n  a: 1\n}', 2, 3],
    ['[1 2]', 1, 4],
    ['[1]\n\n]', 3, 1],
    ['"open', 1, 1],
    ['[01]', 1, 3],
  ])('of %j is on line %i, character %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })

  it('is also a key that stands twice in one object, however it is spelled', () => {
    expect(jsonFault('{"a": {"b": 1}, "b": 2,\n "\\u0061": 3}')).toEqual({ line: 2, column: 2, twice: 'a' })
    expect(jsonFault('[{"a": 1}, {"a": 2}]')).toBeUndefined()
  })
})
