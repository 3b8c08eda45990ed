/** Fills tables for Flanders and for every partnership, asking the database once for all of them. */
import type { TableId } from '@werkplekleren/rules'
import {
  ageBandsByAge,
  type Catalogue,
  type Dimension,
  domain,
  finality,
  grade,
  implicationsOf,
  namedProgramme,
  origin,
  programme,
  sector,
} from '../dimensions/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'
import {
  type Coordinates,
  type FigureTable,
  type Implications,
  notApplicable,
  UNKNOWN,
} from '../figures/index.ts'
import { Counting, loadMembers, type Scope, scopeBefore } from '../indicators/index.ts'
import type { CountedFiles } from '../open-data/index.ts'
import type { StatsEngine } from '../statistics/index.ts'
import { needsOf, type Power, type ReportTable, type TableContext } from './report-table.ts'

export interface TableFiller {
  readonly implications: Implications
  /** The tables of Flanders (`null`) or of a sector, in their order; without those that do not concern it. */
  readonly fill: (sector: string | null) => Promise<readonly FilledFigures[]>
  /** Asks as a table would. */
  readonly context: (sector: string | null) => TableContext
}

export interface FilledFigures {
  readonly id: string
  readonly table: FigureTable
  /** The figures that [z] stands for: nobody is shown them, but they are part of the whole. */
  readonly withheld?: FigureTable
}

/** Loads the codes of the dimensions; the extracts and the counted learners come first. */
export async function tableFiller(
  engine: StatsEngine,
  scope: Scope,
  catalogue: Catalogue,
  tables: readonly ReportTable[],
  absent: readonly TableId[],
  accepted: AcceptedRows,
  enrolmentFiles?: CountedFiles,
): Promise<TableFiller> {
  await loadMembers(engine, catalogue)
  const implications = implicationsOf(
    catalogue,
    { sector, grade, domain, finality },
    {
      age: ageBandsByAge,
      namedProgramme: new Map(catalogue.namedProgrammes?.map((one) => [one.key, placesOf(one)])),
      origin: new Map(origin.members(catalogue).map(({ key }) => [key, { yearBefore: 'new' }])),
    },
  )
  const before = scopeBefore(scope)
  const countings = [
    new Counting(engine, scope, implications),
    new Counting(engine, before, implications),
  ] as const
  const contextOf = (code: string | null): TableContext => {
    const of = (counting: Counting, year: Scope): Omit<TableContext, 'before' | 'flanders'> => ({
      scope: { ...year, sector: code },
      catalogue,
      accepted,
      enrolmentFiles,
      counts: (indicator, ...dimensions) => counting.counts(indicator, dimensions, code),
      values: (indicator, ...dimensions) => counting.values(indicator, dimensions, code),
      isFilled: (table, key) => (accepted.rows.get(table) ?? []).some((row) => row[key] != null),
      members: (dimension) => membersIn(dimension, catalogue, code),
    })
    const whole = code === null ? undefined : contextOf(null)
    const yearBefore = of(countings[1], before)
    // Two years back nothing is asked: the extracts hold one year before.
    const earlier: TableContext = Object.assign(yearBefore, {
      before: yearBefore as TableContext,
      flanders: whole?.before ?? (yearBefore as TableContext),
    })
    const now = of(countings[0], scope)
    return Object.assign(now, { before: earlier, flanders: whole ?? (now as TableContext) })
  }
  const present = tables.filter((table) => needsOf(table).every((need) => !absent.includes(need)))
  return {
    implications,
    context: contextOf,
    async fill(code) {
      const context = contextOf(code)
      const filled: FilledFigures[] = []
      for (const table of present) {
        if (!('fill' in table) || (code !== null && table.flandersOnly)) continue
        const figures = await table.fill(context)
        filled.push(
          holdsPower(catalogue, code, table.power)
            ? { id: table.id, table: figures }
            : { id: table.id, table: withoutPower(figures), withheld: figures },
        )
      }
      return filled
    },
  }
}

/** One sector where the scope is one, and the programmes of that sector alone. */
function membersIn(dimension: Dimension, catalogue: Catalogue, code: string | null) {
  const members = dimension.members(catalogue)
  if (code === null) return members
  if (dimension === sector) return members.filter(({ key }) => key === code)
  if (dimension === namedProgramme) {
    const others = (catalogue.namedProgrammes ?? []).filter((one) => (one.sector ?? code) !== code)
    return members.filter(({ key }) => !others.some((other) => other.key === key))
  }
  if (dimension !== programme) return members
  const own = new Set(catalogue.programmes.filter((one) => one.sector === code).map((one) => one.code))
  return members.filter(({ key }) => own.has(key))
}

/** What follows from a programme of an enrolment file. */
const placesOf = ({
  grade: fileGrade,
  domain: ofDomain,
  finality: ofFinality,
  sector: ofSector,
}: NonNullable<Catalogue['namedProgrammes']>[number]): Coordinates => ({
  fileGrade,
  domain: ofDomain ?? UNKNOWN,
  finality: ofFinality ?? UNKNOWN,
  ...(ofSector !== undefined && { sector: ofSector }),
})

/** Whether the power was delegated; where the extract does not say, it is taken to be. */
function holdsPower({ sectors }: Catalogue, code: string | null, power: Power | undefined): boolean {
  if (code === null || power === undefined) return true
  return sectors.find((one) => one.code === code)?.powers?.includes(power) ?? true
}

const withoutPower = (table: FigureTable): FigureTable => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, figures: row.figures.map(() => notApplicable) })),
  notes: [
    {
      nl: 'De bevoegdheid van deze tabel is niet aan dit partnerschap gedelegeerd.',
      en: 'The power that this table is about is not delegated to this partnership.',
      fr: "La compétence de ce tableau n'est pas déléguée à ce partenariat.",
    },
  ],
})
