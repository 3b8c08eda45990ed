/** What a flagged copy shows, read back by exceljs. */
import exceljs from 'exceljs'

export async function openedWorkbook(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

/** What the filled cells of each row show. */
export const textsIn = (sheet: exceljs.Worksheet | undefined): string[][] =>
  Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) => {
    const texts: string[] = []
    sheet?.getRow(index + 1).eachCell((cell) => texts.push(cell.text))
    return texts
  })

/** The lines of the table of findings, by their headings. */
export function findingsIn(
  workbook: exceljs.Workbook,
  { sheet = 'Bevindingen', first = 'Ernst' } = {},
): Record<string, string>[] {
  const all = textsIn(workbook.getWorksheet(sheet))
  const top = all.findIndex(([text]) => text === first)
  const end = all.findIndex((row, index) => index > top && row.length < 6)
  const names = all[top] ?? []
  return all
    .slice(top + 1, end)
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}

/** Cells that carry one of our marks. */
export function markedIn(workbook: exceljs.Workbook, sheet: string): Set<string> {
  // exceljs reads conditional formats but leaves them out of its types.
  const found = workbook.getWorksheet(sheet) as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[]
  }
  const own = found.conditionalFormattings.filter(({ rules }) =>
    rules[0]?.formulae?.[0]?.includes('Werkplekleren'),
  )
  return new Set(own.flatMap(({ ref }) => ref.split(' ').flatMap(cellsOf)))
}

function cellsOf(range: string): string[] {
  const [, column = '', from = '', to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? []
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, index) => `${column}${Number(from) + index}`,
  )
}
