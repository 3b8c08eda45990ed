/** The enrolment files of a report: read, required to be of its school year and count day, and counted. */
import { basename } from 'node:path'
import type { SchoolYear, Text } from '@werkplekleren/rules'
import type { Catalogue, CatalogueSector } from '../dimensions/index.ts'
import { keyIn, sector } from '../dimensions/index.ts'
import type { AcceptedRows, EnrolmentFile } from '../extracts/index.ts'
import { UNKNOWN } from '../figures/index.ts'
import {
  type CountDayId,
  type CountedFile,
  type CountedFiles,
  catalogueFrom,
  countedFile,
  type NamedProgramme,
  type OpenDataFile,
  onDay,
  placedEnrolment,
  readOpenData,
  refused,
  requireMoment,
  requireYear,
} from '../open-data/index.ts'

/** The report counts on 1 February. */
export const REPORT_DAY: CountDayId = 'feb1'

/** What a report knows of its enrolment files. */
export interface EnrolmentInput {
  readonly files: readonly OpenDataFile[]
  readonly counted: CountedFiles
  /** Whether the tables of enrolments come of them, and not of extracts. */
  readonly insteadOfExtracts: boolean
}

/** Reads the enrolment files; throws a `BadInput` for two of one kind, another school year or another count day. */
export async function readEnrolmentFiles(
  found: readonly EnrolmentFile[],
  schoolYear: SchoolYear,
  notice: (words: Text, facts: Readonly<Record<string, string>>) => void,
): Promise<readonly OpenDataFile[]> {
  for (const { kind, file } of found) {
    const other = found.find((one) => one.kind === kind)
    if (other && other.file !== file) throw refused(file, { because: 'secondOfItsKind', other: other.file })
  }
  const files: OpenDataFile[] = []
  for (const { file } of found) {
    const name = basename(file)
    notice({ nl: `${name} lezen`, en: `Reading ${name}`, fr: `Lecture de ${name}` }, { file: name })
    const read = await readOpenData(file)
    requireYear(read, schoolYear)
    files.push(read)
  }
  const main = mainOf(files)
  if (main) requireMoment(main, schoolYear, REPORT_DAY)
  return files
}

/** The verified file of 1 February goes before the provisional one. */
const mainOf = (files: readonly OpenDataFile[]): OpenDataFile | undefined =>
  files.find(({ kind }) => kind === 'openData') ?? files[0]

/** Counts the files by the catalogue of programmes, where an extract gives one. */
export function countedInput(
  files: readonly OpenDataFile[],
  { rows }: Pick<AcceptedRows, 'rows'>,
  insteadOfExtracts: boolean,
): EnrolmentInput | undefined {
  const main = mainOf(files)
  if (main === undefined) return undefined
  const programmes = rows.get('programmes')
  const catalogue = programmes && catalogueFrom(programmes)
  const report = countedFile(main, catalogue)
  const other = files.find(({ kind }) => kind === 'discimus')
  const days = other === undefined || other === main ? report : countedFile(other, catalogue)
  return { files, counted: { report, days }, insteadOfExtracts }
}

/** What the tables of enrolments come of. */
export function enrolmentsFrom(enrolments: EnrolmentInput | undefined): 'extracts' | 'file' | 'both' {
  if (enrolments === undefined) return 'extracts'
  return enrolments.insteadOfExtracts ? 'file' : 'both'
}

/** The catalogue with what the file adds to it: its programmes by name, and sectors that only the programmes name. */
export function catalogueWith(catalogue: Catalogue, { counted }: EnrolmentInput): Catalogue {
  const sectors = catalogue.sectors.length > 0 ? catalogue.sectors : sectorsOfProgrammes(catalogue)
  const whole = { ...catalogue, sectors }
  return { ...whole, namedProgrammes: namedProgrammes(counted.report, whole) }
}

/** Known by their code only. */
function sectorsOfProgrammes({ programmes }: Catalogue): readonly CatalogueSector[] {
  const codes = programmes.flatMap((one) => (one.dual && one.sector !== null ? [one.sector] : []))
  return [...new Set(codes)].sort().map((code) => ({ code, name: code }))
}

function namedProgrammes(
  counted: CountedFile,
  catalogue: Catalogue,
): NonNullable<Catalogue['namedProgrammes']> {
  const keyOf = keyIn(sector.members(catalogue))
  const found = new Map<string, { readonly named: NamedProgramme; readonly sectors: Set<string> }>()
  for (const { of } of onDay(counted.file.counts, REPORT_DAY)) {
    const { isMember, named, sector: code } = placedEnrolment(counted, of)
    if (!isMember || named === null) continue
    const one = found.get(named.key) ?? { named, sectors: new Set() }
    one.sectors.add(code === null ? UNKNOWN : keyOf(code))
    found.set(named.key, one)
  }
  return [...found.values()]
    .map(({ named, sectors: [only, ...more] }) => ({ ...named, sector: more.length > 0 ? undefined : only }))
    .sort((a, b) => (readingOrder(a) < readingOrder(b) ? -1 : 1))
}

const readingOrder = ({ grade, name, key }: NamedProgramme): string => `${grade} ${name} ${key}`
