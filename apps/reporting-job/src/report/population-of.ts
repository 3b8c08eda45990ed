/** Whom the enrolments of a report count, and where they come from: extracts, or a file of the administration. */
import type { Text } from '@werkplekleren/rules'
import { population } from '../indicators/index.ts'
import { fileKindWords } from '../open-data/index.ts'
import { definitionNote, sourceOfFiles } from '../report-tables/index.ts'
import type { Material } from './build-workbook.ts'
import { words } from './words.ts'

export interface ReportPopulation {
  readonly id: string
  readonly version: string
  readonly definition: Text
  /** A sentence. */
  readonly source: Text
  /** Some words. */
  readonly from: Text
  readonly isProvisional: boolean
}

export function populationOf({ enrolments }: Pick<Material, 'enrolments'>): ReportPopulation {
  if (!enrolments?.insteadOfExtracts)
    return { ...population, source: words.source, from: words.extractsChecked, isProvisional: false }
  const { report } = enrolments.counted
  const { id, version } = report.definition
  return {
    id,
    version,
    definition: definitionNote(report),
    source: sourceOfFiles,
    from: fileKindWords[report.file.kind],
    isProvisional: report.file.kind === 'discimus',
  }
}
