/** What may be shown and kept: no national register number, whatever column somebody typed it in. */
export { anonymousBoundaries, anonymousExplanation } from './anonymous-explanation.ts'
export { anonymous, withoutNationalNumbers } from './national-numbers.ts'
export { withoutPersonalValues } from './personal-values.ts'
