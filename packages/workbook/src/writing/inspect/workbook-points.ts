/** Points 1 to 10: the workbook as a whole. */
import { PHRASES } from '../phrases.ts'
import { childOf, named, xmlTree } from '../xml-tree.ts'
import type { Inspection, Judges, Place } from './kept.ts'

const REFUSED_PARTS =
  /vbaProject|externalLink|connections|comments|threadedComment|media\/|vmlDrawing|activeX|ctrlProps|embeddings|queryTable|diagrams/i

export const workbookPoints: Judges = {
  1: ({ file, expected }) => {
    const { cover, contents, notes } = PHRASES[expected.report.language].sheetNames
    const names = file.sheets.map(({ name }) => name)
    const wanted = [
      cover,
      contents,
      ...(expected.report.sheets.some(({ kind }) => kind === 'notes') ? [notes] : []),
    ]
    const front = wanted.every((name, index) => names[index] === name && names.lastIndexOf(name) === index)
    const tables = file.sheets.slice(wanted.length).some(({ tables: found }) => found.length > 0)
    return front && tables ? [] : [{ at: names.slice(0, 3).join(', ') }]
  },
  2: ({ file }) =>
    file.sheets.flatMap(({ name }, index) => {
      const twice =
        file.sheets.findIndex((other) => other.name.toUpperCase() === name.toUpperCase()) !== index
      return name.length > 31 || !/^\p{L}[\p{L}0-9_]*$/u.test(name) || twice ? [{ sheet: name }] : []
    }),
  3: ({ file }) => [
    ...named(file.workbook, 'sheet')
      .filter(({ attributes }) => (attributes.state ?? 'visible') !== 'visible')
      .map(({ attributes }) => ({ sheet: attributes.name ?? '' })),
    ...file.sheets.flatMap(({ name, xml }) =>
      [...named(xml, 'row'), ...named(xml, 'col')]
        .filter(({ attributes }) => attributes.hidden === '1' || attributes.hidden === 'true')
        .map(({ attributes }) => ({ sheet: name, at: attributes.r ?? attributes.min ?? '' })),
    ),
  ],
  4: (inspection) => [
    ...[...inspection.file.parts.keys()].filter((part) => REFUSED_PARTS.test(part)).map((at) => ({ at })),
    ...linksOut(inspection),
    ...drawings(inspection),
  ],
  5: ({ file }) => {
    const main = named(xmlTree(file.parts.get('[Content_Types].xml') ?? '<none/>'), 'Override').find(
      ({ attributes }) => attributes.PartName === '/xl/workbook.xml',
    )
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
    return main?.attributes.ContentType === type ? [] : [{ at: '[Content_Types].xml' }]
  },
  6: ({ file }) => {
    const active = childOf(childOf(file.workbook, 'bookViews'), 'workbookView')?.attributes.activeTab ?? '0'
    return file.sheets.flatMap(({ name, xml }, index) => {
      const [view] = named(xml, 'sheetView')
      const selection = childOf(view, 'selection')?.attributes
      const selected = (view?.attributes.tabSelected === '1') === (index === 0)
      const atStart = (selection?.activeCell ?? 'A1') === 'A1' && (selection?.sqref ?? 'A1') === 'A1'
      const whole = (view?.attributes.zoomScale ?? '100') === '100'
      return selected && atStart && whole && active === '0' ? [] : [{ sheet: name }]
    })
  },
  7: ({ sheets }) =>
    sheets.flatMap(({ written: { name, xml, tables }, meant }): Place[] => {
      const grouped = [...named(xml, 'row'), ...named(xml, 'col')].some(
        ({ attributes }) => Number(attributes.outlineLevel ?? 0) > 0,
      )
      const buttons = tables.some((table) => childOf(table.xml, 'autoFilter') !== undefined)
      const mayFilter = meant === undefined || meant.kind === 'list' || meant.kind === 'corrections'
      const bad = named(xml, 'pane').length > 0 || grouped || (buttons && !mayFilter)
      return bad ? [{ sheet: name }] : []
    }),
  8: ({ file, expected: { report } }) => {
    const core = xmlTree(file.parts.get('docProps/core.xml') ?? '<none/>')
    const wanted: readonly (readonly [string, string])[] = [
      ['title', report.title],
      ['creator', report.organisation],
      ['lastModifiedBy', report.organisation],
      ['language', PHRASES[report.language].tag],
    ]
    const keywords = childOf(core, 'keywords')?.text ?? ''
    return [
      ...wanted.filter(([name, text]) => childOf(core, name)?.text !== text).map(([at]) => ({ at })),
      ...(keywords.trim() === '' ? [{ at: 'keywords' }] : []),
    ]
  },
  9: ({ expected: { fileName } }) => {
    const good =
      fileName.length <= 60 &&
      /^[a-z0-9]+(-[a-z0-9]+)*\.xlsx$/.test(fileName) &&
      !/(^|-)(v\d+|versie|version|final|finaal|definitief|definitif|(19|20)\d\d)(-|\.)/.test(fileName)
    return good ? [] : [{ at: fileName }]
  },
  10: ({ file, sheets }) => [
    ...(childOf(file.workbook, 'workbookProtection') ? [{ at: 'workbookProtection' }] : []),
    ...sheets.flatMap(({ written: { name, xml }, meant }) => {
      const protection = childOf(xml, 'sheetProtection')?.attributes
      if (protection === undefined) return meant?.kind === 'corrections' ? [{ sheet: name }] : []
      const password = 'password' in protection || 'hashValue' in protection
      return password || meant?.kind !== 'corrections' ? [{ sheet: name }] : []
    }),
  ],
}

const linksOut = ({ file }: Inspection): readonly Place[] =>
  [...file.parts]
    .filter(([name, xml]) => name.endsWith('.rels') && xml.includes('TargetMode="External"'))
    .map(([at]) => ({ at }))

/** Drawings stand on sheets of charts and hold nothing else. */
function drawings({ file, sheets }: Inspection): readonly Place[] {
  const onTables = sheets.flatMap(({ written: { name, xml }, meant }) =>
    (named(xml, 'drawing').length > 0 || named(xml, 'picture').length > 0) && meant?.kind !== 'charts'
      ? [{ sheet: name }]
      : [],
  )
  const others = [...file.parts]
    .filter(([name]) => /^xl\/drawings\/[^/]+\.xml$/.test(name))
    .filter(([, xml]) => {
      const drawing = xmlTree(xml)
      return named(drawing, 'pic').length + named(drawing, 'sp').length > 0
    })
    .map(([at]) => ({ at }))
  return [...onTables, ...others]
}
