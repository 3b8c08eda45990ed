/** Who counts as a dual learner in secondary education: versioned data, printed on the cover. */
import { text } from '@werkplekleren/rules'

export const population = {
  id: 'D1',
  version: '2026-11',
  /** Main structures: full-time secondary, part-time vocational and Syntra; special education stands apart. */
  structures: ['311', '312', '315'],
  definition: text(
    'Lerenden ingeschreven in een duale opleiding van het secundair onderwijs (hoofdstructuren 311, 312 en 315), zonder de aanloopfase en zonder het buitengewoon onderwijs, op de eerste schooldag van februari. Wie in twee scholen is ingeschreven, telt één keer: bij de oudste inschrijving.',
    'Learners enrolled in a dual programme of secondary education (main structures 311, 312 and 315), without the run-up phase and without special education, on the first school day of February. Who is enrolled in two schools counts once: with the oldest enrolment.',
    "Apprenants inscrits dans une formation duale de l'enseignement secondaire (structures principales 311, 312 et 315), sans la phase de démarrage et sans l'enseignement spécial, le premier jour d'école de février. Une personne inscrite dans deux écoles compte une fois : avec l'inscription la plus ancienne.",
  ),
} as const

const structureList = population.structures.map((code) => `'${code}'`).join(', ')

/**
 * Common table expression `counted`: one row a learner, with programme, provider, province, sex and age on the count
 * date. The enrolment that counts is chosen before the sector is looked at, so that sectors add up to Flanders.
 */
export const countedLearners = `
  running AS (
    SELECT e.id, e.learner_id, e.provider_no, e.programme_code, e.structure, e.province,
           p.sector_code, p.domain, p.finality, p.grade,
           ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id) AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    WHERE p.dual AND p.level = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE)
      AND e.structure IN (${structureList})
      AND e.from_day <= $count_date AND (e.to_day IS NULL OR e.to_day >= $count_date)
  ),
  counted AS (
    SELECT r.learner_id, r.programme_code, r.sector_code, r.domain, r.finality, r.grade,
           COALESCE(r.province, v.province) AS province, v.type AS provider_type, COALESCE(l.sex, 'X') AS sex,
           EXTRACT(YEAR FROM CAST($count_date AS DATE)) - EXTRACT(YEAR FROM l.birth_day)
             - CASE WHEN EXTRACT(MONTH FROM CAST($count_date AS DATE)) * 100 + EXTRACT(DAY FROM CAST($count_date AS DATE))
                       < EXTRACT(MONTH FROM l.birth_day) * 100 + EXTRACT(DAY FROM l.birth_day)
                    THEN 1 ELSE 0 END AS age
    FROM running r
    LEFT JOIN learners l ON l.id = r.learner_id
    LEFT JOIN providers v ON v.no = r.provider_no
    WHERE r.place = 1 AND (CAST($sector AS VARCHAR) IS NULL OR r.sector_code = CAST($sector AS VARCHAR))
  )`

/** Age groups of the publication; `unknown` where no birth date was accepted. */
export const ageBands = ['under18', 'from18to20', 'from21', 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

export const ageBandLabels = {
  under18: text('jonger dan 18', 'under 18', 'moins de 18 ans'),
  from18to20: text('18 tot en met 20', '18 to 20', 'de 18 à 20 ans'),
  from21: text('21 en ouder', '21 and over', '21 ans et plus'),
  unknown: text('leeftijd onbekend', 'age unknown', 'âge inconnu'),
} as const

/** SQL that names the age group of `age`. */
export const ageBandSql = `CASE WHEN age IS NULL THEN 'unknown' WHEN age < 18 THEN 'under18' WHEN age <= 20 THEN 'from18to20' ELSE 'from21' END`
