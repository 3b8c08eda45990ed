/** The workbook of rows to correct: a list of findings, and for each table a form whose faulty cells alone are open. */
import { formatSchoolYear, type InputRow, type Language, type TableId, tableOf } from '@werkplekleren/rules'
import {
  COVER_FACTS,
  type CorrectionsSheet,
  type RecordToCorrect,
  type ReportWorkbook,
} from '@werkplekleren/workbook'
import type { Scope } from '../indicators/index.ts'
import { softwareVersion } from '../software.ts'
import type { Material } from './build-workbook.ts'
import { type Correction, concerns, rowsToCorrect } from './corrections.ts'
import { aboutProposals, proposalInWords } from './proposals.ts'
import { words } from './words.ts'

/** Of a partnership, or of Flanders where the scope has no sector; undefined where there is nothing to correct. */
export function correctionWorkbook(material: Material, scope: Scope): ReportWorkbook | undefined {
  const { language, checked, catalogue } = material
  const own = material.corrections.filter((correction) => concerns(correction, scope.sector))
  if (own.length === 0) return undefined
  const name =
    scope.sector === null
      ? words.flanders[language]
      : (catalogue.sectors.find(({ code }) => code === scope.sector)?.name ?? scope.sector)
  const year = formatSchoolYear(scope.schoolYear)
  return {
    title: `${toCorrect(language)}${name} ${year}`,
    organisation: words.organisation[language],
    language,
    keywords: [words.toCorrect[language], year],
    created: checked.result.asOf,
    sheets: [
      {
        kind: 'cover',
        title: `${toCorrect(language)}${name}`,
        subtitle: `${words.schoolYear[language]} ${year}`,
        headlines: [],
        summary: howToCorrect[language],
        facts: [
          { label: COVER_FACTS[language].source, value: words.extractsChecked[language] },
          { label: words.software[language], value: `werkplek ${softwareVersion}` },
        ],
      },
      { kind: 'contents' },
      rowsToCorrect(own, scope.sector, language),
      ...forms(material, own, scope.sector),
    ],
  }
}

const toCorrect = (language: Language): string => `${words.toCorrect[language]}${words.colon[language]}`

const howToCorrect: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Deze werkmap bevat gegevens over personen: bezorg ze alleen aan wie ze moet corrigeren, en niet per mail.',
    'Verbeter de open cellen in de werkbladen van de tabellen en bezorg de werkmap terug. Andere cellen zijn beveiligd: wijzigingen daarin worden niet overgenomen.',
    'U kunt uw correcties vooraf nakijken met de invoegtoepassing van Excel of met werkplek check.',
  ],
  en: [
    'This workbook holds data about persons: hand it only to those who must correct them, and not by mail.',
    'Correct the open cells in the sheets of the tables and return the workbook. Other cells are protected: changes in them are not taken over.',
    'You can check your corrections beforehand with the Excel add-in or with werkplek check.',
  ],
  fr: [
    'Ce classeur contient des données sur des personnes : remettez-le uniquement à qui doit les corriger, et pas par courriel.',
    'Corrigez les cellules ouvertes dans les feuilles des tables et renvoyez le classeur. Les autres cellules sont protégées : leurs modifications ne sont pas reprises.',
    'Vous pouvez vérifier vos corrections au préalable avec le complément Excel ou avec werkplek check.',
  ],
}

/** One form a table, with each record once and all its findings. */
function forms(
  { checked, correctable, sectorOf, proposals, language }: Material,
  corrections: readonly Correction[],
  sector: string | null,
): readonly CorrectionsSheet[] {
  const byTable = new Map<TableId, { columns: Set<string>; records: Map<string, RecordToCorrect> }>()
  for (const { places, finding: said, suggestions } of corrections) {
    for (const { sheet, row } of rowsOf(places)) {
      // A row of nobody, such as a learner's, is not a partnership's to change.
      if (sector !== null && sectorOf(sheet, row) !== sector) continue
      const held = checked.sheets[sheet]?.sheet.input
      const found = held?.rows.find((one) => one.row === row)
      const open = [...correctable(sheet, row)]
      if (!held || !found || open.length === 0) continue
      const form = byTable.get(held.table) ?? { columns: new Set(), records: new Map() }
      byTable.set(held.table, form)
      for (const column of held.columns) form.columns.add(column)
      const place = `${sheet} ${row}`
      const before = form.records.get(place)
      const finding = { ...said, proposed: proposalInWords(suggestions, { sheet, row, open }, language) }
      form.records.set(place, {
        ...(before ?? recordOf(found, open)),
        findings: before ? [...before.findings, finding] : [finding],
      })
    }
  }
  return [...byTable].map(([table, { columns, records }]) => ({
    kind: 'corrections',
    table,
    title: `${toCorrect(language)}${tableOf(table).label[language]}`,
    intro: [howToCorrect[language][1] ?? '', aboutProposals(proposals !== undefined, language)],
    columns: [...columns],
    records: [...records.values()],
  }))
}

const recordOf = ({ values, unreadable = {} }: InputRow, correctable: readonly string[]) => ({
  values,
  unreadable: Object.fromEntries(Object.entries(unreadable).map(([column, { text }]) => [column, text])),
  correctable,
})

/** Each row once: a finding may name several of its cells. */
const rowsOf = (places: Correction['places']) => [
  ...new Map(places.map(({ sheet, row }) => [`${sheet} ${row}`, { sheet, row }])).values(),
]
