/** Table 1_5: dual learners on the count date by provider type and province. */
import { text } from '@werkplekleren/rules'
import { column, nullable } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf } from './indicator.ts'
import { countedLearners } from './population.ts'
import { codesIn } from './sides.ts'

const sql = `WITH ${countedLearners}
  SELECT provider_type, province, COUNT(*) AS n FROM counted GROUP BY 1, 2 ORDER BY 1, 2`

export const learnersByProviderType = defineIndicator({
  id: '1_5',
  title: text(
    'Duale lerenden in het secundair onderwijs naar soort aanbieder en provincie',
    'Dual learners in secondary education by provider type and province',
    "Apprenants duaux dans l'enseignement secondaire par type de dispensateur et province",
  ),
  definition: text(
    'Lerenden van de onderzoekspopulatie naar de soort opleidingsverstrekker: secundaire school, centrum voor deeltijds onderwijs of Syntra-centrum.',
    'Learners of the reference population by type of training provider: secondary school, centre for part-time education or Syntra centre.',
    "Apprenants de la population de référence selon le type de dispensateur de formation : école secondaire, centre d'enseignement à temps partiel ou centre Syntra.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  needs: ['enrolments', 'learners', 'programmes', 'providers'],
  sql,
  async fill(engine, scope, _catalogue, language) {
    const counts = await engine.query(sql, parametersOf(sql, scope), {
      provider_type: nullable(column.text),
      province: nullable(column.text),
      n: column.integer,
    })
    return crossTable({
      counts: counts.map(({ provider_type, province, n }) => ({ row: provider_type, column: province, n })),
      // Centres for adult education are counted over the school year, in table 1_11.
      rows: codesIn('providers', 'type', language, ['CVO']),
      columns: codesIn('providers', 'province', language, ['WAL']),
      rowHeader: { nl: 'Soort aanbieder', en: 'Provider type', fr: 'Type de dispensateur' }[language],
      unit: this.unit[language],
      language,
    })
  },
})
