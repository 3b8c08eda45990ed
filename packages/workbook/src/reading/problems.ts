/** Why a file is refused: a closed list of codes and the error that carries one. */
import { describeProblem } from './problem-sentences.ts'

/** Every reason for which a file is not read. */
export type FileProblem =
  // the file itself
  | 'missing'
  | 'notAFile'
  | 'notReadable'
  | 'empty'
  | 'changedWhileRead'
  // another kind of file
  | 'notAWorkbook'
  | 'legacyXls'
  | 'binaryWorkbook'
  | 'passwordProtected'
  | 'openDocument'
  | 'numbersWorkbook'
  | 'zipArchive'
  | 'pdfDocument'
  | 'macroWorkbook'
  | 'csvNamedXlsx'
  | 'htmlNamedXlsx'
  // the zip
  | 'truncated'
  | 'damagedZip'
  | 'unsupportedCompression'
  | 'tooLarge'
  | 'suspiciousRatio'
  | 'wrongSize'
  | 'tooManyEntries'
  | 'unsafeEntryName'
  | 'duplicateEntry'
  // the parts
  | 'missingPart'
  | 'missingSheetPart'
  | 'noSheets'
  | 'duplicateSheetName'
  | 'malformedXml'
  | 'doctype'
  | 'nestedTooDeep'
  | 'unexpectedContent'
  | 'unsupportedEncoding'
  // the cells
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'rowsOutOfOrder'
  | 'cellsOutOfOrder'
  | 'badCellReference'
  | 'sharedStringOutOfRange'
  | 'styleOutOfRange'
  | 'badNumber'
  | 'badCellValue'
  | 'textTooLong'
  | 'tooManyMerges'
  | 'tooManyCells'
  | 'tooMuchText'
  | 'overlappingMerges'
  // a copy with flags
  | 'signedWorkbook'
  | 'sharedWorkbook'
  // comma-separated text
  | 'csvRagged'
  | 'csvQuote'
  | 'csvLineTooLong'
  | 'csvNul'
  // the reading itself
  | 'tookTooLong'
  | 'tookTooMuchMemory'
  | 'readerStopped'

/** Where in the file: `cell` as Excel writes it (`B7`), `part` a name in the zip, `line` 1-based. */
export interface FilePlace {
  readonly sheet?: string
  readonly cell?: string
  readonly part?: string
  readonly line?: number
}

/** A file that is refused; never holds the content of a cell. `detail` is a limit, an encoding or the like. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem
  readonly file: string
  readonly place?: FilePlace
  readonly detail?: string

  constructor(problem: FileProblem, file: string, place?: FilePlace, detail?: string, cause?: unknown) {
    super(undefined, cause === undefined ? undefined : { cause })
    this.name = 'UnreadableFile'
    this.problem = problem
    this.file = file
    if (place) this.place = place
    if (detail !== undefined) this.detail = detail
    this.message = describeProblem(this, 'en')
  }
}

/** Makes the error for the file that is being read. */
export type Refuse = (
  problem: FileProblem,
  place?: FilePlace,
  detail?: string,
  cause?: unknown,
) => UnreadableFile
