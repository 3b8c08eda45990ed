/** The database that an office chose cannot be used: theirs to put right, and not the fault of the extracts. */
import { BadInput } from '../bad-input.ts'

export class DatabaseRefused extends BadInput {
  override readonly name = 'DatabaseRefused'
}
