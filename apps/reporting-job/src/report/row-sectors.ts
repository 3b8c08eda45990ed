/** Which sectoral partnership the row of an extract belongs to. */
import type { TableId, Value } from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

type Values = Readonly<Record<string, Value | null>>

/** The sector of a row: its own, that of its programme, or that of its agreement; nothing where it has none. */
export function sectorFinder(checked: CheckedFiles): (sheet: number, row: number) => string | undefined {
  const programmes = rowsByKey(checked, 'programmes', 'code')
  const agreements = rowsByKey(checked, 'agreements', 'id')
  const ofProgramme = ({ sectorCode, programmeCode }: Values): Value | null | undefined =>
    sectorCode ?? (programmeCode == null ? undefined : programmes.get(programmeCode)?.sectorCode)
  const sectorOf = (values: Values): Value | null | undefined => {
    const own = ofProgramme(values)
    if (own != null || values.agreementId == null) return own
    const agreement = agreements.get(values.agreementId)
    return agreement && ofProgramme(agreement)
  }
  const sheets = checked.sheets.map(
    ({ sheet }) => new Map(sheet.input.rows.map(({ row, values }) => [row, values])),
  )
  return (sheet, row) => {
    const values = sheets[sheet]?.get(row)
    const sector = values && sectorOf(values)
    return sector == null ? undefined : String(sector)
  }
}

function rowsByKey({ sheets }: CheckedFiles, table: TableId, key: string): ReadonlyMap<Value, Values> {
  const found = new Map<Value, Values>()
  for (const { sheet } of sheets) {
    if (sheet.input.table !== table) continue
    for (const { values } of sheet.input.rows) if (values[key] != null) found.set(values[key], values)
  }
  return found
}
