/** The sheets on data quality: rows by table and findings by rule. */
import { currentRuleset, type Language, labelOf, tableOf } from '@werkplekleren/rules'
import type { CellValue, ListSheet, ReportSheet, TableSheet } from '@werkplekleren/workbook'
import type { CheckedFiles } from '../checking/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'
import type { Material } from './build-workbook.ts'
import { controlTotalSheet } from './control-total-words.ts'
import { enrolmentFileSheets } from './enrolment-file-sheets.ts'
import { pick, severityWords } from './words.ts'

export const qualitySheets = ({
  accepted,
  checked,
  controlTotals,
  enrolments,
  language,
}: Material): readonly ReportSheet[] => [
  ...(accepted.quality.length > 0
    ? [qualityByTable(accepted, language), findingsByRule(checked, language)]
    : []),
  ...(controlTotals.length > 0 ? [controlTotalSheet(controlTotals, language)] : []),
  ...enrolmentFileSheets(enrolments, language),
]

/** Read = accepted + rejected + no record, for every extract. */
function qualityByTable({ quality }: AcceptedRows, language: Language): TableSheet {
  const rows = quality.map((one): CellValue[] => [
    tableOf(one.table).label[language],
    one.read,
    one.accepted,
    one.rejected,
    one.notRecords,
    one.rowsInBreach,
    one.rowsWithWarning,
    one.rowsUndecided,
  ])
  const sums = [1, 2, 3, 4, 5, 6, 7].map((index) => rows.reduce((sum, row) => sum + Number(row[index]), 0))
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
        'Gelezen = aanvaard + geweigerd + geen record. Een rij met minstens één fout in de gegevens zelf is geweigerd en telt niet mee in de tabellen. Een rij die de regelgeving overtreedt, telt wel mee: ze beschrijft wat er is. Ook rijen met een waarschuwing of een niet te beoordelen regel tellen mee.',
        'Read = accepted + rejected + no record. A row with at least one error in the data themselves is rejected and does not count in the tables. A row that breaks the law does count: it describes what is. Rows with a warning or an undecided rule count too.',
        'Lues = acceptées + rejetées + pas un enregistrement. Une ligne avec au moins une erreur dans les données mêmes est rejetée et ne compte pas dans les tableaux. Une ligne qui enfreint la réglementation compte : elle décrit ce qui est. Les lignes avec un avertissement ou une règle non décidée comptent aussi.',
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
          'Met overtreding (rijen)',
          'In breach of the law (rows)',
          'En infraction (lignes)',
        ),
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
function findingsByRule(checked: CheckedFiles, language: Language): ListSheet {
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
