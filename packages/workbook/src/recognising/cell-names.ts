/** Cell names as Excel shows them. */

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(position: number): string {
  let letters = ''
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** "C7" for row 7 and 0-based column 2. */
export const cellName = (row: number, position: number): string => `${columnLetters(position)}${row}`
