/** Why a sample is not made: a closed list of problems, each one sentence in three languages. */
import { type Language, type Text, text } from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'

export type SampleProblem = 'yearTooEarly' | 'seedNotWhole'

/** `subject` is the school year or the seed that the problem is about. */
export class SampleRefused extends BadInput {
  readonly problem: SampleProblem
  readonly subject: string

  constructor(problem: SampleProblem, subject: string) {
    const sentence = (language: Language) => describeSampleProblem({ problem, subject }, language)
    super(text(sentence('nl'), sentence('en'), sentence('fr')))
    this.name = 'SampleRefused'
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
}
