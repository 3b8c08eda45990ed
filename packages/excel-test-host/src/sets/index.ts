/** Requirement sets. */
export { EXCEL_SETS, hasSet, type RequirementSets, requirementMatrix, WEB_SETS } from './requirement-sets.ts'
