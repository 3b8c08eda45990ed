/** One reader reads one file: `node readers.mjs READER FILE` prints rows, milliseconds and peak memory as JSON. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createInflateRaw } from 'node:zlib'

/**
 * Each gives the number of rows under the headings, having looked at every cell, and loads nothing but what it needs:
 * modules that it brings along count in its memory, not in its time.
 */
export const readers = {
  'Werkplekleren, typed rows': async () => {
    const { readPlanning } = await import('@werkplekleren/workbook')
    return async (path) => (await readPlanning(path)).sheets[0].input.rows.length
  },
  'Werkplekleren, cells': async () => {
    // By its own door: the package as a whole brings the law and the writers along.
    const { openForOnePass } = await import('../../packages/workbook/dist/reading/index.js')
    return async (path) => {
      const workbook = await openForOnePass(path)
      let rows = 0
      let cells = 0
      for await (const batch of workbook.sheets[0].batches()) {
        rows += batch.length
        for (const row of batch) for (let i = 0; i < row.cells.size; i++) if (row.cells.cellAt(i)) cells++
      }
      return cells > rows ? rows - 1 : 0
    }
  },
  'inflating alone': async () => {
    const yauzl = await import('yauzl')
    return async (path) => {
      const zip = await yauzl.openPromise(path)
      let rows = 0
      let seam = Buffer.alloc(0)
      for await (const entry of zip.eachEntry()) {
        if (!entry.fileName.startsWith('xl/worksheets/sheet')) continue
        const packed = await zip.openReadStreamPromise(entry, { decompress: false })
        for await (const piece of packed.pipe(createInflateRaw({ chunkSize: 2 ** 16 }))) {
          const bytes = Buffer.concat([seam, piece])
          for (let at = bytes.indexOf('</row'); at >= 0; at = bytes.indexOf('</row', at + 1)) rows++
          seam = bytes.subarray(-4)
        }
      }
      return rows - 1
    }
  },
  // Not among the dependencies, for known vulnerabilities: `npm install --no-save xlsx@0.18.5` brings it along.
  SheetJS: async () => {
    const { default: XLSX } = await import('xlsx')
    return (path) => {
      const { SheetNames, Sheets } = XLSX.read(readFileSync(path), { dense: true })
      let rows = 0
      for (const row of Sheets[SheetNames[0]]['!data'] ?? Sheets[SheetNames[0]])
        if (row?.some((cell) => cell)) rows++
      return rows - 1
    }
  },
  'exceljs in memory': async () => {
    const { default: ExcelJS } = await import('exceljs')
    return (path) => exceljsInMemory(ExcelJS, path)
  },
  'exceljs streaming': async () => {
    const { default: ExcelJS } = await import('exceljs')
    return (path) => exceljsStreaming(ExcelJS, path)
  },
}

async function exceljsInMemory(ExcelJS, path) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  let rows = 0
  workbook.worksheets[0].eachRow((row) => {
    if (row.values.length > 1) rows++
  })
  return rows - 1
}

async function exceljsStreaming(ExcelJS, path) {
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
}

/**
 * Peak memory and processor time of this process and of those it started, which still run. `onceMiB` counts the pages
 * of Node's own program once, as they are in memory: the second process only maps them.
 */
function spent() {
  const { user, system } = process.cpuUsage()
  const children = childrenOf()
  const kib = (pid, what) =>
    existsSync(`/proc/${pid}/status`)
      ? Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
      : 0
  const ticks = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  // Not `maxRSS`: that starts at what the process that started this one held.
  const ours = kib('self', 'VmHWM') || process.resourceUsage().maxRSS
  const peak = children.reduce((total, pid) => total + kib(pid, 'VmHWM'), ours)
  return {
    peakMiB: peak / 1024,
    onceMiB: children.reduce((total, pid) => total - kib(pid, 'RssFile'), peak) / 1024,
    // The 14th and 15th field, in hundredths of a second on every Linux in use.
    processor: children.reduce(
      (total, pid) => total + 10 * (Number(ticks(pid)[11]) + Number(ticks(pid)[12])),
      (user + system) / 1000,
    ),
  }
}

/** None where the system does not tell: then only this process is counted. */
function childrenOf() {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
  } catch {
    return []
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , reader, path] = process.argv
  const read = await readers[reader]()
  const begin = performance.now()
  const rows = await read(path)
  const milliseconds = performance.now() - begin
  console.log(JSON.stringify({ rows, milliseconds, ...spent() }))
}
