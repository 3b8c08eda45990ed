/** Texts as they must be written so that they stay texts. */
import type { GridValue } from '../core/index.ts'

/**
 * Excel takes a text for what it looks like: a number without its leading zeros, a day, a formula. An apostrophe keeps
 * the text as it is; a cell that holds texts anyway may keep the apostrophe itself, so it is looked at afterwards.
 */
export const guarded = (value: GridValue): GridValue =>
  typeof value !== 'string' || value === '' || PLAIN_TEXT.test(value) ? value : `'${value}`

/** Letters and blanks only, and none of the words for true and false. */
const PLAIN_TEXT = /^(?!(?:true|false|waar|onwaar|vrai|faux)$)\p{L}[\p{L} ]*$/iu
