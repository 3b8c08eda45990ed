/** What the test of the workload knows of the contestants. */
import type { AgreementRow } from './workload.mjs'

export interface Contestant {
  readonly name: string
  readonly prepare: (rows: readonly AgreementRow[]) => unknown
  readonly check: (prepared: unknown) => unknown
}

export declare const contestants: readonly [Contestant, Contestant, ...Contestant[]]
export declare function violationsByRule(
  contestant: Contestant,
  rows: readonly AgreementRow[],
): Promise<Readonly<Record<string, number>>>
