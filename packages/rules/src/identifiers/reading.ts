/** What reading an identifier answers: the canonical digits with facts, or the one problem found. */

/** Why a text is not the identifier it should be; each reader lists the problems it can give. */
export type IdentifierProblem =
  | 'characters'
  | 'length'
  | 'leading-digit'
  | 'checksum'
  | 'birth-date'
  | 'birth-after-reference'
  | 'range'
  | 'not-in-list'

/** An identifier that was read: its digits in their one canonical form, and the facts it carries. */
export type Read<Facts = unknown> = { readonly ok: true; readonly canonical: string } & Readonly<Facts>

/** An identifier that was refused, with the first problem met. */
export interface Refused<Problem extends IdentifierProblem = IdentifierProblem> {
  readonly ok: false
  readonly problem: Problem
}

/** Result of reading an identifier; never a text for people. */
export type Reading<Facts, Problem extends IdentifierProblem> = Read<Facts> | Refused<Problem>

/** Refuses an identifier for one problem. */
export function refuse<Problem extends IdentifierProblem>(problem: Problem): Refused<Problem> {
  return { ok: false, problem }
}
