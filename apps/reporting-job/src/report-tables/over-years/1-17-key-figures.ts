/** Table 1_17: the key figures over five school years. */
import { type Text, text } from '@werkplekleren/rules'
import { ageBand, contractType } from '../../dimensions/index.ts'
import { countOf, type Figure, shareOf } from '../../figures/index.ts'
import {
  active,
  adultLearners,
  agreements,
  earlyEndPersons,
  type Indicator,
  learners,
  mentors,
  offerings,
  programmesWithLearners,
  schools,
} from '../../indicators/index.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { seriesExplanation } from './series-words.ts'

export const keyFiguresOverYears = defineTable({
  id: '1_17',
  title: text(
    'Kerncijfers van duaal leren, in vijf schooljaren',
    'Key figures of dual learning, in five school years',
    'Chiffres clés de la formation duale, sur cinq années scolaires',
  ),
  explanation: seriesExplanation,
  indicators: [
    learners,
    schools,
    programmesWithLearners,
    offerings,
    adultLearners,
    active,
    mentors,
    agreements,
    earlyEndPersons,
  ],
  // Which of these figures a partnership may see depends on its powers; its trend stands in the other series.
  flandersOnly: true,
  overYears: true,
  async fill(context) {
    const rows = await rowsOf(context)
    return {
      stub: [
        { header: text('Kerncijfer', 'Key figure', 'Chiffre clé'), kind: 'text' },
        { header: text('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      ],
      columns: [
        {
          header: schoolYearWords(context.scope.schoolYear),
          unit: text('eenheid van de rij', 'unit of the row', 'unité de la ligne'),
          kind: 'count',
          mixed: true,
          at: {},
        },
      ],
      rows: rows.map(({ id, label, unit, figure }) => ({
        heads: [label, figure.kind === 'share' ? percent : unit],
        figures: [figure],
        at: { keyFigure: id },
      })),
    }
  },
})

interface KeyFigure {
  readonly id: string
  readonly label: Text
  readonly unit: Text
  readonly figure: Figure
}

async function rowsOf(context: TableContext): Promise<readonly KeyFigure[]> {
  const units = async (indicator: Indicator): Promise<KeyFigure> => ({
    id: indicator.id,
    label: indicator.title,
    unit: indicator.unit,
    figure: countOf((await context.counts(indicator)).at({})),
  })
  const share = async (indicator: Indicator): Promise<KeyFigure> => {
    const counts = await context.counts(indicator)
    return { ...(await units(indicator)), figure: shareOf(counts.hitsAt({}), counts.at({})) }
  }
  const [all, byAge, ran, byType] = await Promise.all([
    context.counts(learners),
    context.counts(learners, ageBand),
    context.counts(agreements),
    context.counts(agreements, contractType),
  ])
  return [
    await units(learners),
    ...context.members(ageBand).map(({ key, label }) => ({
      id: `${learners.id} ${key}`,
      label: within(learners.title, label),
      unit: learners.unit,
      figure: shareOf(byAge.at({ ageBand: key }), all.at({})),
    })),
    await units(schools),
    await units(programmesWithLearners),
    await units(offerings),
    await units(adultLearners),
    { ...(await units(active)), label: accredited },
    await share(active),
    await units(mentors),
    await units(agreements),
    ...context.members(contractType).map(({ key, label }) => ({
      id: `${agreements.id} ${key}`,
      label: within(agreements.title, label),
      unit: agreements.unit,
      figure: shareOf(byType.at({ contractType: key }), ran.at({})),
    })),
    await share(earlyEndPersons),
  ]
}

const percent = text('%', '%', '%')
const accredited = text('Erkende ondernemingen', 'Accredited companies', 'Entreprises agréées')

const within = (all: Text, part: Text): Text =>
  text(`${all.nl}: ${part.nl}`, `${all.en}: ${part.en}`, `${all.fr} : ${part.fr}`)
