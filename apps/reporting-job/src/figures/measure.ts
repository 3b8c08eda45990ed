/** What is counted, and one count of it: the same units at the same coordinates are the same count in every table. */

/** Codes by dimension: `{ sector: 'BOUW', province: 'ANT' }`; a dimension that is left out is summed over. */
export type Coordinates = Readonly<Record<string, string>>

/** The key of what stands in none of the lists, or nowhere. */
export const UNKNOWN = '?'

/** One kind of unit, counted in one way. */
export interface Measure {
  /** Known in every table and every year: `E-01`. */
  readonly id: string
  /** Dimensions in which one unit may stand at two codes, so that parts may add up to more than the whole. */
  readonly overlapsIn: readonly string[]
  /** Whether sector, domain, finality and grade are those of the programme. */
  readonly followsProgramme: boolean
  /** Counts half units: `n` is twice the number, so that it is whole and adds up; shown as units, rounded once. */
  readonly inHalves?: true
}

export interface CountCell {
  readonly id: string
  readonly measure: Measure
  /** The school year in which, or at the end of which, it was counted: `2024-2025`. */
  readonly schoolYear: string
  readonly at: Coordinates
  readonly n: number
}

/** What one unit adds to the count. */
export const perUnit = ({ measure }: CountCell): 1 | 2 => (measure.inHalves ? 2 : 1)

/** Coordinates that follow from another: a programme's sector, the age group of an age. */
export type Implications = Readonly<Record<string, ReadonlyMap<string, Coordinates>>>

/** What follows from the code of a dimension, for one measure. */
export function impliedBy(
  implications: Implications,
  measure: Measure,
  dimension: string,
  code: string,
): Coordinates {
  if (dimension === 'programme' && !measure.followsProgramme) return {}
  return implications[dimension]?.get(code) ?? {}
}

/**
 * A count with its name. Coordinates that follow from others are left out of the name, so that a programme counted in its
 * sector's workbook is the same count as in that of Flanders.
 */
export function countCell(
  implications: Implications,
  measure: Measure,
  schoolYear: string,
  coordinates: Coordinates,
  n: number,
): CountCell {
  const follows = new Map(
    Object.entries(coordinates).flatMap(([dimension, code]) =>
      Object.entries(impliedBy(implications, measure, dimension, code)),
    ),
  )
  const at = Object.fromEntries(
    Object.entries(coordinates)
      .filter(([dimension, code]) => follows.get(dimension) !== code)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return { id: idOf(measure.id, schoolYear, at), measure, schoolYear, at, n }
}

/** Counts taken together under a name of their own: those of whom something is known. */
export interface Together {
  readonly total: CountCell
  readonly parts: readonly CountCell[]
}

/** The parts differ in `dimension` alone; the table must state the sum, so that the count is protected with its parts. */
export function together(name: string, dimension: string, parts: readonly CountCell[]): Together {
  const [first] = parts
  if (first === undefined) throw new Error(`Nothing to take together for ${name}.`)
  const { [dimension]: _, ...at } = first.at
  // Its parts tell every other sum; of few units it stands in no cell, and then sums of it would lack something.
  const measure = { ...first.measure, id: name, overlapsIn: Object.keys(at) }
  const { schoolYear } = first
  const n = parts.reduce((sum, part) => sum + part.n, 0)
  return { total: { id: idOf(name, schoolYear, at), measure, schoolYear, at, n }, parts }
}

/** The name of the same count in another school year. */
export const inSchoolYear = ({ measure, at }: CountCell, schoolYear: string): string =>
  idOf(measure.id, schoolYear, at)

/** `E-01|2024-2025|province=ANT|sector=BOUW`; coordinates in order of their dimension. */
export const idOf = (measure: string, schoolYear: string, at: Coordinates): string =>
  [measure, schoolYear, ...Object.entries(at).map(([dimension, code]) => `${dimension}=${code}`)].join('|')

/** Whether a count, by its name, is of another school year than this one; a name that says no school year is not. */
export const isOfAnotherYear =
  (schoolYear: string) =>
  (id: string): boolean => {
    const [, year] = id.split('|')
    return year !== undefined && /^\d{4}-\d{4}$/.test(year) && year !== schoolYear
  }

/** The name of a count as an earlier report published it: readers have it, so it is not protected anew. */
export const nameWhenPublished = (name: string): string => `${PUBLISHED}${name}`

export const isPublishedBefore = ({ id }: CountCell): boolean => id.startsWith(PUBLISHED)

const PUBLISHED = 'published '
