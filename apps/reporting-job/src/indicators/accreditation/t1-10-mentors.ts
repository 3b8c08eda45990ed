/** T1-10: persons accepted as mentor, by the state of their training. */
import { mentorTrainingMonths, text } from '@werkplekleren/rules'
import { sector, trainingState } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** SQL of the mentors accepted by the last day of the school year, each once, with the state of their training. */
export const acceptedMentors = `SELECT sector_code AS sector,
    CASE WHEN training_exempt THEN 'exempt'
         WHEN training_due_day IS NULL THEN 'unknown'
         WHEN trained_on_day <= training_due_day AND trained_on_day <= $last_day THEN 'inTime'
         WHEN trained_on_day <= $last_day THEN 'late'
         WHEN training_due_day < $last_day THEN 'overdue'
         ELSE 'notYetDue' END AS training_state
  FROM (
    SELECT sector_code, training_exempt, trained_on_day, training_due_day,
           CASE WHEN id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY id ORDER BY accredited_on_day, company_no, sector_code)
                END AS place
    FROM mentors
    WHERE accredited_on_day IS NULL OR accredited_on_day <= $last_day
  ) accepted
  WHERE place = 1`

/** The term where a sector sets none, as it is now. */
const months = mentorTrainingMonths.values.at(-1)?.value ?? '–'

export const mentors = defineIndicator({
  id: 'T1-10',
  title: text('Mentoren', 'Mentors', 'Tuteurs'),
  definition: text(
    `Mentoren die uiterlijk op de laatste dag van het schooljaar zijn aanvaard. Tijdig: de opleiding is gevolgd binnen de termijn van de sector (${months} maanden waar de sector geen termijn meegeeft) na de dag van aanvaarding. Wie mentor is in meer dan één onderneming, telt één keer: bij de oudste aanvaarding.`,
    `Mentors accepted by the last day of the school year. In time: trained within the term of the sector (${months} months where the sector sets none) after the day of acceptance. Who is a mentor in more than one company counts once: with the oldest acceptance.`,
    `Tuteurs acceptés au plus tard le dernier jour de l'année scolaire. À temps : formation suivie dans le délai du secteur (${months} mois où le secteur n'en fixe pas) après le jour de l'acceptation. Un tuteur dans plusieurs entreprises compte une fois : avec l'acceptation la plus ancienne.`,
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'lastDay',
  breakdowns: [sector, trainingState],
  needs: ['mentors', 'sectors'],
  source: ownDefinition,
  unitsSql: acceptedMentors,
})
