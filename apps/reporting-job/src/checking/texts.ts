/** The fixed words around the findings, in three languages. */
import {
  type Day,
  type Language,
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
  readonly read: (table: string, read: number, checked: number, rejected: number) => string
  readonly rejected: (row: number, reason: RejectedRow['reason']) => string
  readonly ignored: (headings: string) => string
  readonly row: (row: number, record: string) => string
  readonly undecided: (row: number, columns: string, because: UndecidedBecause) => string
  readonly lacking: (what: string) => string
  readonly table: (label: string) => string
  readonly andMore: (count: number) => string
  readonly totals: (totals: CheckTotals) => string
  readonly ruleset: (version: string, digest: string, asOf: Day) => string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const record = (row: number, name: string) => (name === `row ${row}` ? '' : ` · ${name}`)

const nl: Texts = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'aanwijzing' },
  noViolations: 'Geen overtredingen gevonden bij de regels die konden worden gecontroleerd.',
  undecidedTitle: 'Niet te beoordelen',
  notCheckableTitle: 'Niet gecontroleerd',
  read: (table, read, checked, rejected) =>
    `Tabel ${table}: ${plural(read, 'rij', 'rijen')} gelezen = ${checked} gecontroleerd + ${rejected} geweigerd.`,
  rejected: (row, reason) =>
    `Rij ${row} geweigerd: ${reason === 'totalsRow' ? 'totaalrij' : 'geen enkele herkende kolom is ingevuld'}.`,
  ignored: (headings) => `Niet herkende kolommen (niet gecontroleerd): ${headings}.`,
  row: (row, name) => `Rij ${row}${record(row, name)}`,
  undecided: (row, columns, because) =>
    `Rij ${row}: ${columns} ${{ empty: 'is leeg', unreadable: 'is niet leesbaar', noValueInForce: 'valt buiten de bekende wettelijke waarden', notEnough: 'zegt niet genoeg' }[because]}.`,
  lacking: (what) => `${what} ontbreekt.`,
  table: (label) => `tabel ${label}`,
  andMore: (count) => `en nog ${count}`,
  totals: (t) =>
    `${plural(t.errors, 'fout', 'fouten')}, ${plural(t.warnings, 'waarschuwing', 'waarschuwingen')}, ${plural(t.hints, 'aanwijzing', 'aanwijzingen')}; ` +
    `${t.undecided} keer niet te beoordelen; ${plural(t.rulesNotCheckable, 'regel', 'regels')} niet controleerbaar; ` +
    `${plural(t.rowsRead, 'rij', 'rijen')} gelezen in ${plural(t.sheets, 'werkblad', 'werkbladen')}${t.unrecognised > 0 ? `, ${plural(t.unrecognised, 'werkblad', 'werkbladen')} niet gecontroleerd` : ''}.`,
  ruleset: (version, digest, asOf) => `Regels ${version} (${digest}), stand op ${renderDay(asOf, 'nl')}.`,
}

const en: Texts = {
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  noViolations: 'No violations found by the rules that could be checked.',
  undecidedTitle: 'Undecided',
  notCheckableTitle: 'Not checked',
  read: (table, read, checked, rejected) =>
    `Table ${table}: ${plural(read, 'row', 'rows')} read = ${checked} checked + ${rejected} rejected.`,
  rejected: (row, reason) =>
    `Row ${row} rejected: ${reason === 'totalsRow' ? 'totals row' : 'none of the recognised columns is filled in'}.`,
  ignored: (headings) => `Columns not recognised (not checked): ${headings}.`,
  row: (row, name) => `Row ${row}${record(row, name)}`,
  undecided: (row, columns, because) =>
    `Row ${row}: ${columns} ${{ empty: 'is empty', unreadable: 'cannot be read', noValueInForce: 'lies outside the known legal values', notEnough: 'does not say enough' }[because]}.`,
  lacking: (what) => `${what} is missing.`,
  table: (label) => `table ${label}`,
  andMore: (count) => `and ${count} more`,
  totals: (t) =>
    `${plural(t.errors, 'error', 'errors')}, ${plural(t.warnings, 'warning', 'warnings')}, ${plural(t.hints, 'hint', 'hints')}; ` +
    `${t.undecided} undecided; ${plural(t.rulesNotCheckable, 'rule', 'rules')} not checkable; ` +
    `${plural(t.rowsRead, 'row', 'rows')} read in ${plural(t.sheets, 'sheet', 'sheets')}${t.unrecognised > 0 ? `, ${plural(t.unrecognised, 'sheet', 'sheets')} not checked` : ''}.`,
  ruleset: (version, digest, asOf) => `Rules ${version} (${digest}), as of ${renderDay(asOf, 'en')}.`,
}

const fr: Texts = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'indication' },
  noViolations: 'Aucune infraction trouvée par les règles qui ont pu être contrôlées.',
  undecidedTitle: 'Non décidé',
  notCheckableTitle: 'Non contrôlé',
  read: (table, read, checked, rejected) =>
    `Table ${table} : ${plural(read, 'ligne lue', 'lignes lues')} = ${checked} contrôlées + ${rejected} rejetées.`,
  rejected: (row, reason) =>
    `Ligne ${row} rejetée : ${reason === 'totalsRow' ? 'ligne de total' : "aucune des colonnes reconnues n'est remplie"}.`,
  ignored: (headings) => `Colonnes non reconnues (non contrôlées) : ${headings}.`,
  row: (row, name) => `Ligne ${row}${record(row, name)}`,
  undecided: (row, columns, because) =>
    `Ligne ${row} : ${columns} ${{ empty: 'est vide', unreadable: "n'est pas lisible", noValueInForce: 'est hors des valeurs légales connues', notEnough: 'ne suffit pas' }[because]}.`,
  lacking: (what) => `${what} manque.`,
  table: (label) => `table ${label}`,
  andMore: (count) => `et ${count} autres`,
  totals: (t) =>
    `${plural(t.errors, 'erreur', 'erreurs')}, ${plural(t.warnings, 'avertissement', 'avertissements')}, ${plural(t.hints, 'indication', 'indications')} ; ` +
    `${t.undecided} non décidés ; ${plural(t.rulesNotCheckable, 'règle', 'règles')} non contrôlables ; ` +
    `${plural(t.rowsRead, 'ligne lue', 'lignes lues')} dans ${plural(t.sheets, 'feuille', 'feuilles')}${t.unrecognised > 0 ? `, ${plural(t.unrecognised, 'feuille', 'feuilles')} non contrôlées` : ''}.`,
  ruleset: (version, digest, asOf) => `Règles ${version} (${digest}), situation au ${renderDay(asOf, 'fr')}.`,
}

const texts: Readonly<Record<Language, Texts>> = { nl, en, fr }

export const textsOf = (language: Language): Texts => texts[language]
