/** What the core says in its own words, in three languages. */
import {
  type Day,
  type Lacking,
  type Language,
  type LapseReason,
  labelOf,
  listOf,
  renderDay,
  type TableId,
  tableOf,
} from '@werkplekleren/rules'
import { cellName, type RejectedRow } from '@werkplekleren/workbook/recognising'
import type { GridProblem } from './read-sheet.ts'

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>

/** More ranges than these are counted, not named. */
const RANGES_NAMED = 5

const rejectedWords: Words<RejectedRow['reason']> = {
  nl: {
    totalsRow: 'totaalrij',
    titleRow: 'tussentitel',
    headingsAgain: 'herhaling van de kolomtitels',
    nothingRecognised: 'geen enkele herkende kolom is ingevuld',
  },
  en: {
    totalsRow: 'totals row',
    titleRow: 'title between the rows',
    headingsAgain: 'the headings once more',
    nothingRecognised: 'none of the recognised columns is filled in',
  },
  fr: {
    totalsRow: 'ligne de total',
    titleRow: 'intertitre',
    headingsAgain: 'répétition des en-têtes',
    nothingRecognised: "aucune des colonnes reconnues n'est remplie",
  },
}

export const sayRejected = (reason: RejectedRow['reason'], language: Language): string =>
  rejectedWords[language][reason]

/** In the place of a heading that is empty. */
export const sayNoHeading = (language: Language): string =>
  ({ nl: '(zonder kolomtitel)', en: '(without heading)', fr: '(sans en-tête)' })[language]

/** “a”, “b” en tabel “c” ontbreken. */
export function sayLacking({ columns, tables }: Lacking, table: TableId, language: Language): string {
  const quoted = (label: string) => listOf([label], language)
  const tableWord = { nl: 'tabel', en: 'table', fr: 'table' }[language]
  const items = [
    ...columns.map((column) => quoted(labelOf(table, column, language))),
    ...tables.map((id) => `${tableWord} ${quoted(tableOf(id).label[language])}`),
  ]
  const and = { nl: 'en', en: 'and', fr: 'et' }[language]
  const one = items.length === 1
  const all = one ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`
  return {
    nl: `${all} ${one ? 'ontbreekt' : 'ontbreken'}.`,
    en: `${all} ${one ? 'is missing' : 'are missing'}.`,
    fr: `${all} ${one ? 'manque' : 'manquent'}.`,
  }[language]
}

export const sayLapsed = (why: LapseReason, until: Day, language: Language): string =>
  why === 'valuesChanged'
    ? {
        nl: 'de waarden zijn gewijzigd',
        en: 'the values have changed',
        fr: 'les valeurs ont changé',
      }[language]
    : {
        nl: `gold tot en met ${renderDay(until, 'nl')}`,
        en: `held until ${renderDay(until, 'en')} inclusive`,
        fr: `valait jusqu'au ${renderDay(until, 'fr')} inclus`,
      }[language]

/** The host could not say which cells are merged. */
export function sayMergesUnknown(sheets: readonly string[], language: Language): string {
  const names = listOf(sheets, language)
  return {
    nl: `Deze Excel zegt niet welke cellen samengevoegd zijn (${names}): zulke cellen gelden hier als leeg, terwijl “werkplek check” op het bewaarde bestand erover struikelt. Kijk zelf na of er samengevoegde cellen zijn.`,
    en: `This Excel does not say which cells are merged (${names}): such cells count as empty here, while “werkplek check” stops at them in the saved file. Look for merged cells yourself.`,
    fr: `Cet Excel ne dit pas quelles cellules sont fusionnées (${names}) : elles comptent ici comme vides, alors que « werkplek check » s'y arrête dans le fichier enregistré. Cherchez vous-même les cellules fusionnées.`,
  }[language]
}

/** The person said what a heading stands for, which the command does not know. */
export function sayColumnsCorrected(sheets: readonly string[], language: Language): string {
  const names = listOf(sheets, language)
  return {
    nl: `U koos zelf waarvoor kolomtitels staan (${names}): “werkplek check” kent die keuze niet en kan op het bewaarde bestand iets anders vinden.`,
    en: `You chose yourself what headings stand for (${names}): “werkplek check” does not know that choice and may find something else in the saved file.`,
    fr: `Vous avez choisi vous-même ce que désignent des en-têtes (${names}) : « werkplek check » ignore ce choix et peut trouver autre chose dans le fichier enregistré.`,
  }[language]
}

/** No day of the workbook told from which year it counts. */
export const sayDaysAssumed = (language: Language): string =>
  ({
    nl: 'Geen enkele dag in deze werkmap toont of er vanaf 1900 of vanaf 1904 wordt geteld; de controle telt vanaf 1900. Maak een kolom met datums breed genoeg om ze te lezen en controleer opnieuw.',
    en: 'No day in this workbook shows whether days count from 1900 or from 1904; the check counts from 1900. Make a column of dates wide enough to read and check again.',
    fr: "Aucune date de ce classeur ne montre si les jours se comptent depuis 1900 ou depuis 1904 ; le contrôle compte depuis 1900. Élargissez une colonne de dates pour qu'elles soient lisibles et relancez le contrôle.",
  })[language]

/** Why a sheet was not checked because of another one. */
export const sayHeldUp = (by: string, language: Language): string =>
  ({
    nl: `Niet gecontroleerd, want werkblad “${by}” hoort erbij en is niet te vertrouwen; herstel dat werkblad of laat het weg uit de controle.`,
    en: `Not checked, because sheet “${by}” belongs to it and cannot be trusted; repair that sheet or leave it out of the check.`,
    fr: `Non contrôlée, car la feuille « ${by} » en fait partie et n'est pas fiable ; corrigez cette feuille ou laissez-la hors du contrôle.`,
  })[language]

/** Why a sheet was not checked, and what to do. */
export function sayNotChecked(why: GridProblem, language: Language): string {
  switch (why.problem) {
    case 'emptySheet':
      return {
        nl: 'Het werkblad is leeg: er is niets gecontroleerd.',
        en: 'The sheet is empty: nothing was checked.',
        fr: "La feuille est vide : rien n'a été contrôlé.",
      }[language]
    case 'noHeading':
      return {
        nl: 'Er is geen herkenbare rij met kolomtitels; zet, als er records op staan, de titels van minstens twee bekende kolommen in één rij.',
        en: 'There is no recognisable row of headings; if the sheet holds records, put the headings of at least two known columns in one row.',
        fr: "Il n'y a pas de ligne d'en-têtes reconnaissable ; si la feuille contient des fiches, placez les en-têtes d'au moins deux colonnes connues sur une ligne.",
      }[language]
    case 'templateSheet':
      return {
        nl: 'Er zijn geen kolomtitels: zo heet een blad zonder records in onze werkmappen.',
        en: 'There are no headings: in our workbooks a sheet of this name holds no records.',
        fr: "Il n'y a pas d'en-têtes : dans nos classeurs, une feuille de ce nom ne contient pas de fiches.",
      }[language]
    case 'weakHeadings': {
      const { row, recognised, filled } = why
      return {
        nl: `In rij ${row} zijn maar ${recognised} van de ${filled} kolomtitels bekend, te weinig om er een tabel in te herkennen; kies de tabel of geef het blad de naam van de tabel.`,
        en: `Only ${recognised} of the ${filled} headings in row ${row} are known, too few to recognise a table; choose the table or name the sheet after it.`,
        fr: `Seuls ${recognised} des ${filled} en-têtes de la ligne ${row} sont connus, trop peu pour y reconnaître une table ; choisissez la table ou donnez son nom à la feuille.`,
      }[language]
    }
    case 'ambiguousTable': {
      const names = listOf(
        why.tables.map((table) => tableOf(table).label[language]),
        language,
      )
      return {
        nl: `De kolomtitels in rij ${why.row} passen even goed bij meer dan één tabel: ${names}; kies de tabel.`,
        en: `The headings in row ${why.row} fit more than one table equally well: ${names}; choose the table.`,
        fr: `Les en-têtes de la ligne ${why.row} correspondent aussi bien à plusieurs tables : ${names} ; choisissez la table.`,
      }[language]
    }
    case 'duplicateHeading': {
      const label = listOf([labelOf(why.table, why.column, language)], language)
      const [first, second] = why.positions.map((position) => cellName(why.row, position))
      return {
        nl: `De kolom ${label} staat er tweemaal, in ${first} en ${second}; hernoem of verwijder er één.`,
        en: `The column ${label} is there twice, in ${first} and ${second}; rename or remove one.`,
        fr: `La colonne ${label} y figure deux fois, en ${first} et ${second} ; renommez-en ou supprimez-en une.`,
      }[language]
    }
    case 'mergedCells': {
      const rest = why.ranges.length - RANGES_NAMED
      const more = { nl: `en nog ${rest}`, en: `and ${rest} more`, fr: `et ${rest} de plus` }[language]
      const ranges = `${why.ranges.slice(0, RANGES_NAMED).join(', ')}${rest > 0 ? ` ${more}` : ''}`
      return {
        nl: `Er zijn samengevoegde cellen tussen de rijen (${ranges}): één waarde staat er voor meer dan één cel; hef de samenvoeging op en vul elke cel in.`,
        en: `There are merged cells among the rows (${ranges}): one value stands there for several cells; unmerge them and fill in each cell.`,
        fr: `Il y a des cellules fusionnées parmi les lignes (${ranges}) : une seule valeur y vaut pour plusieurs cellules ; annulez la fusion et remplissez chaque cellule.`,
      }[language]
    }
    case 'daysUnknown':
      return {
        nl: 'De werkmap telt dagen vanaf 1904 en de getalnotaties zijn niet gelezen: niemand kan zeggen welke getallen dagen zijn; schakel in de opties van Excel het 1904-datumsysteem uit en kijk de data na.',
        en: 'The workbook counts days from 1904 and its number formats were not read: nobody can say which numbers are days; switch off the 1904 date system in the options of Excel and verify the dates.',
        fr: "Le classeur compte les jours à partir de 1904 et ses formats de nombre n'ont pas été lus : nul ne peut dire quels nombres sont des jours ; désactivez le calendrier depuis 1904 dans les options d'Excel et vérifiez les dates.",
      }[language]
  }
}
