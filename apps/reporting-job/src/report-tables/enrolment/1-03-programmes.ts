/** Table 1_3: dual learners on the count date by programme and sex; programmes without learners show zero. */
import { text } from '@werkplekleren/rules'
import { domain, finality, grade, programme, sex } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable, noWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const learnersByProgramme = defineTable({
  id: '1_3',
  title: text(
    'Duale lerenden in het secundair onderwijs naar opleiding en geslacht',
    'Dual learners in secondary education by programme and sex',
    "Apprenants duaux dans l'enseignement secondaire par formation et sexe",
  ),
  explanation: text(
    'Naar de opleiding van de inschrijving die telt. Duale opleidingen zonder lerenden staan in de tabel met 0.',
    'By the programme of the enrolment that counts. Dual programmes without learners are shown with 0.',
    "Selon la formation de l'inscription qui compte. Les formations duales sans apprenants figurent avec 0.",
  ),
  indicators: [learners],
  fill(context) {
    const byCode = new Map(context.catalogue.programmes.map((one) => [one.code, one]))
    const extra = ([dimension, key]: readonly [typeof grade, 'grade' | 'domain' | 'finality']) => {
      const labels = new Map(dimension.members(context.catalogue).map((member) => [member.key, member.label]))
      return {
        header: dimension.label,
        of: (code: string) => labels.get(byCode.get(code)?.[key] ?? '') ?? noWord,
      }
    }
    return crossTable(context, {
      indicator: learners,
      rows: programme,
      columns: sex,
      keyHeader: text('Code', 'Code', 'Code'),
      extra: (
        [
          [grade, 'grade'],
          [domain, 'domain'],
          [finality, 'finality'],
        ] as const
      ).map(extra),
    })
  },
})
