/** Requirement sets. */
export { EXCEL_SETS, hasSet, type RequirementSets, requirementMatrix } from './requirement-sets.ts'
