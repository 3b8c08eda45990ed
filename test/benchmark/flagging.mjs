/** Flagging: our copy with marks, notes and findings beside copies of the same zip entry by entry, which add nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { flagWorkbook } from '@werkplekleren/workbook'
import { writePlanningFiles } from './planning-files.mjs'
import { race } from './stopwatch.mjs'

// Dependencies of the package that is timed.
const require = createRequire(new URL('../../packages/workbook/package.json', import.meta.url))
const { unzipSync, zipSync } = require('fflate')
const yauzl = require('yauzl')
const deflate = promisify(deflateRaw)

/** Fastest milliseconds of each, in turn, on the same workbook; throws where a copy lacks what it should hold. */
export async function timeFlagging(rows, findings, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'werkplekleren-benchmark-'))
  try {
    const { xlsx } = await writePlanningFiles(folder, rows)
    const flags = flagsFor(rows, findings)
    const out = join(folder, 'copy.xlsx')
    const best = await race(
      [
        { name: 'Werkplekleren, flagged', run: () => flagged(xlsx, out, flags) },
        { name: 'copied by yauzl and zlib', run: () => copied(xlsx, out) },
        { name: 'copied by fflate', run: () => copiedByFflate(xlsx, out) },
      ].map((contestant) => ({ ...contestant, iterations: 1 })),
      rounds,
    )
    return best
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function flagged(path, out, flags) {
  const bytes = await flagWorkbook(path, flags)
  await writeFile(out, bytes)
  return bytes
}

/** Every entry unpacked and packed again at the usual level, by the same compressor that ours uses. */
async function copied(path, out) {
  const zip = await yauzl.openPromise(path, { lazyEntries: true })
  const packed = []
  for await (const entry of zip.eachEntry()) {
    const pieces = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    packed.push(await deflate(Buffer.concat(pieces)))
  }
  if (packed.length < 5) throw new Error('entries are missing')
  const bytes = Buffer.concat(packed)
  await writeFile(out, bytes)
  return bytes
}

async function copiedByFflate(path, out) {
  const bytes = zipSync(unzipSync(await readFile(path)), { level: 6 })
  await writeFile(out, bytes)
  return bytes
}

/** Errors spread evenly over the rows, each with a note and a line in the list. */
function flagsFor(rows, findings) {
  const at = Array.from({ length: findings }, (_, index) => 2 + Math.floor((index * rows) / findings))
  const wrong = 'De overeenkomst eindigt op 2 september 2024, voordat ze op 20 december 2024 begint.'
  const fix = 'Verbeter de startdatum of de einddatum.'
  const law =
    'Bron: Decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen.'
  return {
    language: 'nl',
    kinds: { error: 'fout', warning: 'waarschuwing', undecided: 'niet te beoordelen', hint: 'aanwijzing' },
    sheets: [
      {
        position: 0,
        cells: at.map((row) => ({
          row,
          column: row % 13,
          reasons: [{ kind: 'error', heading: 'fout', text: `${wrong}\n${fix}\n${law}` }],
        })),
      },
    ],
    facts: ['planning.xlsx'],
    counts: [{ label: 'fout', count: findings }],
    findings: at.map((row) => ({
      kind: 'error',
      rule: 'gen-dates-order',
      sheet: 'Overeenkomsten',
      cells: `A${row}`,
      record: `OVK-${row}`,
      wrong,
      fix,
      law,
      address: 'https://codex.vlaanderen.be/',
      at: { position: 0, row, column: row % 13 },
    })),
    lists: [],
  }
}
