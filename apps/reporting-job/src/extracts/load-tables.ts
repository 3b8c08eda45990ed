/** Loads the accepted rows into the statistics engine, every known table, each with all columns of its definition. */
import {
  type ColumnKind,
  type Day,
  deadline,
  lastDayOfPeriod,
  mentorTrainingMonths,
  subsidyMinimumMonths,
  type TableId,
  tableIds,
  tableOf,
  type Value,
  valueOn,
} from '@werkplekleren/rules'
import type { StatsColumnType, StatsEngine, StatsTable, StatsValue } from '../statistics/index.ts'
import type { AcceptedRow, AcceptedRows } from './accepted-rows.ts'

const types: Readonly<Record<ColumnKind, StatsColumnType>> = {
  text: 'text',
  identifier: 'text',
  code: 'text',
  day: 'day',
  hours: 'decimal',
  integer: 'integer',
  money: 'integer',
  yesNo: 'boolean',
}

/** `learnerId` is `learner_id`; days end in `_day`, so that no column is called `from` or `end`. */
export function sqlName(key: string, kind?: ColumnKind): string {
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return kind === 'day' ? `${snake}_day` : snake
}

/** Loads all tables, empty ones too, so that every query runs; answers the rows loaded by table. */
export async function loadTables(
  engine: StatsEngine,
  { rows }: AcceptedRows,
): Promise<ReadonlyMap<TableId, number>> {
  const loaded = new Map<TableId, number>()
  for (const id of tableIds) {
    const own = rows.get(id) ?? []
    const count = await (id === 'mentors'
      ? loadMentors(engine, own, rows)
      : id === 'agreements'
        ? loadAgreements(engine, own)
        : loadTable(engine, id, own))
    loaded.set(id, count)
  }
  return loaded
}

function statsTable(id: TableId): StatsTable {
  const columns = Object.entries(tableOf(id).columns)
    // Names and numbers of persons play no part in any figure.
    .filter(([, column]) => !column.personal)
    .map(([key, column]) => ({ key, name: sqlName(key, column.kind), type: types[column.kind] }))
  return { name: sqlName(id), columns }
}

const keysOf = (id: TableId): readonly string[] =>
  Object.entries(tableOf(id).columns)
    .filter(([, column]) => !column.personal)
    .map(([key]) => key)

function loadTable(engine: StatsEngine, id: TableId, rows: readonly AcceptedRow[]): Promise<number> {
  const keys = keysOf(id)
  return engine.load(
    statsTable(id),
    loaded(rows, (row) => keys.map((key) => row[key] ?? null)),
  )
}

/** One row after the other, so that a table is never held twice. */
function* loaded(
  rows: readonly AcceptedRow[],
  cells: (row: AcceptedRow) => readonly StatsValue[],
): Generator<readonly StatsValue[]> {
  for (const row of rows) yield cells(row)
}

/** Mentors get the last day on which their training is in time: a legal period, so computed by the calendar. */
function loadMentors(
  engine: StatsEngine,
  mentors: readonly AcceptedRow[],
  rows: ReadonlyMap<TableId, readonly AcceptedRow[]>,
): Promise<number> {
  const terms = new Map<Value, number>()
  for (const { code, trainingMonths } of rows.get('sectors') ?? []) {
    if (code != null && typeof trainingMonths === 'number') terms.set(code, trainingMonths)
  }
  const keys = keysOf('mentors')
  const table = statsTable('mentors')
  const columns = [...table.columns, { name: 'training_due_day', type: 'day' as const }]
  return engine.load(
    { name: table.name, columns },
    loaded(mentors, (mentor) => {
      const term = mentor.sectorCode == null ? undefined : terms.get(mentor.sectorCode)
      // A value of a day column is a day.
      const accepted = mentor.accreditedOn as Day | null | undefined
      return [...keys.map((key) => mentor[key] ?? null), trainingDue(accepted ?? null, term)]
    }),
  )
}

/** Agreements get the first end with which they last long enough for the subsidy: months are counted by the calendar. */
function loadAgreements(engine: StatsEngine, agreements: readonly AcceptedRow[]): Promise<number> {
  const keys = keysOf('agreements')
  const table = statsTable('agreements')
  const columns = [...table.columns, { name: 'premium_from_day', type: 'day' as const }]
  return engine.load(
    { name: table.name, columns },
    loaded(agreements, (agreement) => {
      // A value of a day column is a day.
      const start = agreement.start as Day | null | undefined
      return [...keys.map((key) => agreement[key] ?? null), start == null ? null : longEnough(start)]
    }),
  )
}

/** Before there was a subsidy, the first duration that it asked. */
const longEnough = (start: Day): Day | null => {
  const months = (valueOn(subsidyMinimumMonths, start) ?? subsidyMinimumMonths.values[0])?.value
  return months == null ? null : lastDayOfPeriod(start, months)
}

/** The last day in time: a term of the sector, otherwise the one in force on the day of acceptance. */
function trainingDue(accepted: Day | null, sectorMonths: number | undefined): Day | null {
  if (accepted === null) return null
  const months = sectorMonths ?? valueOn(mentorTrainingMonths, accepted)?.value
  return months === undefined ? null : deadline(accepted, months)
}
