/** How the report tells of control totals: a sheet, a sentence, and one line for each that does not hold. */
import { type Language, labelOf, tables } from '@werkplekleren/rules'
import type { CellValue, ListSheet } from '@werkplekleren/workbook'
import type { ControlTotal } from '../extracts/index.ts'
import { pick } from './words.ts'

/** Every total of the source beside what was counted. */
export function controlTotalSheet(totals: readonly ControlTotal[], language: Language): ListSheet {
  const heading = (key: string) => labelOf('controlTotals', key, language)
  return {
    kind: 'list',
    name: pick(language, 'Controletotalen', 'Control_totals', 'Totaux_de_controle'),
    title: pick(
      language,
      'Controletotalen van de bron naast wat geteld is',
      'Control totals of the source beside what was counted',
      'Totaux de contrôle de la source et ce qui a été compté',
    ),
    intro: [controlTotalSentence(totals, language)],
    columns: [
      { header: heading('id'), kind: 'text' },
      { header: heading('tableName'), kind: 'text' },
      { header: heading('measure'), kind: 'text' },
      { header: heading('value'), kind: 'count' },
      { header: pick(language, 'Geteld', 'Counted', 'Compté'), kind: 'count' },
      { header: pick(language, 'Uitkomst', 'Outcome', 'Résultat'), kind: 'text', width: 40 },
    ],
    rows: totals.map((total): CellValue[] => [
      total.id,
      total.extract,
      measureWord(total, language),
      total.stated ?? '',
      total.counted ?? '',
      outcomeWords[total.outcome][language],
    ]),
  }
}

/** The sentence and the lines together; none where the source gave no totals. */
export const controlTotalText = (totals: readonly ControlTotal[], language: Language): readonly string[] =>
  totals.length === 0 ? [] : [controlTotalSentence(totals, language), ...controlTotalLines(totals, language)]

/** How many totals hold, and how many do not. */
function controlTotalSentence(totals: readonly ControlTotal[], language: Language): string {
  const [all, equal] = [totals.length, totals.filter(({ outcome }) => outcome === 'equal').length]
  return all === equal
    ? pick(
        language,
        `Alle controletotalen van de bron (${all}) kloppen met wat in de extracten geteld is, foutieve rijen inbegrepen.`,
        `All control totals of the source (${all}) agree with what was counted in the extracts, faulty rows included.`,
        `Tous les totaux de contrôle de la source (${all}) concordent avec ce qui a été compté dans les extraits, lignes fautives comprises.`,
      )
    : pick(
        language,
        `Van de controletotalen van de bron (${all}) kloppen er ${equal} met wat in de extracten geteld is, en ${all - equal} niet of waren niet te vergelijken: vraag de bron welk getal juist is voor u deze cijfers gebruikt.`,
        `Of the control totals of the source (${all}), ${equal} agree with what was counted in the extracts and ${all - equal} do not or could not be compared: ask the source which number is right before you use these figures.`,
        `Parmi les totaux de contrôle de la source (${all}), ${equal} concordent avec ce qui a été compté dans les extraits et ${all - equal} non ou n'ont pas pu être comparés : demandez à la source quel nombre est exact avant d'utiliser ces chiffres.`,
      )
}

/** A line for each total that does not hold or could not be compared, with its file and row. */
const controlTotalLines = (totals: readonly ControlTotal[], language: Language): readonly string[] =>
  totals
    .filter(({ outcome }) => outcome !== 'equal')
    .map((total) => {
      const { file, row, extract, stated, counted, outcome } = total
      const what = [extract, measureWord(total, language)].filter((word) => word !== '').join(', ')
      const numbers = pick(
        language,
        `bron ${stated ?? '–'}, geteld ${counted ?? '–'}`,
        `source ${stated ?? '–'}, counted ${counted ?? '–'}`,
        `source ${stated ?? '–'}, compté ${counted ?? '–'}`,
      )
      const where = pick(language, `rij ${row}`, `row ${row}`, `ligne ${row}`)
      return `${file}, ${where} (${what}): ${outcomeWords[outcome][language]} (${numbers}).`
    })

const measures: Readonly<Record<string, { readonly label: Readonly<Record<Language, string>> }>> =
  tables.controlTotals.columns.measure.codes

const measureWord = ({ measure = '' }: ControlTotal, language: Language): string =>
  measures[measure]?.label[language] ?? measure

const outcomeWords: Readonly<Record<ControlTotal['outcome'], Readonly<Record<Language, string>>>> = {
  equal: { nl: 'klopt', en: 'agrees', fr: 'concorde' },
  differs: { nl: 'klopt niet', en: 'does not agree', fr: 'ne concorde pas' },
  noSuchExtract: {
    nl: 'dit extract is er niet',
    en: 'there is no such extract',
    fr: "cet extrait n'est pas là",
  },
  cannotBeCounted: {
    nl: 'niet te vergelijken',
    en: 'cannot be compared',
    fr: 'comparaison impossible',
  },
}
