/**
 * `npm run bench`: prints the tables of docs/benchmarks.md, ratios first. Takes about three minutes.
 * `npm run bench -- --reading` only reads, `--year` only checks whole years, `--report` only compiles reports;
 * `--large` also takes a million rows.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg } from 'node:os'
import { raceOnRows, timeWholeRuleset } from './checking.mjs'
import { timeFlagging } from './flagging.mjs'
import { timeReaders } from './reading.mjs'
import { timeRecheck } from './rechecking.mjs'
import { timeReport } from './report.mjs'
import { dearestRules, timeCrossing, timeWholeYear } from './whole-year.mjs'

const SLOWEST = 'json-rules-engine'
const require = createRequire(import.meta.url)

function printTable(title, head, rows) {
  console.log(`\n### ${title}\n`)
  console.log(
    `| ${head.join(' | ')} |\n| ${head.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`,
  )
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

const whole = (number) => Math.round(number).toLocaleString('en-US').replaceAll(',', ' ')
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : whole(ratio)} ×`
const milliseconds = (number) => (number < 100 ? number.toFixed(1) : whole(number))

function versionOf(name) {
  const path = require.resolve.paths(name).map((folder) => `${folder}/${name}/package.json`)
  for (const each of path) {
    try {
      return JSON.parse(readFileSync(each, 'utf8')).version
    } catch (problem) {
      if (problem.code !== 'ENOENT') throw problem
    }
  }
  throw new Error(`${name} is not installed`)
}

async function printRace(count, rounds, iterations) {
  const slow = { rounds: count > 10_000 ? 1 : 3, iterations: 1 }
  const { violations, milliseconds: best } = await raceOnRows(
    count,
    rounds,
    (name) => (name === SLOWEST ? slow.iterations : name === 'zod' ? 1 : iterations),
    (name) => (name === SLOWEST ? slow.rounds : rounds),
  )
  const own = best.get('Werkplekleren')
  printTable(
    `Twelve rules, ${whole(count)} rows: all find the same ${whole(violations)} violations`,
    ['', 'time, ours = 1', 'ms', 'rows per second'],
    [...best].map(([name, each]) => [
      name,
      times(each / own),
      milliseconds(each),
      whole((count / each) * 1000),
    ]),
  )
}

async function printRecheck(count, edits) {
  const rows = []
  for (const column of ['end', 'registeredOn']) {
    const best = await timeRecheck(count, column, 2, edits)
    const full = best.get('full check')
    const each = best.get('two rechecks') / 2
    rows.push([`one edited \`${column}\``, times(full / each), each.toFixed(2), milliseconds(full)])
  }
  printTable(
    `A recheck of the whole ruleset after one edit in ${whole(count)} rows`,
    ['', 'full check, recheck = 1', 'recheck ms', 'full check ms'],
    rows,
  )
}

async function printWholeRuleset(sizes) {
  const rows = []
  for (const [count, rounds, iterations] of sizes) {
    const found = await timeWholeRuleset(count, rounds, iterations)
    const perSecond = (count / found.milliseconds) * 1000
    rows.push([
      whole(count),
      whole(found.judged),
      whole(found.notCheckable),
      whole(found.findings),
      milliseconds(found.milliseconds),
      whole(perSecond),
      whole(perSecond * found.judged),
    ])
  }
  printTable(
    'The whole current ruleset over agreements with every column',
    ['rows', 'rules judged', 'not checkable', 'findings', 'ms', 'rows per second', 'rules × rows per second'],
    rows,
  )
}

async function printReaders(count, rounds) {
  const best = await timeReaders(count, rounds)
  const own = best.get('Werkplekleren, .xlsx to typed rows')
  printTable(
    `Reading ${whole(count)} rows of 13 columns`,
    [
      '',
      'time, ours on .xlsx = 1',
      'processor, ours = 1',
      'peak memory, ours = 1',
      'ms',
      'processor ms',
      'rows per second',
      'peak MiB',
      'Node counted once, MiB',
    ],
    [...best].map(([name, each]) => [
      each.ended === undefined ? name : `${name}: ended with ${each.ended}, no row read`,
      times(each.milliseconds / own.milliseconds),
      times(each.processor / own.processor),
      times(each.peakMiB / own.peakMiB),
      whole(each.milliseconds),
      whole(each.processor),
      whole((count / each.milliseconds) * 1000),
      whole(each.peakMiB),
      whole(each.onceMiB ?? each.peakMiB),
    ]),
  )
}

async function printFlagging(count, findings, rounds) {
  const best = await timeFlagging(count, findings, rounds)
  const copy = best.get('copied by yauzl and zlib')
  printTable(
    `A flagged copy of ${whole(count)} rows of 13 columns with ${whole(findings)} findings`,
    ['', 'time, copied by yauzl and zlib = 1', 'ms'],
    [...best].map(([name, each]) => [name, times(each / copy), whole(each)]),
  )
}

const versions = ['ajv', 'zod', 'json-rules-engine', 'exceljs'].map((name) => `${name} ${versionOf(name)}`)
const load = loadavg()[0].toFixed(1)
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load} before.`,
)
console.log(`${versions.join(', ')}.`)
if (globalThis.gc === undefined) console.log('No --expose-gc: garbage is collected when node likes.')

async function printWholeYear(sizes) {
  const rows = []
  for (const [agreements, options] of sizes) {
    const found = await timeWholeYear(agreements, options)
    rows.push([
      whole(agreements),
      whole(found.rows),
      whole(found.findings),
      milliseconds(found.checking),
      whole((found.rows / found.checking) * 1000),
      found.reading === undefined ? '' : milliseconds(found.reading),
      found.reading === undefined ? '' : times(found.checking / found.reading),
      whole(found.inputMiB),
      whole(found.heapMiB),
    ])
  }
  printTable(
    'The whole ruleset over sample years beside each other, all tables',
    [
      'agreements',
      'rows',
      'findings',
      'check ms',
      'rows per second',
      'read .xlsx ms',
      'check, reading = 1',
      'rows MiB',
      'check MiB',
    ],
    rows,
  )
}

async function printDearest(agreements) {
  const { sum, dearest } = await dearestRules(agreements, 12)
  printTable(
    `The dearest rules on ${whole(agreements)} agreements and their tables`,
    ['rule', 'share of all rules', 'ms'],
    dearest.map(({ rule, milliseconds: each }) => [
      rule,
      `${((100 * each) / sum).toFixed(1)} %`,
      milliseconds(each),
    ]),
  )
}

async function printCrossing(sizes) {
  const rows = []
  let first
  for (const count of sizes) {
    const each = await timeCrossing(count)
    const share = each / (count * Math.log2(count))
    first ??= share
    rows.push([whole(count), milliseconds(each), times(share / first)])
  }
  printTable(
    'Overlaps and duplicates among agreements',
    ['rows', 'ms', `time ÷ n log n, ${whole(sizes[0])} rows = 1`],
    rows,
  )
}

async function printReports(sizes) {
  const rows = []
  for (const enrolments of sizes) {
    const { rows: read, stages, peakMiB, bare } = await timeReport(enrolments)
    const sum = (key) => stages.reduce((total, stage) => total + stage[key], 0)
    const of = (name) =>
      stages.filter(({ stage }) => stage === name).reduce((total, { wall }) => total + wall, 0)
    rows.push([
      whole(enrolments),
      whole(read),
      ...['read', 'check', 'load', 'build', 'write'].map((name) => whole(of(name))),
      whole(sum('wall')),
      whole(sum('processor')),
      whole(peakMiB),
      whole(bare.wall),
      times(sum('processor') / bare.processor),
      times(peakMiB / bare.peakMiB),
    ])
  }
  printTable(
    'The report of a year, stage by stage (milliseconds), beside DuckDB alone over the same CSV',
    [
      'enrolments',
      'rows',
      'read',
      'check',
      'load',
      'build',
      'write',
      'all',
      'processor',
      'peak MiB',
      'DuckDB alone',
      'processor, DuckDB alone = 1',
      'memory, DuckDB alone = 1',
    ],
    rows,
  )
}

const options = process.argv.slice(2)
const large = options.includes('--large')
const only = ['--reading', '--year', '--report'].filter((option) => options.includes(option))
const wanted = (...parts) => only.length === 0 || parts.some((part) => only.includes(part))
if (wanted('--year')) {
  await printWholeYear([
    [10_000, {}],
    [100_000, {}],
    ...(large ? [[1_000_000, { rounds: 1, reading: false }]] : []),
  ])
  await printDearest(50_000)
  await printCrossing(large ? [10_000, 100_000, 1_000_000] : [10_000, 100_000])
}
if (wanted()) {
  await printRace(10_000, 12, 10)
  await printRace(100_000, 6, 2)
  await printWholeRuleset([
    [10_000, 3, 1],
    [100_000, 1, 1],
  ])
  await printRecheck(20_000, 20)
}
if (wanted('--reading')) {
  await printReaders(100_000, 2)
  await printFlagging(50_000, 1000, 3)
  if (large) await printReaders(1_000_000, 1)
}
if (options.includes('--report')) await printReports([10_000, 100_000, ...(large ? [1_000_000] : [])])
