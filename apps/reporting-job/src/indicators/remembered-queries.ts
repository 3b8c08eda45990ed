/** A statistics engine that answers a question asked before without running it again. */
import type { StatsEngine } from '../statistics/index.ts'

/**
 * Main figures and tables ask the same of one scope, and a year before is asked for more than once. Only for tables
 * that do not change any more; the same SQL must always expect the same columns.
 */
export function rememberingQueries(engine: StatsEngine): StatsEngine {
  const answers = new Map<string, Promise<readonly unknown[]>>()
  return {
    load: (table, rows) => engine.load(table, rows),
    query<Row>(...question: Parameters<typeof engine.query<Row>>): Promise<readonly Row[]> {
      const [sql, parameters] = question
      const key = JSON.stringify([sql, Object.entries(parameters)])
      const known = answers.get(key)
      // The rows under this key came from the same SQL, whose columns are the same.
      if (known) return known as Promise<readonly Row[]>
      const asked = engine.query<Row>(...question)
      answers.set(key, asked)
      return asked
    },
    close: () => engine.close(),
  }
}
