/** A text file with delimiters as one sheet: its plain lines are read from the bytes, all that follows by csv-parse. */
import { type CsvError, type Parser, parse } from 'csv-parse'
import type { CellBatch } from './cell-batch.ts'
import { CellBatchBuilder, type CellBudget } from './cell-batch-builder.ts'
import type { CsvDialect } from './csv-dialect.ts'
import type { FileBytes } from './file-bytes.ts'
import type { Limits } from './limits.ts'
import { PlainLines } from './plain-lines.ts'
import type { FileProblem, Refuse } from './problems.ts'
import { UnreadableFile } from './problems.ts'
import type { SheetOfBatches } from './workbook-of-batches.ts'

/** What reading needs of the file. */
type CsvBytes = Pick<FileBytes, 'pieces' | 'checkUnchanged'>

/**
 * All cells are text. `row` is the number of the record as Excel shows it: a record over several lines counts
 * once, an empty line counts as a row, a line `sep=;` at the top does not count.
 */
export function csvSheet(
  file: CsvBytes,
  name: string,
  dialect: CsvDialect,
  limits: Limits,
  refuse: Refuse,
  budget: CellBudget,
): SheetOfBatches {
  const batches = () => rowBatches(file, dialect, limits, refuse, budget)
  return { name, state: 'visible', merges: [], batches }
}

async function* rowBatches(
  file: CsvBytes,
  dialect: CsvDialect,
  limits: Limits,
  refuse: Refuse,
  budget: CellBudget,
): AsyncGenerator<CellBatch, void> {
  const batch = new CellBatchBuilder(0, budget)
  const plain = new PlainLines(batch, dialect, limits, refuse)
  const pieces = utf8Pieces(file, dialect)
  let rest = Buffer.alloc(0)
  while (!plain.isOver) {
    const { done, value } = await pieces.next()
    if (done) break
    rest = Buffer.concat([rest, value])
    rest = rest.subarray(plain.read(rest, false))
    yield* batch.take()
  }
  rest = rest.subarray(plain.read(rest, true))
  if (plain.isOver) yield* parsedBatches(rest, pieces, plain, batch, dialect, limits, refuse)
  yield* batch.take(true)
  await file.checkUnchanged()
}

/** The records from the first quote on. */
async function* parsedBatches(
  start: Uint8Array,
  pieces: AsyncIterable<Uint8Array>,
  plain: PlainLines,
  batch: CellBatchBuilder,
  dialect: CsvDialect,
  limits: Limits,
  refuse: Refuse,
): AsyncGenerator<CellBatch, void> {
  // A line with as many fields as those before tells the parser what is ragged; it counts nowhere else.
  const pattern = plain.fields === 0 ? '' : `x${dialect.delimiter.repeat(plain.fields - 1)}\n`
  const rowsBefore = plain.lines - (pattern === '' ? 0 : 1)
  const linesBefore = dialect.linesBefore + rowsBefore
  let lastLine = dialect.linesBefore + plain.lines
  const parser = parse({
    delimiter: dialect.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: limits.recordBytes,
    on_record: (record: readonly string[], { records, empty_lines: emptyLines, lines }) => {
      if (pattern !== '' && records === 1) return null
      lastLine = lines + linesBefore
      if (record.length > limits.columns) {
        throw refuse('tooManyColumns', { line: lastLine }, String(limits.columns))
      }
      addTexts(batch, record, lastLine, limits, refuse)
      batch.endRow(rowsBefore + records + emptyLines)
      return null
    },
  })
  // A write that fails says so itself; the event that follows it must not go unheard.
  parser.on('error', () => {})
  const locate = (error: unknown) => {
    throw csvRefusal(error, linesBefore, lastLine, limits, refuse)
  }
  try {
    await written(parser, Buffer.concat([Buffer.from(pattern), start])).catch(locate)
    yield* batch.take()
    for await (const piece of pieces) {
      await written(parser, piece).catch(locate)
      yield* batch.take()
    }
    await written(parser, undefined).catch(locate)
  } finally {
    parser.destroy()
  }
}

function addTexts(
  batch: CellBatchBuilder,
  record: readonly string[],
  line: number,
  limits: Limits,
  refuse: Refuse,
): void {
  batch.startRow()
  for (let column = 0; column < record.length; column++) {
    const text = record[column]
    if (text === undefined || text === '') continue
    if (text.length > limits.cellCharacters)
      throw refuse('textTooLong', { line }, String(limits.cellCharacters))
    batch.addText(column, text)
  }
}

/** Done once the parser has taken the piece and called back for each of its records; no piece ends the text. */
function written(parser: Parser, piece: Uint8Array | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      parser.off('error', reject)
      if (error) reject(error)
      else resolve()
    }
    parser.once('error', reject)
    if (piece) parser.write(piece, done)
    else {
      parser.resume()
      parser.end(done)
    }
  })
}

async function* utf8Pieces(
  file: CsvBytes,
  { encoding, start }: CsvDialect,
): AsyncGenerator<Uint8Array, void> {
  if (encoding === 'utf-8') {
    yield* file.pieces(start)
    return
  }
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const piece of file.pieces(start)) yield encoder.encode(decoder.decode(piece, { stream: true }))
}

const PROBLEMS: ReadonlyMap<string, FileProblem> = new Map([
  ['CSV_RECORD_INCONSISTENT_FIELDS_LENGTH', 'csvRagged'],
  ['CSV_QUOTE_NOT_CLOSED', 'csvQuote'],
  ['CSV_INVALID_CLOSING_QUOTE', 'csvQuote'],
  ['INVALID_OPENING_QUOTE', 'csvQuote'],
  ['CSV_MAX_RECORD_SIZE', 'csvLineTooLong'],
])

function csvRefusal(
  error: unknown,
  linesBefore: number,
  lastLine: number,
  limits: Limits,
  refuse: Refuse,
): unknown {
  if (error instanceof UnreadableFile) return error
  // csv-parse gives its own errors a code and the line it stands at.
  const { code, lines } = error as CsvError & { readonly lines?: number }
  const problem = PROBLEMS.get(code)
  if (!problem) return error
  // A quote that is never closed is missed at the end of the file; what matters is where its record begins.
  const line = code === 'CSV_QUOTE_NOT_CLOSED' ? lastLine + 1 : (lines ?? 0) + linesBefore
  return refuse(problem, { line }, problem === 'csvLineTooLong' ? String(limits.recordBytes) : undefined)
}
