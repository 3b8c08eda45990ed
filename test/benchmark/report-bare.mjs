/**
 * `node report-bare.mjs INPUT`: DuckDB alone reads the same extracts by its own CSV reader and answers the questions
 * of all indicators, for Flanders and for every sector. It checks nothing and writes nothing: the floor.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api'
import {
  firstDayOf,
  firstSchoolDayOfFebruary,
  formatDay,
  lastDayOf,
  schoolYearOfText,
  tableIds,
  tableOf,
} from '@werkplekleren/rules'
import { sqlName } from '../../apps/reporting-job/dist/extracts/index.js'
import { indicators } from '../../apps/reporting-job/dist/indicators/index.js'
import { countedLearnersSql } from '../../apps/reporting-job/dist/indicators/population.js'

const [input] = process.argv.slice(2)
const begin = performance.now()
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
await connection.run('SET threads = 2')

const casts = {
  day: (cell) => `TRY_CAST(${cell} AS DATE)`,
  integer: (cell) => `TRY_CAST(${cell} AS BIGINT)`,
  money: (cell) => `CAST(TRY_CAST(replace(${cell}, ',', '.') AS DECIMAL(18, 2)) * 100 AS BIGINT)`,
  hours: (cell) => `TRY_CAST(replace(${cell}, ',', '.') AS DECIMAL(18, 6))`,
  yesNo: (cell) => `CASE ${cell} WHEN 'ja' THEN TRUE WHEN 'nee' THEN FALSE END`,
}
for (const id of tableIds) await connection.run(`CREATE TABLE ${sqlName(id)} AS ${await selectOf(id)}`)

async function selectOf(id) {
  const columns = Object.entries(tableOf(id).columns).filter(([, { personal }]) => !personal)
  const file = join(input, `${id}.csv`)
  const head = headingOf(file)
  const cells = columns.map(([key, { kind, label }]) => {
    const cell = head?.includes(label.nl) ? `"${label.nl}"` : 'CAST(NULL AS VARCHAR)'
    return `${(casts[kind] ?? ((same) => same))(cell)} AS "${sqlName(key, kind)}"`
  })
  if (id === 'mentors') cells.push('CAST(accredited_on_day + INTERVAL 12 MONTH AS DATE) AS training_due_day')
  const from =
    head === undefined
      ? 'WHERE FALSE'
      : `FROM read_csv('${file}', delim = ';', header = true, all_varchar = true)`
  return `SELECT ${cells.join(', ')} ${from}`
}

function headingOf(file) {
  try {
    return readFileSync(file, 'utf8').slice(1, 5_000).split('\r\n')[0].split(';')
  } catch (problem) {
    if (problem.code === 'ENOENT') return undefined
    throw problem
  }
}

const schoolYear = schoolYearOfText('2024-2025')
const days = {
  first_day: formatDay(firstDayOf(schoolYear)),
  last_day: formatDay(lastDayOf(schoolYear)),
  count_date: formatDay(firstSchoolDayOfFebruary(schoolYear + 1)),
}
const loaded = performance.now()
await connection.run(`CREATE TABLE counted_learners AS ${written(countedLearnersSql, days)}`)
const sectors = (await (await connection.run('SELECT code FROM sectors ORDER BY code')).getRows()).flat()
let rows = 0
for (const sector of [null, ...sectors]) {
  for (const { sql } of indicators) {
    const result = await connection.run(written(sql, { ...days, sector }))
    rows += (await result.getRows()).length
    if (result.columnTypeId(0) === DuckDBTypeId.INVALID) throw new Error('an answer without columns')
  }
}
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    rows,
    wall: performance.now() - begin,
    loading: loaded - begin,
    processor: (user + system) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
)

/** The SQL with its parameters written out. */
function written(sql, values) {
  return sql.replace(/\$(\w+)/g, (_, name) =>
    values[name] === null ? 'NULL' : name === 'sector' ? `'${values[name]}'` : `DATE '${values[name]}'`,
  )
}
