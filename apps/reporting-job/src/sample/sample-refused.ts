/** Why a sample is not made or not written: a closed list of problems, each one sentence in three languages. */
import { type Language, type Text, text } from '@werkplekleren/rules'

export type SampleProblem =
  | 'yearTooEarly'
  | 'seedNotWhole'
  | 'notAFolder'
  | 'folderInUse'
  | 'parentMissing'
  | 'notWritable'

/** `subject` is the folder, the school year or the seed that the problem is about. */
export class SampleRefused extends Error {
  override readonly name = 'SampleRefused'
  readonly problem: SampleProblem
  readonly subject: string

  constructor(problem: SampleProblem, subject: string, options?: ErrorOptions) {
    super(describeSampleProblem({ problem, subject }, 'en'), options)
    this.problem = problem
    this.subject = subject
  }
}

/** One sentence for the user: where, what is wrong there, and what to do. */
export const describeSampleProblem = (
  { problem, subject }: Pick<SampleRefused, 'problem' | 'subject'>,
  language: Language,
): string => SENTENCES[problem][language].replace('{subject}', () => subject)

const SENTENCES: Readonly<Record<SampleProblem, Text>> = {
  yearTooEarly: text(
    'Schooljaar {subject}: de regels van het voorbeeldjaar gelden pas vanaf 2023-2024; kies een later schooljaar.',
    'School year {subject}: the rules of the sample year hold only from 2023-2024; choose a later school year.',
    "Année scolaire {subject} : les règles de l'année d'exemple ne valent qu'à partir de 2023-2024 ; choisissez une année scolaire ultérieure.",
  ),
  seedNotWhole: text(
    'Startgetal {subject}: dit is geen geheel getal; geef een geheel getal op, bijvoorbeeld 1.',
    'Seed {subject}: this is not a whole number; give a whole number, such as 1.',
    "Graine {subject} : ce n'est pas un nombre entier ; indiquez un nombre entier, par exemple 1.",
  ),
  notAFolder: text(
    '{subject}: dit is een bestand en geen map; kies een andere map voor het voorbeeldjaar.',
    '{subject}: this is a file, not a folder; choose another folder for the sample year.',
    "{subject} : c'est un fichier et non un dossier ; choisissez un autre dossier pour l'année d'exemple.",
  ),
  folderInUse: text(
    '{subject}: deze map bevat bestanden die niet van een eerder voorbeeldjaar zijn; kies een lege of nieuwe map.',
    '{subject}: this folder holds files that are not of an earlier sample year; choose an empty or a new folder.',
    "{subject} : ce dossier contient des fichiers qui ne proviennent pas d'une année d'exemple antérieure ; choisissez un dossier vide ou nouveau.",
  ),
  parentMissing: text(
    '{subject}: de map waarin deze map moet komen, bestaat niet; maak die eerst aan of kies een andere plaats.',
    '{subject}: the folder in which this folder should come does not exist; create it first or choose another place.',
    "{subject} : le dossier qui doit contenir ce dossier n'existe pas ; créez-le d'abord ou choisissez un autre endroit.",
  ),
  notWritable: text(
    '{subject}: hier kan niet worden geschreven; controleer de schrijfrechten en de vrije ruimte, of kies een andere map.',
    '{subject}: writing is not possible here; check the permissions and the free space, or choose another folder.',
    "{subject} : impossible d'écrire ici ; vérifiez les droits d'accès et l'espace libre, ou choisissez un autre dossier.",
  ),
}
