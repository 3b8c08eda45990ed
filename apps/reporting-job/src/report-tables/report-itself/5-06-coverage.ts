/** Table 5_6: which sources and partnerships delivered, and how many days after the school year the report came out. */
import { daysBetween, type TableId, type Text, tableOf, text } from '@werkplekleren/rules'
import {
  type FigureColumn,
  type FigureRow,
  notApplicable,
  notAvailable,
  numberOf,
  numberShareOf,
} from '../../figures/index.ts'
import { deliveredSources, indicators, timeliness } from '../../indicators/index.ts'
import { defineTable, type TableContext } from '../report-table.ts'

const column = (header: Text, kind: FigureColumn['kind']): FigureColumn => ({
  header,
  // Files, partnerships or days: the row says which.
  unit: text('aantal', 'number', 'nombre'),
  kind,
  at: {},
})

/** What the partnerships themselves write down. */
const ofPartnerships: readonly TableId[] = [
  'visits',
  'contacts',
  'places',
  'mentorTrainings',
  'commitments',
  'advice',
]

export const coverageOfSources = defineTable({
  id: '5_6',
  title: text(
    'Geleverde bronnen en tijdigheid van dit rapport',
    'Sources delivered and timeliness of this report',
    'Sources livrées et délai de publication de ce rapport',
  ),
  explanation: text(
    'Verwacht zijn alle extracten die een tabel van het rapport kan lezen, en per bron van de partnerschappen alle sectorale partnerschappen. Een partnerschap leverde wanneer minstens één aanvaarde rij van hem is. De dagen tellen vanaf 31 augustus, het einde van het schooljaar: verwacht is de geplande dag, geleverd de dag van publicatie.',
    'Expected are all extracts that a table of the report can read, and for each source of the partnerships all sectoral partnerships. A partnership delivered where at least one accepted row is its own. Days count from 31 August, the end of the school year: expected is the planned day, delivered the day of publication.',
    "Sont attendus tous les extraits qu'un tableau du rapport peut lire et, pour chaque source des partenariats, tous les partenariats sectoriels. Un partenariat a livré si au moins une ligne acceptée est la sienne. Les jours sont comptés à partir du 31 août, fin de l'année scolaire : attendu est le jour prévu, livré le jour de la publication.",
  ),
  indicators: [deliveredSources, timeliness],
  flandersOnly: true,
  fill: (context) =>
    Promise.resolve({
      stub: [{ header: text('Wat', 'What', 'Quoi'), kind: 'text' as const }],
      columns: [
        column(text('Geleverd', 'Delivered', 'Livré'), 'count'),
        column(text('Verwacht', 'Expected', 'Attendu'), 'count'),
        column(text('Aandeel', 'Share', 'Part'), 'percent'),
      ],
      rows: [
        extracts(context),
        ...ofPartnerships.map((source) => partnerships(source, context)),
        days(context),
      ],
    }),
})

const row = (head: Text, delivered: number, expected: number, at: FigureRow['at']): FigureRow => ({
  heads: [head],
  figures: [numberOf(delivered), numberOf(expected), numberShareOf(delivered, expected)],
  at,
})

function extracts({ accepted: { quality } }: TableContext): FigureRow {
  const expected = [...new Set(indicators.flatMap(({ needs }) => needs))]
  const delivered = expected.filter((id) => quality.some(({ table, read }) => table === id && read > 0))
  return row(
    text('Extracten (bestanden)', 'Extracts (files)', 'Extraits (fichiers)'),
    delivered.length,
    expected.length,
    {},
  )
}

function partnerships(source: TableId, { accepted: { rows }, catalogue }: TableContext): FigureRow {
  const all = catalogue.sectors.filter(({ hasPartnership }) => hasPartnership !== false)
  const named = new Set((rows.get(source) ?? []).map(({ sectorCode }) => sectorCode))
  const { label } = tableOf(source)
  return row(
    text(`${label.nl}: partnerschappen`, `${label.en}: partnerships`, `${label.fr} : partenariats`),
    all.filter(({ code }) => named.has(code)).length,
    all.length,
    { source },
  )
}

function days({ scope: { last, plannedOn, publishedOn } }: TableContext): FigureRow {
  const since = (day: typeof plannedOn) =>
    day === undefined ? notAvailable : numberOf(daysBetween(last, day))
  return {
    heads: [
      text(
        'Dagen van 31 augustus tot publicatie',
        'Days from 31 August to publication',
        'Jours du 31 août à la publication',
      ),
    ],
    figures: [since(publishedOn), since(plannedOn), notApplicable],
    at: {},
  }
}
