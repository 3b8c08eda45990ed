/// <reference types="@microsoft/office-js/dist/office.js" />
/** A deliberately small checker of rows: the shape that the tests can hold to a budget. ExcelApi 1.12 and older. */
type Library = typeof Excel

const OWN = 'rowcheck.marks'
const COLOURS = { error: '#FFC7CE', warning: '#FFEB9C' } as const
type Severity = keyof typeof COLOURS

export interface Found {
  readonly row: number
  readonly severity: Severity
}

/** Reads the used range in blocks that stay far below the 5 MB of Excel on the web. Never writes. */
export function readRows(Excel: Library, name: string, cellsPerBatch = 150_000): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name)
    const used = sheet.getUsedRangeOrNullObject(true)
    used.load('rowIndex,columnIndex,rowCount,columnCount')
    await context.sync()
    if (used.isNullObject) return []
    const { rowIndex, columnIndex, rowCount, columnCount } = used
    const rows: unknown[][] = []
    const step = Math.max(1, Math.floor(cellsPerBatch / columnCount))
    for (let row = 0; row < rowCount; row += step) {
      const count = Math.min(step, rowCount - row)
      const block = sheet.getRangeByIndexes(rowIndex + row, columnIndex, count, columnCount)
      block.load('values')
      await context.sync()
      for (const line of block.values) rows.push(line)
      block.untrack()
    }
    return rows
  })
}

/** Lays one conditional format per severity over the rows; the user's own fills stay underneath. */
export async function markRows(Excel: Library, name: string, found: readonly Found[], columns: number) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name)
    const old = sheet.customProperties.getItemOrNullObject(OWN)
    old.load('value')
    await context.sync()
    context.application.suspendScreenUpdatingUntilNextSync()
    const all = sheet.getRange().conditionalFormats
    const gone = old.isNullObject
      ? []
      : (JSON.parse(old.value) as string[]).map((id) => all.getItemOrNullObject(id))
    for (const rule of gone) rule.load('id')
    if (gone.length > 0) await context.sync()
    for (const rule of gone) if (!rule.isNullObject) rule.delete()
    const made: Excel.ConditionalFormat[] = []
    for (const severity of ['error', 'warning'] as const) {
      const rows = found.filter((one) => one.severity === severity).map(({ row }) => row)
      for (const address of addressesOf(rows, columns)) {
        const rule = sheet.getRanges(address).conditionalFormats.add('Custom')
        rule.custom.rule.formula = `=N("rowcheck:${severity}")=0`
        rule.custom.format.fill.color = COLOURS[severity]
        rule.load('id')
        made.push(rule)
      }
    }
    await context.sync()
    sheet.customProperties.add(OWN, JSON.stringify(made.map(({ id }) => id)))
    await context.sync()
  })
}

/** Neighbouring rows become one block; every text stays below what `getRanges` takes. */
export function addressesOf(rows: readonly number[], columns: number, limit = 8_000): string[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b)
  const last = String.fromCharCode(64 + columns)
  const texts: string[] = []
  let text = ''
  for (let i = 0; i < sorted.length; i++) {
    const first = (sorted[i] ?? 0) + 1
    while (sorted[i + 1] === (sorted[i] ?? 0) + 1) i++
    const address = `A${first}:${last}${(sorted[i] ?? 0) + 1}`
    if (text !== '' && text.length + address.length + 1 > limit) {
      texts.push(text)
      text = ''
    }
    text += text === '' ? address : `,${address}`
  }
  return text === '' ? texts : [...texts, text]
}
