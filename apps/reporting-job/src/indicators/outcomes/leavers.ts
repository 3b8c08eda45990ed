/** SQL of the learners who left education in a school year, each with what they had then and did a year later. */

/** Leavers of one path; programmes of adult education, of the run-up phase and of special education stand apart. */
export const leaversOf = (
  path: 'DUAL' | 'SCHOOL',
): string => `SELECT p.sector_code AS sector, p.grade, o.qualification,
    CASE WHEN o.jobseeker_after_year THEN 'jobseeker'
         WHEN NOT o.jobseeker_after_year THEN 'none' END AS registration,
    CASE WHEN NOT o.working_after_year THEN 'none'
         WHEN o.working_after_year AND (o.employer_sector IS NULL OR p.sector_code IS NULL) THEN 'sectorUnknown'
         WHEN o.working_after_year AND o.employer_sector = p.sector_code THEN 'ownSector'
         WHEN o.working_after_year THEN 'otherSector' END AS work,
    o.further_study
  FROM outcomes o
  LEFT JOIN programmes p ON p.code = o.programme_code
  WHERE o.path = '${path}' AND o.left_on_day >= $first_day AND o.left_on_day <= $last_day
    AND COALESCE(p.level, 'SECONDARY') = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE)
    AND COALESCE(p.grade, '') <> 'OV3'`
