/** What sectors promised in the addenda to their covenants, and did: one row per sector, school year and action. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, count, identifier, words } from '../columns-of.ts'

export const commitments = defineTable({
  id: 'commitments',
  singular: 'commitment',
  purpose: 'report',
  label: text('Engagementen uit de addenda', 'Commitments of the addenda', 'Engagements des avenants'),
  aliases: ['engagementen', 'addenda'],
  key: 'id',
  columns: {
    id: identifier(['Engagementnummer', 'Commitment number', "Numéro d'engagement"], {
      aliases: ['engagement id', 'id'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    schoolYear: words(['Schooljaar', 'School year', 'Année scolaire'], {
      help: text('Bijvoorbeeld 2024-2025.', 'For example 2024-2025.', 'Par exemple 2024-2025.'),
    }),
    action: code(['Soort engagement', 'Kind of commitment', "Type d'engagement"], {
      INFORM: { label: text('Informeren', 'Informing', 'Informer') },
      VISIT: { label: text('Bezoeken', 'Visiting', 'Visiter') },
      ACCREDIT: { label: text('Erkennen', 'Accrediting', 'Agréer') },
      TRAIN: { label: text('Mentoren opleiden', 'Training mentors', 'Former des tuteurs') },
      PLACES: {
        label: text('Leerwerkplekken vinden', 'Finding workplaces', 'Trouver des lieux de travail'),
      },
      OTHER: { label: text('Andere', 'Other', 'Autre') },
    }),
    promised: count(['Aantal beloofd', 'Number promised', 'Nombre promis']),
    realised: count(['Aantal gerealiseerd', 'Number realised', 'Nombre réalisé']),
  },
})
