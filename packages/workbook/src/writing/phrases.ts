/** The words that the writer itself puts into a workbook, in the three languages. */
import type { Language } from '@werkplekleren/rules'
import { listsSheet } from '../recognising/index.ts'
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
  /** Between a word and what it introduces. */
  readonly colon: string
  readonly emptyInList: string
  readonly marker: (number: number) => string
  readonly markersExplained: (sheet: string) => string
  readonly replaced: (cells: number) => string
  /** Page number in Excel's own codes. */
  readonly page: string
  readonly final: string
  readonly chart: string
  readonly chartsOnly: string
  readonly description: string
  readonly figuresOf: string
  readonly notDrawn: string
  readonly valuesWithoutNumber: (values: number) => string
  readonly wholeStacks: string
  /** Headings that no table knows, so that the sheet is read without them. */
  readonly correction: Readonly<Record<'rule' | 'reason' | 'law' | 'proposed', string>>
  readonly openCells: string
  readonly yesNo: readonly [string, string]
  readonly lists: Readonly<Record<'name' | 'title' | 'intro' | 'column' | 'value', string>>
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
    colon: ': ',
    emptyInList: 'Een lege cel betekent dat er geen waarde is.',
    marker: (number) => `[noot ${number}]`,
    markersExplained: (sheet) =>
      `Noten zijn aangeduid tussen vierkante haken; hun tekst staat op het werkblad ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'In 1 cel zijn tekens die niet in een werkmap thuishoren, vervangen door �.'
        : `In ${cells} cellen zijn tekens die niet in een werkmap thuishoren, vervangen door �.`,
    page: 'Pagina &P van &N',
    final: 'definitief',
    chart: 'Grafiek',
    chartsOnly: 'Dit werkblad bevat grafieken; hun cijfers staan op de werkbladen met tabellen.',
    description: 'Beschrijving',
    figuresOf: 'Naar de cijfers:',
    notDrawn: 'Niet getekend, omdat de cel geen getal bevat',
    valuesWithoutNumber: (values) => `${values} waarden; zie de tabel.`,
    wholeStacks: 'De hele stapel ontbreekt dan.',
    correction: {
      rule: 'Overtreden regel',
      reason: 'Vaststelling van de controle',
      law: 'Regelgeving bij de vaststelling',
      proposed: 'Voorgestelde waarde',
    },
    openCells:
      'Alleen de omkaderde cellen kunnen worden gewijzigd; het blad is beveiligd, zonder wachtwoord. De eerste vier kolommen zijn toelichting en worden niet ingelezen.',
    yesNo: ['Ja', 'Nee'],
    lists: {
      name: listsSheet.nl,
      title: 'Keuzelijsten',
      intro: 'Deze waarden kunnen worden gekozen op de bladen met te verbeteren rijen.',
      column: 'Voor kolom',
      value: 'Keuze',
    },
    symbolTexts: {
      b: 'breuk in de reeks',
      c: 'niet gepubliceerd om te vermijden dat personen of ondernemingen herkend worden',
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
    colon: ': ',
    emptyInList: 'An empty cell means that there is no value.',
    marker: (number) => `[note ${number}]`,
    markersExplained: (sheet) =>
      `Notes are marked in square brackets; their text is in the worksheet ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'In 1 cell, characters that do not belong in a workbook were replaced by �.'
        : `In ${cells} cells, characters that do not belong in a workbook were replaced by �.`,
    page: 'Page &P of &N',
    final: 'final',
    chart: 'Chart',
    chartsOnly: 'This worksheet contains charts; their figures are in the worksheets with tables.',
    description: 'Description',
    figuresOf: 'To the figures:',
    notDrawn: 'Not drawn, because the cell holds no number',
    valuesWithoutNumber: (values) => `${values} values; see the table.`,
    wholeStacks: 'The whole stack is then left out.',
    correction: {
      rule: 'Rule broken',
      reason: 'Finding of the check',
      law: 'Law behind the finding',
      proposed: 'Proposed value',
    },
    openCells:
      'Only the framed cells can be changed; the sheet is protected, without a password. The first four columns explain and are not read back.',
    yesNo: ['Yes', 'No'],
    lists: {
      name: listsSheet.en,
      title: 'Lists of values',
      intro: 'These values can be chosen in the worksheets with rows to correct.',
      column: 'For column',
      value: 'Choice',
    },
    symbolTexts: {
      b: 'break in the series',
      c: 'not published, so that no person or company can be recognised',
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
    colon: ' : ',
    emptyInList: 'Une cellule vide signifie qu’il n’y a pas de valeur.',
    marker: (number) => `[note ${number}]`,
    markersExplained: (sheet) =>
      `Les notes sont indiquées entre crochets ; leur texte figure dans la feuille ${sheet}.`,
    replaced: (cells) =>
      cells === 1
        ? 'Dans 1 cellule, des caractères qui n’ont pas leur place dans un classeur ont été remplacés par �.'
        : `Dans ${cells} cellules, des caractères qui n’ont pas leur place dans un classeur ont été remplacés par �.`,
    page: 'Page &P sur &N',
    final: 'définitif',
    chart: 'Graphique',
    chartsOnly:
      'Cette feuille de calcul contient des graphiques ; leurs chiffres figurent dans les feuilles des tableaux.',
    description: 'Description',
    figuresOf: 'Vers les chiffres :',
    notDrawn: 'Non dessiné, car la cellule ne contient pas de nombre',
    valuesWithoutNumber: (values) => `${values} valeurs ; voir le tableau.`,
    wholeStacks: 'La pile entière est alors omise.',
    correction: {
      rule: 'Règle enfreinte',
      reason: 'Constat du contrôle',
      law: 'Base légale du constat',
      proposed: 'Valeur proposée',
    },
    openCells:
      'Seules les cellules encadrées peuvent être modifiées ; la feuille est protégée, sans mot de passe. Les quatre premières colonnes sont explicatives et ne sont pas relues.',
    yesNo: ['Oui', 'Non'],
    lists: {
      name: listsSheet.fr,
      title: 'Listes de valeurs',
      intro: 'Ces valeurs peuvent être choisies dans les feuilles de lignes à corriger.',
      column: 'Pour la colonne',
      value: 'Choix',
    },
    symbolTexts: {
      b: 'rupture de série',
      c: 'non publié, afin qu’aucune personne ni entreprise ne puisse être reconnue',
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
