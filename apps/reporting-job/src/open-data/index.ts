/** The enrolment files of the Flemish administration: read, counted by definition, laid out as plain tables. */
export type { ColumnKey, FileKind } from './columns.ts'
export { type CountDayId, countDayIds, countDays } from './count-days.ts'
export {
  type CountNote,
  type CountRow,
  type CountTable,
  type CountTableId,
  countNotes,
  type Measure,
  TOTAL,
  UNKNOWN,
} from './count-table.ts'
export { type CountedYear, countYear } from './counted-year.ts'
export {
  type BridgeReason,
  type BridgeStep,
  bridgeDefinitions,
  bridgeReasons,
  type DefinitionBridge,
} from './definition-bridge.ts'
export { type CountDefinition, D1, D2 } from './definitions.ts'
export {
  type CatalogueProgramme,
  catalogueFrom,
  type DualStanding,
  dualJudge,
  type JudgeDual,
  sectorLookup,
} from './dual-programmes.ts'
export type { CountDay, EnrolmentCount, EnrolmentGroup, Grade, Net, Structure } from './enrolment-count.ts'
export { enrolmentCounts, loadEnrolmentCounts } from './enrolment-counts-table.ts'
export { provisionByNet, sizesOfOfferings } from './offerings.ts'
export type { OpenDataFile, RejectedCount } from './open-data-file.ts'
export {
  halvesIn,
  type NoD1,
  onDay,
  type PopulationD1,
  type PopulationD2,
  populationD1,
  populationD2,
} from './populations.ts'
export { readOpenData } from './read-open-data.ts'
export type { RejectionReason } from './read-row.ts'
export { recogniseOpenData } from './recognise-open-data.ts'
export { requireMoment } from './required-moment.ts'
export {
  type ImportTotals,
  importTotals,
  importTotalsSchema,
  LARGEST_LOSS_PERCENT,
  refuseShrunkImport,
} from './shrunk-import.ts'
export { bridgeTable, learnersApart, learnersByCountDay } from './tables-of-definitions.ts'
export {
  keyFigures,
  learnersByAge,
  learnersByGrade,
  learnersByNet,
  learnersByProgramme,
  learnersBySector,
  shareOfDual,
} from './tables-of-learners.ts'
