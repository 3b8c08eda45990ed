/** Who counts as a dual learner in secondary education: versioned data, printed on the cover. */
import { type Day, type Text, text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'

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

/** Age groups of the publication, in completed years on the count date: each runs up to the next one's first age. */
export const ageGroups = [
  { band: 'under18', first: 0, label: text('jonger dan 18', 'under 18', 'moins de 18 ans') },
  { band: 'from18to20', first: 18, label: text('18 tot en met 20', '18 to 20', 'de 18 à 20 ans') },
  { band: 'from21', first: 21, label: text('21 en ouder', '21 and over', '21 ans et plus') },
] as const

/** Age groups, and `unknown` where no birth date was accepted. */
export const ageBands = [...ageGroups.map(({ band }) => band), 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

export const ageBandLabels: Readonly<Record<AgeBand, Text>> = {
  under18: ageGroups[0].label,
  from18to20: ageGroups[1].label,
  from21: ageGroups[2].label,
  unknown: text('leeftijd onbekend', 'age unknown', 'âge inconnu'),
}

/** SQL that names the age group of `age`. */
export const ageBandSql = `CASE WHEN age IS NULL THEN 'unknown' ${ageGroups
  .toReversed()
  .map(({ band, first }) => (first === 0 ? `ELSE '${band}'` : `WHEN age >= ${first} THEN '${band}'`))
  .join(' ')} END`

const structureList = population.structures.map((code) => `'${code}'`).join(', ')

/** Enrolments that run on the count date, the count date being the first or the last day of some. */
const running = `e.structure IN (${structureList})
      AND e.from_day <= $count_date AND (e.to_day IS NULL OR e.to_day >= $count_date)`

/**
 * One row a learner, with programme, provider, province, sex and age on the count date. The enrolment that counts is
 * chosen before the sector is looked at, so that sectors add up to Flanders; one without a learner counts as a learner.
 */
export const countedLearnersSql = `WITH running AS (
    SELECT e.id, e.learner_id, e.provider_no, e.programme_code, e.province,
           p.sector_code, p.domain, p.finality,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    WHERE p.dual AND p.level = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE)
      AND ${running}
  )
  SELECT r.learner_id, r.programme_code, r.sector_code, r.domain, r.finality,
         COALESCE(r.province, v.province) AS province, v.type AS provider_type, COALESCE(l.sex, 'X') AS sex,
         EXTRACT(YEAR FROM CAST($count_date AS DATE)) - EXTRACT(YEAR FROM l.birth_day)
           - CASE WHEN EXTRACT(MONTH FROM CAST($count_date AS DATE)) * 100 + EXTRACT(DAY FROM CAST($count_date AS DATE))
                     < EXTRACT(MONTH FROM l.birth_day) * 100 + EXTRACT(DAY FROM l.birth_day)
                  THEN 1 ELSE 0 END AS age
  FROM running r
  LEFT JOIN learners l ON l.id = r.learner_id
  LEFT JOIN providers v ON v.no = r.provider_no
  WHERE r.place = 1
  ORDER BY r.learner_id`

/** Counts the reference population once, into the table `counted_learners` that the tables of learners read. */
export async function loadCountedLearners(engine: StatsEngine, countDate: Day): Promise<number> {
  const counted = await engine.query(
    countedLearnersSql,
    { count_date: countDate },
    {
      learner_id: nullable(column.text),
      programme_code: column.text,
      sector_code: nullable(column.text),
      domain: nullable(column.text),
      finality: nullable(column.text),
      province: nullable(column.text),
      provider_type: nullable(column.text),
      sex: column.text,
      age: nullable(column.integer),
    },
  )
  const texts = [
    'learner_id',
    'programme_code',
    'sector_code',
    'domain',
    'finality',
    'province',
    'provider_type',
    'sex',
  ] as const
  return engine.load(
    {
      name: 'counted_learners',
      columns: [...texts.map((name) => ({ name, type: 'text' as const })), { name: 'age', type: 'integer' }],
    },
    counted.map((learner) => [...texts.map((name) => learner[name]), learner.age]),
  )
}

/** Common table expression `counted`: the learners of the scope. */
export const countedLearners = `counted AS (
    SELECT * FROM counted_learners
    WHERE CAST($sector AS VARCHAR) IS NULL OR sector_code = CAST($sector AS VARCHAR)
  )`

const withoutProgrammeSql = `SELECT COUNT(DISTINCT e.learner_id) AS n
  FROM enrolments e
  LEFT JOIN programmes p ON p.code = e.programme_code
  WHERE (p.dual IS NULL OR p.level IS NULL)
    AND ${running}
    AND NOT EXISTS (SELECT 1 FROM counted_learners c WHERE c.learner_id = e.learner_id)`

/** Learners of whom nobody can tell whether they count: no accepted row says whether their programme is dual. */
export async function queryLearnersWithoutProgramme(engine: StatsEngine, countDate: Day): Promise<number> {
  const [found] = await engine.query(withoutProgrammeSql, { count_date: countDate }, { n: column.integer })
  return found?.n ?? 0
}
