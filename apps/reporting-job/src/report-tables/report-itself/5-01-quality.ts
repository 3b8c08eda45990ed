/** Table 5_1: what each source delivered, what of it was rejected and what was left empty. */
import { columnOf, type TableId, type Text, tableOf, text } from '@werkplekleren/rules'
import {
  type Figure,
  type FigureColumn,
  type FigureRow,
  notAvailable,
  numberOf,
  numberShareOf,
} from '../../figures/index.ts'
import { rejectedRows, unknownValues } from '../../indicators/index.ts'
import { type CountedFiles, fileKindWords } from '../../open-data/index.ts'
import { noWord } from '../cross-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { keyFields } from './key-fields.ts'

const column = (header: Text, kind: FigureColumn['kind']): FigureColumn => ({
  header,
  unit: rejectedRows.unit,
  kind,
  at: {},
})

export const qualityOfSources = defineTable({
  id: '5_1',
  title: text(
    'Kwaliteit van de bronnen van dit rapport',
    'Quality of the sources of this report',
    'Qualité des sources de ce rapport',
  ),
  explanation: text(
    'Eén rij per bron en kernveld; wat over de hele bron gaat, staat bij elk van haar kernvelden. Een bron die niet is geleverd, toont [x]. De cijfers tellen rijen van bestanden, geen personen of ondernemingen, en gaan over heel Vlaanderen.',
    'One row a source and key field; what concerns the whole source stands with each of its key fields. A source that was not delivered shows [x]. The figures count rows of files, not persons or companies, and concern the whole of Flanders.',
    'Une ligne par source et champ clé ; ce qui concerne toute la source figure à chacun de ses champs clés. Une source non livrée affiche [x]. Les chiffres comptent des lignes de fichiers, et non des personnes ou des entreprises, et portent sur toute la Flandre.',
  ),
  indicators: [rejectedRows, unknownValues],
  flandersOnly: true,
  fill: ({ accepted, enrolmentFiles }) =>
    Promise.resolve({
      stub: [
        { header: text('Bron', 'Source', 'Source'), kind: 'text' as const },
        { header: text('Kernveld', 'Key field', 'Champ clé'), kind: 'text' as const },
      ],
      columns: [
        column(text('Geleverd', 'Delivered', 'Livrées'), 'count'),
        column(text('Geweigerd', 'Rejected', 'Rejetées'), 'count'),
        column(text('Aandeel geweigerd', 'Share rejected', 'Part rejetée'), 'percent'),
        column(text('Aandeel onbekend', 'Share unknown', 'Part inconnue'), 'percent'),
      ],
      rows: [
        ...fileRows(enrolmentFiles),
        ...keyFields.flatMap(([source, fields]) => sourceRows(source, fields, accepted)),
      ],
    }),
})

const allFields = text('alle velden samen', 'all fields together', 'tous les champs ensemble')

/** An enrolment file is judged as a whole: which of its cells stay empty depends on the kind of education. */
const fileRows = (files: CountedFiles | undefined): readonly FigureRow[] =>
  [...new Set(files === undefined ? [] : [files.report.file, files.days.file])].map((file) => ({
    heads: [fileKindWords[file.kind], allFields],
    figures: [
      numberOf(file.read),
      numberOf(file.rejected.length),
      numberShareOf(file.rejected.length, file.read),
      notAvailable,
    ],
    at: { source: file.kind },
  }))

function sourceRows(
  source: TableId,
  fields: readonly string[],
  { quality, rows }: TableContext['accepted'],
): readonly FigureRow[] {
  const { label } = tableOf(source)
  const found = quality.find(({ table }) => table === source)
  if (!found) {
    return [{ heads: [label, noWord], figures: Array<Figure>(4).fill(notAvailable), at: { source } }]
  }
  const accepted = rows.get(source) ?? []
  return fields.map((field) => ({
    heads: [label, columnOf(source, field)?.label ?? field],
    figures: [
      numberOf(found.read),
      numberOf(found.rejected),
      numberShareOf(found.rejected, found.read),
      numberShareOf(accepted.filter((row) => row[field] == null).length, accepted.length),
    ],
    at: { source, field },
  }))
}
