/** Names for new sheets, and the taking back of what could not be finished. */

export const LONGEST_SHEET_NAME = 31

/** The name, or the name with a number where the workbook has it already; Excel sees no difference of case. */
export function freeName(name: string, taken: readonly string[], longest = 255): string {
  const used = new Set(taken.map((other) => other.toLowerCase()))
  if (!used.has(name.toLowerCase())) return name
  for (let number = 2; ; number += 1) {
    const other = `${name.slice(0, longest - 4)}_${number}`
    if (!used.has(other.toLowerCase())) return other
  }
}

/** A sheet that Excel could not finish is nobody's: a batch that fails halfway keeps what it did. */
export async function takeBack(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook
  const left = names.map((name) => worksheets.getItemOrNullObject(name))
  for (const sheet of left) sheet.load('name')
  await context.sync()
  for (const sheet of left) if (!sheet.isNullObject) sheet.delete()
  await context.sync()
}
