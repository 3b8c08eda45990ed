/** The headings of the CSV file and the kinds of its rows, in three languages. */
import { type Language, type Text, text } from '@werkplekleren/rules'

const headings = {
  kind: text('Soort', 'Kind', 'Nature'),
  severity: text('Ernst', 'Severity', 'Gravité'),
  standing: text('Stand', 'Standing', 'Situation'),
  file: text('Bestand', 'File', 'Fichier'),
  sheet: text('Werkblad', 'Sheet', 'Feuille'),
  table: text('Tabel', 'Table', 'Table'),
  row: text('Rij', 'Row', 'Ligne'),
  cell: text('Cel', 'Cell', 'Cellule'),
  record: text('Sleutel', 'Record', 'Clé'),
  column: text('Kolom', 'Column', 'Colonne'),
  rule: text('Regel', 'Rule', 'Règle'),
  title: text('Titel', 'Title', 'Titre'),
  wrong: text('Bevinding', 'Finding', 'Constat'),
  fix: text('Wat te doen', 'What to do', 'Que faire'),
  law: text('Bron', 'Source', 'Source'),
  address: text('Adres van de bron', 'Address of the source', 'Adresse de la source'),
  cells: text('Alle cellen', 'All cells', 'Toutes les cellules'),
  note: text('Toelichting', 'Note', 'Note'),
  day: text('Vanaf', 'From', 'À partir du'),
  asOf: text('Peildatum', 'Reference date', 'Date de référence'),
  ruleset: text('Regels', 'Rules', 'Règles'),
  configuration: text('Configuratie', 'Configuration', 'Configuration'),
} as const satisfies Readonly<Record<string, Text>>

export type CsvColumn = keyof typeof headings

// The keys of the headings are the columns by their type.
export const csvColumns = Object.keys(headings) as CsvColumn[]

export const csvHeading = (column: CsvColumn, language: Language): string => headings[column][language]

const kinds = {
  violated: text('overtreding', 'violation', 'infraction'),
  undecided: text('niet te beoordelen', 'undecided', 'impossible à évaluer'),
  notCheckable: text('niet gecontroleerd', 'not checked', 'non contrôlé'),
  sheetNotChecked: text('werkblad niet gecontroleerd', 'sheet not checked', 'feuille non contrôlée'),
  read: text('gelezen', 'read', 'lu'),
  rejected: text('geweigerde rij', 'rejected row', 'ligne rejetée'),
  ignored: text('niet-herkende kolom', 'column not recognised', 'colonne non reconnue'),
  remark: text('opmerking', 'remark', 'remarque'),
  upcoming: text('op komst', 'upcoming', 'à venir'),
  configuration: text('configuratie', 'configuration', 'configuration'),
  review: text('vergelijking', 'comparison', 'comparaison'),
} as const satisfies Readonly<Record<string, Text>>

export type CsvKind = keyof typeof kinds

export const csvKind = (kind: CsvKind, language: Language): string => kinds[kind][language]
