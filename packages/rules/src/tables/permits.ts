/** Permits of foreign trainees. */
import { text } from '../language.ts'
import { defineTable } from './column.ts'
import { date, identifier } from './columns-of.ts'

export const permits = defineTable({
  id: 'permits',
  singular: 'permit',
  label: text('Vergunningen', 'Permits', 'Permis'),
  key: 'id',
  columns: {
    id: identifier(['Vergunningsnummer', 'Permit number', 'Numéro de permis'], {
      aliases: ['vergunning', 'id'],
    }),
    learnerId: identifier(['Stagiair', 'Trainee', 'Stagiaire'], {
      references: 'learners',
      aliases: ['lerende'],
    }),
    grantedOn: date(['Toegekend op', 'Granted on', 'Accordé le']),
    validFrom: date(['Geldig van', 'Valid from', 'Valable du']),
    validTo: date(['Geldig tot en met', 'Valid until', "Valable jusqu'au"]),
  },
})
