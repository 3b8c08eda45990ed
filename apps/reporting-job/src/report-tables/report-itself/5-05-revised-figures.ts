/** Table 5_5: every count of the same workbook that differs from its last publication, with the effect. */
import { formatSchoolYear, type Text, text } from '@werkplekleren/rules'
import type { EarlierReport } from '../../archive/index.ts'
import { type Catalogue, dimensions, sameInAll } from '../../dimensions/index.ts'
import {
  type CountCell,
  type Figure,
  type FigureColumn,
  type FigureRow,
  notAvailable,
  numberOf,
  numberShareOf,
  UNKNOWN,
} from '../../figures/index.ts'
import { indicators, revisedFigures } from '../../indicators/index.ts'
import { unknownWord } from '../cross-table.ts'
import { defineTable, type Known } from '../report-table.ts'
import { type ComparedCount, comparedCounts, isRevised } from './compared-counts.ts'

export const revisedCounts = defineTable({
  id: '5_5',
  title: text(
    'Aantallen die anders zijn dan eerder gepubliceerd',
    'Counts that differ from what was published earlier',
    'Nombres différents de ceux publiés antérieurement',
  ),
  explanation: text(
    'Elk aantal staat er één keer, bij de eerste tabel die het toont. Ook aantallen waarop alleen een aandeel rust, staan er.',
    'Each count is listed once, with the first table that shows it. Counts on which only a share rests are listed too.',
    "Chaque nombre figure une fois, avec le premier tableau qui l'affiche. Les nombres servant seulement de base à une part y figurent aussi.",
  ),
  indicators: [revisedFigures],
  fillProtected(tables, known) {
    const listed = new Set<string>()
    const rows = tables.flatMap((one) =>
      comparedCounts(one, known).flatMap((compared): readonly FigureRow[] => {
        if (!isRevised(compared) || listed.has(compared.count.id)) return []
        listed.add(compared.count.id)
        return [rowOf(one.id, compared, known)]
      }),
    )
    return rows.length === 0 ? undefined : { stub, columns, rows }
  },
})

const stub = [
  { header: text('Tabel', 'Table', 'Tableau'), kind: 'text' },
  { header: text('Cijfer', 'Figure', 'Chiffre'), kind: 'text' },
  { header: text('Waarvan', 'Of which', 'Dont'), kind: 'text' },
  {
    header: text('Eerder gepubliceerd in', 'Published earlier in', 'Publié antérieurement dans'),
    kind: 'text',
  },
] as const

const column = (header: Text, kind: FigureColumn['kind'] = 'count'): FigureColumn => ({
  header,
  unit: text('aantal', 'number', 'nombre'),
  kind,
  at: {},
})

const columns: readonly FigureColumn[] = [
  column(text('Eerder', 'Earlier', 'Avant')),
  column(text('Nu', 'Now', 'Maintenant')),
  column(text('Verschil', 'Difference', 'Différence')),
  column(text('Relatief verschil', 'Relative difference', 'Différence relative'), 'percent'),
]

function rowOf(table: string, { count, before, now, publishedIn }: ComparedCount, { catalogue }: Known) {
  const effect = now === 'c' ? [confidential, confidential, confidential] : effectOf(before, now)
  return {
    heads: [
      sameInAll(table),
      measureWords(count),
      placeWords(count, catalogue),
      publicationWords(publishedIn),
    ],
    figures: [numberOf(before), ...effect],
    at: { publishedTable: table, ...count.at },
  }
}

const confidential: Figure = { kind: 'symbol', symbol: 'c' }

function effectOf(before: number, now: number): readonly Figure[] {
  const share = numberShareOf(Math.abs(now - before), before)
  const signed = share.kind === 'number' ? numberOf(Math.sign(now - before) * share.value) : notAvailable
  return [numberOf(now), numberOf(now - before), signed]
}

function measureWords({ measure: { id } }: CountCell): Text {
  const of = indicators.find(({ measure }) => measure.id === id)
  if (of) return text(`${id} ${of.title.nl}`, `${id} ${of.title.en}`, `${id} ${of.title.fr}`)
  const hit = indicators.find(({ hits, id: own }) => hits.id === id || id.startsWith(`${own} `))
  if (hit === undefined) return sameInAll(id)
  const { title, numerator } = hit
  const part = numerator ?? title
  return text(
    `${hit.id} ${title.nl}: ${part.nl}`,
    `${hit.id} ${title.en}: ${part.en}`,
    `${hit.id} ${title.fr} : ${part.fr}`,
  )
}

/** The school year, and each coordinate with its words. */
function placeWords({ schoolYear, at }: CountCell, catalogue: Catalogue): Text {
  const places = Object.entries(at).map(([id, key]): Text => {
    const dimension = dimensions[id]
    const member = dimension?.members(catalogue).find((one) => one.key === key)
    const label = member?.label ?? (key === UNKNOWN ? (dimension?.unknown ?? unknownWord) : sameInAll(key))
    const of = dimension?.label ?? sameInAll(id)
    return text(`${of.nl}: ${label.nl}`, `${of.en}: ${label.en}`, `${of.fr} : ${label.fr}`)
  })
  const all = (language: keyof Text) => [schoolYear, ...places.map((place) => place[language])].join(' · ')
  return text(all('nl'), all('en'), all('fr'))
}

function publicationWords({ schoolYear, content, revision }: EarlierReport): Text {
  const year = formatSchoolYear(schoolYear)
  const kind =
    content === 'countDate'
      ? text('telling', 'count', 'comptage')
      : text('jaarrapport', 'annual report', 'rapport annuel')
  const number = (word: string) => (revision === undefined ? '' : `, ${word} ${revision}`)
  return text(
    `${kind.nl} ${year}${number('revisie')}`,
    `${kind.en} ${year}${number('revision')}`,
    `${kind.fr} ${year}${number('révision')}`,
  )
}
