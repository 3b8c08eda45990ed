/** The enrolment files of the Flemish administration: read, counted by definition, laid out as plain tables. */
export type { ColumnKey, FileKind } from './columns.ts'
export { type CountDayId, countDayIds, countDays } from './count-days.ts'
export { type CountNote, countNotes } from './count-notes.ts'
export { type CountedFile, countedFile, reachedDays } from './counted-file.ts'
export { type BridgeReason, type BridgeStanding, bridgeReasons, bridgeStanding } from './definition-bridge.ts'
export { type CountDefinition, D1, D2, isInD2, isTypeFive } from './definitions.ts'
export {
  type CatalogueProgramme,
  catalogueFrom,
  type DualStanding,
  dualJudge,
  type JudgeDual,
  sectorLookup,
} from './dual-programmes.ts'
export type { CountDay, EnrolmentCount, EnrolmentGroup, Grade, Net, Structure } from './enrolment-count.ts'
export { type CountedFiles, enrolmentCounts, loadEnrolmentCounts } from './enrolment-counts-table.ts'
export { fileKindWords } from './file-kind-words.ts'
export type { OpenDataFile, RejectedCount } from './open-data-file.ts'
export { type NamedProgramme, offeredProgramme, placedEnrolment, providerTypeOf } from './placed-enrolment.ts'
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
export { kindNamed, recogniseOpenData } from './recognise-open-data.ts'
export { refused } from './refusals.ts'
export { requireMoment, requireYear } from './required-moment.ts'
export {
  type ImportTotals,
  importTotals,
  importTotalsSchema,
  LARGEST_LOSS_PERCENT,
  refuseShrunkImport,
} from './shrunk-import.ts'
