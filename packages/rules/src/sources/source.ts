/** A legal source or a page about one, as findings cite it. */
import type { Text } from '../language.ts'

/** How much weight a source carries. */
export type Authority = 'official' | 'payroll' | 'sector' | 'other'

export interface Source {
  readonly id: string
  readonly title: Text
  readonly address: string
  readonly authority: Authority
  /** ISO date on which the text was published, where known. */
  readonly published?: string
  /** ISO date from which the text holds, where known. */
  readonly inForceFrom?: string
  /** ISO date on which one of us last read the text at its address or in a stored copy. */
  readonly verifiedOn: string
}

/** A source with the place in it (article, heading). */
export interface Citation {
  readonly source: Source
  readonly place?: string
}

/* @__NO_SIDE_EFFECTS__ */
export const defineSource = (source: Source): Source => source

/* @__NO_SIDE_EFFECTS__ */
export const cite = (source: Source, place?: string): Citation =>
  place === undefined ? { source } : { source, place }
