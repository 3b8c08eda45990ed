/** One reader reads one file: `node readers.mjs READER FILE` prints rows, milliseconds and peak memory as JSON. */
import { pathToFileURL } from 'node:url'
import { readPlanning } from '@werkplekleren/workbook'
import ExcelJS from 'exceljs'

/** Each gives the number of rows under the headings, having looked at every cell. */
export const readers = {
  Werkplekleren: async (path) => {
    const { sheets } = await readPlanning(path)
    return sheets[0].input.rows.length
  },
  'exceljs in memory': async (path) => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(path)
    let rows = 0
    workbook.worksheets[0].eachRow((row) => {
      if (row.values.length > 1) rows++
    })
    return rows - 1
  },
  'exceljs streaming': async (path) => {
    const workbook = new ExcelJS.stream.xlsx.WorkbookReader(path, {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
    })
    let rows = 0
    for await (const sheet of workbook) {
      for await (const row of sheet) if (row.values.length > 1) rows++
    }
    return rows - 1
  },
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , reader, path] = process.argv
  const begin = performance.now()
  const rows = await readers[reader](path)
  const milliseconds = performance.now() - begin
  // maxRSS is in KiB on every platform that libuv knows.
  const peakMiB = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ rows, milliseconds, peakMiB }))
}
