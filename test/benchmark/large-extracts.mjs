/** Extracts of a year of any size: the sample year many times over, each time with people and companies of its own. */
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { tableIds, tableOf } from '@werkplekleren/rules'
import { named, renames, shared, writeSampleYear } from './sample-years.mjs'

/**
 * Writes the extracts with this many agreements and enrolments. Learners beyond those of the agreements are in
 * programmes that are not dual, as most of the learners of a real extract are.
 */
export async function writeLargeExtracts(folder, { agreements, enrolments }) {
  await mkdir(folder, { recursive: true })
  const tables = await sampleTables()
  const copies = Math.ceil(agreements / tables.get('agreements').rows.length)
  const notDual = codesOfOther(tables.get('programmes'))
  const counts = new Map()
  for (const [table, { heading, columns, rows }] of tables) {
    const rowsOf = shared.has(table)
      ? rows
      : table === 'enrolments' || table === 'learners'
        ? firstOf(
            copiesOf(table, columns, rows, Number.POSITIVE_INFINITY, { from: copies, notDual }),
            enrolments,
          )
        : firstOf(
            copiesOf(table, columns, rows, copies),
            table === 'agreements' ? agreements : Number.POSITIVE_INFINITY,
          )
    let written = 0
    const pieces = function* () {
      let piece = `\ufeff${heading}\r\n`
      for (const cells of rowsOf) {
        piece += `${cells.map(quoted).join(';')}\r\n`
        written += 1
        if (piece.length > PIECE_CHARACTERS) {
          yield piece
          piece = ''
        }
      }
      yield piece
    }
    await pipeline(Readable.from(pieces()), createWriteStream(join(folder, `${table}.csv`)))
    counts.set(table, written)
  }
  return counts
}

const PIECE_CHARACTERS = 2 ** 18

/** The rows of the sample year, table by table, as they are written. */
async function sampleTables() {
  const folder = await mkdtemp(join(tmpdir(), 'werkplek-bench-'))
  try {
    await writeSampleYear(folder)
    const tables = new Map()
    for (const name of await readdir(folder)) {
      const table = tableIds.find((id) => name === `${id}.csv`)
      if (table === undefined) continue
      const [heading, ...lines] = (await readFile(join(folder, name), 'utf8'))
        .slice(1)
        .split('\r\n')
        .slice(0, -1)
      const keys = Object.entries(tableOf(table).columns)
      const columns = heading
        .split(';')
        .map((label) => keys.find(([, column]) => column.label.nl === label)[0])
      tables.set(table, { heading, columns, rows: lines.map(cellsOf) })
    }
    return tables
  } finally {
    await rm(folder, { recursive: true })
  }
}

function* copiesOf(table, columns, rows, copies, beyond) {
  const definitions = tableOf(table).columns
  const fresh = columns.map((key) => renames(table, key, definitions[key]))
  // There are not enough invented numbers of persons for all copies.
  const personal = columns.map((key) => key === 'nationalNumber')
  const [programme, structure] = ['programmeCode', 'structure'].map((key) => columns.indexOf(key))
  for (let copy = 0; copy < copies; copy++) {
    for (const [index, cells] of rows.entries()) {
      const values = cells.map((cell, position) =>
        copy === 0 || cell === ''
          ? cell
          : personal[position]
            ? ''
            : fresh[position]
              ? named(cell, copy)
              : cell,
      )
      const secondary = structure !== -1 && cells[structure] !== ''
      if (beyond && copy >= beyond.from && secondary) {
        values[programme] = beyond.notDual[index % beyond.notDual.length]
      }
      yield values
    }
  }
}

function* firstOf(rows, count) {
  let left = count
  for (const row of rows) {
    if (left-- <= 0) return
    yield row
  }
}

function codesOfOther({ columns, rows }) {
  const [code, dual, level] = ['code', 'dual', 'level'].map((key) => columns.indexOf(key))
  return rows
    .filter((cells) => cells[dual] === 'nee' && cells[level] === 'SECONDARY')
    .map((cells) => cells[code])
}

const cellsOf = (line) =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, held, bare]) => held?.replaceAll('""', '"') ?? bare,
      )
    : line.split(';')

const quoted = (cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
