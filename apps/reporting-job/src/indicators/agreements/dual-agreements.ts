/** SQL of the agreements of dual learning in secondary education, each with its sector, its place and its end. */

/**
 * `ends_day` is the last day on which it ran or will run; `early_end_day` is set where it ended before the planned day for
 * another reason than that all was done. `whole` tells whether all compulsory particulars are there, `begun_before` how many school years before this one it began.
 */
export const dualAgreements = `SELECT a.id, a.learner_id, a.company_no, a.establishment_no, a.mentor_id, a.programme_code,
         a.contract_type, a.start_day, a.registered_on_day, a.premium_from_day, a.plan_on_day, a.probation_until_day, a.hours_workplace,
         COALESCE(a.actual_end_day, a.end_day) AS ends_day, a.end_reason,
         CASE WHEN a.end_decided_by IN ('LEARNER', 'EMPLOYER', 'PROVIDER') THEN a.end_decided_by
              WHEN a.end_decided_by IS NOT NULL THEN 'OTHER' END AS initiator,
         CASE WHEN a.actual_end_day < a.end_day AND COALESCE(a.end_reason, 'OTHER') NOT IN ('PLANNED', 'REACHED')
              THEN a.actual_end_day END AS early_end_day,
         CAST(EXTRACT(YEAR FROM CAST($first_day AS DATE)) - EXTRACT(YEAR FROM a.start_day)
           + CASE WHEN EXTRACT(MONTH FROM a.start_day) < 9 THEN 1 ELSE 0 END AS BIGINT) AS begun_before,
         CASE WHEN COALESCE(a.allowance, 0) + COALESCE(a.wage, 0) > 0 THEN 'paid' ELSE 'unpaid' END AS pay,
         a.start_day IS NOT NULL AND a.end_day IS NOT NULL AND a.subject IS NOT NULL AND a.company_no IS NOT NULL
           AND a.mentor_id IS NOT NULL AND a.learner_id IS NOT NULL AND a.provider_no IS NOT NULL
           AND (a.contract_type = 'SAO' OR a.allowance IS NOT NULL OR a.wage IS NOT NULL) AND a.schedule IS NOT NULL
           AND a.rights_duties AND a.programme_code IS NOT NULL AND a.company_rules IS NOT NULL AS whole,
         COALESCE(a.sector_code, p.sector_code) AS sector, e.province, p.grade
  FROM agreements a
  LEFT JOIN programmes p ON p.code = a.programme_code
  LEFT JOIN establishments e ON e.no = a.establishment_no
  WHERE a.scheme = 'DUAAL'`

/** SQL of whether an agreement runs on a day, the first and the last included. */
export const runsOn = (agreement: string, day: string): string =>
  `${agreement}.start_day <= ${day} AND COALESCE(${agreement}.ends_day, ${day}) >= ${day}`

/** SQL of whether an agreement ran on a day of the school year. */
export const ranInYear = (agreement: string): string =>
  `${agreement}.start_day <= $last_day AND COALESCE(${agreement}.ends_day, $first_day) >= $first_day`

/** SQL of whether an agreement ended early in the school year. */
export const endedEarly = (agreement: string): string =>
  `${agreement}.early_end_day >= $first_day AND ${agreement}.early_end_day <= $last_day`
