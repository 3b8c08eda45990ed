/** What a reader of the report should know about a file that was read. */
import type { Language } from '@werkplekleren/rules'

export type RemarkCode =
  | 'decodedAsWindows1252'
  | 'workbookUnderOtherName'
  | 'sheetWithoutCells'
  | 'hiddenSheet'
  | 'veryHiddenSheet'
  | 'mergedCells'
  | 'externalLinks'
  | 'embeddedObjects'
  | 'connections'
  | 'macros'
  | 'macroSheet'

/** One remark; `sheet` where it concerns one sheet, `count` where there is something to count. */
export interface Remark {
  readonly code: RemarkCode
  readonly sheet?: string
  readonly count?: number
}

/** What is said of the merged ranges of a sheet, if any. */
export const mergeRemarks = (sheet: string, merges: readonly unknown[]): readonly Remark[] =>
  merges.length === 0 ? [] : [{ code: 'mergedCells', sheet, count: merges.length }]

/** The remark as one sentence. */
export function describeRemark(remark: Remark, language: Language): string {
  return SENTENCES[remark.code][language]
    .replace('{sheet}', () => remark.sheet ?? '')
    .replace('{count}', () => String(remark.count ?? 0))
}

const SENTENCES: Record<RemarkCode, Record<Language, string>> = {
  decodedAsWindows1252: {
    nl: 'De tekst is geen geldige UTF-8 en is gelezen als windows-1252; kijk de letters met accenten na.',
    en: 'The text is not valid UTF-8 and was read as windows-1252; check the accented letters.',
    fr: 'Le texte n’est pas en UTF-8 valide et a été lu comme windows-1252 ; vérifiez les lettres accentuées.',
  },
  workbookUnderOtherName: {
    nl: 'Het bestand is volgens zijn inhoud een Excel-werkmap, al zegt de extensie iets anders.',
    en: 'By its content the file is an Excel workbook, although its extension says otherwise.',
    fr: 'D’après son contenu, le fichier est un classeur Excel, bien que son extension indique autre chose.',
  },
  sheetWithoutCells: {
    nl: 'Blad "{sheet}" is een grafiek- of dialoogblad zonder cellen en is overgeslagen.',
    en: 'Sheet "{sheet}" is a chart or dialog sheet without cells and was skipped.',
    fr: 'La feuille « {sheet} » est une feuille de graphique ou de dialogue sans cellules et a été ignorée.',
  },
  hiddenSheet: {
    nl: 'Blad "{sheet}" is verborgen.',
    en: 'Sheet "{sheet}" is hidden.',
    fr: 'La feuille « {sheet} » est masquée.',
  },
  veryHiddenSheet: {
    nl: 'Blad "{sheet}" is verborgen en kan niet met het menu van Excel zichtbaar worden gemaakt.',
    en: 'Sheet "{sheet}" is hidden and cannot be shown with the menu of Excel.',
    fr: 'La feuille « {sheet} » est masquée et ne peut pas être affichée par le menu d’Excel.',
  },
  mergedCells: {
    nl: 'Blad "{sheet}" telt {count} samengevoegde bereiken; alleen de eerste cel van elk bereik is gelezen.',
    en: 'Sheet "{sheet}" has {count} merged ranges; only the first cell of each range was read.',
    fr: 'La feuille « {sheet} » compte {count} plages fusionnées ; seule la première cellule de chacune a été lue.',
  },
  externalLinks: {
    nl: 'De werkmap verwijst naar andere werkmappen ({count}); die zijn niet geopend.',
    en: 'The workbook refers to other workbooks ({count}); they were not opened.',
    fr: 'Le classeur renvoie à d’autres classeurs ({count}) ; ils n’ont pas été ouverts.',
  },
  embeddedObjects: {
    nl: 'De werkmap bevat ingesloten objecten ({count}); die zijn niet gelezen.',
    en: 'The workbook holds embedded objects ({count}); they were not read.',
    fr: 'Le classeur contient des objets incorporés ({count}) ; ils n’ont pas été lus.',
  },
  connections: {
    nl: 'De werkmap bevat gegevensverbindingen; die zijn niet gebruikt.',
    en: 'The workbook holds data connections; they were not used.',
    fr: 'Le classeur contient des connexions de données ; elles n’ont pas été utilisées.',
  },
  macros: {
    nl: 'De werkmap bevat macro’s; die zijn niet uitgevoerd en niet gelezen.',
    en: 'The workbook holds macros; they were neither run nor read.',
    fr: 'Le classeur contient des macros ; elles n’ont été ni exécutées ni lues.',
  },
  macroSheet: {
    nl: 'Blad "{sheet}" is een macroblad en is overgeslagen.',
    en: 'Sheet "{sheet}" is a macro sheet and was skipped.',
    fr: 'La feuille « {sheet} » est une feuille de macros et a été ignorée.',
  },
}
