/** How a host is set up: its limits, its age and its faults. */
import type { RequirementSets } from '../sets/index.ts'
import type { Action, Batch } from './protocol.ts'
import type { Schema } from './schema.ts'

export interface HostLimits {
  /** Of one batch, as Excel on the web has them. */
  readonly requestBytes: number
  readonly responseBytes: number
  /** Of one range that is read. */
  readonly rangeCells: number
  /** Above so many cells a range gives null instead of values, as Excel may do without an error. */
  readonly nullAbove: number
  /** Of the text that `getRanges` takes. */
  readonly address: number
}

/** Those of Excel on the web. */
export const WEB_LIMITS: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  rangeCells: 5_000_000,
  nullAbove: Number.POSITIVE_INFINITY,
  address: 8_192,
}

/** An error to be raised once, at the first action for which `when` holds. */
export interface Fault {
  readonly when: (action: Action, batch: Batch) => boolean
  readonly code: string
  readonly message?: string
  readonly status?: number
}

export interface HostOptions {
  readonly limits?: Partial<HostLimits>
  readonly schema?: Schema
  /**
   * What this Excel can do, such as `{ ExcelApi: '1.8' }` for an older one; members of later sets are refused, where
   * the schema tells which they are.
   */
  readonly sets?: RequirementSets
  /**
   * Told of a fault of the host itself, such as a real API that it does not fake yet. By default it is thrown where
   * nobody catches it, so that the test run fails even where the code under test swallows the answer.
   */
  readonly complain?: (fault: Error) => void
}
