/** Participation of mentors in training sessions: one row per mentor and session. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { date, identifier, yesNo } from '../columns-of.ts'

export const mentorTrainings = defineTable({
  id: 'mentorTrainings',
  singular: 'mentorTraining',
  purpose: 'report',
  label: text('Mentoropleidingen', 'Mentor trainings', 'Formations de tuteur'),
  aliases: ['sessies mentoropleiding'],
  key: 'id',
  columns: {
    id: identifier(['Deelnamenummer', 'Participation number', 'Numéro de participation'], {
      aliases: ['deelname id', 'id'],
    }),
    sessionId: identifier(['Sessienummer', 'Session number', 'Numéro de session'], { aliases: ['sessie'] }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    mentorId: identifier(['Mentor', 'Mentor', 'Tuteur'], {
      references: 'mentors',
      aliases: ['mentor id', 'mentornummer'],
    }),
    heldOn: date(['Gehouden op', 'Held on', 'Organisé le'], { aliases: ['datum van de sessie'] }),
    completed: yesNo(['Opleiding voltooid', 'Training completed', 'Formation terminée'], {
      aliases: ['voltooid'],
    }),
  },
})
