/** What the rules say about themselves: which columns they look at and which sources they rest on. */
export { columnsJudged, columnsLookedAt, tablesJudged } from './columns.ts'
export { type CitedSource, type Citing, citedSources, type RuleCitation, ruleCitations } from './sources.ts'
