/** Figures without words: counts known by name, tables of them, and the one publication that they make. */
export { type EqualCounts, withEqualCounts } from './equal-counts.ts'
export {
  countOf,
  countsIn,
  type Figure,
  type FigureSymbol,
  LEAST_DENOMINATOR,
  LEAST_UNITS,
  notApplicable,
  notAvailable,
  numberOf,
  numberShareOf,
  type Shown,
  shareOf,
  shown,
  trueCount,
} from './figure.ts'
export {
  columnFor,
  decimalsOf,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
  inLanguage,
  type StubColumn,
} from './figure-table.ts'
export { ContradictoryFigures, linkedPublication, type PublishedTable } from './linked-publication.ts'
export {
  type Coordinates,
  type CountCell,
  countCell,
  type Implications,
  inSchoolYear,
  isOfAnotherYear,
  isPublishedBefore,
  type Measure,
  nameWhenPublished,
  type Together,
  together,
  UNKNOWN,
} from './measure.ts'
