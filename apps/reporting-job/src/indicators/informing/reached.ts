/** SQL of the companies that information actions reached in the school year. */

/** Condition on a row of `contacts`: an action to inform, in the school year. */
export const informs = (row: string): string =>
  `${row}.kind IN ('SESSION', 'WEBINAR', 'MAILING', 'FAIR', 'WEEK')
    AND ${row}.contacted_on_day >= $first_day AND ${row}.contacted_on_day <= $last_day`

/** The first day in the school year on which each company was reached, by whichever partnership. */
export const firstReached = `SELECT c.company_no, MIN(c.contacted_on_day) AS reached_day
    FROM contacts c
    WHERE ${informs('c')} AND c.company_no IS NOT NULL
    GROUP BY c.company_no`

/** Companies reached, once a contact; `matching` are companies of which a share is asked, `hit` says which they are. */
export const reachedSql = (
  matching: string,
  hit: string,
): string => `SELECT r.company_no AS unit, r.sector_code AS sector,
         ${hit} AS hit
  FROM contacts r
  LEFT JOIN (
    SELECT DISTINCT a.company_no
    FROM accreditations a
    JOIN (${firstReached}) f ON f.company_no = a.company_no
    WHERE ${matching}
  ) matching ON matching.company_no = r.company_no
  WHERE ${informs('r')} AND r.company_no IS NOT NULL`
