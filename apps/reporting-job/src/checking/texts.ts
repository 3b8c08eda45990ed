/** The fixed words around the findings, in three languages. */
import {
  type Day,
  type Language,
  listOf,
  renderDay,
  type Severity,
  type UndecidedBecause,
} from '@werkplekleren/rules'
import type { RejectedRow } from '@werkplekleren/workbook'
import type { CheckTotals } from './totals.ts'

interface Texts {
  readonly severity: Readonly<Record<Severity, string>>
  readonly noViolations: string
  readonly undecidedTitle: string
  readonly notCheckableTitle: string
  readonly ofFile: (file: string, remark: string) => string
  readonly read: (table: string, read: number, checked: number, rejected: number) => string
  readonly rejected: (row: number, reason: RejectedRow['reason']) => string
  readonly ignored: (headings: string) => string
  readonly withoutHeading: (letters: readonly string[]) => string
  readonly row: (row: number, record: string) => string
  readonly rowsOf: (violated: number, applies: number) => string
  readonly undecided: (row: number, columns: readonly string[], because: UndecidedBecause) => string
  readonly lacking: (columns: readonly string[], tables: readonly string[]) => string
  readonly andMore: (count: number) => string
  readonly totals: (totals: CheckTotals) => string
  readonly ruleset: (version: string, digest: string, asOf: Day) => string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
/** French counts nought as one. */
const pluriel = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`
const record = (row: number, name: string) => (name === '' || name === `row ${row}` ? '' : ` · ${name}`)

/** “a”, “b” en tabel “c”. */
function lackingWords(
  columns: readonly string[],
  tables: readonly string[],
  tableWord: string,
  language: Language,
): string {
  const quoted = (label: string) => listOf([label], language)
  const items = [...columns.map(quoted), ...tables.map((label) => `${tableWord} ${quoted(label)}`)]
  const and = { nl: 'en', en: 'and', fr: 'et' }[language]
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

const nl: Texts = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'aanwijzing' },
  noViolations: 'Geen overtredingen gevonden bij de regels die konden worden gecontroleerd.',
  undecidedTitle: 'Niet te beoordelen',
  notCheckableTitle: 'Niet gecontroleerd',
  ofFile: (file, remark) => `${file}: ${remark}`,
  read: (table, read, checked, rejected) =>
    `Tabel ${table}: ${plural(read, 'rij', 'rijen')} gelezen = ${checked} gecontroleerd + ${rejected} geweigerd.`,
  rejected: (row, reason) =>
    `Rij ${row} geweigerd: ${{ totalsRow: 'totaalrij', titleRow: 'tussentitel', headingsAgain: 'herhaling van de kolomtitels', nothingRecognised: 'geen enkele herkende kolom is ingevuld' }[reason]}.`,
  ignored: (headings) => `Niet-herkende kolommen (niet gecontroleerd): ${headings}.`,
  withoutHeading: (letters) =>
    letters.length === 1
      ? `Kolom ${letters[0]} heeft geen titel en is niet gecontroleerd.`
      : `De kolommen ${letters.join(', ')} hebben geen titel en zijn niet gecontroleerd.`,
  row: (row, name) => `Rij ${row}${record(row, name)}`,
  rowsOf: (violated, applies) => `${violated} van ${plural(applies, 'rij', 'rijen')}`,
  undecided: (row, columns, because) => {
    const one = columns.length === 1
    const what = {
      empty: one ? 'is leeg' : 'zijn leeg',
      unreadable: one ? 'is niet leesbaar' : 'zijn niet leesbaar',
      noValueInForce: `${one ? 'valt' : 'vallen'} buiten de periode waarvoor de wettelijke waarden bekend zijn`,
      notEnough: one ? 'zegt niet genoeg' : 'zeggen niet genoeg',
    }[because]
    return `Rij ${row}: ${listOf(columns, 'nl')} ${what}.`
  },
  lacking: (columns, tables) =>
    `${lackingWords(columns, tables, 'tabel', 'nl')} ${columns.length + tables.length === 1 ? 'ontbreekt' : 'ontbreken'}.`,
  andMore: (count) => `en nog ${count}`,
  totals: (t) =>
    `${plural(t.errors, 'fout', 'fouten')}, ${plural(t.warnings, 'waarschuwing', 'waarschuwingen')}, ${plural(t.hints, 'aanwijzing', 'aanwijzingen')}; ` +
    `${t.undecided} keer niet te beoordelen; ${plural(t.rulesNotCheckable, 'regel', 'regels')} niet gecontroleerd; ` +
    `${plural(t.rowsRead, 'rij', 'rijen')} gelezen in ${plural(t.sheets, 'werkblad', 'werkbladen')}${t.unrecognised > 0 ? `, ${plural(t.unrecognised, 'werkblad', 'werkbladen')} niet gecontroleerd` : ''}.`,
  ruleset: (version, digest, asOf) => `Regels ${version} (${digest}), stand op ${renderDay(asOf, 'nl')}.`,
}

const en: Texts = {
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  noViolations: 'No violations found by the rules that could be checked.',
  undecidedTitle: 'Undecided',
  notCheckableTitle: 'Not checked',
  ofFile: (file, remark) => `${file}: ${remark}`,
  read: (table, read, checked, rejected) =>
    `Table ${table}: ${plural(read, 'row', 'rows')} read = ${checked} checked + ${rejected} rejected.`,
  rejected: (row, reason) =>
    `Row ${row} rejected: ${{ totalsRow: 'totals row', titleRow: 'title between the rows', headingsAgain: 'the headings once more', nothingRecognised: 'none of the recognised columns is filled in' }[reason]}.`,
  ignored: (headings) => `Columns not recognised (not checked): ${headings}.`,
  withoutHeading: (letters) =>
    letters.length === 1
      ? `Column ${letters[0]} has no heading and was not checked.`
      : `Columns ${letters.join(', ')} have no heading and were not checked.`,
  row: (row, name) => `Row ${row}${record(row, name)}`,
  rowsOf: (violated, applies) => `${violated} of ${plural(applies, 'row', 'rows')}`,
  undecided: (row, columns, because) => {
    const one = columns.length === 1
    const what = {
      empty: one ? 'is empty' : 'are empty',
      unreadable: 'cannot be read',
      noValueInForce: `${one ? 'lies' : 'lie'} outside the period of the known legal values`,
      notEnough: one ? 'does not say enough' : 'do not say enough',
    }[because]
    return `Row ${row}: ${listOf(columns, 'en')} ${what}.`
  },
  lacking: (columns, tables) =>
    `${lackingWords(columns, tables, 'table', 'en')} ${columns.length + tables.length === 1 ? 'is missing' : 'are missing'}.`,
  andMore: (count) => `and ${count} more`,
  totals: (t) =>
    `${plural(t.errors, 'error', 'errors')}, ${plural(t.warnings, 'warning', 'warnings')}, ${plural(t.hints, 'hint', 'hints')}; ` +
    `${t.undecided} undecided; ${plural(t.rulesNotCheckable, 'rule', 'rules')} not checked; ` +
    `${plural(t.rowsRead, 'row', 'rows')} read in ${plural(t.sheets, 'sheet', 'sheets')}${t.unrecognised > 0 ? `, ${plural(t.unrecognised, 'sheet', 'sheets')} not checked` : ''}.`,
  ruleset: (version, digest, asOf) => `Rules ${version} (${digest}), as of ${renderDay(asOf, 'en')}.`,
}

const fr: Texts = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'indication' },
  noViolations: 'Aucune infraction trouvée par les règles qui ont pu être contrôlées.',
  undecidedTitle: 'Impossible à évaluer',
  notCheckableTitle: 'Non contrôlé',
  ofFile: (file, remark) => `${file} : ${remark}`,
  read: (table, read, checked, rejected) =>
    `Table ${table} : ${pluriel(read, 'ligne lue', 'lignes lues')} = ${pluriel(checked, 'contrôlée', 'contrôlées')} + ${pluriel(rejected, 'rejetée', 'rejetées')}.`,
  rejected: (row, reason) =>
    `Ligne ${row} rejetée : ${{ totalsRow: 'ligne de total', titleRow: 'intertitre', headingsAgain: 'répétition des en-têtes', nothingRecognised: "aucune des colonnes reconnues n'est remplie" }[reason]}.`,
  ignored: (headings) => `Colonnes non reconnues (non contrôlées) : ${headings}.`,
  withoutHeading: (letters) =>
    letters.length === 1
      ? `La colonne ${letters[0]} n'a pas d'en-tête et n'a pas été contrôlée.`
      : `Les colonnes ${letters.join(', ')} n'ont pas d'en-tête et n'ont pas été contrôlées.`,
  row: (row, name) => `Ligne ${row}${record(row, name)}`,
  rowsOf: (violated, applies) => `${violated} sur ${pluriel(applies, 'ligne', 'lignes')}`,
  undecided: (row, columns, because) => {
    const one = columns.length === 1
    const what = {
      empty: one ? 'est vide' : 'sont vides',
      unreadable: one ? "n'est pas lisible" : 'ne sont pas lisibles',
      noValueInForce: `${one ? 'est' : 'sont'} hors de la période des valeurs légales connues`,
      notEnough: one ? 'ne suffit pas' : 'ne suffisent pas',
    }[because]
    return `Ligne ${row} : ${listOf(columns, 'fr')} ${what}.`
  },
  lacking: (columns, tables) =>
    `${lackingWords(columns, tables, 'table', 'fr')} ${columns.length + tables.length === 1 ? 'manque' : 'manquent'}.`,
  andMore: (count) => `et ${pluriel(count, 'autre', 'autres')}`,
  totals: (t) =>
    `${pluriel(t.errors, 'erreur', 'erreurs')}, ${pluriel(t.warnings, 'avertissement', 'avertissements')}, ${pluriel(t.hints, 'indication', 'indications')} ; ` +
    `${t.undecided} fois impossible à évaluer ; ${pluriel(t.rulesNotCheckable, 'règle non contrôlée', 'règles non contrôlées')} ; ` +
    `${pluriel(t.rowsRead, 'ligne lue', 'lignes lues')} dans ${pluriel(t.sheets, 'feuille', 'feuilles')}${t.unrecognised > 0 ? `, ${pluriel(t.unrecognised, 'feuille non contrôlée', 'feuilles non contrôlées')}` : ''}.`,
  ruleset: (version, digest, asOf) => `Règles ${version} (${digest}), situation au ${renderDay(asOf, 'fr')}.`,
}

const texts: Readonly<Record<Language, Texts>> = { nl, en, fr }

export const textsOf = (language: Language): Texts => texts[language]
