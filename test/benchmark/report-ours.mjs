/** `node report-ours.mjs INPUT OUTPUT`: compiles one report and prints, as JSON, what each stage took and the peak memory. */
import { performance } from 'node:perf_hooks'
import { run } from '@werkplekleren/reporting-job'

const [input, output] = process.argv.slice(2)
const marks = []
const mark = (stage) => {
  const { user, system } = process.cpuUsage()
  marks.push({ stage, wall: performance.now(), processor: (user + system) / 1000 })
}

/** The stage that begins with a line of the log; every file but the last is read before the rules are applied. */
function stageOf(line) {
  const { file, workbook, msg } = JSON.parse(line)
  if (file !== undefined) return /\((\d+) of \1\)$/.test(msg) ? 'check' : 'read'
  if (workbook !== undefined) return 'write'
  return { 'Loading accepted rows': 'load', 'Computing figures': 'build' }[msg]
}

mark('start')
const exit = await run(
  [
    'report',
    '--school-year',
    '2024-2025',
    '--input',
    input,
    '--output',
    output,
    '--lang',
    'en',
    '--log',
    'json',
  ],
  {
    out: () => {},
    err: (lines) => {
      for (const line of lines.split('\n').filter(Boolean)) {
        const stage = stageOf(line)
        if (stage !== undefined && marks.at(-1).stage !== stage) mark(stage)
      }
    },
    outPieces: async () => {},
    settled: async () => {},
    colour: false,
    errIsTerminal: false,
  },
)
mark('end')
if (exit !== 0) throw new Error(`werkplek report ended with ${exit}`)
const stages = marks.slice(0, -1).map(({ stage, wall, processor }, index) => ({
  stage,
  wall: marks[index + 1].wall - wall,
  processor: marks[index + 1].processor - processor,
}))
console.log(JSON.stringify({ stages, peakMiB: process.resourceUsage().maxRSS / 1024 }))
