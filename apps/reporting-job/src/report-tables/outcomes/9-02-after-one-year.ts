/** Table 9_2: what leavers of dual learning did one year later: jobseeker, in work, in the sector, in study. */
import { text } from '@werkplekleren/rules'
import { type Dimension, furtherStudy, registration, work } from '../../dimensions/index.ts'
import { countOf, notAvailable, shareOf, together } from '../../figures/index.ts'
import { type Indicator, inOwnSector, leavers, notJobseeking, studying } from '../../indicators/index.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { isTold } from '../told.ts'
import { type LeaverColumns, leaverColumn, leaversAlong, leaverTable } from './leaver-rows.ts'

export const afterOneYear = defineTable({
  id: '9_2',
  title: text(
    'Vertrekkers uit duaal leren van het schooljaar ervoor, één jaar later, naar graad en sectoraal partnerschap',
    'Leavers of dual learning of the school year before, one year later, by stage and sectoral partnership',
    "Sortants de l'apprentissage dual de l'année scolaire précédente, un an plus tard, par degré et partenariat sectoriel",
  ),
  explanation: text(
    'De rijen naar graad en die naar partnerschap tellen dezelfde vertrekkers. Percentages rekenen met wie van wie het gegeven bekend is. Een vertrekker kan werken en studeren tegelijk.',
    'The rows by stage and those by partnership count the same leavers. Percentages are of those of whom it is known. A leaver may work and study at once.',
    'Les lignes par degré et par partenariat comptent les mêmes sortants. Les pourcentages portent sur ceux pour qui la donnée est connue. Un sortant peut travailler et étudier à la fois.',
  ),
  indicators: [notJobseeking, inOwnSector, studying],
  async fill({ before }) {
    const isKnown = await Promise.all(
      subjects.map(({ indicator, dimension }) => isTold(before, indicator, dimension)),
    )
    const known = subjects.filter((_, index) => isKnown[index])
    const table = await leaverTable(before, leavers, (rows) => columnsOf(before, rows, known))
    return { ...table, notes: known.length === subjects.length ? [] : [notTold] }
  },
})

interface Subject {
  readonly indicator: Indicator
  readonly dimension: Dimension
  /** The codes that make the numerator, and those of whom it is known. */
  readonly hits: readonly string[]
  readonly known: readonly string[]
}

const subjects: readonly Subject[] = [
  { indicator: notJobseeking, dimension: registration, hits: ['none'], known: ['none', 'jobseeker'] },
  { indicator: inOwnSector, dimension: work, hits: ['ownSector'], known: ['ownSector', 'otherSector'] },
  {
    indicator: studying,
    dimension: furtherStudy,
    hits: ['HIGHER', 'ADULT'],
    known: ['HIGHER', 'ADULT', 'NONE'],
  },
]

async function columnsOf(
  context: TableContext,
  rows: Dimension,
  known: readonly Subject[],
): Promise<LeaverColumns> {
  const { unit } = leavers
  const all = await Promise.all(
    subjects.map(async (subject) => {
      const by = await leaversAlong(context, subject.indicator, rows, subject.dimension)
      const sumOf = (name: string, codes: readonly string[]) => (key: string | undefined) =>
        together(
          `${subject.indicator.id} ${name}`,
          subject.dimension.id,
          codes.map((code) => by.at(key, code)),
        )
      return { ...subject, by, hit: sumOf('hit', subject.hits), of: sumOf('known', subject.known) }
    }),
  )
  return {
    columns: [
      leaverColumn(totalWord, unit, (key) => countOf(all[0]?.by.all(key) ?? noCell())),
      ...all.flatMap((subject) => {
        const isKnown = known.some(({ indicator }) => indicator === subject.indicator)
        return [
          ...subject.by.members.map(({ key: code, label }) =>
            leaverColumn(label, unit, (key) => (isKnown ? countOf(subject.by.at(key, code)) : notAvailable)),
          ),
          leaverColumn(
            subject.indicator.title,
            unit,
            (key) => (isKnown ? shareOf(subject.hit(key).total, subject.of(key).total) : notAvailable),
            'percent',
          ),
        ]
      }),
    ],
    sums: (key) =>
      all
        .filter(({ indicator }) => known.some((one) => one.indicator === indicator))
        .flatMap(({ hit, of }) => [hit(key), of(key)]),
  }
}

const noCell = (): never => {
  throw new Error('The table has no subject.')
}

const notTold = text(
  'Het extract Uitstroom zegt voor geen enkele vertrekker wat in de kolommen met [x] staat: die cijfers zijn niet beschikbaar.',
  'The extract Outcomes says of no leaver what stands in the columns with [x]: those figures are not available.',
  "L'extrait Sorties n'indique pour aucun sortant ce qui figure dans les colonnes [x] : ces chiffres ne sont pas disponibles.",
)
