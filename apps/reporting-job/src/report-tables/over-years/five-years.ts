/** A table of this school year, widened to five: earlier ones as they were published, the change, and breaks marked. */
import { formatSchoolYear, type SchoolYear, type Text, text } from '@werkplekleren/rules'
import {
  type CountCell,
  countOf,
  type Figure,
  type FigureColumn,
  type FigureTable,
  inSchoolYear,
  nameWhenPublished,
  notApplicable,
  notAvailable,
  shareOf,
} from '../../figures/index.ts'
import { breaksOf, continues, population } from '../../indicators/index.ts'
import type { Known } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'

const YEARS = 5

/** The only column of the table is that of this school year. One of a power that was not delegated stays as it is. */
export function inFiveYears(table: FigureTable, known: Known): FigureTable {
  const [column] = table.columns
  const figures = table.rows.map((row) => row.figures[0])
  if (column === undefined || figures.every((figure) => figure?.kind === 'symbol')) return table
  const { schoolYear, earlier, isProvisional } = known
  const years = Array.from(
    { length: YEARS - 1 },
    (_, index) => (schoolYear - YEARS + 1 + index) as SchoolYear,
  )
  const before = earlier.of((schoolYear - 1) as SchoolYear)
  const sameDefinition = before === undefined || isSamePopulation(before.population)
  const changes = [
    ...(figures.some((figure) => figure?.kind === 'count') ? [growthColumn] : []),
    ...(figures.some((figure) => figure?.kind === 'share') ? [pointsColumn] : []),
  ]
  const first = (schoolYear - YEARS + 1) as SchoolYear
  const found = new Set(table.rows.flatMap(({ figures: [figure] }) => breaksIn(figure, first, schoolYear)))
  return {
    ...table,
    columns: [
      ...[...years, schoolYear].map((year) => ({
        ...column,
        header: schoolYearWords(year),
        at: { ...column.at, countedYear: formatSchoolYear(year) },
      })),
      ...changes,
      statusColumn,
    ],
    rows: table.rows.map((row) => {
      const now = row.figures[0] ?? notAvailable
      const then = published(now, (schoolYear - 1) as SchoolYear, known)
      const comparable =
        sameDefinition && (measureOf(now) === undefined || continues(measureOf(now) ?? '', schoolYear))
      return {
        ...row,
        figures: [
          ...years.map((year) => published(now, year, known)),
          now,
          ...changes.map((change) => (comparable ? change.of(now, then) : change.otherwise(now))),
          {
            kind: 'status',
            marks: [
              ...(breaksIn(now, first, schoolYear).length > 0 || !sameDefinition ? (['b'] as const) : []),
              ...(isProvisional ? (['p'] as const) : []),
            ],
          },
        ],
      }
    }),
    notes: [
      ...(table.notes ?? []),
      ...missingYears(years.filter((year) => earlier.of(year) === undefined)),
      ...[...found].map(({ words }) => words),
      ...(sameDefinition ? [] : [otherDefinition]),
    ],
  }
}

/** The same figure as the last report on a school year published it. */
function published(figure: Figure, year: SchoolYear, known: Known): Figure {
  if (figure.kind === 'count') {
    const count = archived(figure.count, year, known)
    return typeof count === 'object' ? countOf(count) : withoutCount(count)
  }
  if (figure.kind !== 'share') return notAvailable
  const [numerator, denominator] = [figure.numerator, figure.denominator].map((count) =>
    archived(count, year, known),
  )
  if (typeof numerator === 'object' && typeof denominator === 'object') return shareOf(numerator, denominator)
  return withoutCount(numerator === 'c' || denominator === 'c' ? 'c' : undefined)
}

function archived(count: CountCell, year: SchoolYear, { earlier }: Known): CountCell | 'c' | undefined {
  const schoolYear = formatSchoolYear(year)
  const name = inSchoolYear(count, schoolYear)
  const held = earlier.of(year)?.counts.get(name)
  return typeof held === 'number' ? { ...count, id: nameWhenPublished(name), schoolYear, n: held } : held
}

const withoutCount = (held: 'c' | undefined): Figure =>
  held === 'c' ? { kind: 'symbol', symbol: 'c' } : notAvailable

interface ChangeColumn extends FigureColumn {
  readonly of: (now: Figure, before: Figure) => Figure
  readonly otherwise: (now: Figure) => Figure
}

const growthColumn: ChangeColumn = {
  header: text('Verandering op vorig jaar', 'Change on last year', "Évolution sur l'année précédente"),
  unit: text('%', '%', '%'),
  kind: 'percent',
  at: { change: 'growth' },
  of(now, before) {
    if (now.kind !== 'count') return notApplicable
    return before.kind === 'count' ? { kind: 'growth', now: now.count, before: before.count } : before
  },
  otherwise: (now) => (now.kind === 'count' ? notAvailable : notApplicable),
}

const pointsColumn: ChangeColumn = {
  header: text('Verschil met vorig jaar', 'Difference with last year', "Différence avec l'année précédente"),
  unit: text('procentpunt', 'percentage points', 'points de pourcentage'),
  kind: 'decimal',
  at: { change: 'points' },
  of(now, before) {
    if (now.kind !== 'share') return notApplicable
    return before.kind === 'share' ? { kind: 'points', of: now, less: before } : before
  },
  otherwise: (now) => (now.kind === 'share' ? notAvailable : notApplicable),
}

const statusColumn: FigureColumn = {
  header: text('Status van de reeks', 'Status of the series', 'Statut de la série'),
  unit: text('', '', ''),
  kind: 'status',
  at: {},
}

function measureOf(figure: Figure): string | undefined {
  if (figure.kind === 'count') return figure.count.measure.id
  return figure.kind === 'share' ? figure.denominator.measure.id : undefined
}

function breaksIn(figure: Figure | undefined, first: SchoolYear, last: SchoolYear) {
  const measure = figure && measureOf(figure)
  return measure === undefined ? [] : breaksOf(measure, first, last)
}

const isSamePopulation = ({ id, version }: { readonly id: string; readonly version: string }): boolean =>
  id === population.id && version === population.version

function missingYears(years: readonly SchoolYear[]): readonly Text[] {
  if (years.length === 0) return []
  const list = years.map((year) => formatSchoolYear(year)).join(', ')
  return [
    text(
      `Van deze schooljaren is geen eerder gepubliceerd rapport gegeven: ${list}. Daar staat [x].`,
      `No report published earlier was given of these school years: ${list}. They show [x].`,
      `Aucun rapport publié antérieurement n'a été fourni pour ces années scolaires : ${list}. Elles affichent [x].`,
    ),
  ]
}

const otherDefinition = text(
  'Het rapport van vorig jaar telde de lerenden volgens een andere definitie: de verandering is niet beschikbaar.',
  "Last year's report counted the learners by another definition: the change is not available.",
  "Le rapport de l'année précédente comptait les apprenants selon une autre définition : l'évolution n'est pas disponible.",
)
