/** The charts of the report, each defined by the cells of a table that it draws. */
import { accreditedAndActive } from './active-companies.ts'
import { agreementsByContractType } from './agreements-by-type.ts'
import type { ChartDefinition } from './chart-definition.ts'
import { earlyEndBySector } from './early-end-by-sector.ts'
import { earlyEndsByReason } from './early-end-reasons.ts'
import { learnersByAge } from './learners-by-age.ts'
import { learnersByProvince } from './learners-by-province.ts'
import { learnersBySector } from './learners-by-sector.ts'
import { shareOfDualByStage } from './share-of-dual.ts'

/** Of the whole of Flanders, in the order of their tables. */
export const reportCharts: readonly ChartDefinition[] = [
  learnersBySector,
  learnersByProvince,
  learnersByAge,
  shareOfDualByStage,
  accreditedAndActive,
  agreementsByContractType,
  earlyEndBySector,
  earlyEndsByReason,
]

/** Charts of a whole and its parts, in which a partnership is set beside Flanders. */
export const comparedCharts: readonly ChartDefinition[] = [
  learnersByProvince,
  learnersByAge,
  agreementsByContractType,
  earlyEndsByReason,
]

export type { ChartDefinition } from './chart-definition.ts'
export { chartInWords, gapsInWords, listed } from './chart-in-words.ts'
export { type ComparedRate, comparedRates, rateIn } from './compared-rates.ts'
export { type DrawnFigures, drawnFigures, findDrawn, wholeOf } from './drawn-figures.ts'
export { decimalWords, groupedNumber, percentWords, shownWords } from './number-words.ts'
export { isReadable, type ShownChart, shownChart } from './shown-chart.ts'
