/** SQL of the mentors with a running agreement on the count date: their learners, the maximum of the sector, the company. */
import { dualAgreements, runsOn } from '../agreements/index.ts'

/**
 * A mentor of several companies counts once, with the oldest acceptance. `outnumbered`: the company has more learners than
 * employees; one without employees may have one.
 */
export const guidingMentors = `WITH running AS (
    SELECT d.mentor_id, d.company_no FROM (${dualAgreements}) d WHERE ${runsOn('d', '$count_date')}
  ), guiding AS (
    SELECT r.mentor_id, COUNT(*) AS learners FROM running r WHERE r.mentor_id IS NOT NULL GROUP BY r.mentor_id
  ), placed AS (
    SELECT r.company_no, COUNT(*) AS learners FROM running r WHERE r.company_no IS NOT NULL GROUP BY r.company_no
  ), known AS (
    SELECT m.id, m.company_no, m.sector_code,
           ROW_NUMBER() OVER (PARTITION BY m.id ORDER BY m.accredited_on_day, m.company_no, m.sector_code) AS place
    FROM mentors m
  )
  SELECT g.mentor_id, k.sector_code AS sector, g.learners, s.max_learners,
         p.learners > CASE WHEN c.employees < 1 THEN 1 ELSE c.employees END AS outnumbered
  FROM guiding g
  LEFT JOIN known k ON k.id = g.mentor_id AND k.place = 1
  LEFT JOIN sectors s ON s.code = k.sector_code
  LEFT JOIN companies c ON c.no = k.company_no
  LEFT JOIN placed p ON p.company_no = k.company_no`
