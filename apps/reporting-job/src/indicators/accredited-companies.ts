/** Table 2_3: accreditations, establishments and companies accredited on the last day of the school year. */
import { text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { totalWord, unknownWord } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { sectorsIn } from './sides.ts'

const valid = `accreditations_valid AS (
    SELECT s.code AS sector, a.company_no, a.establishment_no
    FROM accreditations a
    LEFT JOIN programmes p ON p.code = a.programme_code
    LEFT JOIN sectors s ON s.code = COALESCE(a.sector_code, p.sector_code)
    WHERE a.decision = 'GRANTED' AND (a.valid_from_day IS NULL OR a.valid_from_day <= $last_day)
      AND (a.valid_to_day IS NULL OR a.valid_to_day >= $last_day)
      AND (a.cancelled_on_day IS NULL OR a.cancelled_on_day > $last_day)
      AND (CAST($sector AS VARCHAR) IS NULL OR COALESCE(a.sector_code, p.sector_code) = CAST($sector AS VARCHAR))
  )`

const sql = `WITH ${valid}
  SELECT sector, COUNT(DISTINCT company_no) AS companies, COUNT(DISTINCT establishment_no) AS establishments, COUNT(*) AS accreditations
  FROM accreditations_valid GROUP BY 1 ORDER BY 1`

const totalSql = `WITH ${valid}
  SELECT COUNT(DISTINCT company_no) AS companies, COUNT(DISTINCT establishment_no) AS establishments, COUNT(*) AS accreditations
  FROM accreditations_valid`

const numbers = { companies: column.integer, establishments: column.integer, accreditations: column.integer }

/** Companies, establishments and accreditations of the scope, each counted once. */
export async function queryAccredited(engine: StatsEngine, scope: Scope) {
  const [total] = await engine.query(totalSql, parametersOf(totalSql, scope), numbers)
  return total ?? { companies: 0, establishments: 0, accreditations: 0 }
}

export const accreditedCompanies = defineIndicator({
  id: '2_3',
  title: text(
    'Erkende ondernemingen, vestigingen en erkenningen naar sectoraal partnerschap',
    'Accredited companies, establishments and accreditations by sectoral partnership',
    'Entreprises agréées, unités d’établissement et agréments par partenariat sectoriel',
  ),
  definition: text(
    'Erkenningen die gelden op de laatste dag van het schooljaar. Eén onderneming kan erkenningen in meer dan één sector hebben; in het totaal telt ze één keer, zodat het totaal kleiner kan zijn dan de som van de sectoren.',
    'Accreditations that hold on the last day of the school year. One company may be accredited in more than one sector; in the total it counts once, so that the total may be smaller than the sum of the sectors.',
    "Agréments valables le dernier jour de l'année scolaire. Une entreprise peut être agréée dans plusieurs secteurs ; elle compte une fois dans le total, qui peut donc être inférieur à la somme des secteurs.",
  ),
  unit: text('aantal', 'number', 'nombre'),
  moment: 'lastDay',
  needs: ['accreditations', 'programmes', 'sectors'],
  sql,
  async fill(engine, scope, catalogue, language) {
    const found = await engine.query(sql, parametersOf(sql, scope), {
      sector: nullable(column.text),
      ...numbers,
    })
    const bySector = new Map(found.map((row) => [row.sector, row]))
    const sectors = sectorsIn(catalogue, scope)
    const unknown = bySector.get(null)
    const total = await queryAccredited(engine, scope)
    const cells = (row: typeof total | undefined) => [
      row?.companies ?? 0,
      row?.establishments ?? 0,
      row?.accreditations ?? 0,
    ]
    return {
      columns: [
        {
          header: { nl: 'Sectoraal partnerschap', en: 'Sectoral partnership', fr: 'Partenariat sectoriel' }[
            language
          ],
          kind: 'text',
        },
        {
          header: { nl: 'Ondernemingen (aantal)', en: 'Companies (number)', fr: 'Entreprises (nombre)' }[
            language
          ],
          kind: 'count',
        },
        {
          header: {
            nl: 'Vestigingen (aantal)',
            en: 'Establishments (number)',
            fr: "Unités d'établissement (nombre)",
          }[language],
          kind: 'count',
        },
        {
          header: { nl: 'Erkenningen (aantal)', en: 'Accreditations (number)', fr: 'Agréments (nombre)' }[
            language
          ],
          kind: 'count',
        },
      ],
      rows: [
        ...sectors.map(({ key, label }) => [label, ...cells(bySector.get(key))]),
        ...(unknown === undefined ? [] : [[unknownWord(language), ...cells(unknown)]]),
        [totalWord(language), ...cells(total)],
      ],
      totalRow: true,
    }
  },
})
