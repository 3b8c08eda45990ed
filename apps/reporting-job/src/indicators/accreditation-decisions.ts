/** Table 2_1: accreditations asked for in the school year, by sectoral partnership and decision. */
import { text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { codesIn, sectorsIn } from './sides.ts'

const sql = `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.decision, COUNT(*) AS n
  FROM accreditations a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.requested_on_day >= $first_day AND a.requested_on_day <= $last_day
    AND (CAST($sector AS VARCHAR) IS NULL OR COALESCE(a.sector_code, p.sector_code) = CAST($sector AS VARCHAR))
  GROUP BY 1, 2 ORDER BY 1, 2`

/** Accreditations asked for in the school year, by sector and decision. */
export const queryAccreditationDecisions = (engine: StatsEngine, scope: Scope) =>
  engine.query(sql, parametersOf(sql, scope), {
    sector: nullable(column.text),
    decision: nullable(column.text),
    n: column.integer,
  })

export const accreditationDecisions = defineIndicator({
  id: '2_1',
  title: text(
    'Aangevraagde erkenningen naar sectoraal partnerschap en beslissing',
    'Accreditations asked for, by sectoral partnership and decision',
    'Agréments demandés par partenariat sectoriel et décision',
  ),
  definition: text(
    'Erkenningen van leerwerkplekken die in het schooljaar zijn aangevraagd, naar de stand van de beslissing in het extract. Erkend + geweigerd + ingetrokken + in behandeling = aangevraagd.',
    'Accreditations of training places asked for in the school year, by the state of the decision in the extract. Granted + refused + withdrawn + pending = asked for.',
    "Agréments de lieux d'apprentissage demandés au cours de l'année scolaire, selon l'état de la décision dans l'extrait. Accordés + refusés + retirés + en cours = demandés.",
  ),
  unit: text('erkenningen', 'accreditations', 'agréments'),
  moment: 'schoolYear',
  needs: ['accreditations', 'programmes', 'sectors'],
  sql,
  async fill(engine, scope, catalogue, language) {
    const counts = await queryAccreditationDecisions(engine, scope)
    return crossTable({
      counts: counts.map(({ sector, decision, n }) => ({ row: sector, column: decision, n })),
      rows: sectorsIn(catalogue, scope),
      columns: codesIn('accreditations', 'decision', language),
      rowHeader: { nl: 'Sectoraal partnerschap', en: 'Sectoral partnership', fr: 'Partenariat sectoriel' }[
        language
      ],
      unit: this.unit[language],
      language,
    })
  },
})
