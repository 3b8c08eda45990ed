/** Empty planning sheets, described for whoever draws them. */
export type { Accepted } from './column-entry.ts'
export { placedFormula } from './mark-formula.ts'
export { planningTemplate } from './planning-template.ts'
export type {
  PlanningTemplate,
  TemplateColumn,
  TemplateMark,
  TemplateOptions,
  TemplateRule,
} from './template.ts'
