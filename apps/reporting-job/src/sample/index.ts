/** A synthetic year of extracts, calibrated on the published figures, with known defects. */
export { generateSample, type SampleRequest } from './generate-sample.ts'
export { describeSampleProblem, type SampleProblem, SampleRefused } from './sample-refused.ts'
export type {
  AsWritten,
  PlantedDefect,
  SampledTable,
  SampleRow,
  SampleTables,
  SampleYear,
} from './sample-year.ts'
export { SAMPLE_FILES, writeSample } from './write-sample.ts'
