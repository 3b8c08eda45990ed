/** The sentences with which an enrolment file is refused. */
import { basename } from 'node:path'
import { type Day, formatDay, formatSchoolYear, type SchoolYear, type Text } from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'
import { type CountDayId, countDays } from './count-days.ts'

/** What an enrolment file can be refused for, with what its sentence names. */
export type Refusal =
  | { readonly because: 'notAnEnrolmentFile' }
  | { readonly because: 'columnsMissing'; readonly columns: readonly string[] }
  | { readonly because: 'columnTwice'; readonly column: string }
  | { readonly because: 'severalSheets'; readonly sheets: readonly string[] }
  | { readonly because: 'mergedCells'; readonly sheet: string }
  | { readonly because: 'noUsableRow'; readonly read: number }
  | { readonly because: 'severalMoments'; readonly row: number }
  | { readonly because: 'momentUnknown' }
  | { readonly because: 'nameContradicts' }
  | { readonly because: 'otherSchoolYear'; readonly found: SchoolYear; readonly wanted: SchoolYear }
  | { readonly because: 'otherCountDay'; readonly found: readonly CountDayId[]; readonly wanted: CountDayId }
  | { readonly because: 'secondOfItsKind'; readonly other: string }
  | { readonly because: 'countDayAhead'; readonly wanted: CountDayId; readonly madeOn: Day }

/** One sentence in three languages: which file, what is wrong, what next. */
export const refused = (file: string, refusal: Refusal): BadInput =>
  new BadInput(sentence(basename(file), refusal))

function sentence(file: string, refusal: Refusal): Text {
  switch (refusal.because) {
    case 'notAnEnrolmentFile':
      return {
        nl: `${file} heeft niet de kolommen van “inschrijvingen leerplicht instellingen” en ook niet die van de voorlopige leerlingenaantallen (Discimus); download het bestand opnieuw en zet het ongewijzigd in de map.`,
        en: `${file} has neither the columns of “inschrijvingen leerplicht instellingen” nor those of the provisional learner counts (Discimus); download the file again and put it in the folder unchanged.`,
        fr: `${file} n'a ni les colonnes de « inschrijvingen leerplicht instellingen » ni celles des nombres provisoires d'élèves (Discimus) ; téléchargez de nouveau le fichier et placez-le tel quel dans le dossier.`,
      }
    case 'columnsMissing': {
      const names = refusal.columns.join(', ')
      return {
        nl: `In ${file} ontbreken kolommen zonder welke niets te tellen valt: ${names}; download het volledige bestand opnieuw.`,
        en: `${file} lacks columns without which nothing can be counted: ${names}; download the complete file again.`,
        fr: `Il manque dans ${file} des colonnes sans lesquelles rien ne peut être compté : ${names} ; téléchargez de nouveau le fichier complet.`,
      }
    }
    case 'columnTwice':
      return {
        nl: `${file} heeft de kolom ${refusal.column} twee keer; haal er een weg of download het bestand opnieuw.`,
        en: `${file} has the column ${refusal.column} twice; remove one or download the file again.`,
        fr: `${file} a deux fois la colonne ${refusal.column} ; supprimez-en une ou téléchargez de nouveau le fichier.`,
      }
    case 'severalSheets': {
      const names = refusal.sheets.map((name) => `“${name}”`).join(', ')
      return {
        nl: `${file} heeft meer dan één blad met inschrijvingen (${names}); laat er één staan, anders zou er dubbel geteld worden.`,
        en: `${file} has more than one sheet with enrolments (${names}); keep one, or they would be counted twice.`,
        fr: `${file} a plus d'une feuille avec des inscriptions (${names}) ; n'en gardez qu'une, sinon elles seraient comptées deux fois.`,
      }
    }
    case 'mergedCells':
      return {
        nl: `${file}, blad “${refusal.sheet}”: er staan samengevoegde cellen tussen de gegevens, zodat niet elke rij leesbaar is; download het bestand opnieuw.`,
        en: `${file}, sheet “${refusal.sheet}”: there are merged cells among the data, so that not every row can be read; download the file again.`,
        fr: `${file}, feuille « ${refusal.sheet} » : des cellules fusionnées se trouvent parmi les données, si bien que chaque ligne n'est pas lisible ; téléchargez de nouveau le fichier.`,
      }
    case 'noUsableRow':
      return {
        nl: `${file} heeft de juiste kolommen, maar geen enkele van de ${refusal.read} rijen bevat een leesbaar aantal in het secundair onderwijs; download het bestand opnieuw.`,
        en: `${file} has the right columns, but none of its ${refusal.read} rows holds a readable count in secondary education; download the file again.`,
        fr: `${file} a les bonnes colonnes, mais aucune de ses ${refusal.read} lignes ne contient un nombre lisible dans l'enseignement secondaire ; téléchargez de nouveau le fichier.`,
      }
    case 'severalMoments':
      return {
        nl: `${file} bevat meer dan één schooljaar of teldag (eerste verschil op rij ${refusal.row}); zet elk jaar in een eigen bestand.`,
        en: `${file} holds more than one school year or count day (first difference on row ${refusal.row}); put each year in a file of its own.`,
        fr: `${file} contient plus d'une année scolaire ou d'un jour de comptage (première différence à la ligne ${refusal.row}) ; placez chaque année dans un fichier distinct.`,
      }
    case 'momentUnknown':
      return {
        nl: `${file} zegt niet van welk schooljaar en welke teldag het is, want het heeft daar geen kolom voor; geef het weer de naam waarmee het gedownload werd (… -2025-2026-1feb).`,
        en: `${file} does not say of which school year and count day it is, for it has no column for that; give it back the name under which it was downloaded (… -2025-2026-1feb).`,
        fr: `${file} n'indique ni son année scolaire ni son jour de comptage, faute de colonne ; redonnez-lui le nom sous lequel il a été téléchargé (… -2025-2026-1feb).`,
      }
    case 'nameContradicts':
      return {
        nl: `De naam van ${file} noemt een ander schooljaar of een andere teldag dan de rijen erin; download het bestand opnieuw.`,
        en: `The name of ${file} states another school year or count day than its rows; download the file again.`,
        fr: `Le nom de ${file} indique une autre année scolaire ou un autre jour de comptage que ses lignes ; téléchargez de nouveau le fichier.`,
      }
    case 'otherSchoolYear': {
      const [found, wanted] = [formatSchoolYear(refusal.found), formatSchoolYear(refusal.wanted)]
      return {
        nl: `${file} is van schooljaar ${found}, het rapport gaat over ${wanted}; zet het bestand van ${wanted} in de map.`,
        en: `${file} is of school year ${found}, the report is about ${wanted}; put the file of ${wanted} in the folder.`,
        fr: `${file} est de l'année scolaire ${found}, le rapport porte sur ${wanted} ; placez le fichier de ${wanted} dans le dossier.`,
      }
    }
    case 'otherCountDay': {
      const wanted = countDays[refusal.wanted].label
      const found = (language: keyof Text) =>
        refusal.found.map((id) => countDays[id].label[language]).join(', ')
      return {
        nl: `${file} telt op ${found('nl')}, het rapport op ${wanted.nl}, en die getallen zijn niet te vergelijken; zet de telling van ${wanted.nl} in de map.`,
        en: `${file} counts on ${found('en')}, the report on ${wanted.en}, and those numbers cannot be compared; put the count of ${wanted.en} in the folder.`,
        fr: `${file} compte au ${found('fr')}, le rapport au ${wanted.fr}, et ces nombres ne sont pas comparables ; placez le comptage du ${wanted.fr} dans le dossier.`,
      }
    }
    case 'secondOfItsKind': {
      const other = basename(refusal.other)
      return {
        nl: `${other} en ${file} zijn inschrijvingsbestanden van dezelfde soort; laat er één in de map, anders is niet te zeggen welk geldt.`,
        en: `${other} and ${file} are enrolment files of one kind; keep one in the folder, or nobody can say which holds.`,
        fr: `${other} et ${file} sont des fichiers d'inscriptions du même type ; n'en laissez qu'un dans le dossier, sinon on ne sait pas lequel vaut.`,
      }
    }
    case 'countDayAhead': {
      const { label } = countDays[refusal.wanted]
      const madeOn = formatDay(refusal.madeOn)
      return {
        nl: `${file} toont de stand van ${madeOn}, vóór de teldag ${label.nl}: die kolom is nog geen telling; download een latere versie.`,
        en: `${file} shows the state of ${madeOn}, before the count day ${label.en}: that column is no count yet; download a later version.`,
        fr: `${file} montre l'état du ${madeOn}, avant le jour de comptage ${label.fr} : cette colonne n'est pas encore un comptage ; téléchargez une version ultérieure.`,
      }
    }
  }
}
