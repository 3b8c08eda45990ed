/** As much of vitest's interface as the tests of the rules package use; `expect` is vitest's own. */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** What a test file imports from vitest, and the list in which its tests gather. */
export function collected() {
  const tests = []
  const suites = []
  const test = (name, body) => {
    const path = [...suites, name].join(' > ')
    // Rows of a table may share a name.
    tests.push({ id: `${tests.length} ${path}`, name: path, body })
  }
  const describe = (name, body) => {
    suites.push(name)
    body()
    suites.pop()
  }
  return { tests, vitest: { it: withEach(test), describe: withEach(describe), expect: chai.expect } }
}

/** Adds the form for tables, whose rows are arguments. */
const withEach = (declare) =>
  Object.assign(declare, {
    each: (rows) => (name, body) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row]
        declare(`${name} ${String(values[0])}`, () => body(...values))
      }
    },
  })
