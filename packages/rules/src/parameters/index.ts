/** Dated legal values and regimes. */
export * from './legal-values.ts'
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
