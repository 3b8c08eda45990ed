/** Numbers with right check digits, from ranges in which no real person or company has one. */
import { type Day, partsOf } from '@werkplekleren/rules'

/** Enterprise number of series 01, which the Crossroads Bank has not given out. */
export const inventedEnterpriseNumber = (serial: number): string => withCheckDigits(1_000_000 + serial)

/** Establishment number beginning with 299, far above the numbers given out. */
export const inventedEstablishmentNumber = (serial: number): string => withCheckDigits(29_900_000 + serial)

/** Institution number beginning with 9; those of schools begin with 0 or 1. */
export const inventedInstitutionNumber = (serial: number): string => String(900_000 + serial)

/** A number whose last two digits are wrong by one. */
export function wrongCheckDigits(number: string): string {
  const check = Number(number.slice(-2))
  return number.slice(0, -2) + String(check === 97 ? 1 : check + 1).padStart(2, '0')
}

/**
 * National register number with serial 997 or 998, hardly ever given out.
 * `century` 19 leaves out the 2 that stands before the nine digits of who is born from 2000.
 */
export function inventedNationalNumber(birth: Day, serial: 997 | 998, century?: '19' | '20'): string {
  const { year, month, dayOfMonth } = partsOf(birth)
  const digits = `${two(year % 100)}${two(month)}${two(dayOfMonth)}${serial}`
  const from2000 = century === undefined ? year >= 2000 : century === '20'
  return digits + two(97 - (Number(from2000 ? `2${digits}` : digits) % 97))
}

function withCheckDigits(eight: number): string {
  return String(eight).padStart(8, '0') + two(97 - (eight % 97))
}

const two = (number: number): string => String(number).padStart(2, '0')
