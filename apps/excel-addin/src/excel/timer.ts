/** A clock that tests can turn: does something later; the answer calls it off. */
export type Timer = (milliseconds: number, later: () => void) => () => void
