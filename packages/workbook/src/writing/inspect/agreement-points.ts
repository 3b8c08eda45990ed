/** Points 47 and 49: what else is published says the same as the cells. */
import type { Inspection, Judges, Place } from './kept.ts'
import { bodyOf, headersOf } from './sheet-areas.ts'
import { shownIn } from './written-file.ts'

export const agreementPoints: Judges = {
  47: ({ file, expected: { csv = new Map() } }) =>
    [...csv].flatMap(([name, rows]): readonly Place[] => {
      const sheet = file.sheets.find((one) => one.name === name)
      if (sheet === undefined) return [{ sheet: name }]
      const written = [headersOf(sheet), ...bodyOf(sheet).map((row) => row.map(({ cell }) => shownIn(cell)))]
      const same =
        written.length === rows.length &&
        written.every((row, index) => row.join('\u0000') === (rows[index] ?? []).join('\u0000'))
      return same ? [] : [{ sheet: name }]
    }),
  49: (inspection) =>
    (inspection.expected.headlineCells ?? [])
      .filter((headline) => !agrees(inspection, headline))
      .map(({ sheet, header }) => ({ sheet, at: header })),
}

/** The cover shows the number, and the cell holds it to the digits that are shown. */
function agrees(
  { file, expected }: Inspection,
  { shown, sheet, header, row }: NonNullable<Inspection['expected']['headlineCells']>[number],
): boolean {
  const cover = [...(file.sheets[0]?.rows.values() ?? [])].flatMap((cells) => [...cells.values()])
  if (!cover.some((cell) => shownIn(cell).includes(shown))) return false
  const written = file.sheets.find(({ name }) => name === sheet)
  const column = written ? headersOf(written).indexOf(header) : -1
  const cell = written && bodyOf(written)[row]?.[column]?.cell
  if (cell?.kind !== 'number') return false
  const share = shown.includes('%')
  const digits = shown.replace(/[%\s\u00a0]/g, '')
  const decimal = expected.report.language === 'en' ? '.' : ','
  const plain = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  const decimals = plain.split('.')[1]?.length ?? 0
  const held = share ? cell.number * 100 : cell.number
  // Half a unit of the last digit, and what binary fractions leave.
  return Math.abs(held - Number(plain)) <= (share || decimals > 0 ? 0.5 * 10 ** -decimals + 1e-9 : 0)
}
