/** Accepted exceptions as a workbook keeps them, in the same form as the command's file. */
import {
  applyExceptions,
  type CheckResult,
  type Exception,
  formatDay,
  type InputSheet,
  type Language,
  parseDay,
  type Ruleset,
  storedExceptions,
  withoutPersonalValues,
} from '@werkplekleren/rules'
import type { AcceptedShown } from './contract.ts'
import type { KnownFinding } from './shown-findings.ts'
import { sayLapsed } from './words.ts'

const FORMAT = 'werkplek-exceptions/1'

export const storeExceptions = (exceptions: readonly Exception[]): string =>
  JSON.stringify({ format: FORMAT, exceptions: storedExceptions(exceptions) })

/** The exceptions in a text that a workbook kept; nothing where it cannot be read completely. */
export function keptExceptions(text: string): readonly Exception[] | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(stored) || stored.format !== FORMAT || !Array.isArray(stored.exceptions)) return undefined
  const exceptions = stored.exceptions.map(exceptionOf)
  return exceptions.every((one) => one !== undefined) ? exceptions : undefined
}

function exceptionOf(stored: unknown): Exception | undefined {
  if (!isRecord(stored)) return undefined
  const { finding, reason, author, until, values } = stored
  const texts = [finding, reason, author, until, values]
  if (!texts.every((text) => typeof text === 'string' && text.trim() !== '')) return undefined
  const day = parseDay(String(until))
  if (day === undefined || String(values).length !== 16) return undefined
  return {
    finding: String(finding),
    reason: String(reason).trim(),
    author: String(author).trim(),
    until: day,
    values: String(values),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** How findings were accepted: by the finding as it is judged, lapsed ones with the reason. */
export function acceptedFindings(
  ruleset: Ruleset,
  exceptions: readonly Exception[],
  known: readonly KnownFinding[],
  result: CheckResult,
  sheets: readonly InputSheet[],
  language: Language,
): ReadonlyMap<KnownFinding, AcceptedShown> {
  const given = new Set(exceptions.map(({ finding }) => finding))
  const concerned = known.filter(({ identity }) => given.has(identity))
  if (concerned.length === 0) return new Map()
  const { accepted, lapsed } = applyExceptions(
    ruleset,
    exceptions,
    { ...result, sheets: [{ ...emptySheet, findings: concerned.map((one) => one.anonymous) }] },
    rowsOf(concerned, sheets),
  )
  const shown = new Map<KnownFinding, AcceptedShown>()
  const byFinding = new Map(concerned.map((one) => [one.anonymous, one]))
  for (const { finding, exception } of accepted) {
    const one = byFinding.get(finding)
    if (one) shown.set(one, wordsOf(exception))
  }
  for (const { exception, why } of lapsed) {
    for (const one of concerned) {
      if (one.identity !== exception.finding || shown.has(one)) continue
      shown.set(one, { ...wordsOf(exception), lapsed: sayLapsed(why, exception.until, language) })
    }
  }
  return shown
}

const emptySheet = { table: 'agreements', name: '', rows: 0, rules: [] } as const

const wordsOf = ({ reason, author, until }: Exception): AcceptedShown => ({
  reason,
  author,
  until: formatDay(until),
})

/** The rows that findings name, without what names a person: digests of those are kept. */
export function rowsOf(
  findings: readonly KnownFinding[],
  sheets: readonly InputSheet[],
): readonly InputSheet[] {
  const named = sheets.map(() => new Set<number>())
  for (const { finding } of findings) for (const { sheet, row } of finding.places) named[sheet]?.add(row)
  return sheets.map((sheet, index) => {
    const rows = named[index]
    return withoutPersonalValues({
      ...sheet,
      rows: rows?.size ? sheet.rows.filter(({ row }) => rows.has(row)) : [],
    })
  })
}
