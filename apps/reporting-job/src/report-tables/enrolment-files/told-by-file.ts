/** What a reader must know of a table that comes of an enrolment file of the administration. */
import { formatDay, type Text, text } from '@werkplekleren/rules'
import { type CountedFile, countNotes, onDay, populationD2 } from '../../open-data/index.ts'
import type { TableContext } from '../report-table.ts'

export const sourceOfFiles = text(
  'Bron: inschrijvingsbestand van de Vlaamse onderwijsadministratie (inschrijvingen leerplicht instellingen, of de voorlopige leerlingenaantallen van Discimus); welk bestand staat op het werkblad Herkomst.',
  'Source: enrolment file of the Flemish education administration (inschrijvingen leerplicht instellingen, or the provisional learner counts of Discimus); which file stands on the sheet Provenance.',
  "Source : fichier d'inscriptions de l'administration flamande de l'enseignement (inschrijvingen leerplicht instellingen, ou les nombres provisoires d'élèves de Discimus) ; la feuille Provenance indique le fichier.",
)

/** The file of the report's count day; tables of enrolment files are filled only where there is one. */
export function reportFile({ enrolmentFiles }: Pick<TableContext, 'enrolmentFiles'>): CountedFile {
  if (enrolmentFiles === undefined) throw new Error('No enrolment file was counted.')
  return enrolmentFiles.report
}

/** The file that tells of several count days; the same one where there is no other. */
export const daysFile = (context: Pick<TableContext, 'enrolmentFiles'>): CountedFile =>
  context.enrolmentFiles?.days ?? reportFile(context)

/** How enrolments are counted and by which definition, for tables of enrolments. */
export const enrolmentNotes = (counted: CountedFile): readonly Text[] => [
  definitionNote(counted),
  countNotes.roundedFromHalves,
  countNotes.enrolmentsNotPersons,
  ...doubtNotes(counted),
  ...provisionalNote(counted),
]

/** For tables of schools, programmes and offerings. */
export const unitNotes = (counted: CountedFile): readonly Text[] => [
  definitionNote(counted),
  ...doubtNotes(counted),
  ...provisionalNote(counted),
]

export function definitionNote({ definition: { id, version, title, definition }, noD1 }: CountedFile): Text {
  const why = noD1 && whyNotD1(noD1)
  return {
    nl: `Duaal volgens definitie ${id} (${version}), ${title.nl}: ${definition.nl}${why ? ` ${why.nl}` : ''}`,
    en: `Dual by definition ${id} (${version}), ${title.en}: ${definition.en}${why ? ` ${why.en}` : ''}`,
    fr: `Dual selon la définition ${id} (${version}), ${title.fr} : ${definition.fr}${why ? ` ${why.fr}` : ''}`,
  }
}

/** So many programmes are named; the others are counted. */
const PROGRAMMES_NAMED = 20

/** Why the report could not count by the flag of the catalogue. */
function whyNotD1(noD1: NonNullable<CountedFile['noD1']>): Text {
  if (noD1.unavailable === 'noDualFlag')
    return text(
      'D1 was niet mogelijk: het bestand zegt niet welke opleidingen duaal zijn, en het extract Opleidingen (programmes) staat niet in de map.',
      'D1 was not possible: the file does not say which programmes are dual, and the extract Programmes is not in the folder.',
      "D1 n'était pas possible : le fichier n'indique pas quelles formations sont duales, et l'extrait Formations (programmes) n'est pas dans le dossier.",
    )
  const { programmes } = noD1
  const named = programmes.slice(0, PROGRAMMES_NAMED).join('; ')
  const more = programmes.length - PROGRAMMES_NAMED
  return {
    nl: `D1 was niet mogelijk: van opleidingen die zich duaal noemen, zegt de catalogus niet of ze het zijn: ${named}${more > 0 ? `; en nog ${more}` : ''}.`,
    en: `D1 was not possible: of programmes that call themselves dual, the catalogue does not say whether they are: ${named}${more > 0 ? `; and ${more} more` : ''}.`,
    fr: `D1 n'était pas possible : le catalogue n'indique pas si des formations qui se disent duales le sont : ${named}${more > 0 ? ` ; et ${more} autres` : ''}.`,
  }
}

/** What the definition may have missed. */
function doubtNotes({ file, definition }: CountedFile): readonly Text[] {
  if (definition.id !== 'D2') return []
  const { doubtful, elsewhere } = populationD2(onDay(file.counts, 'feb1'))
  return [...(doubtful > 0 ? [countNotes.namesCut] : []), ...(elsewhere > 0 ? [notCountedElsewhere] : [])]
}

const notCountedElsewhere = text(
  'Duaal leren staat in dit schooljaar ook in de hoofdstructuren 312 en 315, die deze definitie niet telt.',
  'In this school year dual learning also stands in the main structures 312 and 315, which this definition does not count.',
  "Cette année scolaire, l'apprentissage dual figure aussi dans les structures principales 312 et 315, que cette définition ne compte pas.",
)

function provisionalNote({ file: { kind, madeOn } }: CountedFile): readonly Text[] {
  if (kind !== 'discimus' || madeOn === null) return []
  const day = formatDay(madeOn)
  return [
    text(
      `Voorlopige cijfers, met de stand van ${day}.`,
      `Provisional figures, as they stood on ${day}.`,
      `Chiffres provisoires, situation au ${day}.`,
    ),
  ]
}
