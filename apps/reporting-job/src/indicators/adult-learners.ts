/** Table 1_11: learners in dual adult education over the school year, apart from the secondary total. */
import {
  firstDayOf,
  formatSchoolYear,
  lastDayOf,
  type SchoolYear,
  schoolYearOf,
  text,
} from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { codesIn } from './sides.ts'

const sql = `WITH running AS (
    SELECT COALESCE(e.province, v.province) AS province,
           CASE WHEN e.learner_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY e.learner_id ORDER BY e.from_day, e.id, e.programme_code)
                END AS place
    FROM enrolments e
    JOIN programmes p ON p.code = e.programme_code
    LEFT JOIN providers v ON v.no = e.provider_no
    WHERE p.dual AND p.level = 'ADULT'
      AND e.from_day <= $last_day AND (e.to_day IS NULL OR e.to_day >= $first_day)
      AND (CAST($sector AS VARCHAR) IS NULL OR p.sector_code = CAST($sector AS VARCHAR))
  )
  SELECT province, COUNT(*) AS n FROM running WHERE place = 1 GROUP BY 1 ORDER BY 1`

/** Persons with at least one enrolment in dual adult education in a school year, by province of the provider. */
export function queryAdultLearners(engine: StatsEngine, scope: Scope) {
  return engine.query(sql, parametersOf(sql, scope), { province: nullable(column.text), n: column.integer })
}

/** The scope of the school year before. */
export function yearBefore(scope: Scope): Scope {
  const schoolYear: SchoolYear = schoolYearOf((scope.first - 1) as Scope['first'])
  return { ...scope, schoolYear, first: firstDayOf(schoolYear), last: lastDayOf(schoolYear) }
}

export const adultLearners = defineIndicator({
  id: '1_11',
  title: text(
    'Lerenden in het duaal volwassenenonderwijs naar provincie',
    'Learners in dual adult education by province',
    "Apprenants dans l'enseignement dual pour adultes par province",
  ),
  definition: text(
    'Personen met minstens één inschrijving in een duale opleiding van het volwassenenonderwijs in de loop van het schooljaar; wie meer modules volgt, telt één keer. Deze personen zitten niet in het totaal van het secundair onderwijs.',
    'Persons with at least one enrolment in a dual programme of adult education in the course of the school year; who takes more modules counts once. These persons are not in the total of secondary education.',
    "Personnes ayant au moins une inscription dans une formation duale de l'enseignement pour adultes au cours de l'année scolaire ; qui suit plusieurs modules compte une fois. Ces personnes ne sont pas dans le total de l'enseignement secondaire.",
  ),
  unit: text('personen', 'persons', 'personnes'),
  moment: 'schoolYear',
  needs: ['enrolments', 'programmes', 'providers'],
  sql,
  async fill(engine, scope, _catalogue, language) {
    const years = [yearBefore(scope), scope]
    const counts = []
    for (const year of years) {
      const found = await queryAdultLearners(engine, year)
      counts.push(
        ...found.map(({ province, n }) => ({ row: province, column: formatSchoolYear(year.schoolYear), n })),
      )
    }
    const table = crossTable({
      counts,
      rows: codesIn('providers', 'province', language, ['WAL']),
      columns: years.map(({ schoolYear }) => ({
        key: formatSchoolYear(schoolYear),
        label: formatSchoolYear(schoolYear),
      })),
      rowHeader: { nl: 'Provincie', en: 'Province', fr: 'Province' }[language],
      unit: this.unit[language],
      language,
    })
    // Persons of two school years are not added: the same person may be in both.
    const last = table.columns.length - 1
    return {
      ...table,
      columns: table.columns.slice(0, last),
      rows: table.rows.map((row) => row.slice(0, last)),
    }
  },
})
