/** SQL of the accreditations that hold on a day, with their sector and the province of their establishment. */

/** `day` is a parameter, such as `$last_day`. */
export const validAccreditations = (day: string): string => `SELECT a.id, a.company_no, a.establishment_no,
         COALESCE(a.sector_code, p.sector_code) AS sector, COALESCE(e.province, c.province) AS province
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  LEFT JOIN establishments e ON e.no = a.establishment_no
  LEFT JOIN companies c ON c.no = a.company_no
  WHERE a.decision = 'GRANTED' AND (a.valid_from_day IS NULL OR a.valid_from_day <= ${day})
    AND (a.valid_to_day IS NULL OR a.valid_to_day >= ${day})
    AND (a.cancelled_on_day IS NULL OR a.cancelled_on_day > ${day})`
