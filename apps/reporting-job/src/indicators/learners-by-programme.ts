/** Table 1_3: dual learners on the count date by programme and sex; programmes without learners show zero. */
import { type CodeColumn, columnOf, type Language, text } from '@werkplekleren/rules'
import { column, nullable } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf } from './indicator.ts'
import { countedLearners } from './population.ts'
import { codesIn } from './sides.ts'

const sql = `WITH ${countedLearners}
  SELECT programme_code AS programme, sex, COUNT(*) AS n FROM counted GROUP BY 1, 2 ORDER BY 1, 2`

const programmesSql = `SELECT code, name, domain, finality, grade FROM programmes
  WHERE dual AND level = 'SECONDARY' AND NOT COALESCE(run_up_phase, FALSE) AND (grade IS NULL OR grade <> 'OV3')
    AND (CAST($sector AS VARCHAR) IS NULL OR sector_code = CAST($sector AS VARCHAR))
  ORDER BY grade, name, code`

const labelIn = (key: 'domain' | 'finality' | 'grade', value: string | null, language: Language): string => {
  const { codes } = columnOf('programmes', key) as CodeColumn
  return (value !== null && codes[value]?.label[language]) || '–'
}

export const learnersByProgramme = defineIndicator({
  id: '1_3',
  title: text(
    'Duale lerenden in het secundair onderwijs naar opleiding en geslacht',
    'Dual learners in secondary education by programme and sex',
    "Apprenants duaux dans l'enseignement secondaire par formation et sexe",
  ),
  definition: text(
    'Lerenden van de onderzoekspopulatie naar de opleiding van de inschrijving die telt. Duale opleidingen zonder lerenden staan in de tabel met 0.',
    'Learners of the reference population by the programme of the enrolment that counts. Dual programmes without learners are shown with 0.',
    "Apprenants de la population de référence selon la formation de l'inscription qui compte. Les formations duales sans apprenants figurent avec 0.",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  needs: ['enrolments', 'learners', 'programmes'],
  sql,
  async fill(engine, scope, _catalogue, language) {
    const counts = await engine.query(sql, parametersOf(sql, scope), {
      programme: nullable(column.text),
      sex: nullable(column.text),
      n: column.integer,
    })
    const programmes = await engine.query(programmesSql, parametersOf(programmesSql, scope), {
      code: column.text,
      name: nullable(column.text),
      domain: nullable(column.text),
      finality: nullable(column.text),
      grade: nullable(column.text),
    })
    const byCode = new Map(programmes.map((programme) => [programme.code, programme]))
    const extra = (header: string, key: 'domain' | 'finality' | 'grade') => ({
      header,
      of: ({ key: code }: { key: string }) => labelIn(key, byCode.get(code)?.[key] ?? null, language),
    })
    return crossTable({
      counts: counts.map(({ programme, sex, n }) => ({ row: programme, column: sex, n })),
      rows: programmes.map(({ code, name }) => ({ key: code, label: name ?? code })),
      columns: codesIn('learners', 'sex', language),
      keyHeader: { nl: 'Code', en: 'Code', fr: 'Code' }[language],
      rowHeader: { nl: 'Opleiding', en: 'Programme', fr: 'Formation' }[language],
      extra: [
        extra({ nl: 'Graad', en: 'Stage', fr: 'Degré' }[language], 'grade'),
        extra({ nl: 'Studiedomein', en: 'Study domain', fr: "Domaine d'études" }[language], 'domain'),
        extra({ nl: 'Finaliteit', en: 'Finality', fr: 'Finalité' }[language], 'finality'),
      ],
      unit: this.unit[language],
      language,
    })
  },
})
