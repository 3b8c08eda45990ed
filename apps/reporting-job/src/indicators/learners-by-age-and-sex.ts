/** Table 1_6: dual learners on the count date by age group and sex. */
import { type Language, text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { ageBandLabels, ageBandSql, ageBands, countedLearners } from './population.ts'
import { codesIn } from './sides.ts'

const sql = `WITH ${countedLearners}
  SELECT ${ageBandSql} AS band, sex, COUNT(*) AS n FROM counted GROUP BY 1, 2 ORDER BY 1, 2`

/** Learners by age group and sex. */
export const queryLearnersByAgeAndSex = (engine: StatsEngine, scope: Scope) =>
  engine.query(sql, parametersOf(sql, scope), {
    band: column.oneOf(ageBands),
    sex: nullable(column.text),
    n: column.integer,
  })

export const learnersByAgeAndSex = defineIndicator({
  id: '1_6',
  title: text(
    'Duale lerenden in het secundair onderwijs naar leeftijdsgroep en geslacht',
    'Dual learners in secondary education by age group and sex',
    "Apprenants duaux dans l'enseignement secondaire par groupe d'âge et sexe",
  ),
  definition: text(
    'Lerenden van de onderzoekspopulatie naar de leeftijd in voltooide jaren op de teldatum.',
    'Learners of the reference population by age in completed years on the count date.',
    "Apprenants de la population de référence selon l'âge en années révolues à la date de comptage.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  needs: ['enrolments', 'learners', 'programmes'],
  sql,
  async fill(engine, scope, _catalogue, language: Language) {
    const counts = await queryLearnersByAgeAndSex(engine, scope)
    const bands = ageBands.filter(
      (band) => band !== 'unknown' || counts.some((count) => count.band === 'unknown'),
    )
    return crossTable({
      counts: counts.map(({ band, sex, n }) => ({ row: band, column: sex, n })),
      rows: bands.map((band) => ({ key: band, label: ageBandLabels[band][language] })),
      columns: codesIn('learners', 'sex', language),
      rowHeader: { nl: 'Leeftijdsgroep', en: 'Age group', fr: "Groupe d'âge" }[language],
      unit: this.unit[language],
      language,
    })
  },
})
