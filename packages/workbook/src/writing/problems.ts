/** Why a report is not written: a closed list of codes, the error that carries one, and its sentence. */
import type { Language } from '@werkplekleren/rules'

export type WriteProblem =
  | 'sheetOrder'
  | 'badSheetName'
  | 'duplicateSheetName'
  | 'emptyText'
  | 'untidyText'
  | 'textTooLong'
  | 'noColumns'
  | 'tooManyRows'
  | 'duplicateHeader'
  | 'rowLength'
  | 'emptyCell'
  | 'wrongKind'
  | 'badNumber'
  | 'badDay'
  | 'noteNowhere'
  | 'notesSheetMissing'
  | 'chartNowhere'
  | 'chartTooMuch'
  | 'chartMixed'
  | 'formColumns'
  | 'recordTwice'
  | 'writtenDiffers'
  | 'cannotSave'

/** Where in the report: `row` counts the rows of the table from 1, `field` names a part of the model. */
export interface ReportPlace {
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly field?: string
}

/** A report that cannot be written as it stands; never holds the content of a cell. */
export class UnwritableReport extends Error {
  readonly problem: WriteProblem
  readonly place: ReportPlace

  constructor(problem: WriteProblem, place: ReportPlace = {}, cause?: unknown) {
    super(undefined, cause === undefined ? undefined : { cause })
    this.name = 'UnwritableReport'
    this.problem = problem
    this.place = place
    this.message = describeWriteProblem(this, 'en')
  }
}

/** One sentence for the user: the place in the report, what is wrong there, and what to do. */
export function describeWriteProblem(
  { problem, place }: Pick<UnwritableReport, 'problem' | 'place'>,
  language: Language,
): string {
  const words = PLACES[language]
  const parts: string[] = []
  if (place.sheet !== undefined) parts.push(`${words.sheet} "${place.sheet}"`)
  if (place.row !== undefined) parts.push(`${words.row} ${place.row}`)
  if (place.column !== undefined) parts.push(`${words.column} "${place.column}"`)
  if (place.field !== undefined) parts.push(place.field)
  const where = parts.length > 0 ? parts.join(', ') : words.report
  return `${where}: ${SENTENCES[problem][language]}.`
}

const PLACES: Record<Language, Record<'sheet' | 'row' | 'column' | 'report', string>> = {
  nl: { sheet: 'blad', row: 'rij', column: 'kolom', report: 'rapport' },
  en: { sheet: 'sheet', row: 'row', column: 'column', report: 'report' },
  fr: { sheet: 'feuille', row: 'ligne', column: 'colonne', report: 'rapport' },
}

const SENTENCES: Record<WriteProblem, Record<Language, string>> = {
  sheetOrder: {
    nl: 'een rapport bestaat uit een voorblad, een inhoud, hoogstens één blad met noten en dan tabellen, lijsten, grafieken en te verbeteren rijen; herschik de bladen',
    en: 'a report is a cover, a contents sheet, at most one sheet of notes and then tables, lists, charts and rows to correct; rearrange the sheets',
    fr: 'un rapport comporte une page de garde, une table des matières, au plus une feuille de notes, puis des tableaux, listes, graphiques et lignes à corriger ; réorganisez les feuilles',
  },
  badSheetName: {
    nl: 'een bladnaam telt hoogstens 31 letters, cijfers en liggende streepjes en begint met een letter; kies een andere naam',
    en: 'a sheet name has at most 31 letters, digits and underscores and starts with a letter; choose another name',
    fr: 'un nom de feuille compte au plus 31 lettres, chiffres et traits de soulignement et commence par une lettre ; choisissez un autre nom',
  },
  duplicateSheetName: {
    nl: 'twee bladen hebben dezelfde naam (hoofdletters tellen niet mee); kies een andere naam',
    en: 'two sheets have the same name (case does not count); choose another name',
    fr: 'deux feuilles portent le même nom (sans tenir compte des majuscules) ; choisissez un autre nom',
  },
  emptyText: {
    nl: 'hier ontbreekt een tekst; vul hem aan',
    en: 'a text is missing here; supply it',
    fr: 'un texte manque ici ; complétez-le',
  },
  untidyText: {
    nl: 'de tekst bevat een stuurteken, een regeleinde, een overbodige spatie of een onvolledig teken; schrijf hem opnieuw',
    en: 'the text holds a control character, a line break, a superfluous space or an incomplete character; write it again',
    fr: 'le texte contient un caractère de contrôle, un saut de ligne, une espace superflue ou un caractère incomplet ; réécrivez-le',
  },
  textTooLong: {
    nl: 'de tekst is langer dan Excel aankan (32 767 tekens in een cel, 255 in een kolomkop); kort hem in',
    en: 'the text is longer than Excel can hold (32,767 characters in a cell, 255 in a heading); shorten it',
    fr: 'le texte dépasse ce qu’Excel peut contenir (32 767 caractères par cellule, 255 par en-tête) ; raccourcissez-le',
  },
  noColumns: {
    nl: 'de tabel heeft geen kolommen of meer dan 16 384; pas de kolommen aan',
    en: 'the table has no columns or more than 16,384; change the columns',
    fr: 'le tableau n’a pas de colonnes ou en a plus de 16 384 ; adaptez les colonnes',
  },
  tooManyRows: {
    nl: 'de tabel telt meer rijen dan een werkblad; lever ze als .csv',
    en: 'the table has more rows than a worksheet; supply it as .csv',
    fr: 'le tableau compte plus de lignes qu’une feuille de calcul ; fournissez-le en .csv',
  },
  duplicateHeader: {
    nl: 'twee kolommen hebben dezelfde kop (hoofdletters tellen niet mee); geef elke kolom een eigen kop',
    en: 'two columns have the same heading (case does not count); give each column its own heading',
    fr: 'deux colonnes portent le même en-tête (sans tenir compte des majuscules) ; donnez à chacune son propre en-tête',
  },
  rowLength: {
    nl: 'de rij heeft niet evenveel cellen als er kolommen zijn; vul ze aan',
    en: 'the row does not have as many cells as there are columns; complete it',
    fr: 'la ligne n’a pas autant de cellules qu’il y a de colonnes ; complétez-la',
  },
  emptyCell: {
    nl: 'een statistische tabel heeft geen lege cellen zonder reden; zet er 0 of een symbool, of geef de reden op',
    en: 'a statistical table has no empty cells without a reason; put 0 or a symbol, or state the reason',
    fr: 'un tableau statistique n’a pas de cellules vides sans raison ; mettez 0 ou un symbole, ou indiquez la raison',
  },
  wrongKind: {
    nl: 'de waarde past niet bij de soort van haar kolom; pas de waarde of de kolom aan',
    en: 'the value does not fit the kind of its column; change the value or the column',
    fr: 'la valeur ne correspond pas au type de sa colonne ; adaptez la valeur ou la colonne',
  },
  badNumber: {
    nl: 'dit is geen getal dat Excel exact bewaart (oneindig, geen getal, niet geheel of meer dan 15 cijfers); kijk de berekening na',
    en: 'this is no number that Excel stores exactly (infinite, not a number, not whole or over 15 digits); check the calculation',
    fr: 'ce nombre ne peut pas être conservé exactement par Excel (infini, non numérique, non entier ou plus de 15 chiffres) ; vérifiez le calcul',
  },
  badDay: {
    nl: 'dit is geen dag tussen 1 maart 1900 en 31 december 2199; kijk de datum na',
    en: 'this is no day between 1 March 1900 and 31 December 2199; check the date',
    fr: 'ce n’est pas un jour compris entre le 1er mars 1900 et le 31 décembre 2199 ; vérifiez la date',
  },
  noteNowhere: {
    nl: 'een noot verwijst naar een kolom of rij die er niet is; verbeter de verwijzing',
    en: 'a note points to a column or row that is not there; correct the reference',
    fr: 'une note renvoie à une colonne ou à une ligne inexistante ; corrigez le renvoi',
  },
  notesSheetMissing: {
    nl: 'er zijn noten maar er is geen blad voor; voeg het toe na de inhoud',
    en: 'there are notes but no sheet for them; add it after the contents',
    fr: 'il y a des notes mais pas de feuille pour les accueillir ; ajoutez-la après la table des matières',
  },
  chartNowhere: {
    nl: 'een grafiek verwijst naar een tabel, kolom of rij die er niet is; verbeter de verwijzing',
    en: 'a chart points to a table, column or row that is not there; correct the reference',
    fr: 'un graphique renvoie à un tableau, une colonne ou une ligne inexistants ; corrigez le renvoi',
  },
  chartTooMuch: {
    nl: 'een grafiek toont 1 tot 6 reeksen en 2 tot 16 (kolommen), 24 (lijnen) of 30 (liggende staven) categorieën; kies minder of splits de grafiek',
    en: 'a chart shows 1 to 6 series and 2 to 16 (columns), 24 (lines) or 30 (lying bars) categories; choose fewer or split the chart',
    fr: 'un graphique montre de 1 à 6 séries et de 2 à 16 (colonnes), 24 (lignes) ou 30 (barres) catégories ; choisissez-en moins ou scindez le graphique',
  },
  chartMixed: {
    nl: 'een grafiek tekent getallen van één soort (geen dagen) en heeft er minstens één; kies andere cellen',
    en: 'a chart draws numbers of one kind (no days) and has at least one; choose other cells',
    fr: 'un graphique dessine des nombres d’un seul type (pas de jours), au moins un ; choisissez d’autres cellules',
  },
  formColumns: {
    nl: 'de kolommen van een blad met te verbeteren rijen zijn kolommen van zijn tabel, elk één keer, met de sleutel erbij, en elke rij heeft er minstens één die gewijzigd kan worden; pas ze aan',
    en: 'the columns of a sheet of corrections are columns of its table, each once, with the key among them, and every row has at least one that can be changed; correct them',
    fr: 'les colonnes d’une feuille de corrections sont des colonnes de son tableau, chacune une fois, clé comprise, et chaque ligne en a au moins une modifiable ; adaptez-les',
  },
  recordTwice: {
    nl: 'dezelfde rij staat twee keer op het blad; breng de vaststellingen samen op één rij',
    en: 'the same record stands twice on the sheet; bring its findings together in one row',
    fr: 'le même enregistrement figure deux fois sur la feuille ; réunissez ses constats sur une ligne',
  },
  writtenDiffers: {
    nl: 'het geschreven bestand geeft bij het herlezen andere waarden; verspreid het niet en meld dit',
    en: 'the written file gives other values when read again; do not distribute it and report this',
    fr: 'le fichier écrit donne d’autres valeurs à la relecture ; ne le diffusez pas et signalez-le',
  },
  cannotSave: {
    nl: 'het bestand kan niet worden bewaard; kijk de map, de rechten en de vrije ruimte na',
    en: 'the file cannot be saved; check the folder, the rights and the free space',
    fr: 'le fichier ne peut pas être enregistré ; vérifiez le dossier, les droits et l’espace libre',
  },
}
