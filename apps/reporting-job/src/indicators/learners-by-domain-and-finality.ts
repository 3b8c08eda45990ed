/** Table 1_14: dual learners on the count date by study domain and finality. */
import { text } from '@werkplekleren/rules'
import { column, nullable } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf } from './indicator.ts'
import { countedLearners } from './population.ts'
import { codesIn } from './sides.ts'

const sql = `WITH ${countedLearners}
  SELECT domain, finality, COUNT(*) AS n FROM counted GROUP BY 1, 2 ORDER BY 1, 2`

export const learnersByDomainAndFinality = defineIndicator({
  id: '1_14',
  title: text(
    'Duale lerenden in het secundair onderwijs naar studiedomein en finaliteit',
    'Dual learners in secondary education by study domain and finality',
    "Apprenants duaux dans l'enseignement secondaire par domaine d'études et finalité",
  ),
  definition: text(
    'Lerenden van de onderzoekspopulatie naar het studiedomein en de finaliteit van hun opleiding.',
    'Learners of the reference population by the study domain and the finality of their programme.',
    "Apprenants de la population de référence selon le domaine d'études et la finalité de leur formation.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  needs: ['enrolments', 'learners', 'programmes'],
  sql,
  async fill(engine, scope, _catalogue, language) {
    const counts = await engine.query(sql, parametersOf(sql, scope), {
      domain: nullable(column.text),
      finality: nullable(column.text),
      n: column.integer,
    })
    return crossTable({
      counts: counts.map(({ domain, finality, n }) => ({ row: domain, column: finality, n })),
      rows: codesIn('programmes', 'domain', language),
      // Dual learning exists in two of the three finalities only.
      columns: codesIn('programmes', 'finality', language, ['DOORSTROOM']),
      rowHeader: { nl: 'Studiedomein', en: 'Study domain', fr: "Domaine d'études" }[language],
      unit: this.unit[language],
      language,
    })
  },
})
