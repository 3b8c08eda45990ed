/** docs/excel-add-in-features.md names tests that exist. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

it('every feature names a test file that exists, and the title of a test in it', () => {
  const named = [...read('docs/excel-add-in-features.md').matchAll(/`([^`]+\.test\.ts)`: “(.+?)”/g)]
  expect(new Set(named.map(([, path]) => path)).size).toBeGreaterThan(10)
  const missing = named.filter(([, path = '', title = '']) => !read(path).includes(`'${title}'`))
  expect(missing.map(([text]) => text)).toEqual([])
})
