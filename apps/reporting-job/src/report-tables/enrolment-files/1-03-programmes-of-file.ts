/** Table 1_3 of an enrolment file: dual enrolments by programme and sex. */
import { text } from '@werkplekleren/rules'
import { domain, fileGrade, finality, namedProgramme, sex } from '../../dimensions/index.ts'
import { dualEnrolments } from '../../indicators/index.ts'
import { crossTable, noWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const enrolmentsByProgramme = defineTable({
  id: '1_3',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar opleiding en geslacht',
    'Dual enrolments in secondary education by programme and sex',
    "Inscriptions duales dans l'enseignement secondaire par formation et sexe",
  ),
  explanation: text(
    'Een opleiding is een naam binnen een graad, studiedomein en finaliteit. Bronnen kappen namen na 40 tekens af: twee opleidingen die daarin gelijk zijn, staan in één rij.',
    'A programme is a name within a stage, study domain and finality. Sources cut names after 40 characters: two programmes that do not differ before that stand in one row.',
    "Une formation est un nom au sein d'un degré, d'un domaine d'études et d'une finalité. Les sources coupent les noms après 40 caractères : deux formations identiques jusque-là figurent sur une seule ligne.",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const byKey = new Map(context.catalogue.namedProgrammes?.map((one) => [one.key, one]))
    const extra = ([dimension, key]: readonly [typeof fileGrade, 'grade' | 'domain' | 'finality']) => {
      const labels = new Map(dimension.members(context.catalogue).map((one) => [one.key, one.label]))
      return {
        header: dimension.label,
        of: (programme: string) => labels.get(byKey.get(programme)?.[key] ?? '') ?? noWord,
      }
    }
    const table = await crossTable(context, {
      indicator: dualEnrolments,
      rows: namedProgramme,
      columns: sex,
      rarely: ['X'],
      extra: (
        [
          [fileGrade, 'grade'],
          [domain, 'domain'],
          [finality, 'finality'],
        ] as const
      ).map(extra),
    })
    return { ...table, notes: enrolmentNotes(reportFile(context)) }
  },
})
