/** T3-05: days from the enrolment to the start of the first agreement. */
import { text } from '@werkplekleren/rules'
import { grade, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { longWaitDays } from '../limits.ts'
import { population } from '../population.ts'
import { dualAgreements } from './dual-agreements.ts'

const structures = population.structures.map((code) => `'${code}'`).join(', ')

export const waiting = defineIndicator({
  id: 'T3-05',
  title: text(
    'Wachttijd tot de eerste overeenkomst',
    'Waiting time until the first agreement',
    "Délai jusqu'à la première convention",
  ),
  definition: text(
    `Kalenderdagen van de eerste inschrijving van het schooljaar in een duale opleiding van het secundair onderwijs tot de start van de eerste overeenkomst in het extract: mediaan, 90e percentiel en aandeel boven ${longWaitDays} dagen. Alleen lerenden van wie beide in het schooljaar vallen; wie geen overeenkomst vond, telt niet mee. Een overeenkomst die voor de inschrijving begon, geeft 0 dagen.`,
    `Calendar days from the first enrolment of the school year in a dual programme of secondary education to the start of the first agreement in the extract: median, 90th percentile and share above ${longWaitDays} days. Only learners of whom both fall in the school year; who found no agreement does not count. An agreement that began before the enrolment gives 0 days.`,
    `Jours calendrier de la première inscription de l'année scolaire dans une formation duale de l'enseignement secondaire au début de la première convention de l'extrait : médiane, 90e centile et part au-delà de ${longWaitDays} jours. Uniquement les apprenants dont les deux tombent dans l'année scolaire ; qui n'a pas trouvé de convention ne compte pas. Une convention commencée avant l'inscription donne 0 jour.`,
  ),
  numerator: text(
    'lerenden die langer wachtten',
    'learners who waited longer',
    'apprenants ayant attendu plus longtemps',
  ),
  denominator: text(
    'lerenden met een eerste overeenkomst',
    'learners with a first agreement',
    'apprenants ayant une première convention',
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'schoolYear',
  breakdowns: [sector, grade],
  needs: ['enrolments', 'programmes', 'agreements'],
  source: ownDefinition,
  unitsSql: `WITH enrolled AS (
    SELECT e.learner_id, e.from_day, p.sector_code AS sector, p.grade,
           ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id) AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    WHERE p.dual AND p.level = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE)
      AND e.structure IN (${structures}) AND e.learner_id IS NOT NULL
      AND e.from_day >= $first_day AND e.from_day <= $last_day
  ), agreed AS (
    SELECT d.learner_id, MIN(d.start_day) AS start_day FROM (${dualAgreements}) d GROUP BY d.learner_id
  )
  SELECT e.sector, e.grade, CASE WHEN a.start_day < e.from_day THEN 0 ELSE a.start_day - e.from_day END AS value,
         a.start_day - e.from_day > ${longWaitDays} AS hit
  FROM enrolled e
  JOIN agreed a ON a.learner_id = e.learner_id
  WHERE e.place = 1 AND a.start_day >= $first_day AND a.start_day <= $last_day`,
})
