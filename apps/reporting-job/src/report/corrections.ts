/** The rows to correct: one line a finding, with the sectors it concerns, rendered once for all workbooks. */
import { basename } from 'node:path'
import {
  currentRuleset,
  type Finding,
  type Language,
  labelOf,
  type RenderedFinding,
  renderFinding,
  type Suggestion,
  tableOf,
} from '@werkplekleren/rules'
import type { CellValue, CorrectionFinding, ListSheet } from '@werkplekleren/workbook'
import { type CheckedFiles, showPlace } from '../checking/index.ts'
import { isToCorrect, type Proposals } from './proposals.ts'
import { sectorFinder } from './row-sectors.ts'
import { pick, severityWords, words } from './words.ts'

/** An error or a warning as a line of the list. */
export interface Correction {
  /** Sectors of the rows that the finding names; an empty set where none of them has one. */
  readonly sectors: ReadonlySet<string>
  readonly line: readonly CellValue[]
  /** The cells that the finding names. */
  readonly places: Finding['places']
  /** What the form says beside each of its records; what it proposes depends on the record. */
  readonly finding: Omit<CorrectionFinding, 'proposed'>
  readonly suggestions: readonly Suggestion[]
}

/** All errors and warnings, in the order of the extracts. */
export function correctionsOf(
  checked: CheckedFiles,
  proposals: Proposals,
  language: Language,
): readonly Correction[] {
  const sectorOf = sectorFinder(checked)
  return checked.sheets.flatMap(({ result }) =>
    result.findings.filter(isToCorrect).map((finding) => {
      const { wrong, law, fix } = renderedFinding(finding, language)
      return {
        sectors: new Set(finding.places.flatMap(({ sheet, row }) => sectorOf(sheet, row) ?? [])),
        line: correctionLine(checked, finding, language),
        places: finding.places,
        finding: { rule: finding.rule, reason: `${wrong} ${fix}`, law },
        suggestions: proposals?.(finding) ?? [],
      }
    }),
  )
}

/** Whether a finding is a partnership's to correct: it names rows of that sector alone. All of them are Flanders'. */
export const concerns = ({ sectors }: Correction, sector: string | null): boolean =>
  sector === null || (sectors.size === 1 && sectors.has(sector))

/** The list of corrections of Flanders (`null`) or of a sector. */
export function rowsToCorrect(
  corrections: readonly Correction[],
  sector: string | null,
  language: Language,
): ListSheet {
  const rows = corrections.map(({ line }) => line)
  return {
    kind: 'list',
    name: pick(language, 'Te_corrigeren', 'To_correct', 'A_corriger'),
    title: words.toCorrect[language],
    intro: [
      sector === null
        ? pick(
            language,
            'Alle fouten en waarschuwingen. Rijen met een fout in de gegevens zelf tellen niet mee in de tabellen tot ze gecorrigeerd zijn; overtredingen van de regelgeving tellen wel mee.',
            'All errors and warnings. Rows with an error in the data themselves do not count in the tables until they are corrected; breaches of the law do count.',
            "Toutes les erreurs et tous les avertissements. Les lignes avec une erreur dans les données mêmes ne comptent pas dans les tableaux tant qu'elles ne sont pas corrigées ; les infractions à la réglementation comptent.",
          )
        : pick(
            language,
            'Fouten en waarschuwingen bij de rijen van dit partnerschap. Rijen zonder sector (lerenden, ondernemingen, onbekende opleidingen) en tegenspraken met rijen van een ander partnerschap staan alleen in het rapport voor heel Vlaanderen.',
            'Errors and warnings of the rows of this partnership. Rows without a sector (learners, companies, unknown programmes) and conflicts with rows of another partnership are only in the report for the whole of Flanders.',
            "Erreurs et avertissements des lignes de ce partenariat. Les lignes sans secteur (apprenants, entreprises, formations inconnues) et les conflits avec des lignes d'un autre partenariat ne figurent que dans le rapport pour toute la Flandre.",
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

function renderedFinding(finding: Finding, language: Language): RenderedFinding {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  return renderFinding(rule, finding, language)
}

function correctionLine(checked: CheckedFiles, finding: Finding, language: Language): CellValue[] {
  const { wrong, fix } = renderedFinding(finding, language)
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
