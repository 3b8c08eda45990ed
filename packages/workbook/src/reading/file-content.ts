/** What a file is, by its first bytes; the extension only settles what plain text means. */
import type { Bytes } from './bytes.ts'
import type { FileProblem } from './problems.ts'

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04]
const SNIFFED_BYTES = 4096

/** `zip` and `text` may be read; anything else is the problem to refuse it with. */
export async function recogniseContent(
  file: Bytes,
  extension: string,
): Promise<'zip' | 'text' | { readonly problem: FileProblem; readonly detail?: string }> {
  const start = new Uint8Array(SNIFFED_BYTES)
  const head = start.subarray(0, await file.read(start, 0))
  if (startsWith(head, ZIP_ENTRY)) return 'zip'
  if (startsWith(head, COMPOUND_FILE)) return { problem: await compoundFileProblem(file, extension) }
  if (head[0] === 0x09 && (head[1] ?? 255) <= 8 && head[3] === 0) return { problem: 'legacyXls' }
  if (startsWith(head, [0x50, 0x4b])) return { problem: 'notAWorkbook' }
  const text = latin1(head).replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<head|<body|<table|<meta)\b/.test(text)) return { problem: 'htmlNamedXlsx' }
  if (text.startsWith('%pdf-')) return { problem: 'pdfDocument' }
  if (/^(<\?xml|\{\\rtf)/.test(text)) return { problem: 'notAWorkbook' }
  const named = TEXT_EXTENSIONS.has(extension)
  const isText = looksLikeText(head)
  if (named) return 'text'
  if (isText && EXCEL_EXTENSION.test(extension)) return { problem: 'csvNamedXlsx' }
  return { problem: 'notAWorkbook' }
}

const TEXT_EXTENSIONS = new Set(['', '.csv', '.tsv', '.tab', '.txt'])
const EXCEL_EXTENSION = /^\.(xl\w+|ods)$/

/** Password-protected workbooks and old .xls files share a container; the names of its streams tell them apart. */
async function compoundFileProblem(file: Bytes, extension: string): Promise<FileProblem> {
  const found = await findNames(file, ['EncryptedPackage', 'Workbook', 'Book'])
  if (found.has('EncryptedPackage')) return 'passwordProtected'
  return found.has('Workbook') || found.has('Book') || extension === '.xls' ? 'legacyXls' : 'notAWorkbook'
}

/** Stream names stand in the container as UTF-16, each at the start of a directory entry of 128 bytes. */
async function findNames(file: Bytes, names: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  const entry = 128
  let rest = new Uint8Array(0)
  for await (const piece of file.pieces(512)) {
    const bytes = new Uint8Array(rest.length + piece.length)
    bytes.set(rest)
    bytes.set(piece, rest.length)
    let at = 0
    for (; at + entry <= bytes.length; at += entry) {
      if (bytes[at] === 0 || bytes[at + 1] !== 0) continue
      const name = streamName(bytes, at)
      if (names.includes(name)) found.add(name)
    }
    rest = bytes.slice(at)
  }
  return found
}

/** A directory entry holds its name in 64 bytes and the length of that name, with its end mark, in the next two. */
function streamName(bytes: Uint8Array, at: number): string {
  const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0)
  if (length < 4 || length > 64) return ''
  let name = ''
  for (let i = at; i < at + length - 2; i += 2)
    name += String.fromCharCode((bytes[i] ?? 0) + 256 * (bytes[i + 1] ?? 0))
  return name
}

function looksLikeText(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
  return controls === 0 || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
