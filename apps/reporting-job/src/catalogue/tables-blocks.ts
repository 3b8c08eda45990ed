/** Tables and their columns for people: what a planning sheet may hold and what is done with it. */
import {
  type CodeColumn,
  type Column,
  columnsLookedAt,
  type Language,
  type Rule,
  type TableId,
  tableIds,
  tableOf,
} from '@werkplekleren/rules'
import { type Block, heading, items, line, named, section, table } from './blocks.ts'
import type { Page } from './rule-blocks.ts'
import { wordsOf } from './words.ts'

/** Every table in a line: the way in. */
export function tableListBlocks({ language, markup }: Page): readonly Block[] {
  const words = wordsIn[language]
  return [
    heading(1, words.title),
    table(
      [words.table, words.key, words.count],
      tableIds.map((id) => [
        tableOf(id).label[language],
        markup.code(id),
        String(Object.keys(tableOf(id).columns).length),
      ]),
    ),
    line(words.more(markup.code('werkplek tables agreements'))),
  ]
}

/** One table with all its columns. */
export function tableBlocks(id: TableId, rules: readonly Rule[], page: Page): readonly Block[] {
  const { language, markup } = page
  const words = wordsIn[language]
  const { label, aliases = [], key, columns } = tableOf(id)
  const readers = readersOf(id, rules)
  const [everywhere, ofColumn] = splitReaders(Object.keys(columns), readers)
  const rows = Object.entries(columns).map(([name, column]) => [
    `${column.label[language]} (${markup.code(name)})`,
    wordsOf(language).kind[column.kind],
    detailsOf(column, page).join(' '),
    ofColumn(name).map(markup.code).join(', '),
  ])
  const listed = Object.entries(columns).flatMap(([name, column]) =>
    column.kind === 'code' ? codeBlocks(name, column as CodeColumn, page) : [],
  )
  return [
    heading(1, `${label[language]} (${markup.code(id)})`),
    items([
      ...(aliases.length > 0 ? [named(words.alsoCalled, aliases.join(', '), language)] : []),
      named(words.recordKey, markup.code(key), language),
      named(words.everyColumnRead, everywhere.map(markup.code).join(', '), language),
    ]),
    ...section(2, words.columns, [table([words.column, words.kind, words.details, words.rules], rows)]),
    ...section(2, words.codeLists, listed),
  ]
}

/** Ids of the rules that look at each column. */
export function readersOf(id: TableId, rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>()
  for (const rule of rules) {
    for (const place of columnsLookedAt(rule)) {
      const [table, column = ''] = place.split('.')
      if (table !== id) continue
      readers.set(column, [...(readers.get(column) ?? []), rule.id])
    }
  }
  return readers
}

/** The rules that look at every column, once; and for each column the others. */
function splitReaders(columns: readonly string[], readers: ReadonlyMap<string, readonly string[]>) {
  const of = (column: string) => readers.get(column) ?? []
  const everywhere = of(columns[0] ?? '').filter((id) => columns.every((column) => of(column).includes(id)))
  return [everywhere, (column: string) => of(column).filter((id) => !everywhere.includes(id))] as const
}

function detailsOf(column: Column, { language, markup }: Page): readonly string[] {
  const words = wordsIn[language]
  const { aliases = [], borrowed, references, help, personal } = column
  return [
    ...(help ? [help[language]] : []),
    ...(references === undefined ? [] : [words.refersTo(markup.code(references))]),
    ...(borrowed
      ? [words.lookedUp(markup.code(`${borrowed.table}.${borrowed.column}`), markup.code(borrowed.through))]
      : []),
    ...(personal ? [words.personal] : []),
    ...(aliases.length > 0 ? [`${named(words.headings, aliases.join(', '), language)}.`] : []),
  ]
}

function codeBlocks(name: string, column: CodeColumn, { language, markup }: Page): readonly Block[] {
  const words = wordsIn[language]
  return [
    heading(3, `${column.label[language]} (${markup.code(name)})`),
    table(
      [words.code, words.label, words.spellings],
      Object.entries(column.codes).map(([code, { label, aliases = [] }]) => [
        markup.code(code),
        label[language],
        aliases.join(', '),
      ]),
    ),
  ]
}

interface Words {
  readonly title: string
  readonly table: string
  readonly key: string
  readonly count: string
  readonly more: (command: string) => string
  readonly alsoCalled: string
  readonly recordKey: string
  readonly everyColumnRead: string
  readonly columns: string
  readonly column: string
  readonly kind: string
  readonly details: string
  readonly rules: string
  readonly codeLists: string
  readonly code: string
  readonly label: string
  readonly spellings: string
  readonly headings: string
  readonly personal: string
  readonly refersTo: (table: string) => string
  readonly lookedUp: (column: string, through: string) => string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Tabellen',
    table: 'Tabel',
    key: 'Sleutel',
    count: 'Kolommen',
    more: (command) => `${command} toont de kolommen van een tabel.`,
    alsoCalled: 'ook herkend als',
    recordKey: 'kolom die een record aanwijst',
    everyColumnRead: 'regels over elke kolom',
    columns: 'Kolommen',
    column: 'Kolom',
    kind: 'Soort',
    details: 'Toelichting',
    rules: 'Regels',
    codeLists: 'Keuzelijsten',
    code: 'Code',
    label: 'Betekenis',
    spellings: 'Ook gelezen',
    headings: 'Ook als kolomtitel',
    personal: 'Persoonsgegeven: wordt niet getoond.',
    refersTo: (table) => `Verwijst naar tabel ${table}.`,
    lookedUp: (column, through) => `Wordt anders opgezocht in ${column} via ${through}.`,
  },
  en: {
    title: 'Tables',
    table: 'Table',
    key: 'Key',
    count: 'Columns',
    more: (command) => `${command} shows the columns of a table.`,
    alsoCalled: 'also recognised as',
    recordKey: 'column that identifies a record',
    everyColumnRead: 'rules about every column',
    columns: 'Columns',
    column: 'Column',
    kind: 'Kind',
    details: 'Details',
    rules: 'Rules',
    codeLists: 'Code lists',
    code: 'Code',
    label: 'Meaning',
    spellings: 'Also read',
    headings: 'Also as heading',
    personal: 'Personal data: not shown.',
    refersTo: (table) => `Refers to table ${table}.`,
    lookedUp: (column, through) => `Otherwise looked up in ${column} through ${through}.`,
  },
  fr: {
    title: 'Tables',
    table: 'Table',
    key: 'Clé',
    count: 'Colonnes',
    more: (command) => `${command} affiche les colonnes d'une table.`,
    alsoCalled: 'aussi reconnue comme',
    recordKey: 'colonne qui désigne un enregistrement',
    everyColumnRead: 'règles sur chaque colonne',
    columns: 'Colonnes',
    column: 'Colonne',
    kind: 'Nature',
    details: 'Explication',
    rules: 'Règles',
    codeLists: 'Listes de valeurs',
    code: 'Code',
    label: 'Signification',
    spellings: 'Aussi lu',
    headings: 'Aussi comme en-tête',
    personal: 'Donnée à caractère personnel : non affichée.',
    refersTo: (table) => `Renvoie à la table ${table}.`,
    lookedUp: (column, through) => `Sinon consultée dans ${column} par ${through}.`,
  },
}
