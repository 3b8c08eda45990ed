/** How a text file is written: its encoding and its delimiter, found before the first row is read. */
import { scanBytes } from './csv-scan.ts'
import type { FileBytes } from './file-bytes.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'

export interface CsvDialect {
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly delimiter: ';' | ',' | '\t'
  /** Where the records begin: behind a byte order mark and a line `sep=;`. */
  readonly start: number
  /** The lines before `start`. */
  readonly linesBefore: number
}

const DELIMITERS = [';', ',', '\t'] as const
const DELIMITER_INDEX: ReadonlyMap<string, number> = new Map(DELIMITERS.map((delimiter, i) => [delimiter, i]))
const SAMPLE_BYTES = 2 ** 16
const SAMPLE_LINES = 50

/** Reads the whole file once: NUL bytes, endless lines, UTF-16 and bytes without a meaning are refused. */
export async function findDialect(file: FileBytes, limits: Limits, refuse: Refuse): Promise<CsvDialect> {
  const sampled = new Uint8Array(SAMPLE_BYTES)
  const sample = sampled.subarray(0, await file.read(sampled, 0))
  refuseWideCharacters(sample, refuse)
  const hasMark = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf
  const encoding = await scanBytes(file, hasMark ? 3 : 0, limits, refuse)
  const text = new TextDecoder(encoding).decode(sample)
  const stated = /^sep=([;,\t])(\r\n|\n|\r)/i.exec(text)
  const delimiter = DELIMITERS.find((candidate) => candidate === stated?.[1]) ?? findDelimiter(text)
  const start = (hasMark ? 3 : 0) + (stated?.[0].length ?? 0)
  return { encoding, delimiter, start, linesBefore: stated ? 1 : 0 }
}

/** The delimiter that stands equally often in every sampled record; failing that, the commonest in the first. */
export function findDelimiter(text: string): CsvDialect['delimiter'] {
  const counts = countPerRecord(text)
  const consistent = DELIMITERS.filter((_, i) => {
    const first = counts[0]?.[i] ?? 0
    return first > 0 && counts.every((record) => record[i] === first)
  })
  const candidates = consistent.length > 0 ? consistent : DELIMITERS
  const inFirst = (delimiter: CsvDialect['delimiter']) => counts[0]?.[DELIMITERS.indexOf(delimiter)] ?? 0
  return candidates.reduce((best, candidate) => (inFirst(candidate) > inFirst(best) ? candidate : best))
}

/** For each of the first filled records, how often each delimiter stands outside quotes. */
function countPerRecord(text: string): number[][] {
  const records: number[][] = []
  let record = DELIMITERS.map(() => 0)
  let filled = false
  let quoted = false
  const endRecord = () => {
    if (filled) records.push(record)
    record = DELIMITERS.map(() => 0)
    filled = false
  }
  for (let i = 0; i < text.length && records.length < SAMPLE_LINES; i++) {
    const character = text.charAt(i)
    if (character === '"') quoted = !quoted
    if (!quoted && (character === '\n' || character === '\r')) {
      endRecord()
      continue
    }
    filled = true
    const index = quoted ? undefined : DELIMITER_INDEX.get(character)
    if (index !== undefined) record[index] = (record[index] ?? 0) + 1
  }
  if (text.length < SAMPLE_BYTES / 4 || records.length === 0) endRecord()
  return records
}

function refuseWideCharacters(head: Uint8Array, refuse: Refuse): void {
  const [a, b, c, d] = head
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const paired = (b === 0 && d === 0 && a !== 0 && c !== 0) || (a === 0 && c === 0 && b !== 0 && d !== 0)
  if (marked || paired) throw refuse('unsupportedEncoding', undefined, 'UTF-16')
}
