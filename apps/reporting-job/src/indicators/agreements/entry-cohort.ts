/** SQL of the learners whose first agreement began in the school year, and of what became of it by the last day. */
import { dualAgreements, endedEarly } from './dual-agreements.ts'

/**
 * One row a learner, with sector and grade of the first agreement, the first early end, and the days from that end to the
 * start of the next agreement. First is first in the extract. An agreement without a learner is a learner of its own.
 */
export const entryCohort = `WITH agreed AS (
    SELECT d.*, COALESCE(d.learner_id, '?' || d.id) AS person FROM (${dualAgreements}) d
    WHERE d.start_day IS NOT NULL
  ), begun AS (
    SELECT g.*, ROW_NUMBER() OVER (PARTITION BY g.person ORDER BY g.start_day, g.id) AS place FROM agreed g
  ), ended AS (
    SELECT g.*, ROW_NUMBER() OVER (PARTITION BY g.person ORDER BY g.early_end_day, g.id) AS place FROM agreed g
    WHERE ${endedEarly('g')}
  ), followed AS (
    SELECT e.person, MIN(n.start_day) AS next_day
    FROM ended e
    JOIN agreed n ON n.person = e.person AND n.id <> e.id AND n.start_day >= e.early_end_day
      AND n.start_day <= $last_day
    WHERE e.place = 1
    GROUP BY e.person
  )
  SELECT b.person, b.learner_id, b.sector, b.grade, e.early_end_day, f.next_day - e.early_end_day AS days_to_next
  FROM begun b
  LEFT JOIN ended e ON e.person = b.person AND e.place = 1
  LEFT JOIN followed f ON f.person = b.person
  WHERE b.place = 1 AND b.start_day >= $first_day AND b.start_day <= $last_day`
