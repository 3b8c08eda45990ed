/** Table 7_3: training of mentors and the judgement of those who visited workplaces. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { countOf, numberOf, shareOf } from '../../figures/index.ts'
import { judgements, trainedParticipants, trainingSessions } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

export const trainingAndQuality = defineTable({
  id: '7_3',
  title: text(
    'Mentoropleiding en kwaliteit van de werkplek naar sectoraal partnerschap',
    'Mentor training and quality of the workplace by sectoral partnership',
    'Formation des tuteurs et qualité du lieu de travail par partenariat sectoriel',
  ),
  explanation: text(
    'Sessies zijn het werk van de sectoren zelf; hun aantallen worden niet onderdrukt.',
    'Sessions are the work of the sectors themselves; their numbers are not suppressed.',
    'Les séances sont le travail des secteurs mêmes ; leurs nombres ne sont pas supprimés.',
  ),
  indicators: [trainingSessions, trainedParticipants, judgements],
  power: 'QUALITY',
  async fill(context) {
    const [sessions, participants, judged] = await Promise.all([
      along(context, trainingSessions, sector),
      along(context, trainedParticipants, sector),
      along(context, judgements, sector),
    ])
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, sessions, participants, judged),
      columns: [
        {
          header: text('Sessies', 'Sessions', 'Séances'),
          unit: trainingSessions.unit,
          kind: 'count',
          at: {},
          figure: whereDelivered(context, { mentorTrainings: ['sessionId', 'heldOn'] }, (key) =>
            numberOf(sessions.at(key).n),
          ),
        },
        {
          header: text('Deelnemers', 'Participants', 'Participants'),
          unit: trainedParticipants.unit,
          kind: 'count',
          at: {},
          figure: whereDelivered(context, { mentorTrainings: ['mentorId', 'heldOn'] }, (key) =>
            countOf(participants.at(key)),
          ),
        },
        {
          header: text('Voltooid', 'Completed', 'Terminée'),
          unit: trainedParticipants.unit,
          kind: 'percent',
          at: {},
          figure: whereDelivered(context, { mentorTrainings: ['mentorId', 'heldOn', 'completed'] }, (key) =>
            shareOf(participants.hitsAt(key), participants.at(key)),
          ),
        },
        {
          header: text('Beoordeeld', 'Judged', 'Appréciées'),
          unit: judgements.unit,
          kind: 'count',
          at: {},
          figure: whereDelivered(context, { visits: ['judgement', 'visitedOn'] }, (key) =>
            countOf(judged.at(key)),
          ),
        },
        {
          header: text('Positief oordeel', 'Positive judgement', 'Appréciation positive'),
          unit: judgements.unit,
          kind: 'percent',
          at: {},
          figure: whereDelivered(context, { visits: ['judgement', 'visitedOn'] }, (key) =>
            shareOf(judged.hitsAt(key), judged.at(key)),
          ),
        },
      ],
    })
  },
})
