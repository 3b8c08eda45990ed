/** Points 11 to 16: cover, contents, notes and changes. */
import { PHRASES } from '../phrases.ts'
import { named } from '../xml-tree.ts'
import { COVER_FACTS } from './expectation.ts'
import type { Inspection, Judges, Place } from './kept.ts'
import { bodyOf, headersOf, linesAbove, sheetsOfRows } from './sheet-areas.ts'
import { shownIn, type WrittenSheet } from './written-file.ts'

export const frontPoints: Judges = {
  11: ({ file, expected: { report } }) => {
    const [cover] = file.sheets
    const rows = [...(cover?.rows.values() ?? [])]
    const facts = new Map(rows.map((row) => [shownIn(row.get(0)), shownIn(row.get(1))]))
    const absent = Object.values(COVER_FACTS[report.language])
      .filter((label) => (facts.get(label) ?? '').trim() === '')
      .map((at) => ({ sheet: cover?.name ?? '', at }))
    const summary = rows.some((row) => shownIn(row.get(0)) === '' && shownIn(row.get(1)) !== '')
    const titles = [1, 2].every((row) => shownIn(cover?.rows.get(row)?.get(0)) !== '')
    return [...absent, ...(summary && titles ? [] : [{ sheet: cover?.name ?? '', at: 'A1' }])]
  },
  12: ({ file, expected: { report } }) => {
    const contents = file.sheets.find(({ name }) => name === PHRASES[report.language].sheetNames.contents)
    if (contents === undefined) return [{ at: 'contents' }]
    const later = file.sheets.slice(file.sheets.indexOf(contents) + 1)
    const listed = bodyOf(contents)
    const links = new Map(
      named(contents.xml, 'hyperlink').map(({ attributes }) => [attributes.ref, attributes.location]),
    )
    const wrong = later.filter((sheet, index) => {
      const [name, title] = listed[index] ?? []
      const right =
        shownIn(name?.cell) === sheet.name &&
        titleOf(sheet).startsWith(shownIn(title?.cell)) &&
        links.get(name?.name ?? '') === `'${sheet.name}'!A1`
      return !right
    })
    return [
      ...wrong.map(({ name }) => ({ sheet: contents.name, at: name })),
      ...(listed.length === later.length ? [] : [{ sheet: contents.name }]),
      ...deadLinks(file.sheets),
    ]
  },
  13: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written }) => {
      const occurring = new Set(
        bodyOf(written).flatMap((row) =>
          row.flatMap(({ cell }) =>
            /^(\[[a-z]+\] ?)+$/.test(shownIn(cell)) ? symbolsIn(shownIn(cell)) : [],
          ),
        ),
      )
      const explained = new Set(symbolsIn(legendOf(written, inspection)))
      return [
        ...[...occurring].filter((symbol) => !explained.has(symbol)),
        ...[...explained].filter((symbol) => !occurring.has(symbol)),
      ].map((symbol) => ({ sheet: written.name, at: `[${symbol}]` }))
    }),
  14: (inspection) => {
    const marked = sheetsOfRows(inspection).flatMap(({ written }) => [
      ...notesIn(linesAbove(written).join(' ')),
      ...headersOf(written).flatMap(notesIn),
      ...bodyOf(written).flatMap(([first]) => notesIn(shownIn(first?.cell))),
    ])
    const listed = bodyOf(notesSheet(inspection) ?? NO_SHEET).flatMap(([first]) =>
      notesIn(shownIn(first?.cell)),
    )
    const first = [...new Set(marked)]
    const same = first.length === listed.length && first.every((number, index) => number === listed[index])
    const counted = listed.every((number, index) => number === index + 1)
    return same && counted ? [] : [{ at: [...first, '≠', ...listed].join(' ') }]
  },
  15: (inspection) => {
    const sheet = notesSheet(inspection)
    if (sheet === undefined || sheet.tables.length === 0) return []
    const full = bodyOf(sheet).every(
      (row) => row.length === 3 && row.every(({ cell }) => shownIn(cell) !== ''),
    )
    return full ? [] : [{ sheet: sheet.name }]
  },
  16: ({ file, expected: { changesSheet } }) => {
    const sheet = file.sheets.find(({ name }) => name === changesSheet)
    return sheet !== undefined && sheet.tables.length === 1 ? [] : [{ at: changesSheet ?? '–' }]
  },
}

const NO_SHEET: WrittenSheet = {
  name: '',
  xml: { name: '', attributes: {}, children: [], text: '' },
  relations: [],
  tables: [],
  rows: new Map(),
  look: () => undefined,
}

/** The lines that start at A1, up to the first that says something else than a title. */
const titleOf = (sheet: WrittenSheet): string =>
  [...sheet.rows.entries()]
    .filter(([row]) => sheet.look(row, 0)?.heading)
    .map(([, cells]) => shownIn(cells.get(0)))
    .join(' ')

const notesSheet = ({ file, expected: { report } }: Inspection): WrittenSheet | undefined =>
  file.sheets.find(({ name }) => name === PHRASES[report.language].sheetNames.notes)

const symbolsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[([a-z])\]/g)].map(([, symbol]) => symbol ?? '')

const notesIn = (text: string): readonly number[] =>
  [...text.matchAll(/\[(?:noot|note) (\d+)\]/g)].map(([, number]) => Number(number))

/** The line of symbols with the rows in which it carries on. */
function legendOf(sheet: WrittenSheet, { expected: { report } }: Inspection): string {
  const lines = linesAbove(sheet)
  const { symbols, colon } = PHRASES[report.language]
  const start = lines.findIndex((line) => line.startsWith(`${symbols}${colon}`))
  if (start === -1) return ''
  const end = lines.findIndex((line, index) => index >= start && line.endsWith('.'))
  return lines.slice(start, end + 1).join(' ')
}

function deadLinks(sheets: readonly WrittenSheet[]): readonly Place[] {
  const names = new Set(sheets.map(({ name }) => `'${name}'!A1`))
  return sheets.flatMap(({ name, xml }) =>
    named(xml, 'hyperlink')
      .filter(({ attributes }) => !names.has(attributes.location ?? ''))
      .map(({ attributes }) => ({ sheet: name, at: attributes.ref ?? '' })),
  )
}
