/** docs/excel-add-in-features.md names tests that exist. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

it('every feature names a test file that exists, and the title of a test in it', () => {
  const named = [...read('docs/excel-add-in-features.md').matchAll(/`([^`]+\.test\.ts)`: “(.+?)”/g)]
  expect(new Set(named.map(([, path]) => path)).size).toBeGreaterThan(10)
  const missing = named.filter(([, path = '', title = '']) => !isTest(read(path), title))
  expect(missing.map(([text]) => text)).toEqual([])
})

it('every feature that was asked for has a row', () => {
  const rows = [...read('docs/excel-add-in-features.md').matchAll(/^\| (\d+) \|/gm)].map(([, number]) =>
    Number(number),
  )
  const wanted = [...Array.from({ length: 36 }, (_, index) => index + 1), 38, 39, 40, 46]
  expect(rows).toEqual(wanted)
})

/** A title in a call of `it`, or among the rows or behind the rows of `it.each`; one that is skipped is no test. */
function isTest(text: string, title: string): boolean {
  const at = text.indexOf(`'${title}'`)
  if (at < 0) return false
  const before = text.slice(0, at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return !line.trim().startsWith('//') && !/\b(?:it|describe)\.(?:skip|todo)\b[^\n]*$/.test(before)
}
