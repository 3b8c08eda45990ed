/** Findings and values in words, in three languages. */
export { renderBoundaries, renderExplanation } from './explanation.ts'
export {
  fill,
  listOf,
  type RenderedFinding,
  renderArgument,
  renderCents,
  renderClock,
  renderDay,
  renderFinding,
  renderNumber,
  renderSources,
  renderSpan,
  renderValue,
} from './render.ts'
