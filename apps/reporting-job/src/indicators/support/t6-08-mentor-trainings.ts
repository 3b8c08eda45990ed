/** T6-08: sessions of mentor training held in the school year, and the mentors who took part. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

const inYear = 'WHERE t.held_on_day >= $first_day AND t.held_on_day <= $last_day'

export const trainingSessions = defineIndicator({
  id: 'T6-08a',
  title: text('Sessies mentoropleiding', 'Mentor training sessions', 'Séances de formation de tuteurs'),
  definition: text(
    'Sessies van mentoropleidingen die in het schooljaar zijn gehouden. Een sessie telt één keer, bij haar eerste dag.',
    'Sessions of mentor training held in the school year. A session counts once, on its first day.',
    "Séances de formation de tuteurs tenues au cours de l'année scolaire. Une séance compte une fois, à son premier jour.",
  ),
  unit: text('sessies', 'sessions', 'séances'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['mentorTrainings', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT sector FROM (
    SELECT t.sector_code AS sector,
           CASE WHEN t.session_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY t.session_id ORDER BY t.held_on_day, t.id) END AS place
    FROM mentor_trainings t
    ${inYear}
  ) sessions
  WHERE place = 1`,
})

export const trainedParticipants = defineIndicator({
  id: 'T6-08b',
  title: text(
    'Deelnemers mentoropleiding',
    'Mentor training participants',
    'Participants aux formations de tuteurs',
  ),
  definition: text(
    'Verschillende mentoren die in het schooljaar aan minstens één sessie van een mentoropleiding hebben deelgenomen, en wie van hen de opleiding heeft voltooid.',
    'Different mentors who took part in at least one session of mentor training in the school year, and those of them who completed the training.',
    "Tuteurs différents ayant participé à au moins une séance de formation au cours de l'année scolaire, et ceux d'entre eux qui ont terminé la formation.",
  ),
  numerator: text(
    'deelnemers die de opleiding voltooiden',
    'participants who completed the training',
    'participants ayant terminé la formation',
  ),
  denominator: text('deelnemers', 'participants', 'participants'),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['mentorTrainings', 'sectors'],
  source: ownDefinition,
  hitsAt: { training: 'completed' },
  unitsSql: `SELECT t.mentor_id AS unit, t.sector_code AS sector, t.completed AS hit
  FROM mentor_trainings t
  ${inYear} AND t.mentor_id IS NOT NULL`,
})
