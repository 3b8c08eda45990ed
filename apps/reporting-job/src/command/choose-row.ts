/** Finds the row that a person points at, in the sheets that a rule can be asked about. */
import { canonicalIdentifier, columnOf, type Rule, tableOf, tablesJudged } from '@werkplekleren/rules'
import type { PlanningSheet } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'

/** A row by its number in the file or by the value of its table's key. */
export type RowChoice = { readonly row: number } | { readonly record: string }

interface RowPlace {
  readonly sheet: number
  readonly row: number
}

export function chooseRow(
  sheets: readonly PlanningSheet[],
  rule: Rule,
  choice: RowChoice,
  wanted: string | undefined,
): RowPlace {
  const named = sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ sheet }) => wanted === undefined || sheet.name === wanted || sheet.file === wanted)
  if (named.length === 0) throw noSheet(wanted ?? '', sheets)
  // Where a sheet of a table that the rule judges holds such a row, a row of another table is not meant.
  const judged = named.filter(({ sheet }) => tablesJudged(rule).includes(sheet.input.table))
  const inJudged = judged.flatMap(({ sheet, index }) => rowsIn(sheet, index, choice))
  const found =
    inJudged.length > 0 ? inJudged : named.flatMap(({ sheet, index }) => rowsIn(sheet, index, choice))
  const [only] = found
  if (only === undefined) throw noRow(choice)
  if (found.length > 1) throw severalRows(found, sheets, choice)
  return only
}

function rowsIn({ input }: PlanningSheet, sheet: number, choice: RowChoice): readonly RowPlace[] {
  const { key } = tableOf(input.table)
  const column = columnOf(input.table, key)
  const form = column && 'form' in column ? column.form : undefined
  const record = 'record' in choice ? choice.record.trim() : undefined
  const wanted = record !== undefined && form !== undefined ? canonicalIdentifier(form, record) : record
  return input.rows
    .filter((row) => ('row' in choice ? row.row === choice.row : String(row.values[key]) === wanted))
    .map(({ row }) => ({ sheet, row }))
}

function noSheet(wanted: string, sheets: readonly PlanningSheet[]): BadInput {
  const names = sheets.map(({ name }) => name)
  return new BadInput({
    nl: `Er is geen werkblad of bestand “${wanted}”; kies uit ${names.join(', ')}.`,
    en: `There is no sheet or file “${wanted}”; choose one of ${names.join(', ')}.`,
    fr: `Il n'y a pas de feuille ni de fichier « ${wanted} » ; choisissez parmi ${names.join(', ')}.`,
  })
}

const noRow = (choice: RowChoice): BadInput =>
  'row' in choice
    ? new BadInput({
        nl: `Rij ${choice.row} bevat geen record; kies een rij onder de kolomtitels, met het nummer dat Excel toont.`,
        en: `Row ${choice.row} holds no record; choose a row under the headings, by the number that Excel shows.`,
        fr: `La ligne ${choice.row} ne contient pas d'enregistrement ; choisissez une ligne sous les en-têtes, par le numéro qu'Excel affiche.`,
      })
    : new BadInput({
        nl: `Geen rij heeft de sleutel “${choice.record}”; kijk de sleutelkolom na of geef --row.`,
        en: `No row has the key “${choice.record}”; look at the key column or give --row.`,
        fr: `Aucune ligne n'a la clé « ${choice.record} » ; vérifiez la colonne clé ou indiquez --row.`,
      })

function severalRows(
  found: readonly RowPlace[],
  sheets: readonly PlanningSheet[],
  choice: RowChoice,
): BadInput {
  const places = found.map(({ sheet, row }) => `${sheets[sheet]?.file} › ${sheets[sheet]?.name} (${row})`)
  const inSheets = new Set(found.map(({ sheet }) => sheet)).size > 1
  const next = inSheets ? '--sheet' : '--row'
  const what = 'row' in choice ? `--row ${choice.row}` : `--record ${choice.record}`
  return new BadInput({
    nl: `${what} wijst meer dan één rij aan: ${places.join(', ')}; kies met ${next}.`,
    en: `${what} points at more than one row: ${places.join(', ')}; choose with ${next}.`,
    fr: `${what} désigne plus d'une ligne : ${places.join(', ')} ; choisissez avec ${next}.`,
  })
}
