/** Small counts: which cells of linked tables to suppress, and the proof that nobody can find them out. */
export { attack, type Interval } from './attack.ts'
export {
  type EarlierPublications,
  nothingEarlier,
  type PatternWithEarlier,
  protectWithEarlier,
} from './earlier.ts'
export type { Effort } from './exact.ts'
export { legend, mark } from './mark.ts'
export type { Failure, Proof } from './proof.ts'
export {
  type Block,
  type Pattern,
  type ProtectOptions,
  protect,
  proveSuppressed,
  requireProof,
  type SearchEffort,
  UnprotectedPublication,
  usualEffort,
} from './protect.ts'
export { type Protection, protectionOfHalves, usualProtection } from './protection.ts'
export { type Cell, InconsistentPublication, type Publication, type Relation } from './publication.ts'
export { loadSolver, type Solver } from './solver.ts'
export {
  type PrimarySuppression,
  primarySuppressions,
  type Threshold,
  type Thresholds,
  thresholdsOfHalves,
  usualThresholds,
} from './thresholds.ts'
