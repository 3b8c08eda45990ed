/** Turns an error of DuckDB into a StatisticsError that repeats no cell. */
import { StatisticsError } from './statistics-error.ts'

/**
 * DuckDB's own words are kept only while it reads the SQL: once it runs, or while it loads, they may quote a cell,
 * and then the kind of error is all that is passed on.
 */
export async function refusing<Result>(
  place: string,
  task: () => Result | Promise<Result>,
  readingSql = false,
): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const words =
      readingSql || said.startsWith('Out of Memory')
        ? said
        : (/^[A-Z][A-Za-z ]* Error/.exec(said)?.[0] ?? 'error')
    throw new StatisticsError(`DuckDB refused to run ${place}: ${words}.`.replace(/([.!?])\.$/, '$1'))
  }
}
