/** The words that the document itself brings along. */
import { type Text, text } from '@werkplekleren/rules'

export const documentWords = {
  keyFigures: text('Kerncijfers', 'Key figures', 'Chiffres clés'),
  contents: text('Inhoud', 'Contents', 'Sommaire'),
  skip: text('Naar de inhoud van het rapport', 'To the contents of the report', 'Vers le contenu du rapport'),
  chart: text('Grafiek', 'Chart', 'Graphique'),
  figuresOf: text('Cijfers', 'Figures', 'Chiffres'),
  colon: text(': ', ': ', ' : '),
  page: text('Pagina', 'Page', 'Page'),
} as const satisfies Readonly<Record<string, Text>>

/** Language tags with the region whose spelling is followed. */
export const languageTags = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' } as const
