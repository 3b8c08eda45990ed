/** What a reader must know of figures that come of an enrolment file. */
import { type Text, text } from '@werkplekleren/rules'

export type CountNote = keyof typeof countNotes

export const countNotes = {
  roundedFromHalves: text(
    'Een leerling in co-ouderschap kan half in elk van twee scholen tellen. Elk getal is één keer afgerond, uit de exacte som (halven naar boven), zodat delen en totaal enkele eenheden kunnen verschillen.',
    'A learner in co-parenting may count half in each of two schools. Each number is rounded once, from the exact sum (halves up), so that parts and total may differ by a few units.',
    'Un élève en coparentalité peut compter pour moitié dans chacune de deux écoles. Chaque nombre est arrondi une seule fois, à partir de la somme exacte (demis vers le haut), si bien que les parties et le total peuvent différer de quelques unités.',
  ),
  enrolmentsNotPersons: text(
    'Het bestand telt inschrijvingen, geen personen: wie in twee scholen voltijds is ingeschreven, telt twee keer.',
    'The file counts enrolments, not persons: who is fully enrolled in two schools counts twice.',
    'Le fichier compte des inscriptions et non des personnes : qui est inscrit à temps plein dans deux écoles compte deux fois.',
  ),
  ageNotInFile: text(
    'De leeftijd staat niet in dit bestand.',
    'This file does not hold the age.',
    "Ce fichier ne contient pas l'âge.",
  ),
  sectorNotInFile: text(
    'De sector staat niet in dit bestand, en een catalogus van opleidingen met hun sector werd niet gegeven.',
    'This file does not hold the sector, and no catalogue of programmes with their sector was given.',
    "Ce fichier ne contient pas le secteur, et aucun catalogue des formations avec leur secteur n'a été fourni.",
  ),
  adultsNotInFile: text(
    'Het volwassenenonderwijs staat niet in dit bestand.',
    'This file does not hold adult education.',
    "Ce fichier ne contient pas l'enseignement pour adultes.",
  ),
  standApartUnknown: text(
    'Zonder vlag voor duaal in het bestand of de catalogus zijn de aanloop en het buitengewoon onderwijs niet te tellen.',
    'Without a flag for dual in the file or the catalogue, the run-up phase and special education cannot be counted.',
    "Sans indication « dual » dans le fichier ou le catalogue, la phase de démarrage et l'enseignement spécial ne peuvent être comptés.",
  ),
  providerFromStructure: text(
    'De soort aanbieder is afgeleid uit de hoofdstructuur en het einde van de naam van de administratieve groep (DBSO, SYN).',
    'The provider type is derived from the main structure and the end of the name of the administrative group (DBSO, SYN).',
    'Le type de dispensateur est déduit de la structure principale et de la fin du nom du groupe administratif (DBSO, SYN).',
  ),
  noD1: text(
    'De duale opleidingen zijn in dit bestand niet met zekerheid te onderscheiden; de aansluiting tussen de definities is niet te maken.',
    'The dual programmes cannot be told apart with certainty in this file; the definitions cannot be reconciled.',
    'Les formations duales ne peuvent être distinguées avec certitude dans ce fichier ; les définitions ne peuvent être rapprochées.',
  ),
  dualElsewhere: text(
    'Duaal leren staat in een van deze schooljaren ook in de hoofdstructuren 312 en 315, die deze definitie niet telt: de reeks is daar onderbroken en de groei wordt niet gegeven.',
    'In one of these school years dual learning also stands in the main structures 312 and 315, which this definition does not count: the series breaks there and no growth is given.',
    "Au cours d'une de ces années scolaires, l'apprentissage dual figure aussi dans les structures principales 312 et 315, que cette définition ne compte pas : la série y est interrompue et la croissance n'est pas donnée.",
  ),
  namesCut: text(
    'Enkele namen van opleidingen zijn na 40 tekens afgekapt, in het woord dat “duaal” zou zeggen; die inschrijvingen zijn niet meegeteld.',
    'Some names of programmes are cut at 40 characters, within the word that would say “duaal”; those enrolments are not counted.',
    'Certains noms de formations sont coupés à 40 caractères, dans le mot qui dirait « duaal » ; ces inscriptions ne sont pas comptées.',
  ),
  notReached: text(
    'Het bestand dateert van vóór deze teldag; de kolom toont de stand van de export en is geen telling.',
    'The file was made before this count day; the column shows the state of the export and is no count.',
    "Le fichier date d'avant ce jour de comptage ; la colonne montre l'état de l'exportation et n'est pas un comptage.",
  ),
} as const satisfies Readonly<Record<string, Text>>
