/** What a returned sheet changes in the extracts, or the one reason why it is not taken. */
import { basename } from 'node:path'
import { type InputRow, labelOf, type Text, tableOf, text, type Value } from '@werkplekleren/rules'
import type { PlanningSheet } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import { type CheckedFiles, plainValue } from '../checking/index.ts'
import { correctableColumns } from './correctable-columns.ts'

/**
 * What came back: sheets that are recognised as a table by their headings, in any language, with the full rows of the
 * extract that were to be corrected. The key of the table says which row of the extract a row is; other columns, such
 * as those that explain what is wrong, are passed over.
 */
export type Returned = readonly PlanningSheet[]

/** One cell of an extract; `sheet` counts the checked sheets. An empty cell is `''`. */
export interface Change {
  readonly sheet: number
  readonly row: number
  readonly column: string
  /** As it stands in the extract and as it is to be written there. */
  readonly from: string
  readonly to: string
}

/**
 * Compares returned rows with those of the extracts; throws `BadInput` for the first row that is in no extract, stands
 * there twice or belongs to another partnership, and the first cell that is not to be corrected.
 */
export function changesIn(
  checked: CheckedFiles,
  returned: Returned,
  isTheirs: (sheet: number, row: number) => boolean,
): readonly Change[] {
  const correctable = correctableColumns(checked)
  const changes = new Map<string, Change>()
  for (const sheet of returned) {
    const find = rowsByKey(checked, sheet)
    for (const row of sheet.input.rows) {
      const at = placeIn(sheet, row.row)
      const found = find(row)
      if (found === undefined) throw new BadInput(refusals.unknown(at))
      if (found === 'twice') throw new BadInput(refusals.twice(at))
      for (const column of sheet.input.columns) {
        const [from, to] = [cellText(sheet, found.input, column), cellText(sheet, row, column)]
        if (from === to) continue
        const where = { sheet: found.sheet, row: found.input.row }
        const cell = { ...at, column: labelsOf(sheet, column) }
        if (!isTheirs(where.sheet, where.row)) throw new BadInput(refusals.notTheirs(at))
        if (!correctable(where.sheet, where.row).has(column))
          throw new BadInput(refusals.notCorrectable(cell))
        const id = `${where.sheet} ${where.row} ${column}`
        const other = changes.get(id)
        if (other && other.to !== to) throw new BadInput(refusals.contradicts(cell))
        changes.set(id, { ...where, column, from, to })
      }
    }
  }
  return [...changes.values()].sort((a, b) => a.sheet - b.sheet || a.row - b.row)
}

interface FoundRow {
  readonly sheet: number
  readonly input: InputRow
}

/** Looks a returned row up in the extracts of its table, by its exact key. */
function rowsByKey(
  { sheets }: CheckedFiles,
  { input: { table } }: PlanningSheet,
): (row: InputRow) => FoundRow | 'twice' | undefined {
  const { key } = tableOf(table)
  const found = new Map<Value, FoundRow | 'twice'>()
  for (const [sheet, { sheet: extract }] of sheets.entries()) {
    if (extract.input.table !== table) continue
    for (const input of extract.input.rows) {
      const value = input.values[key]
      if (value != null) found.set(value, found.has(value) ? 'twice' : { sheet, input })
    }
  }
  return ({ values }) => (values[key] == null ? undefined : found.get(values[key]))
}

/** A cell as it is written in an extract; one that could not be read as it stood. */
function cellText({ input: { table } }: PlanningSheet, row: InputRow, column: string): string {
  const unreadable = row.unreadable?.[column]
  if (unreadable !== undefined) return unreadable.text
  const value = row.values[column]
  if (value == null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return String(plainValue(table, column, value))
}

interface Where {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

const placeIn = ({ file, name }: PlanningSheet, row: number): Where => ({
  file: basename(file),
  sheet: name,
  row,
})

const labelsOf = ({ input: { table } }: PlanningSheet, column: string): Text => ({
  nl: labelOf(table, column, 'nl'),
  en: labelOf(table, column, 'en'),
  fr: labelOf(table, column, 'fr'),
})

const refusals = {
  unknown: ({ file, sheet, row }: Where) =>
    text(
      `${file}, ${sheet}, rij ${row}: deze rij staat niet in het extract; laat de sleutel staan zoals die was en voeg geen rijen toe. Er is niets overgenomen.`,
      `${file}, ${sheet}, row ${row}: this row is not in the extract; leave the key as it was and add no rows. Nothing was taken over.`,
      `${file}, ${sheet}, ligne ${row} : cette ligne n'est pas dans l'extrait ; laissez la clé telle quelle et n'ajoutez pas de lignes. Rien n'a été repris.`,
    ),
  twice: ({ file, sheet, row }: Where) =>
    text(
      `${file}, ${sheet}, rij ${row}: de sleutel van deze rij staat tweemaal in het extract; verbeter dat eerst aan de bron. Er is niets overgenomen.`,
      `${file}, ${sheet}, row ${row}: the key of this row stands twice in the extract; correct that at the source first. Nothing was taken over.`,
      `${file}, ${sheet}, ligne ${row} : la clé de cette ligne figure deux fois dans l'extrait ; corrigez d'abord la source. Rien n'a été repris.`,
    ),
  notTheirs: ({ file, sheet, row }: Where) =>
    text(
      `${file}, ${sheet}, rij ${row}: deze rij is gewijzigd, maar is niet van dit partnerschap; herstel ze. Er is niets overgenomen.`,
      `${file}, ${sheet}, row ${row}: this row was changed, but is not of this partnership; put it back. Nothing was taken over.`,
      `${file}, ${sheet}, ligne ${row} : cette ligne a été modifiée, mais n'appartient pas à ce partenariat ; rétablissez-la. Rien n'a été repris.`,
    ),
  notCorrectable: ({ file, sheet, row, column }: Where & { readonly column: Text }) =>
    text(
      `${file}, ${sheet}, rij ${row}: “${column.nl}” is gewijzigd, maar daarover was niets vastgesteld; herstel die cel. Er is niets overgenomen.`,
      `${file}, ${sheet}, row ${row}: “${column.en}” was changed, but nothing was found about it; put that cell back. Nothing was taken over.`,
      `${file}, ${sheet}, ligne ${row} : « ${column.fr} » a été modifié, mais rien n'y avait été constaté ; rétablissez cette cellule. Rien n'a été repris.`,
    ),
  contradicts: ({ file, sheet, row, column }: Where & { readonly column: Text }) =>
    text(
      `${file}, ${sheet}, rij ${row}: “${column.nl}” is elders in de bestanden anders verbeterd; kies één waarde. Er is niets overgenomen.`,
      `${file}, ${sheet}, row ${row}: “${column.en}” was corrected otherwise elsewhere in the files; choose one value. Nothing was taken over.`,
      `${file}, ${sheet}, ligne ${row} : « ${column.fr} » a été corrigé autrement ailleurs dans les fichiers ; choisissez une valeur. Rien n'a été repris.`,
    ),
}
