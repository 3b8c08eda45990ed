/** Builds the report to read, of the whole of Flanders, from the same protected figures as its workbook. */
import { formatSchoolYear, type Language } from '@werkplekleren/rules'
import type { Block, Chapter, ReportDocument } from '../document/index.ts'
import { chartInWords, gapsInWords, reportCharts, shownChart } from '../report-charts/index.ts'
import type { Material, ScopeFigures } from './build-workbook.ts'
import { documentChapters } from './document-chapters.ts'
import { qualityChapter } from './document-quality.ts'
import { definitionsChapter, methodChapter } from './document-reference.ts'
import { reader, sentencesOf } from './document-sentences.ts'
import { documentTable } from './document-table.ts'
import type { HeadlineLine } from './headline-lines.ts'
import { pick, tableName, words } from './words.ts'

/** A chapter without any table is left out; what could not be computed is said in the chapter on the method. */
export function buildDocument(
  material: Material,
  figures: ScopeFigures,
  isSuppressed: (id: string) => boolean,
  headlines: readonly HeadlineLine[],
  facts: readonly { readonly label: string; readonly value: string }[],
): ReportDocument {
  const { language, content, checked } = material
  const { scope } = figures
  const title = (content === 'countDate' ? words.countReport : words.report)[language]
  return {
    language,
    title,
    subtitle: `${words.schoolYear[language]} ${formatSchoolYear(scope.schoolYear)}`,
    organisation: words.organisation[language],
    keywords: [words.report[language], formatSchoolYear(scope.schoolYear)],
    created: checked.result.asOf,
    keyFigures: headlines,
    chapters: [
      ...figureChapters(material, figures, isSuppressed),
      methodChapter(material, facts),
      qualityChapter(material),
      definitionsChapter(material, scope),
    ],
  }
}

function figureChapters(
  { tables: definitions, language }: Material,
  { scope, tables }: ScopeFigures,
  isSuppressed: (id: string) => boolean,
): readonly Chapter[] {
  const read = reader(tables, isSuppressed, language)
  return documentChapters.flatMap(({ id, tables: number, title, shown, advice }): readonly Chapter[] => {
    const drawn = reportCharts
      .filter(({ table }) => table.startsWith(`${number}_`))
      .flatMap((definition): readonly Block[] => {
        const table = tables.find((one) => one.id === definition.table)?.table
        const chart = table && shownChart(definition, table, isSuppressed, language)
        if (chart === undefined) return []
        const description = `${chartInWords(chart, language)}${gapsInWords(chart, language)}`
        return [{ kind: 'chart', chart, description, source: tableName(definition.table, language).title }]
      })
    const written = shown.flatMap(({ id: table, columns }): readonly Block[] => {
      const definition = definitions.find((one) => one.id === table)
      const own = tables.find((one) => one.id === table)?.table
      return definition && own ? [documentTable(definition, own, columns, scope, isSuppressed, language)] : []
    })
    if (drawn.length + written.length === 0) return []
    return [
      {
        id,
        title: title[language],
        blocks: [
          ...sentencesOf(number, read, scope.schoolYear, language).map(
            (text): Block => ({ kind: 'paragraph', text }),
          ),
          ...drawn,
          ...written,
          ...(advice ? [advicePlace(language)] : []),
        ],
      },
    ]
  })
}

const advicePlace = (language: Language): Block => ({
  kind: 'advice',
  title: pick(
    language,
    'Advies van het Vlaams Partnerschap',
    'Advice of the Flemish Partnership',
    'Avis du Partenariat flamand',
  ),
  prompt: pick(
    language,
    'In te vullen door het partnerschap.',
    'To be filled in by the partnership.',
    'À remplir par le partenariat.',
  ),
})
