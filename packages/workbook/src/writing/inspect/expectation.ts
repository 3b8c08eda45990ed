/** What the checker is told beside the file: the report it was made of, and what only the caller knows. */
import type { Language } from '@werkplekleren/rules'
import type { ReportWorkbook } from '../report-workbook.ts'

/** Points that need the figures behind the tables; each judge says in words what is wrong, nothing where all is well. */
export type FiguresPoint = 41 | 42 | 43 | 44 | 45 | 46 | 48

export interface Expectation {
  readonly fileName: string
  readonly report: ReportWorkbook
  /** Name of the sheet that lists what changed since the last release. */
  readonly changesSheet?: string
  /** Totals that are not the sum of their column, by sheet and heading. */
  readonly notAdding?: readonly { readonly sheet: string; readonly header: string }[]
  /** Cells that the headlines of the cover quote; `shown` is the headline's value or a part of it. */
  readonly headlineCells?: readonly HeadlineCell[]
  /** Rows of the CSV of a sheet, headings first, as texts. */
  readonly csv?: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly judges?: Partial<Readonly<Record<FiguresPoint, () => readonly string[]>>>
}

export interface HeadlineCell {
  readonly shown: string
  readonly sheet: string
  readonly header: string
  /** 0-based. */
  readonly row: number
}

export type CoverFact =
  | 'source'
  | 'publicationDate'
  | 'status'
  | 'nextUpdate'
  | 'contact'
  | 'definition'
  | 'threshold'

/** The labels by which the facts of the cover are found. */
export const COVER_FACTS: Readonly<Record<Language, Readonly<Record<CoverFact, string>>>> = {
  nl: {
    source: 'Bron',
    publicationDate: 'Publicatiedatum',
    status: 'Status',
    nextUpdate: 'Volgende publicatie',
    contact: 'Contact',
    definition: 'Versie van de definitie',
    threshold: 'Versie van de drempel',
  },
  en: {
    source: 'Source',
    publicationDate: 'Publication date',
    status: 'Status',
    nextUpdate: 'Next update',
    contact: 'Contact',
    definition: 'Version of the definition',
    threshold: 'Version of the threshold',
  },
  fr: {
    source: 'Source',
    publicationDate: 'Date de publication',
    status: 'Statut',
    nextUpdate: 'Prochaine publication',
    contact: 'Contact',
    definition: 'Version de la définition',
    threshold: 'Version du seuil',
  },
}
