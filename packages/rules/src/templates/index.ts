/** Empty planning sheets, described for whoever draws them. */
export type { Accepted } from './column-entry.ts'
export { columnsIn, placedFormula } from './mark-formula.ts'
export {
  type PlanningTemplate,
  planningTemplate,
  type TemplateColumn,
  type TemplateMark,
  type TemplateOptions,
  type TemplateRule,
} from './planning-template.ts'
