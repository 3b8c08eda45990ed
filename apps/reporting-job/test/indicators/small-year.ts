/** A few hand-made accepted rows of 2024-2025, counted by the indicators themselves. */
import {
  type Day,
  firstDayOf,
  firstSchoolDayOfFebruary,
  type Language,
  lastDayOf,
  parseDay,
  type SchoolYear,
  schoolYearOfText,
  type TableId,
} from '@werkplekleren/rules'
import type { CellValue } from '@werkplekleren/workbook'
import { type AcceptedRow, loadTables } from '../../src/extracts/index.ts'
import {
  type FilledTable,
  type Headlines,
  headlinesOf,
  indicators,
  loadCountedLearners,
  queryLearnersWithoutProgramme,
  queryUnassigned,
  type Scope,
  type Unassigned,
} from '../../src/indicators/index.ts'
import { openDuckDb } from '../../src/statistics/index.ts'

export type SmallTables = Readonly<Partial<Record<TableId, readonly AcceptedRow[]>>>

export function day(iso: string): Day {
  const found = parseDay(iso)
  if (found === undefined) throw new Error(`No day: ${iso}`)
  return found
}

// The text is a school year.
const schoolYear = schoolYearOfText('2024-2025') as SchoolYear

/** 2024-2025: the count date is Monday 3 February 2025. */
export const flanders: Scope = {
  schoolYear,
  first: firstDayOf(schoolYear),
  last: lastDayOf(schoolYear),
  countDate: firstSchoolDayOfFebruary(schoolYear + 1),
  sector: null,
}

export const programme = (row: AcceptedRow = {}): AcceptedRow => ({
  code: 'P1',
  name: 'Bakker',
  dual: true,
  level: 'SECONDARY',
  grade: '3',
  domain: 'VOEDING',
  finality: 'ARBEIDSMARKT',
  sectorCode: 'BOUW',
  ...row,
})

export const enrolment = (row: AcceptedRow = {}): AcceptedRow => ({
  id: 'I1',
  learnerId: 'L1',
  programmeCode: 'P1',
  structure: '311',
  from: day('2024-09-01'),
  to: day('2025-08-31'),
  province: 'ANT',
  ...row,
})

export const learner = (row: AcceptedRow = {}): AcceptedRow => ({
  id: 'L1',
  birth: day('2007-06-15'),
  sex: 'F',
  ...row,
})

export interface Counts {
  readonly headlines: Headlines
  readonly unassigned: Unassigned
  readonly withoutProgramme: number
  /** The cell of a table at the row that starts with a text (or holds it second) and a column whose header starts so. */
  readonly cell: (table: string, row: string, column: string) => CellValue | undefined
  readonly table: (id: string) => FilledTable
}

const sectors: readonly AcceptedRow[] = [
  { code: 'BOUW', name: 'Bouw', trainingMonths: 6 },
  { code: 'ZORG', name: 'Zorg' },
]

/** Loads the rows, beside two sectors, and fills every table of the scope. */
export async function counted(
  tables: SmallTables,
  sector: string | null = null,
  language: Language = 'nl',
): Promise<Counts> {
  const all: SmallTables = { programmes: [programme()], learners: [learner()], sectors, ...tables }
  const engine = await openDuckDb()
  try {
    await loadTables(engine, {
      rows: new Map(Object.entries(all) as [TableId, AcceptedRow[]][]),
      quality: [],
    })
    await loadCountedLearners(engine, flanders.countDate)
    const scope = { ...flanders, sector }
    const catalogue = {
      sectors: (all.sectors ?? []).map(({ code, name }) => ({ code: String(code), name: String(name) })),
    }
    const filled = new Map<string, FilledTable>()
    for (const indicator of indicators) {
      filled.set(indicator.id, await indicator.fill(engine, scope, catalogue, language))
    }
    const table = (id: string) => {
      const found = filled.get(id)
      if (!found) throw new Error(`No table ${id}`)
      return found
    }
    return {
      headlines: await headlinesOf(engine, scope),
      unassigned: await queryUnassigned(engine, flanders, catalogue),
      withoutProgramme: await queryLearnersWithoutProgramme(engine, flanders.countDate),
      table,
      cell: (id, row, column) => {
        const { rows, columns } = table(id)
        const place = columns.findIndex(({ header }) => header.startsWith(column))
        return rows.find((cells) => cells[0] === row || cells[1] === row)?.[place]
      },
    }
  } finally {
    await engine.close()
  }
}
