/** SQL of the agreements of the school year with the state of the conditions of the subsidy for qualifying workplace learning. */
import { subsidyMaximumYears } from '@werkplekleren/rules'
import { dualAgreements, ranInYear } from './dual-agreements.ts'

/** How often a company can get the subsidy for one learner, as it is now. */
export const premiumMaximum = subsidyMaximumYears.values.at(-1)?.value ?? 0

/** Earlier bonuses for the same learner and company count; an agreement without an end is long enough. */
export const premiumAgreements = `SELECT d.id, d.learner_id, d.sector, d.start_day, d.pay,
         CASE WHEN d.ends_day < d.premium_from_day THEN 'tooShort'
              WHEN m.id IS NULL THEN 'notTrained'
              WHEN g.times >= ${premiumMaximum} THEN 'maximum'
              ELSE 'met' END AS premium_state
  FROM (${dualAgreements}) d
  LEFT JOIN (
    SELECT DISTINCT t.id FROM mentors t WHERE t.training_exempt OR t.trained_on_day <= $last_day
  ) m ON m.id = d.mentor_id
  LEFT JOIN (
    SELECT s.learner_id, s.company_no,
           COUNT(DISTINCT CASE WHEN s.decision = 'GRANTED' AND s.school_year < $school_year THEN s.school_year END)
             + MAX(COALESCE(s.earlier_bonuses, 0)) AS times
    FROM subsidies s
    WHERE s.kind = 'COMPANY'
    GROUP BY s.learner_id, s.company_no
  ) g ON g.learner_id = d.learner_id AND g.company_no = d.company_no
  WHERE ${ranInYear('d')}`
