/** By what counts are broken down: the codes of a dimension, in the order in which readers meet them. */
import { type CodeColumn, columnOf, type TableId, type Text } from '@werkplekleren/rules'
import { type Coordinates, type Implications, UNKNOWN } from '../figures/index.ts'
import type { NamedProgramme } from '../open-data/index.ts'

export interface Member {
  readonly key: string
  readonly label: Text
}

export interface Dimension {
  /** Also the name of its column in SQL, in snake_case. */
  readonly id: string
  readonly label: Text
  /** What units that stand in no member are called, where "Unknown" says too little. */
  readonly unknown?: Text
  /** All members, for the whole of Flanders. */
  readonly members: (catalogue: Catalogue) => readonly Member[]
}

/** The code lists that come with the extracts. */
export interface Catalogue {
  readonly sectors: readonly CatalogueSector[]
  readonly programmes: readonly CatalogueProgramme[]
  /** The dual programmes of an enrolment file, where one is counted. */
  readonly namedProgrammes?: readonly (NamedProgramme & {
    /** Of all its enrolments, unknown included; undefined where they differ. */
    readonly sector: string | undefined
  })[]
}

export interface CatalogueSector {
  readonly code: string
  readonly name: string
  /** The powers delegated to the partnership; undefined where the extract does not say. */
  readonly powers?: readonly string[]
  /** False where there is no partnership and the Department decides. */
  readonly hasPartnership?: boolean
  /** Learners a mentor may have. */
  readonly maxLearners?: number
}

/** A programme of the extract; empty cells are `null`. */
export interface CatalogueProgramme {
  readonly code: string
  readonly name: string
  readonly dual: boolean
  readonly level: string | null
  readonly runUpPhase: boolean
  readonly sector: string | null
  readonly grade: string | null
  readonly domain: string | null
  readonly finality: string | null
}

export const sameInAll = (words: string): Text => ({ nl: words, en: words, fr: words })

/** The members of a code column, in the order of its list, without those left out. */
export function membersOfCode(
  table: TableId,
  column: string,
  without: readonly string[] = [],
): readonly Member[] {
  const { codes } = columnOf(table, column) as CodeColumn
  return Object.entries(codes)
    .filter(([key]) => !without.includes(key))
    .map(([key, { label }]) => ({ key, label }))
}

/** The key under which a code is counted: its own, or that of what stands in no list. */
export function keyIn(members: readonly Member[]): (code: string) => string {
  const known = new Set(members.map(({ key }) => key))
  return (code) => (known.has(code) ? code : UNKNOWN)
}

/** What follows from a programme, and from what `further` says. */
export function implicationsOf(
  catalogue: Catalogue,
  dimensions: { readonly [id in 'sector' | 'grade' | 'domain' | 'finality']: Dimension },
  further: Implications,
): Implications {
  const keys = Object.entries(dimensions).map(
    ([id, { members }]) => [id as keyof typeof dimensions, keyIn(members(catalogue))] as const,
  )
  const programme = new Map(
    catalogue.programmes.map((one): [string, Coordinates] => [
      one.code,
      Object.fromEntries(keys.map(([id, key]) => [id, key(one[id] ?? '')])),
    ]),
  )
  return { programme, ...further }
}
