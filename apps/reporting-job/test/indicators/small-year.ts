/** A few hand-made accepted rows of 2024-2025, counted by the indicators themselves. */
import {
  type Day,
  type Language,
  parseDay,
  type SchoolYear,
  schoolYearOfText,
  type TableId,
} from '@werkplekleren/rules'
import type { CellValue } from '@werkplekleren/workbook'
import { ageBand, catalogueOf, contractType } from '../../src/dimensions/index.ts'
import { type AcceptedRow, loadTables, type TableQuality } from '../../src/extracts/index.ts'
import { UNKNOWN } from '../../src/figures/index.ts'
import {
  adultLearners,
  agreements,
  learners,
  loadCountedLearners,
  mentors,
  queryLearnersWithoutProgramme,
  type Scope,
  scopeOf,
} from '../../src/indicators/index.ts'
import { type FilledTable, filledTable } from '../../src/report/figure-sheet.ts'
import { reportTables, type TableContext, tableFiller } from '../../src/report-tables/index.ts'
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
export const flanders: Scope = scopeOf(schoolYear)

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

/** Main figures as plain numbers. */
interface MainFigures {
  readonly learners: number
  readonly ages: Readonly<Record<string, number>>
  readonly agreements: number
  readonly contractTypes: Readonly<Record<string, number>>
  /** Of the school year before, and of this one. */
  readonly adults: readonly number[]
  readonly mentors: number
}

export interface Counts {
  readonly headlines: MainFigures
  /** Units that are in no partnership's workbook. */
  readonly unassigned: Pick<MainFigures, 'learners' | 'agreements' | 'mentors'>
  readonly withoutProgramme: number
  /** The cell of a table at the row that starts with a text (or holds it second) and a column whose header starts so. */
  readonly cell: (table: string, row: string, column: string) => CellValue | undefined
  readonly table: (id: string) => FilledTable
}

const sectors: readonly AcceptedRow[] = [
  { code: 'BOUW', name: 'Bouw', trainingMonths: 6 },
  { code: 'ZORG', name: 'Zorg' },
]

/** `counted` with some tables only: what a file asks for, since filling all takes long. */
export const countedIn =
  (...ids: readonly string[]) =>
  (
    tables: SmallTables,
    sector?: string | null,
    language?: Language,
    only: readonly string[] = ids,
    quality?: readonly TableQuality[],
    scope?: Scope,
  ): Promise<Counts> =>
    counted(tables, sector, language, only, quality, scope)

/** Loads the rows, beside two sectors, and fills the tables of the scope: all of them, or `only` some. */
export async function counted(
  tables: SmallTables,
  sector: string | null = null,
  language: Language = 'nl',
  only: readonly string[] = reportTables.map(({ id }) => id),
  quality: readonly TableQuality[] = [],
  scope: Scope = flanders,
): Promise<Counts> {
  const all: SmallTables = { programmes: [programme()], learners: [learner()], sectors, ...tables }
  const engine = await openDuckDb()
  try {
    await loadTables(engine, {
      rows: new Map(Object.entries(all) as [TableId, AcceptedRow[]][]),
      quality: [],
    })
    await loadCountedLearners(engine, flanders)
    const catalogue = catalogueOf({ rows: new Map(Object.entries(all) as [TableId, AcceptedRow[]][]) })
    const accepted = { rows: new Map(Object.entries(all) as [TableId, AcceptedRow[]][]), quality }
    const filler = await tableFiller(
      engine,
      scope,
      catalogue,
      reportTables.filter(({ id }) => only.includes(id)),
      [],
      accepted,
    )
    const filled = new Map(
      (await filler.fill(sector)).map(({ id, table }) => [id, filledTable(table, () => false, language)]),
    )
    const table = (id: string) => {
      const found = filled.get(id)
      if (!found) throw new Error(`No table ${id}`)
      return found
    }
    return {
      headlines: await mainFigures(filler.context(sector)),
      unassigned: await mainFigures(filler.context(UNKNOWN)),
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

async function mainFigures(context: TableContext): Promise<MainFigures> {
  const [all, byAge, ran, byType, adults, before, accepted] = await Promise.all([
    context.counts(learners),
    context.counts(learners, ageBand),
    context.counts(agreements),
    context.counts(agreements, contractType),
    context.counts(adultLearners),
    context.before.counts(adultLearners),
    context.counts(mentors),
  ])
  const bands = [...context.members(ageBand).map(({ key }) => key), UNKNOWN]
  return {
    learners: all.at({}).n,
    ages: Object.fromEntries(
      bands.map((key) => [key === UNKNOWN ? 'unknown' : key, byAge.at({ ageBand: key }).n]),
    ),
    agreements: ran.at({}).n,
    contractTypes: Object.fromEntries(
      context.members(contractType).map(({ key }) => [key, byType.at({ contractType: key }).n]),
    ),
    adults: [before.at({}).n, adults.at({}).n],
    mentors: accepted.at({}).n,
  }
}
