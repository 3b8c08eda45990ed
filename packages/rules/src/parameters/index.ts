/** Dated legal values and regimes. */
export * from './accreditation-and-mentors.ts'
export * from './adult-dual.ts'
export * from './allowance-table.ts'
export * from './allowances.ts'
export { type DatedList, defineList, itemsOn } from './dated-list.ts'
export * from './dual-agreements.ts'
export * from './dual-lists.ts'
export * from './entrepreneurship.ts'
export * from './foreign-trainees.ts'
export * from './former-systems.ts'
export * from './immersion-internship.ts'
export * from './individual-training.ts'
export * from './legal-values.ts'
export * from './minimum-income.ts'
export * from './minors.ts'
export * from './monitoring-report.ts'
export {
  type Certainty,
  type DatedValue,
  inRegime,
  type Parameter,
  type Regime,
  type Unit,
  valueOn,
} from './parameter.ts'
export * from './regimes.ts'
export * from './subsidies.ts'
export * from './temporary-work-experience.ts'
export * from './upper-age.ts'
