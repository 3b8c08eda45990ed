/** SQL with `$name` parameters as PostgreSQL takes it, and a refusal of what would give another figure there. */
import { StatisticsError } from './statistics-error.ts'

export interface PositionalSql {
  /** One SELECT, without comments, with `$1`, `$2` … */
  readonly sql: string
  /** The names of `$1`, `$2` … */
  readonly names: readonly string[]
}

/**
 * Texts and quoted names stay as they are. Refused are a division and a mean, which drop or round what is left over
 * without a trace in their type; texts with escapes and texts between dollars, which the two databases read
 * differently; and anything that does not begin as a SELECT.
 */
export function positionalSql(sql: string, place: string): PositionalSql {
  const names: string[] = []
  const translated = sql.replace(TOKEN, (token) => {
    if (token.startsWith('--') || token.startsWith('/*')) return ' '
    if (token.startsWith("'") || token.startsWith('"')) return token
    if (/^\$\w+$/.test(token)) {
      const name = token.slice(1)
      if (!names.includes(name)) names.push(name)
      return `$${names.indexOf(name) + 1}`
    }
    throw new StatisticsError(
      `Refused ${place}: ${token.startsWith('$') || /'$/.test(token) ? PLAIN_TEXT : DIVIDE}.`,
    )
  })
  if (!/^[\s(]*(SELECT|WITH)\b/i.test(translated)) {
    throw new StatisticsError(`Refused ${place}: a statistic is one SELECT.`)
  }
  return { sql: translated, names }
}

const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\b[a-z]&?'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\w*\$|\$\w+|\/|\b(?:avg|mean|stddev\w*|var_\w+|variance)\s*\(/gi

const PLAIN_TEXT = 'write texts plainly, between single quotation marks'
const DIVIDE = 'divide outside SQL, where a figure is rounded once'
