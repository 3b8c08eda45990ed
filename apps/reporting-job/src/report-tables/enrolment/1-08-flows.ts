/** Table 1_8: who came into dual learning and who left it, between October, February and the year before, by stage. */
import { type Text, text } from '@werkplekleren/rules'
import {
  type Dimension,
  grade,
  origin,
  sinceOctober,
  untilFebruary,
  yearBefore,
} from '../../dimensions/index.ts'
import { type CountCell, countOf, type Figure, notAvailable, shareOf } from '../../figures/index.ts'
import { entrants, type Indicator, octoberLearners, sinceOctoberLearners } from '../../indicators/index.ts'
import { columnTable, type FiguredColumn } from '../column-table.ts'
import { withUnknown } from '../cross-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { hasUnits } from '../told.ts'
import { noYearBefore } from './1-02-grade-and-year.ts'
import { gradesIn } from './grades.ts'

export const flows = defineTable({
  id: '1_8',
  title: text(
    'In- en uitstroom van duale lerenden in het secundair onderwijs tussen teldagen, naar graad',
    'Dual learners in secondary education who came and left between count days, by stage',
    "Entrées et sorties d'apprenants duaux dans l'enseignement secondaire entre les jours de comptage, par degré",
  ),
  explanation: text(
    'Op 1 oktober naar de graad van 1 oktober, op 1 februari naar die van 1 februari: wie van graad veranderde, staat dan in een andere rij.',
    'On 1 October by the stage of 1 October, on 1 February by that of 1 February: who changed stage then stands in another row.',
    'Au 1er octobre selon le degré du 1er octobre, au 1er février selon celui du 1er février : qui a changé de degré figure alors dans une autre ligne.',
  ),
  indicators: [sinceOctoberLearners, octoberLearners, entrants],
  async fill(context) {
    const [october, february, lastYear, origins] = await Promise.all([
      byGradeAnd(context, octoberLearners, untilFebruary),
      byGradeAnd(context, sinceOctoberLearners, sinceOctober),
      byGradeAnd(context, entrants, yearBefore),
      byGradeAnd(context, entrants, origin),
    ])
    const [hasOctober, hasBefore, hasOrigins] = await Promise.all([
      hasUnits(context, octoberLearners),
      hasUnits(context.before, entrants),
      tellsOrigins(context),
    ])
    const only = (isHeld: boolean, figure: (key: string | undefined) => Figure) =>
      isHeld ? figure : () => notAvailable
    const counted = (header: Text, isHeld: boolean, at: (key: string | undefined) => CountCell) =>
      column(
        header,
        only(isHeld, (key) => countOf(at(key))),
      )
    const sums = context.scope.sector === null && hasOctober ? [switchedAndStayed(october, february)] : []
    return {
      ...columnTable({
        rows: grade,
        members: gradesIn(context, october.counts, february.counts),
        columns: [
          counted(text('Op 1 oktober', 'On 1 October', 'Au 1er octobre'), hasOctober, october.all),
          ...october.members.map(({ key: code, label }) =>
            counted(label, hasOctober, (key) => october.at(key, code)),
          ),
          counted(text('Op 1 februari', 'On 1 February', 'Au 1er février'), true, february.all),
          ...february.members.map(({ key: code, label }) =>
            counted(label, hasOctober, (key) => february.at(key, code)),
          ),
          column(
            sinceOctoberLearners.title,
            only(hasOctober, (key) => ({
              kind: 'difference',
              now: february.all(key),
              before: october.all(key),
            })),
          ),
          ...lastYear.members.map(({ key: code, label }) =>
            counted(label, hasBefore, (key) => lastYear.at(key, code)),
          ),
          ...context
            .members(origin)
            .map(({ key: code, label }) =>
              counted(label, hasBefore && hasOrigins, (key) => origins.at(key, code)),
            ),
          {
            ...column(
              text('Aandeel instromers', 'Share of entrants', "Part d'entrants"),
              only(hasBefore, (key) => shareOf(lastYear.at(key, 'new'), lastYear.all(key))),
            ),
            kind: 'percent',
          },
        ],
      }),
      sums,
      notes: [
        ...(hasOctober ? [] : [noOctober]),
        ...(hasBefore ? [] : [noYearBefore]),
        ...(hasBefore && !hasOrigins ? [noOrigins] : []),
      ],
    }
  },
})

const column = (header: Text, figure: FiguredColumn['figure']): FiguredColumn => ({
  header,
  unit: entrants.unit,
  kind: 'count',
  at: {},
  figure,
})

/** Counts by stage, and by the codes of one further dimension. */
async function byGradeAnd(context: TableContext, indicator: Indicator, dimension: Dimension) {
  const [counts, parts, whole, wholeParts] = await Promise.all([
    context.counts(indicator, grade),
    context.counts(indicator, grade, dimension),
    context.counts(indicator),
    context.counts(indicator, dimension),
  ])
  return {
    counts,
    members: withUnknown(wholeParts, dimension, context.members(dimension)),
    all: (key: string | undefined) => (key === undefined ? whole.at({}) : counts.at({ grade: key })),
    at: (key: string | undefined, code: string) =>
      key === undefined
        ? wholeParts.at({ [dimension.id]: code })
        : parts.at({ grade: key, [dimension.id]: code }),
  }
}

type ByGrade = Awaited<ReturnType<typeof byGradeAnd>>

/** Over all stages and sectors, who is still there is who stayed or switched. */
const switchedAndStayed = (october: ByGrade, february: ByGrade) => ({
  total: october.at(undefined, 'present'),
  parts: [february.at(undefined, 'stayed'), february.at(undefined, 'switched')],
})

/** Whether the extract holds other enrolments than dual ones of the year before. */
async function tellsOrigins({ flanders }: TableContext): Promise<boolean> {
  const counts = await flanders.counts(entrants, origin)
  return ['runUp', 'secondary', 'other'].some((key) => counts.has(origin, key))
}

const noOctober = text(
  'De extracten bevatten geen duale inschrijvingen op 1 oktober: de evolutie is niet beschikbaar.',
  'The extracts hold no dual enrolments on 1 October: the change is not available.',
  "Les extraits ne contiennent aucune inscription duale au 1er octobre : l'évolution n'est pas disponible.",
)
const noOrigins = text(
  'Het extract Inschrijvingen bevat voor geen enkele instromer een inschrijving op de teldatum van het schooljaar ervoor: de herkomst is niet beschikbaar.',
  'The extract Enrolments holds no enrolment of any entrant on the count date of the school year before: the origin is not available.',
  "L'extrait Inscriptions ne contient pour aucun entrant une inscription à la date de comptage de l'année scolaire précédente : l'origine n'est pas disponible.",
)
