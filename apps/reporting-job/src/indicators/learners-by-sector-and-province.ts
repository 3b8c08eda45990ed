/** Table 1_4: dual learners on the count date by sectoral partnership and province of the school. */
import { text } from '@werkplekleren/rules'
import { column, nullable } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf } from './indicator.ts'
import { countedLearners } from './population.ts'
import { codesIn, sectorsIn } from './sides.ts'

const sql = `WITH ${countedLearners}
  SELECT sector_code AS sector, province, COUNT(*) AS n FROM counted GROUP BY 1, 2 ORDER BY 1, 2`

export const learnersBySectorAndProvince = defineIndicator({
  id: '1_4',
  title: text(
    'Duale lerenden in het secundair onderwijs naar sectoraal partnerschap en provincie van de school',
    'Dual learners in secondary education by sectoral partnership and province of the school',
    "Apprenants duaux dans l'enseignement secondaire par partenariat sectoriel et province de l'école",
  ),
  definition: text(
    'Lerenden van de onderzoekspopulatie naar het sectoraal partnerschap van de opleiding en de provincie van de vestigingsplaats van de school.',
    'Learners of the reference population by the sectoral partnership of the programme and the province of the school site.',
    "Apprenants de la population de référence selon le partenariat sectoriel de la formation et la province du lieu d'implantation de l'école.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  needs: ['enrolments', 'learners', 'programmes', 'providers', 'sectors'],
  sql,
  async fill(engine, scope, catalogue, language) {
    const counts = await engine.query(sql, parametersOf(sql, scope), {
      sector: nullable(column.text),
      province: nullable(column.text),
      n: column.integer,
    })
    return crossTable({
      counts: counts.map(({ sector, province, n }) => ({ row: sector, column: province, n })),
      rows: sectorsIn(catalogue, scope),
      columns: codesIn('providers', 'province', language, ['WAL']),
      rowHeader: { nl: 'Sectoraal partnerschap', en: 'Sectoral partnership', fr: 'Partenariat sectoriel' }[
        language
      ],
      unit: this.unit[language],
      language,
    })
  },
})
