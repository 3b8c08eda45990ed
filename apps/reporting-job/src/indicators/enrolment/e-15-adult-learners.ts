/** E-15: learners in dual adult education over the school year, apart from the secondary total. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { cedefop, defineIndicator } from '../indicator.ts'

export const adultLearners = defineIndicator({
  id: 'E-15',
  title: text(
    'Lerenden volwassenenonderwijs',
    'Learners in adult education',
    "Apprenants de l'enseignement pour adultes",
  ),
  definition: text(
    'Personen met minstens één inschrijving in een duale opleiding van het volwassenenonderwijs in de loop van het schooljaar; wie meer modules volgt, telt één keer. Deze personen zitten niet in het totaal van het secundair onderwijs.',
    'Persons with at least one enrolment in a dual programme of adult education in the course of the school year; who takes more modules counts once. These persons are not in the total of secondary education.',
    "Personnes ayant au moins une inscription dans une formation duale de l'enseignement pour adultes au cours de l'année scolaire ; qui suit plusieurs modules compte une fois. Ces personnes ne sont pas dans le total de l'enseignement secondaire.",
  ),
  unit: text('personen', 'persons', 'personnes'),
  moment: 'schoolYear',
  breakdowns: [sector, province],
  needs: ['enrolments', 'programmes', 'providers'],
  source: cedefop,
  unitsSql: `SELECT sector, province FROM (
    SELECT p.sector_code AS sector, COALESCE(e.province, v.province) AS province,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    LEFT JOIN providers v ON v.no = e.provider_no
    WHERE p.dual AND p.level = 'ADULT'
      AND e.from_day <= $last_day AND (e.to_day IS NULL OR e.to_day >= $first_day)
  ) running
  WHERE place = 1`,
})
