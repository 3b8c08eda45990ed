/** Counts the units of an indicator by dimensions: one query for Flanders, one for all partnerships together. */
import { formatSchoolYear } from '@werkplekleren/rules'
import { type Catalogue, type Dimension, dimensions, sector as sectorDimension } from '../dimensions/index.ts'
import { sqlName } from '../extracts/index.ts'
import {
  type Coordinates,
  type CountCell,
  countCell,
  type Implications,
  type Measure,
  UNKNOWN,
} from '../figures/index.ts'
import { column, type StatsEngine } from '../statistics/index.ts'
import { type Distribution, distributionOf } from './distribution.ts'
import type { Indicator } from './indicator.ts'
import { parametersOf, type Scope } from './scope.ts'

/** Counts by some dimensions; a place where nothing was found holds 0. */
export interface Counts {
  /** All units at the coordinates, one code for each dimension asked for. */
  readonly at: (coordinates: Coordinates) => CountCell
  /** Those units that are a hit. */
  readonly hitsAt: (coordinates: Coordinates) => CountCell
  /** Whether units were found at a code of a dimension. */
  readonly has: (dimension: Dimension, key: string) => boolean
}

/** The values of the units by some dimensions. */
export interface Values {
  readonly at: (coordinates: Coordinates) => Distribution
}

interface Found {
  readonly at: Coordinates
  readonly n: number
  readonly hits: number
}

interface Valued {
  readonly at: Coordinates
  readonly value: number
  readonly n: number
}

/** Loads the codes of all dimensions, against which counts are grouped; what is in no list is unknown. */
export async function loadMembers(engine: StatsEngine, catalogue: Catalogue): Promise<void> {
  await engine.load(
    {
      name: 'dimension_members',
      columns: [
        { name: 'dimension', type: 'text' },
        { name: 'code', type: 'text' },
      ],
    },
    Object.values(dimensions).flatMap(({ id, members }) =>
      members(catalogue).map(({ key }): readonly string[] => [id, key]),
    ),
  )
}

export class Counting {
  readonly #engine: StatsEngine
  readonly #scope: Scope
  readonly #implications: Implications
  readonly #asked = new Map<string, Promise<readonly Found[]>>()
  readonly #values = new Map<string, Promise<readonly Valued[]>>()

  /** `scope` is that of Flanders; the tables and `loadMembers` come first. */
  constructor(engine: StatsEngine, scope: Scope, implications: Implications) {
    this.#engine = engine
    this.#scope = scope
    this.#implications = implications
  }

  /** Counts for Flanders, or for one sector. */
  async counts(
    indicator: Indicator,
    dimensions: readonly Dimension[],
    sector: string | null,
  ): Promise<Counts> {
    const asked = this.#within(dimensions, sector)
    const found = inSector(await this.#find(indicator, asked), sector)
    const places = new Map(found.map((one) => [placeOf(one.at), one]))
    const year = formatSchoolYear(this.#scope.schoolYear)
    const placed = (coordinates: Coordinates) => (sector === null ? coordinates : { ...coordinates, sector })
    const cell = (measure: Measure, at: Coordinates, n: number) =>
      countCell(this.#implications, measure, year, at, n)
    return {
      at(coordinates) {
        const at = placed(coordinates)
        return cell(indicator.measure, at, places.get(placeOf(at))?.n ?? 0)
      },
      hitsAt(coordinates) {
        const at = placed(coordinates)
        return cell(indicator.hits, { ...at, ...indicator.hitsLieAt }, places.get(placeOf(at))?.hits ?? 0)
      },
      has: ({ id }, key) => found.some(({ at, n }) => at[id] === key && n > 0),
    }
  }

  /** The values of the units, for medians, means and amounts. */
  async values(
    indicator: Indicator,
    dimensions: readonly Dimension[],
    sector: string | null,
  ): Promise<Values> {
    const asked = this.#within(dimensions, sector)
    const found = inSector(await this.#findValues(indicator, asked), sector)
    const places = new Map<string, { value: number; n: number }[]>()
    for (const { at, value, n } of found) {
      const place = placeOf(at)
      const held = places.get(place)
      if (held) held.push({ value, n })
      else places.set(place, [{ value, n }])
    }
    return {
      at: (coordinates) => {
        const at = sector === null ? coordinates : { ...coordinates, sector }
        return distributionOf(places.get(placeOf(at)) ?? [])
      },
    }
  }

  #within(dimensions: readonly Dimension[], sector: string | null): readonly Dimension[] {
    const asked =
      sector === null || dimensions.includes(sectorDimension) ? dimensions : [...dimensions, sectorDimension]
    return [...asked].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #find(indicator: Indicator, dimensions: readonly Dimension[]): Promise<readonly Found[]> {
    return remembered(this.#asked, questionOf(indicator, dimensions), async () => {
      const figures = [unitCount(indicator.holds), hitCount(indicator.holds)]
      const rows = await this.#rows(grouped(indicator, dimensions, figures), dimensions, ['n', 'hits'])
      return rows.map(({ at, figures: [n = 0, hits = 0] }) => ({ at, n, hits }))
    })
  }

  #findValues(indicator: Indicator, dimensions: readonly Dimension[]): Promise<readonly Valued[]> {
    return remembered(this.#values, questionOf(indicator, dimensions), async () => {
      const figures = ['CAST(value AS BIGINT) AS value', 'CAST(COUNT(*) AS BIGINT) AS n']
      const rows = await this.#rows(grouped(indicator, dimensions, figures), dimensions, ['value', 'n'])
      return rows.map(({ at, figures: [value = 0, n = 0] }) => ({ at, value, n }))
    })
  }

  async #rows(sql: string, dimensions: readonly Dimension[], figures: readonly string[]) {
    const rows = await this.#engine.query<Record<string, unknown>>(sql, parametersOf(sql, this.#scope), {
      ...Object.fromEntries(dimensions.map(({ id }) => [sqlName(id), column.text])),
      ...Object.fromEntries(figures.map((name) => [name, column.integer])),
    })
    return rows.map((row) => ({
      at: Object.fromEntries(dimensions.map(({ id }) => [id, String(row[sqlName(id)])])),
      figures: figures.map((name) => Number(row[name])),
    }))
  }
}

/** Units grouped by the listed codes of the dimensions. */
function grouped(
  { id, unitsSql, breakdowns }: Indicator,
  dimensions: readonly Dimension[],
  figures: readonly string[],
): string {
  const missing = dimensions.find((dimension) => !breakdowns.includes(dimension))
  if (missing) throw new Error(`${id} is not broken down by ${missing.id}.`)
  const keys = dimensions.map((one, index) => `COALESCE(m${index}.code, '${UNKNOWN}') AS ${sqlName(one.id)}`)
  const joins = dimensions.map(
    (one, index) => `
  LEFT JOIN dimension_members m${index}
    ON m${index}.dimension = '${one.id}' AND m${index}.code = CAST(units.${sqlName(one.id)} AS VARCHAR)`,
  )
  const byValue = figures.some((figure) => figure.endsWith('AS value'))
  const places = Array.from({ length: keys.length + (byValue ? 1 : 0) }, (_, index) => index + 1).join(', ')
  return `WITH units AS (
  ${unitsSql}
  )
  SELECT ${[...keys, ...figures].join(', ')}
  FROM units${joins.join('')}${byValue ? '\n  WHERE value IS NOT NULL' : ''}${
    places === '' ? '' : `\n  GROUP BY ${places} ORDER BY ${places}`
  }`
}

function unitCount({ unit, halves }: Indicator['holds']): string {
  if (halves) return 'CAST(COALESCE(SUM(halves), 0) AS BIGINT) AS n'
  return unit ? 'CAST(COUNT(DISTINCT unit) AS BIGINT) AS n' : 'CAST(COUNT(*) AS BIGINT) AS n'
}

function hitCount({ unit, hit, halves }: Indicator['holds']): string {
  if (hit && halves) throw new Error('An indicator that counts halves has no hits.')
  if (!hit) return 'CAST(0 AS BIGINT) AS hits'
  return unit
    ? 'CAST(COUNT(DISTINCT CASE WHEN hit THEN unit END) AS BIGINT) AS hits'
    : 'CAST(COALESCE(SUM(CASE WHEN hit THEN 1 ELSE 0 END), 0) AS BIGINT) AS hits'
}

const questionOf = ({ id }: Indicator, dimensions: readonly Dimension[]): string =>
  [id, ...dimensions.map((dimension) => dimension.id)].join(' ')

const placeOf = (at: Coordinates): string =>
  Object.entries(at)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join('|')

const inSector = <Row extends { readonly at: Coordinates }>(rows: readonly Row[], sector: string | null) =>
  sector === null ? rows : rows.filter(({ at }) => at.sector === sector)

function remembered<Answer>(
  answers: Map<string, Promise<Answer>>,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(question)
  if (known) return known
  const asked = ask()
  answers.set(question, asked)
  return asked
}
