/** The parts of an .xlsx package that say what the others are: content types, relationships, the sheet list. */
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import { parseXml } from './xml-feed.ts'
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, SPREADSHEET } from './xml-namespaces.ts'
import type { ZipParts } from './zip-entries.ts'

export interface Relationship {
  /** The last word of an office relationship type: `worksheet`, `styles` …; other types in full. */
  readonly kind: string
  /** Name of the part in the zip; undefined for a target outside the package. */
  readonly part: string | undefined
}

export interface SheetEntry {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  readonly relationship: string
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
}

export const MACRO_SHEET = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'

const OFFICE_TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/

/** The relationships of a part ('' for the package), by id; none when the part has none. */
export async function readRelationships(
  parts: ZipParts,
  owner: string,
  limits: Limits,
  refuse: Refuse,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = owner.lastIndexOf('/') + 1
  const folder = owner.slice(0, slash)
  const part = `${folder}_rels/${owner.slice(slash)}.rels`
  const relationships = new Map<string, Relationship>()
  if (!parts.has(part)) return relationships
  let depth = 0
  await parseXml(
    parts.bytes(part),
    PACKAGE_RELATIONSHIPS,
    {
      open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
        if (name !== (depth++ === 0 ? 'Relationships' : 'Relationship'))
          throw refuse('unexpectedContent', { part })
        if (depth === 1) return
        if (id === undefined || type === undefined || target === undefined || relationships.has(id)) {
          throw refuse('malformedXml', { part })
        }
        relationships.set(id, {
          kind: OFFICE_TYPE.exec(type)?.[1] ?? type,
          part: mode === 'External' ? undefined : resolveTarget(folder, target),
        })
      },
      text() {},
      close() {
        depth--
      },
    },
    { limits, refuse, place: () => ({ part }) },
  )
  return relationships
}

/** Sheets in the order of their tabs, and the date system. */
export async function readWorkbookPart(
  parts: ZipParts,
  part: string,
  limits: Limits,
  refuse: Refuse,
): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = []
  const seen = new Set<string>()
  const path: string[] = []
  let date1904 = false
  await parseXml(
    parts.bytes(part),
    SPREADSHEET,
    {
      open(name, attributes, scope) {
        path.push(name)
        if (path.length === 1 && name !== 'workbook') throw refuse('notAWorkbook')
        if (path.length === 2 && name === 'workbookPr') date1904 = isTrue(attributes.date1904)
        if (path.length !== 3 || path[1] !== 'sheets') return
        if (name !== 'sheet') throw refuse('unexpectedContent', { part })
        const sheet = attributes.name
        const state = attributes.state ?? 'visible'
        const relationship = scope.attribute(attributes, OFFICE_RELATIONSHIPS, 'id')
        if (!sheet || relationship === undefined) throw refuse('malformedXml', { part })
        if (state !== 'visible' && state !== 'hidden' && state !== 'veryHidden') {
          throw refuse('malformedXml', { part, sheet })
        }
        if (seen.has(sheet.toLowerCase())) throw refuse('duplicateSheetName', { part, sheet })
        seen.add(sheet.toLowerCase())
        sheets.push({ name: sheet, state, relationship })
      },
      text() {},
      close() {
        path.pop()
      },
    },
    { limits, refuse, place: () => ({ part }) },
  )
  return { sheets, date1904 }
}

/** True when the package declares macros, whether or not it holds any. */
export async function declaresMacros(parts: ZipParts, limits: Limits, refuse: Refuse): Promise<boolean> {
  const part = '[Content_Types].xml'
  if (!parts.has(part)) throw refuse('missingPart', { part })
  let macros = false
  await parseXml(
    parts.bytes(part),
    CONTENT_TYPES,
    {
      open(_name, { ContentType: type }) {
        if (type !== undefined && /macroEnabled|vbaProject/i.test(type)) macros = true
      },
      text() {},
      close() {},
    },
    { limits, refuse, place: () => ({ part }) },
  )
  return macros
}

/** The part that a target names: absolute from the root of the package, otherwise from the folder of its owner. */
function resolveTarget(folder: string, target: string): string {
  const segments: string[] = []
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  const name = segments.join('/')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
