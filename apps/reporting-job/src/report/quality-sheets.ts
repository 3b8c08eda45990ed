/** The sheets on data quality: rows by table, findings by rule, and the rows to correct. */

import { basename } from 'node:path'
import {
  currentRuleset,
  type Finding,
  type Language,
  labelOf,
  renderFinding,
  type Severity,
  type TableId,
  tableOf,
  type Value,
} from '@werkplekleren/rules'
import type { CellValue, ListSheet, TableSheet } from '@werkplekleren/workbook'
import { type CheckedFiles, showPlace } from '../checking/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'

const pick = (language: Language, nl: string, en: string, fr: string) => ({ nl, en, fr })[language]

const severityWords: Readonly<Record<Severity, Record<Language, string>>> = {
  error: { nl: 'fout', en: 'error', fr: 'erreur' },
  warning: { nl: 'waarschuwing', en: 'warning', fr: 'avertissement' },
  info: { nl: 'aanwijzing', en: 'hint', fr: 'indication' },
}

/** Read = accepted + rejected + no record, for every extract. */
export function qualityByTable({ quality }: AcceptedRows, language: Language): TableSheet {
  const rows = quality.map((one): CellValue[] => [
    tableOf(one.table).label[language],
    one.read,
    one.accepted,
    one.rejected,
    one.notRecords,
    one.rowsWithWarning,
    one.rowsUndecided,
  ])
  const sums = [1, 2, 3, 4, 5, 6].map((index) => rows.reduce((sum, row) => sum + Number(row[index]), 0))
  return {
    kind: 'table',
    name: pick(language, 'Gegevenskwaliteit', 'Data_quality', 'Qualite_des_donnees'),
    title: pick(
      language,
      'Gegevenskwaliteit: rijen per extract',
      'Data quality: rows by extract',
      'Qualité des données : lignes par extrait',
    ),
    intro: [
      pick(
        language,
        'Gelezen = aanvaard + geweigerd + geen record. Een rij met minstens één fout is geweigerd en telt niet mee in de tabellen; rijen met een waarschuwing of een niet te beoordelen regel tellen wel mee.',
        'Read = accepted + rejected + no record. A row with at least one error is rejected and does not count in the tables; rows with a warning or an undecided rule do count.',
        'Lues = acceptées + rejetées + pas un enregistrement. Une ligne avec au moins une erreur est rejetée et ne compte pas dans les tableaux ; les lignes avec un avertissement ou une règle non décidée comptent.',
      ),
    ],
    columns: [
      { header: pick(language, 'Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: pick(language, 'Gelezen (rijen)', 'Read (rows)', 'Lues (lignes)'), kind: 'count' },
      { header: pick(language, 'Aanvaard (rijen)', 'Accepted (rows)', 'Acceptées (lignes)'), kind: 'count' },
      { header: pick(language, 'Geweigerd (rijen)', 'Rejected (rows)', 'Rejetées (lignes)'), kind: 'count' },
      {
        header: pick(language, 'Geen record (rijen)', 'No record (rows)', 'Pas un enregistrement (lignes)'),
        kind: 'count',
      },
      {
        header: pick(
          language,
          'Met waarschuwing (rijen)',
          'With a warning (rows)',
          'Avec avertissement (lignes)',
        ),
        kind: 'count',
      },
      {
        header: pick(language, 'Niet te beoordelen (rijen)', 'Undecided (rows)', 'Non décidées (lignes)'),
        kind: 'count',
      },
    ],
    rows: [...rows, [pick(language, 'Totaal', 'Total', 'Total'), ...sums]],
    totalRow: true,
  }
}

/** Every rule that concerned a row: how many it applied to and what came of it; what could not be checked is said. */
export function findingsByRule(checked: CheckedFiles, language: Language): ListSheet {
  const rows = checked.sheets.flatMap(({ result }) =>
    result.rules
      .filter(({ applies }) => applies > 0)
      .map(({ rule, applies, valid, violated, undecided, notCheckable }): CellValue[] => {
        const found = currentRuleset.find(rule)
        const lacking = notCheckable
          ? [
              ...notCheckable.columns.map((column) => labelOf(result.table, column, language)),
              ...notCheckable.tables.map((table) => tableOf(table).label[language]),
            ].join(', ')
          : ''
        return [
          tableOf(result.table).label[language],
          rule,
          found?.title[language] ?? rule,
          severityWords[found?.severity ?? 'info'][language],
          applies,
          valid,
          violated,
          undecided,
          lacking,
        ]
      }),
  )
  return {
    kind: 'list',
    name: pick(language, 'Vaststellingen', 'Findings', 'Constats'),
    title: pick(language, 'Vaststellingen per regel', 'Findings by rule', 'Constats par règle'),
    intro: [
      pick(
        language,
        'Van toepassing = in orde + overtreden + niet te beoordelen. Waar een kolom of extract ontbreekt, is de regel niet gecontroleerd.',
        'Applies = valid + violated + undecided. Where a column or extract is missing, the rule was not checked.',
        "S'applique = valable + enfreinte + non décidée. Là où une colonne ou un extrait manque, la règle n'a pas été contrôlée.",
      ),
    ],
    columns: [
      { header: pick(language, 'Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: pick(language, 'Regel', 'Rule', 'Règle'), kind: 'text' },
      { header: pick(language, 'Omschrijving', 'Description', 'Description'), kind: 'text', width: 46 },
      { header: pick(language, 'Ernst', 'Severity', 'Gravité'), kind: 'text' },
      {
        header: pick(language, 'Van toepassing (rijen)', 'Applies (rows)', "S'applique (lignes)"),
        kind: 'count',
      },
      { header: pick(language, 'In orde (rijen)', 'Valid (rows)', 'Valables (lignes)'), kind: 'count' },
      {
        header: pick(language, 'Overtreden (rijen)', 'Violated (rows)', 'Enfreintes (lignes)'),
        kind: 'count',
      },
      {
        header: pick(language, 'Niet te beoordelen (rijen)', 'Undecided (rows)', 'Non décidées (lignes)'),
        kind: 'count',
      },
      {
        header: pick(
          language,
          'Niet gecontroleerd: ontbreekt',
          'Not checked: missing',
          'Non contrôlé : manque',
        ),
        kind: 'text',
      },
    ],
    rows,
  }
}

/** The rows with an error or a warning, one line a finding; for one sector, or all where `sector` is `null`. */
export function rowsToCorrect(checked: CheckedFiles, sector: string | null, language: Language): ListSheet {
  const sectorOf = sectorFinder(checked)
  const rows = checked.sheets.flatMap(({ result }) =>
    result.findings
      .filter((finding) => finding.verdict === 'violated' && finding.severity !== 'info')
      .filter(
        (finding) =>
          sector === null || finding.places.some((place) => sectorOf(place.sheet, place.row) === sector),
      )
      .map((finding) => correctionLine(checked, finding, language)),
  )
  return {
    kind: 'list',
    name: pick(language, 'Te_corrigeren', 'To_correct', 'A_corriger'),
    title: pick(language, 'Rijen om te corrigeren', 'Rows to correct', 'Lignes à corriger'),
    intro: [
      sector === null
        ? pick(
            language,
            'Alle fouten en waarschuwingen. Rijen met een fout tellen niet mee in de tabellen tot ze gecorrigeerd zijn.',
            'All errors and warnings. Rows with an error do not count in the tables until they are corrected.',
            "Toutes les erreurs et tous les avertissements. Les lignes avec une erreur ne comptent pas dans les tableaux tant qu'elles ne sont pas corrigées.",
          )
        : pick(
            language,
            'Fouten en waarschuwingen bij de rijen van dit partnerschap. Rijen zonder sector (lerenden, ondernemingen, onbekende opleidingen) staan alleen in het rapport voor heel Vlaanderen.',
            'Errors and warnings of the rows of this partnership. Rows without a sector (learners, companies, unknown programmes) are only in the report for the whole of Flanders.',
            'Erreurs et avertissements des lignes de ce partenariat. Les lignes sans secteur (apprenants, entreprises, formations inconnues) ne figurent que dans le rapport pour toute la Flandre.',
          ),
    ],
    columns: [
      { header: pick(language, 'Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: pick(language, 'Bestand', 'File', 'Fichier'), kind: 'text' },
      { header: pick(language, 'Record', 'Record', 'Enregistrement'), kind: 'code' },
      { header: pick(language, 'Cellen', 'Cells', 'Cellules'), kind: 'text' },
      { header: pick(language, 'Ernst', 'Severity', 'Gravité'), kind: 'text' },
      { header: pick(language, 'Vaststelling', 'Finding', 'Constat'), kind: 'text', width: 52 },
      { header: pick(language, 'Wat te doen', 'What to do', 'Que faire'), kind: 'text', width: 40 },
      { header: pick(language, 'Regel', 'Rule', 'Règle'), kind: 'text' },
    ],
    rows,
  }
}

function correctionLine(checked: CheckedFiles, finding: Finding, language: Language): CellValue[] {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  const { wrong, fix } = renderFinding(rule, finding, language)
  const [primary] = finding.places
  const shown = finding.places.map((place) => ({ place, shown: showPlace(checked, place) }))
  return [
    tableOf(primary.table).label[language],
    basename(shown[0]?.shown.file ?? ''),
    primary.record,
    shown
      .map(({ place, shown: { cell } }) => cell ?? labelOf(place.table, place.column, language))
      .join(', '),
    severityWords[finding.severity][language],
    wrong,
    fix,
    finding.rule,
  ]
}

/** The sector of a row: its own, that of its programme, or that of its agreement. */
function sectorFinder(checked: CheckedFiles): (sheet: number, row: number) => Value | undefined {
  const sectors = new Map<string, Value>()
  const byKey = (table: TableId, key: string) => {
    const found = new Map<Value, Readonly<Record<string, Value | null>>>()
    for (const { sheet } of checked.sheets) {
      if (sheet.input.table !== table) continue
      for (const { values } of sheet.input.rows) if (values[key] != null) found.set(values[key], values)
    }
    return found
  }
  const programmes = byKey('programmes', 'code')
  const agreements = byKey('agreements', 'id')
  const sectorOfRow = (values: Readonly<Record<string, Value | null>>): Value | null | undefined => {
    if (values.sectorCode != null) return values.sectorCode
    if (values.programmeCode != null) return programmes.get(values.programmeCode)?.sectorCode
    const agreement = values.agreementId == null ? undefined : agreements.get(values.agreementId)
    return agreement
      ? (agreement.sectorCode ?? programmes.get(agreement.programmeCode ?? '')?.sectorCode)
      : undefined
  }
  checked.sheets.forEach(({ sheet }, index) => {
    for (const { row, values } of sheet.input.rows) {
      const sector = sectorOfRow(values)
      if (sector != null) sectors.set(`${index}|${row}`, sector)
    }
  })
  return (sheet, row) => sectors.get(`${sheet}|${row}`)
}
