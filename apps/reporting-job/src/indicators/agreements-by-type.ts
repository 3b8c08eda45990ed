/** Table 4_1: agreements of dual learning in secondary education by sectoral partnership and contract type. */
import { text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { sectorsIn } from './sides.ts'

const sql = `SELECT COALESCE(a.sector_code, p.sector_code) AS sector, a.contract_type, COUNT(*) AS n
  FROM agreements a
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE a.scheme = 'DUAAL' AND a.start_day <= $last_day
    AND COALESCE(a.actual_end_day, a.end_day, $first_day) >= $first_day
    AND (CAST($sector AS VARCHAR) IS NULL OR COALESCE(a.sector_code, p.sector_code) = CAST($sector AS VARCHAR))
  GROUP BY 1, 2 ORDER BY 1, 2`

/** The contract types of dual learning in secondary education; any other is an unknown one here. */
const secondaryContractTypes = ['OAO', 'SAO', 'DA']

/** Agreements that ran on at least one day of the school year, by sector and contract type. */
export const queryAgreementsByType = (engine: StatsEngine, scope: Scope) =>
  engine.query(sql, parametersOf(sql, scope), {
    sector: nullable(column.text),
    contract_type: nullable(column.text),
    n: column.integer,
  })

export const agreementsByType = defineIndicator({
  id: '4_1',
  title: text(
    'Overeenkomsten in het secundair onderwijs naar sectoraal partnerschap en contracttype',
    'Agreements in secondary education by sectoral partnership and contract type',
    "Conventions dans l'enseignement secondaire par partenariat sectoriel et type de contrat",
  ),
  definition: text(
    'Overeenkomsten van duaal leren in het secundair onderwijs die minstens één dag van het schooljaar liepen. Overeenkomsten zijn geen lerenden: één lerende kan er meer dan één hebben.',
    'Agreements of dual learning in secondary education that ran on at least one day of the school year. Agreements are not learners: one learner may have more than one.',
    "Conventions d'apprentissage dual dans l'enseignement secondaire qui ont couru au moins un jour de l'année scolaire. Les conventions ne sont pas des apprenants : un apprenant peut en avoir plusieurs.",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  needs: ['agreements', 'programmes', 'sectors'],
  sql,
  async fill(engine, scope, catalogue, language) {
    const counts = await queryAgreementsByType(engine, scope)
    return crossTable({
      counts: counts.map(({ sector, contract_type, n }) => ({ row: sector, column: contract_type, n })),
      rows: sectorsIn(catalogue, scope),
      columns: secondaryContractTypes.map((key) => ({ key, label: key })),
      rowHeader: { nl: 'Sectoraal partnerschap', en: 'Sectoral partnership', fr: 'Partenariat sectoriel' }[
        language
      ],
      unit: this.unit[language],
      language,
    })
  },
})
