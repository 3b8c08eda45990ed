/** The number of a joint committee (paritair comité) or subcommittee. */
import { type Reading, refuse } from './reading.ts'

/** What a joint committee number tells. */
export interface JointCommitteeFacts {
  /** Whether the number is that of a subcommittee (`ddd.dd`). */
  readonly isSubcommittee: boolean
}

/**
 * Reads a joint committee number: `ddd`, or `ddd.dd` for a subcommittee, from 100 up.
 *
 * Nothing is normalised but outer spaces: `302.00` (`range`: no subcommittee has number 00) and `14001` (`length`)
 * are forms of payroll software, not numbers of a committee.
 */
export function readJointCommittee(
  text: string,
): Reading<JointCommitteeFacts, 'characters' | 'length' | 'range'> {
  const canonical = text.trim()
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(canonical)) return refuse('characters')
  if (!/^[0-9]{3}(?:\.[0-9]{2})?$/.test(canonical)) return refuse('length')
  if (canonical.startsWith('0') || canonical.endsWith('.00')) return refuse('range')
  return { ok: true, canonical, isSubcommittee: canonical.length > 3 }
}
