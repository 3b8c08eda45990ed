/** Chapter 5: the report itself. */
export { qualityOfSources } from './5-01-quality.ts'
export { revisedTables } from './5-02-revisions.ts'
export { comparedSources } from './5-03-comparison.ts'
export { suppression } from './5-04-suppression.ts'
export { revisedCounts } from './5-05-revised-figures.ts'
export { coverageOfSources } from './5-06-coverage.ts'
