/** Findings and values in words, in three languages. */
export { renderExplanation } from './explanation.ts'
export {
  fill,
  listOf,
  type RenderedFinding,
  renderArgument,
  renderCents,
  renderDay,
  renderFinding,
  renderNumber,
  renderSources,
  renderValue,
} from './render.ts'
