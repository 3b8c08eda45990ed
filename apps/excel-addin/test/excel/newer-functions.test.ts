/** What Excel learned after ExcelApi 1.12 is asked for twice: whether this Excel has it, and whether this client knows it. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

const declarations = readFileSync(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.d.ts'),
  'utf8',
)
const folder = new URL('../../src/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** Names of members that no class had in 1.12, by the remark above each declaration. */
function newerMembers(): ReadonlySet<string> {
  const old = new Set<string>()
  const newer = new Set<string>()
  for (const [, remarks = '', name = ''] of declarations.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??[(:]/g,
  )) {
    const [, minor, online] =
      /\[Api set: (?:ExcelApi (?:1\.(\d+)|99\.9|BETA)|(ExcelApiOnline))/.exec(remarks) ?? []
    if (minor === undefined && online === undefined && !/\[Api set: ExcelApi/.test(remarks)) old.add(name)
    else if (minor !== undefined && Number(minor) <= 12) old.add(name)
    else newer.add(name)
  }
  return new Set([...newer].filter((name) => !old.has(name)))
}

/** The newer members that a file calls or listens to without asking for them twice. */
const unasked = (text: string, members: ReadonlySet<string>): readonly string[] =>
  [
    ...new Set([...text.matchAll(/\.(\w+)/g)].flatMap(([, name = '']) => (members.has(name) ? [name] : []))),
  ].filter(
    (name) =>
      !new RegExp(`typeof [\\w.]*\\.${name}\\b`).test(text) || !/\bexcelHas\(|\bisSetSupported\(/.test(text),
  )

/** Asked for in a function of its own, where both questions stand. */
const askedFor: Readonly<Record<string, string>> = { onNameChanged: 'canHearNames' }

it('knows newer functions from old ones', () => {
  const members = newerMembers()
  for (const name of [
    'getMergedAreasOrNullObject',
    'onNameChanged',
    'triggerSource',
    'getDependents',
    'onFormulaChanged',
  ])
    expect(members).toContain(name)
  for (const name of ['getRange', 'onChanged', 'rowHidden', 'getSpillingToRange', 'add', 'customProperties'])
    expect(members).not.toContain(name)
})

it('finds one that is not asked for twice', () => {
  const members = newerMembers()
  expect(unasked('range.getDependents()', members)).toEqual(['getDependents'])
  expect(unasked("excelHas('1.15'); range.getDependents()", members)).toEqual(['getDependents'])
  expect(unasked('typeof range.getDependents; range.getDependents()', members)).toEqual(['getDependents'])
  expect(unasked("excelHas('1.15') && typeof range.getDependents; range.getDependents()", members)).toEqual(
    [],
  )
})

it('every newer function that the add-in uses is asked for twice', () => {
  const members = newerMembers()
  const used = sources.filter(({ text }) =>
    [...members].some((name) => new RegExp(`\\.${name}\\b`).test(text)),
  )
  expect(used.length).toBeGreaterThan(0)
  const found = sources.flatMap(({ name, text }) =>
    unasked(text, members)
      .filter((member) => !text.includes(`${askedFor[member]}(`))
      .map((member) => `${name}: ${member}`),
  )
  expect(found).toEqual([])
})
