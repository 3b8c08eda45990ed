/** Table 3_1: exclusions of companies by ground, the procedures before them and the agreements that they touched. */
import { type Text, text } from '@werkplekleren/rules'
import { exclusionGround } from '../../dimensions/index.ts'
import {
  type CountCell,
  countOf,
  type Figure,
  type FigureTable,
  notApplicable,
  shareOf,
  UNKNOWN,
} from '../../figures/index.ts'
import {
  affected,
  excluded,
  proceduresAppealed,
  proceduresClosed,
  proceduresHeard,
  proceduresOpened,
  runningExclusions,
  withExcluded,
} from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { departmentNote } from '../department-note.ts'
import { defineTable, type TableContext } from '../report-table.ts'

export const exclusionsByGround = defineTable({
  id: '3_1',
  title: text(
    'Uitsluitingen van ondernemingen naar grond, procedures en getroffen overeenkomsten',
    'Exclusions of companies by ground, procedures and affected agreements',
    "Exclusions d'entreprises par motif, procédures et conventions touchées",
  ),
  explanation: text(
    'Een aandeel staat alleen bij de herplaatsing: herplaatste ÷ getroffen overeenkomsten. De teldatum geldt voor de laatste rij.',
    'There is a share for re-placement only: re-placed ÷ affected agreements. The count date holds for the last row.',
    'Une part ne figure que pour le replacement : conventions suivies d’une nouvelle ÷ conventions touchées. La date de comptage vaut pour la dernière ligne.',
  ),
  indicators: [
    excluded,
    runningExclusions,
    proceduresOpened,
    proceduresHeard,
    proceduresClosed,
    proceduresAppealed,
    affected,
    withExcluded,
  ],
  power: 'MONITOR',
  async fill(context) {
    const [byGround, runningByGround, touched] = await Promise.all([
      context.counts(excluded, exclusionGround),
      context.counts(runningExclusions, exclusionGround),
      context.counts(affected),
    ])
    const [inYear, running, opened, heard, closed, appealed, inside] = await Promise.all(
      [
        excluded,
        runningExclusions,
        proceduresOpened,
        proceduresHeard,
        proceduresClosed,
        proceduresAppealed,
        withExcluded,
      ].map(async (indicator) => (await context.counts(indicator)).at({})),
    )
    const grounds = groundsIn(
      context,
      byGround.has(exclusionGround, UNKNOWN),
      runningByGround.has(exclusionGround, UNKNOWN),
    )
    const row = (head: Text, ...figures: readonly Figure[]) => ({
      heads: [head],
      figures: [...figures, notApplicable, notApplicable].slice(0, 3),
      at: {},
    })
    const count = (cell: CountCell | undefined) => (cell ? countOf(cell) : notApplicable)
    return {
      ...layout,
      rows: [
        row(
          text('Uitgesloten ondernemingen', 'Excluded companies', 'Entreprises exclues'),
          count(inYear),
          count(running),
        ),
        ...grounds.map(({ key, label }) => ({
          ...row(
            text(`Grond: ${label.nl}`, `Ground: ${label.en}`, `Motif : ${label.fr}`),
            countOf(byGround.at({ exclusionGround: key })),
            countOf(runningByGround.at({ exclusionGround: key })),
          ),
          at: { exclusionGround: key },
        })),
        row(proceduresOpened.title, count(opened)),
        row(proceduresHeard.title, count(heard)),
        row(proceduresClosed.title, count(closed)),
        row(proceduresAppealed.title, count(appealed)),
        row(affected.title, countOf(touched.at({}))),
        row(
          text('Daarvan herplaatst', 'Of which re-placed', 'Dont suivies d’une nouvelle convention'),
          countOf(touched.hitsAt({})),
          notApplicable,
          shareOf(touched.hitsAt({}), touched.at({})),
        ),
        row(withExcluded.title, count(inside)),
      ],
      notes: departmentNote(context),
    }
  },
})

function groundsIn(context: TableContext, ...unknown: readonly boolean[]) {
  const members = context.members(exclusionGround)
  return unknown.some(Boolean) ? [...members, unknownMember(exclusionGround)] : members
}

const number = text('aantal', 'number', 'nombre')
const layout: Omit<FigureTable, 'rows'> = {
  stub: [{ header: text('Onderwerp', 'Subject', 'Sujet'), kind: 'text' }],
  columns: [
    {
      header: text('In het schooljaar', 'In the school year', "Au cours de l'année"),
      unit: number,
      kind: 'count',
      at: {},
    },
    {
      header: text('Lopend op de laatste dag', 'Running on the last day', 'En cours le dernier jour'),
      unit: number,
      kind: 'count',
      at: {},
    },
    { header: text('Aandeel', 'Share', 'Part'), unit: text('%', '%', '%'), kind: 'percent', at: {} },
  ],
}
