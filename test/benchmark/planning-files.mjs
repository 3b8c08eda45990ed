/** Writes the workload as planning files, .xlsx and .csv, under the Dutch labels of the table. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { formatDay, tableOf } from '@werkplekleren/rules'
import ExcelJS from 'exceljs'
import { agreementRows, columns } from './workload.mjs'

const table = tableOf('agreements')
const headings = columns.map((column) => table.columns[column].label.nl)
const days = columns.filter((column) => table.columns[column].kind === 'day')
const MILLISECONDS_IN_A_DAY = 86_400_000

/** The paths of both files, written into a folder. */
export async function writePlanningFiles(folder, count) {
  const rows = agreementRows(count)
  const xlsx = join(folder, 'planning.xlsx')
  const csv = join(folder, 'planning.csv')
  await writeXlsx(xlsx, rows)
  await writeCsv(csv, rows)
  return { xlsx, csv }
}

async function writeXlsx(path, rows) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = workbook.addWorksheet(table.label.nl)
  sheet.columns = columns.map((key) =>
    days.includes(key) ? { key, style: { numFmt: 'dd/mm/yyyy' } } : { key },
  )
  sheet.addRow(headings).commit()
  for (const row of rows) {
    const cells = columns.map((column) => {
      if (row[column] === null) return null
      // Excel's serial day has no time zone; the library asks for the instant at midnight UTC.
      if (days.includes(column)) return new Date(row[column] * MILLISECONDS_IN_A_DAY)
      return column === 'allowance' ? row[column] / 100 : row[column]
    })
    sheet.addRow(cells).commit()
  }
  await workbook.commit()
}

async function writeCsv(path, rows) {
  const file = createWriteStream(path)
  file.write(`${headings.join(';')}\r\n`)
  for (const row of rows) {
    const cells = columns.map((column) => {
      if (row[column] === null) return ''
      if (days.includes(column)) return formatDay(row[column])
      return column === 'allowance' ? (row[column] / 100).toFixed(2).replace('.', ',') : row[column]
    })
    if (!file.write(`${cells.join(';')}\r\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
