/** What the extracts must be before anything is counted; everything else is refused in one sentence. */
import { basename } from 'node:path'
import {
  type Day,
  firstSchoolDayOfFebruary,
  formatSchoolYear,
  labelOf,
  type SchoolYear,
  schoolYearOf,
  type TableId,
  type Text,
  tableOf,
  type Value,
} from '@werkplekleren/rules'
import { describeUnrecognised } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import type { CheckedFiles, CheckedSheet } from '../checking/index.ts'
import type { AcceptedRows } from './accepted-rows.ts'
import type { Extract } from './find-extracts.ts'

/** Without these extracts, or without a row in them, there is no report, unless an enrolment file tells of the enrolments. */
const indispensable: readonly TableId[] = ['enrolments', 'programmes', 'learners']

/** Whether the extracts are meant to tell of the enrolments; a catalogue of programmes alone does not. */
export const tellOfEnrolments = (extracts: readonly Extract[]): boolean =>
  extracts.some(({ table }) => table === 'enrolments' || table === 'learners')

/** Without these columns every figure of the table would be zero. */
const neededColumns: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  enrolments: ['learnerId', 'programmeCode', 'structure', 'from'],
  programmes: ['code', 'dual', 'level', 'sectorCode'],
  learners: ['id', 'birth', 'sex'],
  providers: ['no', 'type'],
  sectors: ['code'],
  agreements: ['scheme', 'contractType', 'start', 'end'],
  mentors: ['id', 'accreditedOn', 'trainedOn'],
  accreditations: ['decision', 'requestedOn', 'validFrom'],
}

/** Tables that others are joined to: a second row of one record would count its learners twice. */
const joined: readonly TableId[] = [
  'programmes',
  'learners',
  'providers',
  'sectors',
  'companies',
  'establishments',
]

/** Refuses a folder in which an indispensable extract is missing. */
export function requireExtracts(folder: string, extracts: readonly Extract[]): void {
  const missing = indispensable.filter((table) => !extracts.some((extract) => extract.table === table))
  if (missing.length === 0) return
  const names = missing.map((table) => `${table}.csv`).join(', ')
  throw new BadInput({
    nl: `In ${folder} ontbreken de extracten ${names}; zet ze in die map (als .csv of .xlsx met de naam van de tabel), of zet er alleen het gedownloade inschrijvingsbestand, en probeer opnieuw.`,
    en: `The folder ${folder} lacks the extracts ${names}; put them there (as .csv or .xlsx named after the table), or only the downloaded enrolment file, and try again.`,
    fr: `Il manque dans ${folder} les extraits ${names} ; placez-les dans ce dossier (en .csv ou .xlsx portant le nom de la table), ou placez-y seulement le fichier d'inscriptions téléchargé, et réessayez.`,
  })
}

/** Refuses files that cannot be read as the table they are named after. */
export function requireReadable(checked: CheckedFiles, extracts: readonly Extract[]): void {
  requireRecognised(checked)
  const tables = new Map(extracts.map(({ file, table }) => [file, table]))
  for (const sheet of checked.sheets) requireOwnTable(sheet, tables.get(sheet.sheet.file))
  requireColumns(checked)
  requireRows(checked)
  requireDistinctFiles(checked)
}

/** A sheet without headings is refused, an empty one too unless its file holds another. */
function requireRecognised({ unrecognised, sheets }: CheckedFiles): void {
  const fault = unrecognised.find(
    ({ file, why }) => why.problem !== 'emptySheet' || !sheets.some(({ sheet }) => sheet.file === file),
  )
  if (!fault) return
  throw new BadInput({
    nl: describeUnrecognised(fault, 'nl'),
    en: describeUnrecognised(fault, 'en'),
    fr: describeUnrecognised(fault, 'fr'),
  })
}

function requireOwnTable({ sheet: { file, name }, result }: CheckedSheet, table: TableId | undefined): void {
  if (table === undefined || table === result.table) return
  const [wanted, found] = [tableOf(table).label, tableOf(result.table).label]
  const where = basename(file)
  throw new BadInput({
    nl: `${where} (werkblad “${name}”) heeft de kolommen van ${found.nl}, niet van ${wanted.nl}; geef het bestand de naam van zijn tabel of zet er het juiste extract.`,
    en: `${where} (sheet “${name}”) has the columns of ${found.en}, not of ${wanted.en}; name the file after its table or put the right extract there.`,
    fr: `${where} (feuille « ${name} ») a les colonnes de ${found.fr}, pas de ${wanted.fr} ; nommez le fichier d'après sa table ou placez-y le bon extrait.`,
  })
}

function requireColumns({ sheets }: CheckedFiles): void {
  for (const { sheet, result } of sheets) {
    const lacking = (neededColumns[result.table] ?? []).filter((key) => !sheet.input.columns.includes(key))
    if (lacking.length === 0) continue
    const names = (language: keyof Text) =>
      lacking.map((key) => `“${labelOf(result.table, key, language)}”`).join(', ')
    const where = basename(sheet.file)
    throw new BadInput({
      nl: `${where} mist kolommen zonder welke niets te tellen valt: ${names('nl')}; voeg ze toe of geef ze die titel.`,
      en: `${where} lacks columns without which nothing can be counted: ${names('en')}; add them or give them that heading.`,
      fr: `Il manque dans ${where} des colonnes sans lesquelles rien ne peut être compté : ${names('fr')} ; ajoutez-les ou donnez-leur ce titre.`,
    })
  }
}

function requireRows({ sheets }: CheckedFiles): void {
  for (const table of indispensable) {
    const own = sheets.filter(({ result }) => result.table === table)
    if (own.length === 0 || own.some(({ sheet }) => sheet.input.rows.length > 0)) continue
    const where = own.map(({ sheet }) => basename(sheet.file)).join(', ')
    throw new BadInput({
      nl: `${where} heeft kolomtitels maar geen enkele rij; haal het extract opnieuw op.`,
      en: `${where} has headings but not one row; fetch the extract again.`,
      fr: `${where} a des en-têtes mais aucune ligne ; récupérez de nouveau l'extrait.`,
    })
  }
}

/**
 * One table may come in several files or sheets, each with its own records. Where two hold the same row, one is a copy
 * of the other: what stands in both would be counted twice or contradict itself.
 */
function requireDistinctFiles({ sheets }: CheckedFiles): void {
  for (const [index, one] of sheets.entries()) {
    for (const other of sheets.slice(index + 1)) {
      if (one.result.table !== other.result.table) continue
      const columns = one.sheet.input.columns.filter((key) => other.sheet.input.columns.includes(key))
      if (!columns.includes(tableOf(one.result.table).key)) continue
      const line = (values: Readonly<Record<string, Value | null>>) =>
        JSON.stringify(columns.map((key) => values[key] ?? null))
      const lines = new Set(one.sheet.input.rows.map(({ values }) => line(values)))
      const shared = other.sheet.input.rows.filter(({ values }) => lines.has(line(values))).length
      if (shared === 0) continue
      const oneFile = one.sheet.file === other.sheet.file
      const [a, b] = [one, other].map(({ sheet: { file, name } }) =>
        oneFile ? `${basename(file)} (${name})` : basename(file),
      )
      throw new BadInput({
        nl: `${a} en ${b} zijn extracten van dezelfde tabel en hebben ${shared} rijen gemeen; laat er één weg of verdeel de rijen.`,
        en: `${a} and ${b} are extracts of one table and have ${shared} rows in common; leave one out or divide the rows.`,
        fr: `${a} et ${b} sont des extraits de la même table et ont ${shared} lignes en commun ; retirez-en un ou répartissez les lignes.`,
      })
    }
  }
}

/**
 * Refuses records that stand in more than one row of a table that others are joined to. Rejected rows count too: with
 * both rows gone, what hangs on the record would be lost.
 */
export function requireOneRowPerRecord({ sheets }: CheckedFiles): void {
  for (const table of joined) {
    const { key, label } = tableOf(table)
    const seen = new Set<Value>()
    const own = sheets.filter(({ result }) => result.table === table)
    for (const { values } of own.flatMap(({ sheet }) => sheet.input.rows)) {
      const record = values[key]
      if (record == null) continue
      if (seen.has(record)) {
        throw new BadInput({
          nl: `Het extract ${label.nl} heeft meer dan één rij met ${labelOf(table, key, 'nl')} “${record}”; laat er één staan, anders zou er dubbel geteld worden.`,
          en: `The extract ${label.en} has more than one row with ${labelOf(table, key, 'en')} “${record}”; keep one, or it would be counted twice.`,
          fr: `L'extrait ${label.fr} a plus d'une ligne avec ${labelOf(table, key, 'fr')} « ${record} » ; n'en gardez qu'une, sinon elle serait comptée deux fois.`,
        })
      }
      seen.add(record)
    }
  }
}

/** Refuses extracts of another year: figures of nobody would be published as figures of this one. */
export function requireSchoolYear(schoolYear: SchoolYear, folder: string, { rows }: AcceptedRows): void {
  const countDate = firstSchoolDayOfFebruary(schoolYear + 1)
  const enrolments = rows.get('enrolments') ?? []
  const onCountDate = enrolments.some(
    ({ from, to }) =>
      typeof from === 'number' && from <= countDate && (typeof to !== 'number' || to >= countDate),
  )
  if (onCountDate) return
  const years = new Set(
    // A number in a column of days is a day.
    enrolments.flatMap(({ from }) => (typeof from === 'number' ? [schoolYearOf(from as Day)] : [])),
  )
  const held =
    [...years]
      .sort((a, b) => a - b)
      .map(formatSchoolYear)
      .join(', ') || '–'
  const year = formatSchoolYear(schoolYear)
  const table = tableOf('enrolments').label
  throw new BadInput({
    nl: `Het extract ${table.nl} in ${folder} heeft geen enkele inschrijving op de teldatum van ${year}; het bevat schooljaren: ${held}. Kies het juiste schooljaar of het juiste extract.`,
    en: `The extract ${table.en} in ${folder} has no enrolment on the count date of ${year}; it holds school years: ${held}. Choose the right school year or the right extract.`,
    fr: `L'extrait ${table.fr} dans ${folder} n'a aucune inscription à la date de comptage de ${year} ; il contient les années scolaires : ${held}. Choisissez la bonne année scolaire ou le bon extrait.`,
  })
}
