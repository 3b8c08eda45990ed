/** SQL of the condition that an exclusion touches an agreement: company, establishment, programme or mentor. */

/** Where an exclusion does not say which programme or mentor, it touches all. */
export const touches = (
  exclusion: string,
  agreement: string,
): string => `${exclusion}.company_no = ${agreement}.company_no
    AND COALESCE(${exclusion}.establishment_no, ${agreement}.establishment_no, '') = COALESCE(${agreement}.establishment_no, '')
    AND (COALESCE(${exclusion}.scope, 'ALL') <> 'PROGRAMME' OR ${exclusion}.programme_code IS NULL
      OR ${exclusion}.programme_code = ${agreement}.programme_code)
    AND (COALESCE(${exclusion}.scope, 'ALL') <> 'MENTOR' OR ${exclusion}.mentor_id IS NULL
      OR ${exclusion}.mentor_id = ${agreement}.mentor_id)`
