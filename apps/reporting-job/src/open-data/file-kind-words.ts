/** What the kinds of enrolment file are called. */
import { type Text, text } from '@werkplekleren/rules'
import type { FileKind } from './columns.ts'

export const fileKindWords: Readonly<Record<FileKind, Text>> = {
  openData: text(
    'Inschrijvingen leerplicht instellingen (open data)',
    'Enrolments in compulsory education by institution (open data)',
    "Inscriptions dans l'enseignement obligatoire par établissement (données ouvertes)",
  ),
  discimus: text(
    'Voorlopige leerlingenaantallen (Discimus)',
    'Provisional learner counts (Discimus)',
    "Nombres provisoires d'élèves (Discimus)",
  ),
}
