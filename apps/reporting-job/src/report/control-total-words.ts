/** How the report tells of control totals: a sheet, a sentence, and one line for each that does not hold. */
import { type Language, labelOf, tables } from '@werkplekleren/rules'
import type { CellValue, ListSheet } from '@werkplekleren/workbook'
import type { ControlTotal } from '../extracts/index.ts'
import { pick, words } from './words.ts'

/**
 * Numbers of rows stand in the sheet on quality too. Learners and agreements are what the tables count: next to a protected
 * cell their numbers would give it away, so that what is published tells only how they compare.
 */
const isPublished = ({ measure }: ControlTotal): boolean => measure === 'ROWS'

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
    intro: [
      controlTotalSentence(totals, language),
      ...(totals.every(isPublished) ? [] : [unpublished(language)]),
    ],
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
      ...(isPublished(total) ? [total.stated ?? '', total.counted ?? ''] : ['', '']),
      outcomeWords[total.outcome][language],
    ]),
  }
}

const unpublished = (language: Language): string =>
  pick(
    language,
    'Aantallen lerenden en overeenkomsten volgens de bron staan hier niet: naast een beschermde cel zouden ze die verraden. Wie het rapport opmaakt, vindt ze in het manifest.',
    'Numbers of learners and agreements of the source are left out here: next to a protected cell they would give it away. Who compiles the report finds them in the manifest.',
    "Les nombres d'apprenants et de conventions selon la source n'apparaissent pas ici : à côté d'une cellule protégée, ils la révéleraient. L'auteur du rapport les trouve dans le manifeste.",
  )

/** The sentence and the lines together, for who compiles the report; none where the source gave no totals. */
export const controlTotalText = (totals: readonly ControlTotal[], language: Language): readonly string[] =>
  totals.length === 0
    ? []
    : [controlTotalSentence(totals, language), ...controlTotalLines(totals, () => true, language)]

/** The same for everybody. */
export const publishedControlTotalText = (
  totals: readonly ControlTotal[],
  language: Language,
): readonly string[] =>
  totals.length === 0
    ? []
    : [controlTotalSentence(totals, language), ...controlTotalLines(totals, isPublished, language)]

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
const controlTotalLines = (
  totals: readonly ControlTotal[],
  withNumbers: (total: ControlTotal) => boolean,
  language: Language,
): readonly string[] =>
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
      const told = withNumbers(total) ? ` (${numbers})` : ''
      return `${file}, ${where} (${what})${words.colon[language]}${outcomeWords[outcome][language]}${told}.`
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
  noNumber: {
    nl: 'het totaal van de bron is geen getal: vraag het op of verbeter het',
    en: 'the total of the source is no number: ask for it or correct it',
    fr: "le total de la source n'est pas un nombre : demandez-le ou corrigez-le",
  },
  cannotBeCounted: {
    nl: 'dat kan in dit extract niet geteld worden',
    en: 'that cannot be counted in this extract',
    fr: 'cela ne peut pas être compté dans cet extrait',
  },
}
