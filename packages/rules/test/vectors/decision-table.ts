/** Reads a Markdown table under a heading of a decision page, so that page and tests cannot drift apart. */
import { readFileSync } from 'node:fs'

/** Rows below the first table after `## heading`, one cell list per row, code marks removed. */
export function decisionTable(page: string, heading: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../../../docs/decisions/${page}`, import.meta.url), 'utf8')
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${page} has no heading "${heading}"`)
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}
