/** The workbook part with the sheet of findings in its list, under names by which a later run finds it again. */
import { type Dialect, freeId } from './relationships.ts'
import {
  appendTo,
  attributeOf,
  childrenOf,
  decoded,
  type Edit,
  type Element,
  edited,
  escaped,
  OddMarkup,
  placeFor,
  rootOf,
} from './xml-text.ts'

/** A hidden name that points to the sheet of findings: Excel keeps it when the sheet is renamed or moved. */
const MARKER = 'Werkplekleren.bevindingen'

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
]

/** The sheet of findings as the workbook knows it. */
export interface ListedSheet {
  readonly name: string
  /** The relationship that leads to its part. */
  readonly relationship: string
  /** Place among all sheets. */
  readonly index: number
  /** Whether an earlier run put it there. */
  readonly earlier: boolean
}

/** The sheet of an earlier run, wherever it stands by now; otherwise a place after the last sheet. */
export function findListedSheet(
  xml: string,
  names: readonly string[],
  wanted: string,
  takenIds: ReadonlySet<string>,
): ListedSheet {
  const { sheets, definedNames } = partsOf(xml)
  const marker = definedNames.find((name) => attributeOf(name, 'name') === MARKER)
  const pointed = marker && xml.slice(marker.contentStart, marker.contentEnd)
  const index = pointed === undefined ? -1 : names.indexOf(sheetReferredTo(decoded(pointed)))
  const name = names[index]
  const relationship = sheets[index] && attributeOf(sheets[index], ':id')
  if (name !== undefined && relationship !== undefined) return { name, relationship, index, earlier: true }
  return {
    name: freeName(names, wanted),
    relationship: freeId(takenIds, 'rIdWerkplekleren'),
    index: names.length,
    earlier: false,
  }
}

/** Whether an earlier run has been at this workbook. */
export const wasFlagged = (xml: string): boolean =>
  partsOf(xml).definedNames.some((name) => attributeOf(name, 'name') === MARKER)

/** The workbook part that asks to work out all formulas when it is opened. */
export function withCalculationOnLoad(xml: string): string {
  const { root, children } = partsOf(xml)
  const found = children.find(({ name }) => name === 'calcPr')
  const p = root.prefix
  if (!found) {
    const at = placeFor(children, ORDER, 'calcPr', root.contentStart)
    return edited(xml, [{ at, insert: `<${p}calcPr fullCalcOnLoad="1"/>` }])
  }
  const attributes = found.attributes.replace(/\s*fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  const made = `<${p}calcPr${attributes} fullCalcOnLoad="1"/>`
  return edited(xml, [{ at: found.start, remove: found.end - found.start, insert: made }])
}

/** The workbook part with the sheet listed and its names renewed. */
export function withListedSheet(
  xml: string,
  sheet: ListedSheet,
  { headerRow, table }: { readonly headerRow: number; readonly table: string },
  { office }: Dialect,
): string {
  const { root, children, list, sheets, definedNames } = partsOf(xml)
  const p = root.prefix
  const edits: Edit[] = []
  if (!sheet.earlier) {
    const id =
      1 + sheets.reduce((highest, each) => Math.max(highest, Number(attributeOf(each, 'sheetId')) || 0), 0)
    const element = `<${p}sheet xmlns:r="${office}" name="${escaped(sheet.name)}" sheetId="${id}" r:id="${sheet.relationship}"/>`
    edits.push(appendTo(xml, list, element))
  }
  for (const name of definedNames) {
    if (isOurs(name, sheet.index)) edits.push({ at: name.start, remove: name.end - name.start, insert: '' })
  }
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`
  const range = table.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const defined = [
    [`name="${FILTER}" localSheetId="${sheet.index}" hidden="1"`, quoted + range],
    [`name="${TITLES}" localSheetId="${sheet.index}"`, `${quoted}$${headerRow}:$${headerRow}`],
    [`name="${MARKER}" hidden="1"`, `${quoted}$A$1`],
  ]
    .map(([attributes, text = '']) => `<${p}definedName ${attributes}>${escaped(text)}</${p}definedName>`)
    .join('')
  const all = children.find(({ name }) => name === 'definedNames')
  edits.push(
    all
      ? appendTo(xml, all, defined)
      : {
          at: placeFor(children, ORDER, 'definedNames', root.contentStart),
          insert: `<${p}definedNames>${defined}</${p}definedNames>`,
        },
  )
  return edited(xml, edits)
}

const FILTER = '_xlnm._FilterDatabase'
const TITLES = '_xlnm.Print_Titles'

/** Names of an earlier run; of those for one sheet, only where it is the sheet of findings. */
function isOurs(element: Element, index: number): boolean {
  const name = attributeOf(element, 'name') ?? ''
  if (name === MARKER) return true
  return (name === FILTER || name === TITLES) && Number(attributeOf(element, 'localSheetId') ?? -1) === index
}

function partsOf(xml: string) {
  const root = rootOf(xml, 'workbook')
  const children = childrenOf(xml, root)
  const childrenIn = (name: string) => {
    const element = children.find((child) => child.name === name)
    return element ? childrenOf(xml, element) : []
  }
  const list = children.find(({ name }) => name === 'sheets')
  if (!list) throw new OddMarkup('no sheets')
  return { root, children, list, sheets: childrenIn('sheets'), definedNames: childrenIn('definedNames') }
}

/** The sheet in a reference to one of its cells; Excel leaves out quotes that are not needed. */
function sheetReferredTo(reference: string): string {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/.exec(reference.trim()) ?? []
  return plain ?? quoted?.replaceAll("''", "'") ?? ''
}

/** Excel's bound for the name of a sheet. */
const LONGEST_NAME = 31

function freeName(names: readonly string[], wanted: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted.slice(0, LONGEST_NAME - 6)} (${number})`
    if (!taken.has(name.toLowerCase())) return name
  }
}
