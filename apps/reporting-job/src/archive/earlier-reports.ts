/** Earlier reports in the order in which they were published, and what their readers have. */
import { type EarlierPublications, nothingEarlier } from '@werkplekleren/disclosure'
import type { SchoolYear } from '@werkplekleren/rules'
import type { ArchivedCount, Content } from './archive-file.ts'
import { EarlierRefused } from './earlier-refused.ts'

export interface EarlierReport {
  readonly folder: string
  readonly schoolYear: SchoolYear
  readonly content: Content
  /** As the service numbers them; undefined for a report made by hand. */
  readonly revision: number | undefined
  /** Digest of its archive of figures. */
  readonly sha256: string
  readonly population: { readonly id: string; readonly version: string }
  readonly counts: ReadonlyMap<string, ArchivedCount>
}

export class EarlierReports {
  /** The oldest school year first, the count date before the whole year, then by revision. */
  readonly inOrder: readonly EarlierReport[]
  /** What was ever shown, and what was marked and never shown. */
  readonly publications: EarlierPublications

  /** In the order given, where nothing else tells which came first. Throws `EarlierRefused` for contradictory ones. */
  constructor(reports: readonly EarlierReport[]) {
    this.inOrder = inOrderOfPublication(reports)
    this.publications = publicationsOf(this.inOrder)
  }

  /** The last published value of a count, and the report that published it. */
  last(name: string): { readonly count: ArchivedCount; readonly in: EarlierReport } | undefined {
    const report = this.inOrder.findLast(({ counts }) => counts.has(name))
    const count = report?.counts.get(name)
    return report === undefined || count === undefined ? undefined : { count, in: report }
  }

  /** The last report on a school year: on the whole of it, or on its count date where there is no other. */
  of(schoolYear: SchoolYear): EarlierReport | undefined {
    return this.inOrder.findLast((one) => one.schoolYear === schoolYear)
  }
}

const CONTENTS: readonly Content[] = ['countDate', 'schoolYear']

function inOrderOfPublication(reports: readonly EarlierReport[]): readonly EarlierReport[] {
  const known = new Map<string, EarlierReport>()
  const distinct = reports.filter((report) => {
    if (report.revision === undefined) return true
    const key = [report.schoolYear, report.content, report.revision].join(' ')
    const other = known.get(key)
    if (other !== undefined && other.sha256 !== report.sha256) {
      throw new EarlierRefused('twice', report.folder)
    }
    known.set(key, report)
    return other === undefined
  })
  return distinct.sort(
    (a, b) =>
      a.schoolYear - b.schoolYear ||
      CONTENTS.indexOf(a.content) - CONTENTS.indexOf(b.content) ||
      (a.revision ?? 0) - (b.revision ?? 0),
  )
}

function publicationsOf(reports: readonly EarlierReport[]): EarlierPublications {
  if (reports.length === 0) return nothingEarlier
  const shown = new Set<string>()
  const marked = new Set<string>()
  for (const { counts } of reports) {
    for (const [name, count] of counts) (count === 'c' ? marked : shown).add(name)
  }
  return { shown, suppressed: new Set([...marked].filter((name) => !shown.has(name))) }
}
