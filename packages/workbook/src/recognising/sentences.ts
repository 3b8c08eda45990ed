/** Says in one sentence why a sheet was not checked: what, where, what next. */
import { type Language, labelOf, tableOf } from '@werkplekleren/rules'
import { cellName } from '../cells/index.ts'
import type { UnrecognisedSheet } from './read-planning.ts'

/** More ranges than these are counted, not named. */
const RANGES_NAMED = 5

/** One clear sentence in the reader's language, without the file's path beyond what the caller passed. */
export function describeUnrecognised({ file, name, why }: UnrecognisedSheet, language: Language): string {
  const where = {
    nl: `Werkblad “${name}” van ${file}`,
    en: `Sheet “${name}” of ${file}`,
    fr: `La feuille « ${name} » de ${file}`,
  }[language]
  switch (why.problem) {
    case 'emptySheet':
      return {
        nl: `${where} is leeg: er is niets gecontroleerd.`,
        en: `${where} is empty: nothing was checked.`,
        fr: `${where} est vide : rien n'a été contrôlé.`,
      }[language]
    case 'noHeading':
      return {
        nl: `${where} heeft geen herkenbare rij met kolomtitels en is niet gecontroleerd; zet, als er records op staan, de titels van minstens twee bekende kolommen in één rij (docs/guides/planning-sheet.md legt uit welke).`,
        en: `${where} has no recognisable row of headings and was not checked; if it holds records, put the headings of at least two known columns in one row (docs/guides/planning-sheet.md says which).`,
        fr: `${where} n'a pas de ligne d'en-têtes reconnaissable et n'a pas été contrôlée ; si elle contient des fiches, placez les en-têtes d'au moins deux colonnes connues sur une ligne (docs/guides/planning-sheet.md les explique).`,
      }[language]
    case 'templateSheet':
      return {
        nl: `${where} heeft geen kolomtitels en is niet gecontroleerd: zo heet een blad zonder records in onze werkmappen.`,
        en: `${where} has no headings and was not checked: in our workbooks a sheet of that name holds no records.`,
        fr: `${where} n'a pas d'en-têtes et n'a pas été contrôlée : dans nos classeurs, une feuille de ce nom ne contient pas de fiches.`,
      }[language]
    case 'weakHeadings': {
      const { row, recognised, filled } = why
      return {
        nl: `${where} is niet gecontroleerd: in rij ${row} zijn maar ${recognised} van de ${filled} kolomtitels bekend, te weinig om er een tabel in te herkennen; geef de tabel op met --table of geef het blad de naam van de tabel.`,
        en: `${where} was not checked: only ${recognised} of the ${filled} headings in row ${row} are known, too few to recognise a table; name the table with --table or name the sheet after it.`,
        fr: `${where} n'a pas été contrôlée : seuls ${recognised} des ${filled} en-têtes de la ligne ${row} sont connus, trop peu pour y reconnaître une table ; indiquez la table avec --table ou donnez son nom à la feuille.`,
      }[language]
    }
    case 'ambiguousTable': {
      const names = why.tables.map((table) => `${table} (${tableOf(table).label[language]})`).join(', ')
      return {
        nl: `De kolomtitels in rij ${why.row} passen even goed of bijna even goed bij meer dan één tabel: ${names}; geef de tabel op met --table. ${where} is niet gecontroleerd.`,
        en: `The headings in row ${why.row} fit more than one table equally or nearly as well: ${names}; name the table with --table. ${where} was not checked.`,
        fr: `Les en-têtes de la ligne ${why.row} correspondent aussi bien, ou presque, à plusieurs tables : ${names} ; indiquez la table avec --table. ${where} n'a pas été contrôlée.`,
      }[language]
    }
    case 'duplicateHeading': {
      const label = labelOf(why.table, why.column, language)
      const [first, second] = why.positions.map((position) => cellName(why.row, position))
      return {
        nl: `${where} heeft tweemaal de kolom “${label}”, in ${first} en ${second}; hernoem of verwijder er één.`,
        en: `${where} has the column “${label}” twice, in ${first} and ${second}; rename or remove one.`,
        fr: `${where} contient deux fois la colonne « ${label} », en ${first} et ${second} ; renommez-en ou supprimez-en une.`,
      }[language]
    }
    case 'mergedCells': {
      const named = why.ranges.slice(0, RANGES_NAMED).join(', ')
      const rest = why.ranges.length - RANGES_NAMED
      const ranges =
        rest > 0
          ? {
              nl: `${named} en nog ${rest}`,
              en: `${named} and ${rest} more`,
              fr: `${named} et ${rest} de plus`,
            }[language]
          : named
      return {
        nl: `${where} heeft samengevoegde cellen tussen de rijen (${ranges}): één waarde staat er voor meer dan één cel; hef de samenvoeging op en vul elke cel in.`,
        en: `${where} has merged cells among its rows (${ranges}): one value stands there for several cells; unmerge them and fill in each cell.`,
        fr: `${where} contient des cellules fusionnées parmi ses lignes (${ranges}) : une seule valeur y vaut pour plusieurs cellules ; annulez la fusion et remplissez chaque cellule.`,
      }[language]
    }
  }
}
