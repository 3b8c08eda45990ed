/** Who counts as a dual learner in secondary education: versioned data, printed on the cover. */
import { type Day, text } from '@werkplekleren/rules'
import { column, type StatsEngine, type StatsTable } from '../statistics/index.ts'
import type { Scope } from './scope.ts'

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

/** The main structures as a list of SQL. */
export const structureList = population.structures.map((code) => `'${code}'`).join(', ')

/** Enrolments that run on a day, that day being the first or the last of some. */
const runningOn = (day: string) => `e.structure IN (${structureList})
      AND e.from_day <= ${day} AND (e.to_day IS NULL OR e.to_day >= ${day})`

/**
 * One row a learner and count day, with programme, provider, province, sex and age on it. The enrolment that counts is
 * chosen before the sector is looked at, so that sectors add up to Flanders; one without a learner counts as a learner.
 */
export const countedLearnersSql = `WITH running AS (
    SELECT d.count_day, e.id, e.learner_id, e.provider_no, e.programme_code, e.province, e.year AS study_year,
           p.sector_code, p.domain, p.finality, p.grade,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY d.count_day, e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM count_days d
    JOIN enrolments e ON ${runningOn('d.count_day')}
    JOIN programmes p ON p.code = e.programme_code
    WHERE p.dual AND p.level = 'SECONDARY' AND NOT COALESCE(p.run_up_phase, FALSE)
  )
  SELECT r.count_day, r.learner_id, r.provider_no, r.programme_code, r.sector_code, r.domain, r.finality, r.grade,
         CAST(r.study_year AS VARCHAR) AS study_year, COALESCE(r.province, v.province) AS province,
         v.type AS provider_type, v.net, COALESCE(l.sex, 'X') AS sex,
         CAST(EXTRACT(YEAR FROM r.count_day) - EXTRACT(YEAR FROM l.birth_day)
           - CASE WHEN EXTRACT(MONTH FROM r.count_day) * 100 + EXTRACT(DAY FROM r.count_day)
                     < EXTRACT(MONTH FROM l.birth_day) * 100 + EXTRACT(DAY FROM l.birth_day)
                  THEN 1 ELSE 0 END AS BIGINT) AS age
  FROM running r
  LEFT JOIN learners l ON l.id = r.learner_id
  LEFT JOIN providers v ON v.no = r.provider_no
  WHERE r.place = 1`

const countedTexts = [
  'learner_id',
  'provider_no',
  'programme_code',
  'sector_code',
  'domain',
  'finality',
  'grade',
  'study_year',
  'province',
  'provider_type',
  'net',
  'sex',
] as const

const countedTable: StatsTable = {
  name: 'counted_learners',
  columns: [
    { name: 'count_day', type: 'day' },
    ...countedTexts.map((name) => ({ name, type: 'text' as const })),
    { name: 'age', type: 'integer' },
  ],
}

/** Counts the reference population on each day once, into the table `counted_learners` that the indicators read. */
export async function loadCountedLearners(engine: StatsEngine, scope: Scope): Promise<void> {
  const days = new Set([scope.countDateBefore, scope.octoberDate, scope.countDate, scope.juneDate])
  await engine.load(
    { name: 'count_days', columns: [{ name: 'count_day', type: 'day' }] },
    [...days].map((day) => [day]),
  )
  await engine.derive(countedTable, countedLearnersSql, {})
}

const withoutProgrammeSql = `SELECT COUNT(DISTINCT e.learner_id) AS n
  FROM enrolments e
  LEFT JOIN programmes p ON p.code = e.programme_code
  WHERE (p.dual IS NULL OR p.level IS NULL)
    AND ${runningOn('$count_date')}
    AND NOT EXISTS (
      SELECT 1 FROM counted_learners c WHERE c.learner_id = e.learner_id AND c.count_day = $count_date)`

/** Learners of whom nobody can tell whether they count: no accepted row says whether their programme is dual. */
export async function queryLearnersWithoutProgramme(engine: StatsEngine, countDate: Day): Promise<number> {
  const [found] = await engine.query(withoutProgrammeSql, { count_date: countDate }, { n: column.integer })
  return found?.n ?? 0
}
