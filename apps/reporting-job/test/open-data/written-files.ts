/** Writes enrolment files as the two sources publish them, from rows given as heading → cell. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Day, serialOf } from '@werkplekleren/rules'
import exceljs from 'exceljs'

export type Cells = Readonly<Record<string, string | number | boolean>>

/** The columns of the open-data file, in its order. */
export const openDataColumns = [
  'hoofdstructuur_inschrijving_code',
  'hoofdstructuur',
  'graad_so_code',
  'graad_so',
  'leerjaar_code',
  'leerjaar',
  'onderwijsvorm',
  'finaliteit',
  'domein',
  'studierichting',
  'opleidingsvorm',
  'type_buitengewoon_onderwijs',
  'onderwijsnet',
  'soort_inrichtende_macht',
  'schoolbestuur',
  'scholengemeenschap',
  'geslacht',
  'belg_nietbelg',
  'school_krijgt_omkadering_gok',
  'vestiging_provincie_naam',
  'vestiging_fusiegemeente_naam',
  'vestigingsplaats_adres',
  'intern_volgnr_vpl',
  'taal_code',
  'instellingsnummer',
  'administratieve_groep',
  'aantal_inschrijvingen',
] as const

const entryDays = [
  'instap_01_09',
  'instap_herfst',
  'instap_kerst',
  'instap_krokus',
  'instap_paas',
  'instap_hemel',
]

/** The count days of the provisional workbook. */
export const discimusCounts = [
  'aantal_lln_op_teldag_01_10',
  'aantal_lln_op_teldag_15_01',
  'aantal_lln_op_teldag_01_02',
  'aantal_lln_op_teldag_15_05',
  'aantal_lln_op_teldag_01_06',
  'aantal_lln_op_30_06',
] as const

/** The provisional workbook has 56 columns: those that matter, and others that no figure needs. */
export const discimusColumns: readonly string[] = [
  'schooljaar',
  'tijdstip_gegevens',
  'nummer_instelling',
  'naam_instelling',
  'intern_volgnr_vpl',
  'straatnaam_vpl',
  'huisnr_vpl',
  'postnummer_vpl',
  'gemeente_vpl',
  'fusiegemeente_vpl',
  'provincie_vpl',
  'naam_im',
  'naam_net',
  'nummer_hoofdstructuur',
  'naam_administratieve_groep',
  'administratievegroep_duaal',
  'onderwijsvorm',
  'type_buitengewoon',
  'opleidingsvorm_buso',
  'domein_so',
  'finaliteit_so',
  'graad',
  'leerjaar',
  'studierichting',
  'geslacht',
  ...entryDays.map((entry) => `aantal_lln_op_${entry}`),
  ...discimusCounts,
  ...Array.from({ length: 19 }, (_, index) => `kenmerk_${index + 1}`),
]

/** A school of 2025-2026 in the open-data file: one row to change from. */
export const openDataRow: Cells = {
  hoofdstructuur_inschrijving_code: '311',
  hoofdstructuur: 'Voltijds gewoon secundair onderwijs',
  graad_so: '2e graad',
  leerjaar: '1e leerjaar',
  onderwijsvorm: 'bso',
  finaliteit: 'Arbeidsmarktfinaliteit',
  domein: 'Voeding en horeca',
  studierichting: 'Keukenmedewerker',
  onderwijsnet: 'Gesubsidieerd vrij onderwijs',
  soort_inrichtende_macht: 'Privaatrechtelijk rechtspersoon',
  geslacht: 'Vrouwelijk',
  belg_nietbelg: 'Belg',
  vestiging_provincie_naam: 'Oost-Vlaanderen',
  vestiging_fusiegemeente_naam: 'Gent',
  intern_volgnr_vpl: '1',
  instellingsnummer: '900015',
  administratieve_groep: '2e gr 1e lj Keukenmedewerker',
  aantal_inschrijvingen: '12',
}

/** The same school in the provisional workbook of 2026-2027. */
export const discimusRow: Cells = {
  schooljaar: 2026,
  nummer_instelling: 900015,
  intern_volgnr_vpl: 1,
  gemeente_vpl: 'Drongen',
  fusiegemeente_vpl: 'Gent',
  provincie_vpl: 'Oost-Vlaanderen',
  naam_net: 'Vrij gesubsidieerd onderwijs',
  nummer_hoofdstructuur: '312',
  naam_administratieve_groep: '2e gr 1e lj Keukenmedewerker duaal',
  administratievegroep_duaal: true,
  onderwijsvorm: 'BSO',
  domein_so: 'Voeding en horeca',
  finaliteit_so: 'Arbeidsmarktfinaliteit',
  graad: '2',
  leerjaar: 1,
  studierichting: 'Keukenmedewerker duaal',
  geslacht: 'M',
  ...Object.fromEntries(discimusCounts.map((heading) => [heading, 12])),
}

/** An Excel serial with a time of day behind it, as `tijdstip_gegevens` is stored. */
export const momentSerial = (day: Day): number => serialOf(day) + 0.868

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'open-data-'))

/** Writes the text of a CSV file; `columns` are its headings. */
export function writeCsv(
  folder: string,
  name: string,
  rows: readonly Cells[],
  columns: readonly string[] = openDataColumns,
): string {
  const quoted = (cell: string | number | boolean | undefined) => {
    const text = cell === undefined ? '' : String(cell)
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','))
  const file = join(folder, name)
  writeFileSync(file, [columns.join(','), ...lines].map((line) => `${line}\n`).join(''))
  return file
}

/** How a workbook of a source looks around its rows. */
export interface WorkbookLook {
  readonly sheet?: string
  /** The row of headings; above it stands a title. */
  readonly headingRow?: number
  /** What stands in the headings instead of the names, such as a serial number. */
  readonly headings?: Readonly<Record<string, string | number>>
  /** Columns whose numbers are shown as dates. */
  readonly dates?: readonly string[]
  readonly merged?: string
}

export async function writeXlsx(
  folder: string,
  name: string,
  rows: readonly Cells[],
  columns: readonly string[],
  look: WorkbookLook = {},
): Promise<string> {
  const { sheet = 'data', headingRow = 1, headings = {}, dates = [], merged } = look
  const book = new exceljs.Workbook()
  const drawn = book.addWorksheet(sheet)
  if (headingRow > 1) drawn.getCell('A1').value = 'Leerlingenaantallen (voorlopig)'
  drawn.getRow(headingRow).values = columns.map((column) => headings[column] ?? column)
  rows.forEach((row, index) => {
    drawn.getRow(headingRow + 1 + index).values = columns.map((column) => row[column] ?? null)
  })
  for (const column of dates) drawn.getColumn(columns.indexOf(column) + 1).numFmt = 'dd/mm/yyyy hh:mm'
  if (merged !== undefined) drawn.mergeCells(merged)
  const file = join(folder, name)
  await book.xlsx.writeFile(file)
  return file
}
