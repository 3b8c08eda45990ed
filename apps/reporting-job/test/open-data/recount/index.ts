/** The tables of an enrolment file computed a second time, in plain TypeScript and without the database. */
export { type CountRow, type CountTable, TOTAL, UNKNOWN } from './count-table.ts'
export { type CountedYear, countYear } from './counted-year.ts'
export { type BridgeStep, bridgeDefinitions } from './definition-bridge.ts'
export { provisionByNet, sizesOfOfferings } from './offerings.ts'
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
