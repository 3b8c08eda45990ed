/** The check of Belgian numbers: the last two digits are 97 minus the rest modulo 97. */

/** Check digits (1 to 97) of the digits before them. */
export function checkDigitsOf(value: number): number {
  return 97 - (value % 97)
}

/** Whether the last two of ten digits are the check digits of the first eight. */
export function tenDigitsCheck(digits: string): boolean {
  return Number(digits.slice(8)) === checkDigitsOf(Number(digits.slice(0, 8)))
}
