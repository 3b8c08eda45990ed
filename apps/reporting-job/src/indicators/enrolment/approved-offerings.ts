/** SQL of the dual programmes of secondary education that schools may offer on the count date. */
export const approvedOfferings = `SELECT f.provider_no, f.programme_code, p.sector_code AS sector, p.grade, p.domain,
         v.net, v.type AS provider_type
  FROM offerings f
  JOIN programmes p ON p.code = f.programme_code
  LEFT JOIN providers v ON v.no = f.provider_no
  WHERE p.dual AND p.level = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE) AND COALESCE(p.grade, '') <> 'OV3'
    AND (f.from_day IS NULL OR f.from_day <= $count_date) AND (f.to_day IS NULL OR f.to_day >= $count_date)`
