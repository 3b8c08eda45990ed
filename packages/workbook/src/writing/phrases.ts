/** The words that the writer itself puts into a workbook, in the three languages. */
import type { Language } from '@werkplekleren/rules'
import type { ReportSymbol } from './report-workbook.ts'

interface Phrases {
  readonly tag: string
  readonly sheetNames: { readonly cover: string; readonly contents: string; readonly notes: string }
  readonly contents: string
  readonly notes: string
  readonly oneTable: string
  readonly noTable: string
  readonly noRows: string
  readonly noNotes: string
  readonly toContents: string
  readonly summary: string
  readonly about: string
  readonly sheet: string
  readonly title: string
  readonly noteNumber: string
  readonly noteText: string
  readonly noteSheets: string
  readonly symbols: string
  readonly emptyInList: string
  readonly marker: (number: number) => string
  readonly markersExplained: (sheet: string) => string
  readonly replaced: (cells: number) => string
  /** Page number in Excel's own codes. */
  readonly page: string
  readonly symbolTexts: Readonly<Record<ReportSymbol, string>>
  /** 0 to 20, for table names. */
  readonly numbers: readonly string[]
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  nl: {
    tag: 'nl-BE',
    sheetNames: { cover: 'Voorblad', contents: 'Inhoud', notes: 'Noten' },
    contents: 'Inhoud',
    notes: 'Noten',
    oneTable: 'Dit werkblad bevat één tabel.',
    noTable: 'Dit werkblad bevat geen tabel.',
    noRows: 'De tabel heeft geen rijen.',
    noNotes: 'Bij de tabellen van deze werkmap horen geen noten.',
    toContents: 'Naar de inhoud',
    summary: 'Samenvatting',
    about: 'Over deze werkmap',
    sheet: 'Werkblad',
    title: 'Titel',
    noteNumber: 'Noot',
    noteText: 'Tekst',
    noteSheets: 'Werkbladen',
    symbols: 'Symbolen',
    emptyInList: 'Een lege cel betekent dat er geen waarde is.',
    marker: (number) => `[noot ${number}]`,
    markersExplained: (sheet) =>
      `Noten zijn aangeduid tussen vierkante haken; hun tekst staat op het werkblad ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'In 1 cel zijn tekens die niet in een werkmap thuishoren, vervangen door �.'
        : `In ${cells} cellen zijn tekens die niet in een werkmap thuishoren, vervangen door �.`,
    page: 'Pagina &P van &N',
    symbolTexts: {
      b: 'breuk in de reeks',
      c: 'vertrouwelijk',
      e: 'geraamd',
      p: 'voorlopig',
      r: 'herzien',
      u: 'weinig betrouwbaar',
      x: 'niet beschikbaar',
      z: 'niet van toepassing',
    },
    numbers:
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
        ' ',
      ),
  },
  en: {
    tag: 'en-GB',
    sheetNames: { cover: 'Cover', contents: 'Contents', notes: 'Notes' },
    contents: 'Contents',
    notes: 'Notes',
    oneTable: 'This worksheet contains one table.',
    noTable: 'This worksheet contains no table.',
    noRows: 'The table has no rows.',
    noNotes: 'The tables of this workbook have no notes.',
    toContents: 'To the contents',
    summary: 'Summary',
    about: 'About this workbook',
    sheet: 'Worksheet',
    title: 'Title',
    noteNumber: 'Note',
    noteText: 'Text',
    noteSheets: 'Worksheets',
    symbols: 'Symbols',
    emptyInList: 'An empty cell means that there is no value.',
    marker: (number) => `[note ${number}]`,
    markersExplained: (sheet) =>
      `Notes are marked in square brackets; their text is in the worksheet ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'In 1 cell, characters that do not belong in a workbook were replaced by �.'
        : `In ${cells} cells, characters that do not belong in a workbook were replaced by �.`,
    page: 'Page &P of &N',
    symbolTexts: {
      b: 'break in the series',
      c: 'confidential',
      e: 'estimated',
      p: 'provisional',
      r: 'revised',
      u: 'low reliability',
      x: 'not available',
      z: 'not applicable',
    },
    numbers:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
        ' ',
      ),
  },
  fr: {
    tag: 'fr-BE',
    sheetNames: { cover: 'Page_de_garde', contents: 'Sommaire', notes: 'Notes' },
    contents: 'Sommaire',
    notes: 'Notes',
    oneTable: 'Cette feuille de calcul contient un seul tableau.',
    noTable: 'Cette feuille de calcul ne contient pas de tableau.',
    noRows: 'Le tableau ne compte aucune ligne.',
    noNotes: 'Les tableaux de ce classeur ne comportent pas de notes.',
    toContents: 'Vers le sommaire',
    summary: 'Résumé',
    about: 'À propos de ce classeur',
    sheet: 'Feuille',
    title: 'Titre',
    noteNumber: 'Note',
    noteText: 'Texte',
    noteSheets: 'Feuilles',
    symbols: 'Symboles',
    emptyInList: 'Une cellule vide signifie qu’il n’y a pas de valeur.',
    marker: (number) => `[note ${number}]`,
    markersExplained: (sheet) =>
      `Les notes sont indiquées entre crochets ; leur texte figure dans la feuille ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'Dans 1 cellule, des caractères qui n’ont pas leur place dans un classeur ont été remplacés par �.'
        : `Dans ${cells} cellules, des caractères qui n’ont pas leur place dans un classeur ont été remplacés par �.`,
    page: 'Page &P sur &N',
    symbolTexts: {
      b: 'rupture de série',
      c: 'confidentiel',
      e: 'estimé',
      p: 'provisoire',
      r: 'révisé',
      u: 'peu fiable',
      x: 'non disponible',
      z: 'sans objet',
    },
    numbers:
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf vingt'.split(
        ' ',
      ),
  },
}
