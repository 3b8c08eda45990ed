/** The figures of a published report for later ones: every count by name, without words, as published or marked. */
import { formatSchoolYear, type SchoolYear } from '@werkplekleren/rules'
import { z } from 'zod'
import { countOf, countsIn, type PublishedTable, shown } from '../figures/index.ts'

export const ARCHIVE = 'duaal-leren-cijfers.json'

/** A name of `figures/measure.ts`: measure, school year and coordinates. */
const name = z.string().regex(/^[^|]+\|\d{4}-\d{4}(\|[^|=]+=[^|]*)*$/)

/** `c` where the count was marked; its true value stands nowhere. */
const count = z.union([z.int().min(0), z.literal('c')])
export type ArchivedCount = z.infer<typeof count>

/** What a report is limited to: the count date, or nothing. */
const content = z.enum(['countDate', 'schoolYear'])
export type Content = z.infer<typeof content>

export const archiveSchema = z.strictObject({
  archive: z.literal('werkplek-figures'),
  version: z.literal(1),
  schoolYear: z.string().regex(/^\d{4}-\d{4}$/),
  content,
  /** By which definition the learners were counted: another one is another concept. */
  population: z.strictObject({ id: z.string(), version: z.string() }),
  counts: z.record(name, count),
})
export type FigureArchive = z.infer<typeof archiveSchema>

/** All counts that the tables show or that their figures rest on, once each, in the order of their names. */
export function archiveText(
  schoolYear: SchoolYear,
  content: Content,
  population: FigureArchive['population'],
  tables: readonly PublishedTable[],
  isSuppressed: (id: string) => boolean,
): string {
  const counts = new Map<string, ArchivedCount>()
  for (const { table } of tables) {
    for (const count of table.rows.flatMap(({ figures }) => figures.flatMap(countsIn))) {
      const found = shown(countOf(count), isSuppressed, 0)
      counts.set(count.id, 'value' in found ? found.value : 'c')
    }
  }
  const archive = {
    archive: 'werkplek-figures',
    version: 1,
    schoolYear: formatSchoolYear(schoolYear),
    content,
    population: { id: population.id, version: population.version },
    counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  } satisfies FigureArchive
  return `${JSON.stringify(archive, null, 1)}\n`
}
