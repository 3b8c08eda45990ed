/** Options that several commands take, with the same words in each. */
import type { Session } from './session.ts'

type OptionTexts = readonly [flags: string, description: string, standard?: string]

export const asOfOption = ({ say }: Session): OptionTexts => [
  `--as-of <${say('datum', 'date', 'date')}>`,
  say(
    'peildatum, zoals 2025-01-31; standaard vandaag',
    'reference date, such as 2025-01-31; today by default',
    "date de référence, comme 2025-01-31 ; aujourd'hui par défaut",
  ),
]

export const tableOption = ({ say }: Session): OptionTexts => [
  `--table <${say('tabel', 'table', 'table')}>`,
  say(
    'de tabel van elk werkblad, als de kolomtitels die niet aanwijzen',
    'the table of every sheet, where the headings do not tell',
    'la table de chaque feuille, si les en-têtes ne la désignent pas',
  ),
]

export const pageFormatOption = ({ say }: Session): OptionTexts => [
  `--format <${say('vorm', 'format', 'format')}>`,
  say(
    'text om te lezen, json voor programma’s, of markdown',
    'text for people, json for programs, or markdown',
    'text à lire, json pour les programmes, ou markdown',
  ),
  'text',
]
