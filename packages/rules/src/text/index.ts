/** Findings and values in words, in three languages. */
export { renderBoundaries, renderExplanation } from './explanation.ts'
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
} from './render.ts'
