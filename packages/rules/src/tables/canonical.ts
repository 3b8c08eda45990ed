/** The one spelling of an identifier under which records are matched, whatever dots and zeros a sheet uses. */

/** Identifiers whose spelling varies; the checks of the numbers themselves are rules. */
export type IdentifierForm = 'enterprise' | 'establishment' | 'institution' | 'national' | 'nace'

const lengths: Readonly<Record<IdentifierForm, readonly [shortest: number, full: number]>> = {
  enterprise: [9, 10],
  establishment: [10, 10],
  institution: [5, 6],
  national: [8, 11],
  nace: [4, 5],
}

/** Digits without separators, padded with the zeros a spreadsheet drops; other text as it stands. */
export function canonicalIdentifier(form: IdentifierForm, text: string): string {
  const compact = text.replace(/[\s.\-/]/g, '')
  const digits = form === 'enterprise' ? compact.replace(/^BE/i, '').replace(/^\(0\)/, '0') : compact
  const [shortest, full] = lengths[form]
  if (!/^\d+$/.test(digits) || digits.length < shortest || digits.length > full) return text
  // Written out in their parts, these have lost no zeros: 43.22 is a European class, not 04.322.
  const inParts = (form === 'national' || form === 'nace') && digits !== text.trim()
  return inParts && digits.length < full ? text : digits.padStart(full, '0')
}
