/** Keeps account of the defects planted in rows, until the rows have their final places. */
import { type TableId, tableOf } from '@werkplekleren/rules'
import { type DefectName, defectKinds } from './defect-kinds.ts'
import type { PlantedDefect, SampledTable, SampleRow, SampleTables } from './sample-year.ts'

/** The planted rows, by the row itself. */
export class Planting {
  private readonly kindOf = new Map<object, DefectName>()

  /** The row with its defect. */
  plant<T extends TableId>(kind: DefectName, row: SampleRow<T>, defect: SampleRow<T>): SampleRow<T> {
    const planted = { ...row, ...defect }
    this.kindOf.set(planted, kind)
    return planted
  }

  has(row: object): boolean {
    return this.kindOf.has(row)
  }

  /** All planted defects of the final tables, row by row. */
  listIn(tables: SampleTables): PlantedDefect[] {
    // The keys of an object literal of tables are its tables.
    const found = (Object.keys(tables) as SampledTable[]).flatMap((table) =>
      tables[table].flatMap((row: Readonly<Record<string, unknown>>, index): PlantedDefect[] => {
        const name = this.kindOf.get(row)
        if (!name) return []
        const { column, severity, rules } = defectKinds[name]
        const record = recordOf(row[tableOf(table).key])
        return [{ table, record, row: index + FIRST_ROW, column, kind: name, severity, rules }]
      }),
    )
    if (found.length !== this.kindOf.size)
      throw new Error(`${this.kindOf.size} defects planted, ${found.length} found`)
    return found
  }
}

/** Row 1 holds the headings. */
const FIRST_ROW = 2

function recordOf(key: unknown): string {
  if (typeof key !== 'string') throw new Error('The key of a planted record is a text')
  return key
}
