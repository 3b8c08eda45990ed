/** The reasons as notes on their cells, among the notes that the user wrote. */
import type { Language } from '@werkplekleren/rules'
import { cellName } from '../cells/index.ts'
import { type FlaggedCell, markKinds } from './flags.ts'
import { markOf } from './marks.ts'
import { type Dialect, XML_HEAD } from './relationships.ts'
import { wordsOf } from './words.ts'
import { writable } from './writable.ts'
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
  rootOf,
} from './xml-text.ts'

const AUTHOR = 'Werkplekleren'

/**
 * The last line of our notes: by it a later run knows the notes that it replaces. Not by the author, which some
 * programs drop; and whoever writes on under this line makes the note their own.
 */
const SIGNATURE = `\n\u2014 ${AUTHOR}`

/** Excel grows slow with more notes on one sheet. */
export const MOST_NOTES = 2000
const MOST_REASONS = 4
const MOST_CHARACTERS = 1200

/** A note as it will stand: its pieces of text, each with whether it is bold. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly runs: readonly { readonly text: string; readonly bold: boolean }[]
}

export interface NotesPlan {
  readonly notes: readonly Note[]
  /** Flagged cells where the user's own note stays and ours has no place. */
  readonly occupied: number
  /** Flagged cells beyond the number of notes that a sheet can bear. */
  readonly tooMany: number
}

/** What the notes are written with. */
export interface NoteWords {
  readonly language: Language
  /** Name of the sheet where all reasons are. */
  readonly findingsName: string
}

/** Which cells get a note, the gravest first; `taken` are the cells that have one of the user. */
export function planNotes(
  cells: readonly FlaggedCell[],
  taken: ReadonlySet<string>,
  { language, findingsName }: NoteWords,
): NotesPlan {
  const free = cells.filter(({ row, column }) => !taken.has(cellName(row, column)))
  const gravest = markKinds.flatMap((kind) => free.filter((cell) => markOf(cell) === kind))
  const chosen = gravest.slice(0, MOST_NOTES).sort((a, b) => a.row - b.row || a.column - b.column)
  return {
    notes: chosen.map((cell) => noteOf(cell, { language, findingsName })),
    occupied: cells.length - free.length,
    tooMany: Math.max(0, gravest.length - MOST_NOTES),
  }
}

/** As many reasons as a note can show, and how many more the sheet of findings holds. */
function noteOf({ row, column, reasons }: FlaggedCell, { language, findingsName }: NoteWords): Note {
  const ordered = markKinds.flatMap((kind) => reasons.filter((reason) => reason.kind === kind))
  const runs: { text: string; bold: boolean }[] = []
  let characters = 0
  let shown = 0
  for (const { heading, text } of ordered) {
    const rest = MOST_CHARACTERS - characters
    if (shown === MOST_REASONS || (shown > 0 && text.length > rest)) break
    const cut = text.length > rest ? `${text.slice(0, rest)}…` : text
    runs.push({ text: `${shown === 0 ? '' : '\n'}${writable(heading)}\n`, bold: true })
    runs.push({ text: `${writable(cut)}\n`, bold: false })
    characters += text.length
    shown++
  }
  const hidden = ordered.length - shown
  if (hidden > 0)
    runs.push({ text: `\n${wordsOf(language).moreReasons(hidden, findingsName)}\n`, bold: false })
  runs.push({ text: SIGNATURE, bold: false })
  return { row, column, runs }
}

/** The comments part of a sheet without our earlier notes: what the user wrote, and which cells are ours. */
export interface EarlierNotes {
  readonly taken: ReadonlySet<string>
  readonly own: ReadonlySet<string>
}

export function earlierNotes(xml: string | undefined): EarlierNotes {
  const taken = new Set<string>()
  const own = new Set<string>()
  if (xml === undefined) return { taken, own }
  const { comments, authors } = commentsOf(xml)
  for (const comment of comments) {
    const cell = attributeOf(comment, 'ref') ?? ''
    if (isOwn(xml, comment, authors)) own.add(cell)
    else taken.add(cell)
  }
  return { taken, own }
}

/** The comments part with these notes in place of those of an earlier run. */
export function withNotes(given: string | undefined, notes: readonly Note[], { main }: Dialect): string {
  const xml =
    given ?? `${XML_HEAD}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
  const { root, authorsElement, list, comments, authors } = commentsOf(xml)
  const p = root.prefix
  const edits: Edit[] = comments
    .filter((comment) => isOwn(xml, comment, authors))
    .map(({ start, end }) => ({ at: start, remove: end - start, insert: '' }))
  const known = authors.indexOf(AUTHOR)
  const author = known < 0 ? authors.length : known
  if (known < 0 && notes.length > 0)
    edits.push(appendTo(xml, authorsElement, `<${p}author>${AUTHOR}</${p}author>`))
  edits.push(appendTo(xml, list, notes.map((note) => commentOf(note, author, p)).join('')))
  return edited(xml, edits)
}

/** Never what stands for a thread of comments, whatever its last answer says: Excel names no person as its author. */
const isOwn = (xml: string, comment: Element, authors: readonly string[]): boolean =>
  !authors[Number(attributeOf(comment, 'authorId'))]?.startsWith('tc=') &&
  textIn(xml, comment).trimEnd().endsWith(SIGNATURE.trim())

/** The text of a comment, whatever runs it is in. */
function textIn(xml: string, element: Element): string {
  return childrenOf(xml, element)
    .map((child) =>
      child.name === 't' ? decoded(xml.slice(child.contentStart, child.contentEnd)) : textIn(xml, child),
    )
    .join('')
}

function commentsOf(xml: string) {
  const root = rootOf(xml, 'comments')
  const children = childrenOf(xml, root)
  const named = (name: string): Element => {
    const found = children.find((child) => child.name === name)
    if (!found) throw new OddMarkup(`no ${name}`)
    return found
  }
  const authorsElement = named('authors')
  const list = named('commentList')
  const authors = childrenOf(xml, authorsElement).map(({ contentStart, contentEnd }) =>
    xml.slice(contentStart, contentEnd),
  )
  return { root, authorsElement, list, authors, comments: childrenOf(xml, list) }
}

function commentOf({ row, column, runs }: Note, author: number, p: string): string {
  const texts = runs.map(({ text, bold }) => {
    const look = `${bold ? `<${p}b/>` : ''}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/>`
    return `<${p}r><${p}rPr>${look}</${p}rPr><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}r>`
  })
  return `<${p}comment ref="${cellName(row, column)}" authorId="${author}"><${p}text>${texts.join('')}</${p}text></${p}comment>`
}
