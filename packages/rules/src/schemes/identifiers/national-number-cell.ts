/** Reading a national number in a cell without a clock: births after any reference day are left to a rule about rows. */
import { MAX_DAY } from '../../calendar/index.ts'
import {
  type NationalNumber,
  type NationalNumberProblem,
  readNationalNumber,
} from '../../identifiers/index.ts'

/** A number that was read, or the problem that a rule about cells reports. */
export type NationalNumberCell =
  | { readonly number: NationalNumber; readonly padded: boolean }
  | { readonly problem: Exclude<NationalNumberProblem, 'birth-after-reference'> }

/**
 * Reads the value of a cell; `written` is what stood there before its zeros were put back.
 *
 * Zeros are believed lost only where bare digits make a valid number: other short numbers have the problem `length`.
 */
export function readNationalNumberCell(value: string, written: string): NationalNumberCell {
  const reading = readNationalNumber(value, MAX_DAY)
  const padded = written.replace(/\D/g, '').length < value.length
  if (reading.ok) {
    return padded && /\D/.test(written) ? { problem: 'length' } : { number: reading, padded }
  }
  if (reading.problem === 'birth-after-reference') return { problem: 'birth-date' }
  return { problem: padded && reading.problem !== 'characters' ? 'length' : reading.problem }
}
