/** Reads one row of an enrolment file as a group with its counts, or says why it cannot count. */
import {
  type Day,
  parseDay,
  readInstitutionNumber,
  readMainStructure,
  readSchoolSite,
  type SchoolYear,
  schoolYearOfText,
} from '@werkplekleren/rules'
import type { RawCell, RawRow } from '@werkplekleren/workbook'
import {
  belgianOf,
  domainOf,
  finalityOf,
  gradeOf,
  halvesOf,
  netOf,
  provinceOf,
  sexOf,
  specialTypeOf,
  trainingFormOf,
  yesNoOf,
} from './coded-values.ts'
import type { ColumnKey } from './columns.ts'
import { type CountDayId, countDayOf } from './count-days.ts'
import { type EnrolmentGroup, type Structure, secondaryStructures } from './enrolment-count.ts'
import { dayIn, type FoundColumns, wordsOf } from './find-columns.ts'

/** Why a row counts nowhere. */
export type RejectionReason =
  | 'structureMissing'
  | 'structureUnknown'
  | 'schoolNumberUnreadable'
  | 'siteUnreadable'
  | 'schoolYearUnreadable'
  | 'countDateUnreadable'
  | 'exportMomentUnreadable'
  | 'countMissing'
  | 'countUnreadable'

/** A row that states something, `group` still without the school year where the file has no column for it. */
export interface ReadRow {
  readonly group: Omit<EnrolmentGroup, 'schoolYear'>
  readonly stated: Moment
  readonly halves: readonly { readonly countDay: CountDayId | null; readonly halves: number }[]
}

/** What a row says about time. */
export interface Moment {
  readonly schoolYear?: SchoolYear
  readonly countedOn?: Day
  readonly madeOn?: Day
}

/** Levels other than secondary education: read, counted apart, not used. */
export interface OutsideRow {
  readonly outside: string
  readonly halves: number
}

export type RowResult = ReadRow | OutsideRow | { readonly rejected: RejectionReason }

/** A word that no code list knows; its cell counts as empty, and the reader of the report is told. */
export type TellUnknown = (column: ColumnKey, words: string) => void

/** Reads the rows of a file with these columns. */
export class RowReader {
  readonly #columns: FoundColumns
  readonly #coded: ReturnType<typeof codedColumns>

  constructor(columns: FoundColumns, tellUnknown: TellUnknown) {
    this.#columns = columns
    this.#coded = codedColumns(tellUnknown)
  }

  read(row: RawRow): RowResult {
    const words = (key: ColumnKey) => wordsOf(this.#cell(row, key))
    const structure = withoutDecimals(words('structure'))
    if (structure === '') return { rejected: 'structureMissing' }
    const halves = this.#halves(row)
    if ('rejected' in halves) return halves
    if (!isSecondary(structure)) {
      const main = readMainStructure(structure)
      if (!main.ok || main.level === 'secondary') return { rejected: 'structureUnknown' }
      const [first] = halves.counts
      return { outside: structure, halves: first?.halves ?? 0 }
    }
    const school = readInstitutionNumber(withoutDecimals(words('schoolNo')))
    if (!school.ok) return { rejected: 'schoolNumberUnreadable' }
    const siteWords = withoutDecimals(words('site'))
    const site = siteWords === '' ? null : readSchoolSite(siteWords)
    if (site?.ok === false) return { rejected: 'siteUnreadable' }
    const stated = this.#moment(row)
    if ('rejected' in stated) return stated
    const { grade, plain, ...coded } = this.#coded
    return {
      group: {
        structure,
        grade: grade(`${words('grade')}${BETWEEN}${words('studyYear')}`) ?? 'OTHER',
        studyYear: plain(words('studyYear')),
        form: plain(words('form')),
        finality: coded.finality(words('finality')),
        domain: coded.domain(words('domain')),
        programmeCode: plain(withoutDecimals(words('programmeCode'))),
        programmeName: plain(words('programmeName')),
        trainingForm: coded.trainingForm(words('trainingForm')),
        specialType: coded.specialType(words('specialType')),
        net: coded.net(words('net')),
        governingBody: plain(words('governingBody')),
        sex: coded.sex(words('sex')),
        belgian: coded.belgian(words('belgian')),
        province: coded.province(words('province')),
        municipality: plain(words('municipality')),
        schoolNo: school.canonical,
        site: site === null ? null : site.canonical,
        administrativeGroup: plain(words('administrativeGroup')),
        dual: coded.dual(words('dual')),
      },
      stated,
      halves: halves.counts,
    }
  }

  #cell(row: RawRow, key: ColumnKey): RawCell | undefined {
    const position = this.#columns.positions.get(key)
    return position === undefined ? undefined : row.cells.get(position)
  }

  /** An empty count of one day among others is nobody on that day; a row without any count says nothing. */
  #halves(row: RawRow): { readonly counts: ReadRow['halves'] } | { readonly rejected: RejectionReason } {
    const counts: { countDay: CountDayId | null; halves: number }[] = []
    let filled = 0
    for (const { position, countDay } of this.#columns.counts) {
      const cell = row.cells.get(position)
      const written = wordsOf(cell)
      if (written === '' && (cell === undefined || cell.kind === 'text')) continue
      const halves = halvesOf(written)
      if (halves === undefined) return { rejected: 'countUnreadable' }
      filled += 1
      counts.push({ countDay, halves })
    }
    return filled === 0 ? { rejected: 'countMissing' } : { counts }
  }

  #moment(row: RawRow): Moment | { readonly rejected: RejectionReason } {
    const year = this.#cell(row, 'schoolYear')
    const schoolYear = year && schoolYearIn(wordsOf(year))
    if (this.#columns.positions.has('schoolYear') && schoolYear === undefined)
      return { rejected: 'schoolYearUnreadable' }
    const countedOn = dayOrText(this.#cell(row, 'countedOn'))
    const isCountDay = countedOn !== undefined && countDayOf(countedOn) !== undefined
    if (this.#columns.positions.has('countedOn') && !isCountDay) return { rejected: 'countDateUnreadable' }
    const madeOn = dayOrText(this.#cell(row, 'madeOn'))
    if (this.#columns.positions.has('madeOn') && madeOn === undefined)
      return { rejected: 'exportMomentUnreadable' }
    return {
      ...(schoolYear !== undefined && { schoolYear }),
      ...(countedOn !== undefined && { countedOn }),
      ...(madeOn !== undefined && { madeOn }),
    }
  }
}

/** A school year as 2025-2026, 2025-26 or, as Discimus does, the year in which it begins. */
export function schoolYearIn(words: string): SchoolYear | undefined {
  const [, first = '', second] = /^(\d{4})(?:\s*[-/]\s*(\d{2}|\d{4}))?$/.exec(withoutDecimals(words)) ?? []
  const next = String(Number(first) + 1)
  if (second !== undefined && !next.endsWith(second)) return undefined
  return schoolYearOfText(`${first}-${next}`)
}

/** A day out of a date, a serial number or a text; a time of day behind it is left out. */
function dayOrText(cell: RawCell | undefined): Day | undefined {
  const day = dayIn(cell)
  if (day !== undefined || cell === undefined) return day
  const words = cell.kind === 'isoDate' ? cell.text : wordsOf(cell)
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[ T])/.exec(words)?.[0]
  if (iso !== undefined) return parseDay(iso)
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=$|[ T])/.exec(words) ?? []
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** Numbers that passed through a program for statistics end in `.0`. */
const withoutDecimals = (words: string): string => words.replace(/[.,]0+$/, '')

// The list holds nothing but strings.
const isSecondary = (structure: string): structure is Structure =>
  (secondaryStructures as readonly string[]).includes(structure)

const BETWEEN = '\n'

/** Each distinct word is looked up once: a file repeats its words a hundred thousand times. */
function codedColumns(tellUnknown: TellUnknown) {
  const coded = <Code>(column: ColumnKey, codeOf: (words: string) => Code | null | undefined) => {
    const seen = new Map<string, Code | null | undefined>()
    return (words: string): Code | null => {
      if (words === '') return null
      if (!seen.has(words)) seen.set(words, codeOf(words))
      const code = seen.get(words)
      if (code === undefined) tellUnknown(column, words.replace(BETWEEN, ' · '))
      return code ?? null
    }
  }
  return {
    // Two cells decide: they are looked up together, with a sign between them that no cell holds.
    grade: coded('grade', (both) => {
      const [grade = '', studyYear = ''] = both.split(BETWEEN)
      return gradeOf(grade, studyYear)
    }),
    plain: (words: string) => (words === '' ? null : words),
    finality: coded('finality', finalityOf),
    domain: coded('domain', domainOf),
    trainingForm: coded('trainingForm', trainingFormOf),
    specialType: coded('specialType', specialTypeOf),
    net: coded('net', netOf),
    sex: coded('sex', sexOf),
    belgian: coded('belgian', belgianOf),
    province: coded('province', provinceOf),
    dual: coded('dual', yesNoOf),
  }
}
