/** Workbooks that Excel made: a flagged copy changes only what it must, and that only by insertion. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { flaggableExtension, flagWorkbook } from '../../src/flagging/index.ts'
import { openPackage } from '../../src/reading/index.ts'
import { packedParts, packedPartsOf, textOf } from '../support/packed-parts.ts'
import { fileNamed } from '../support/workbook-files.ts'
import { cell, excelMade, flagsOn, withoutMarks } from './flags-for-tests.ts'

const files = readdirSync(fileURLToPath(new URL('../fixtures/excel-made', import.meta.url))).filter((name) =>
  /\.xls[xm]$/.test(name),
)

const CHANGED =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/styles\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml)$/

const cells = [
  cell(1, 0),
  cell(2, 1, 'warning'),
  cell(4, 2, 'undecided'),
  cell(5, 2, 'undecided'),
  cell(9, 6, 'hint'),
]

async function sheetsOf(path: string): Promise<number> {
  const source = await openPackage(path)
  await source?.close()
  return source?.worksheets.length ?? 0
}

describe.each(files)('%s', (name) => {
  const path = excelMade(name)
  const flagged = async () => flagWorkbook(path, flagsOn(cells, { sheets: await sheetsOf(path) }))

  it('keeps every part in its place, and those that need no change in the same packed bytes', async () => {
    const before = packedPartsOf(path)
    const after = packedParts(await flagged())
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()])
    const kept = [...before].filter(([part]) => !CHANGED.test(part))
    expect(kept.length).toBeGreaterThan(3)
    for (const [part, { packed }] of kept) expect(after.get(part)?.packed.equals(packed), part).toBe(true)
  })

  it('changes other parts by insertion only', async () => {
    const before = packedPartsOf(path)
    const after = packedParts(await flagged())
    for (const [part, { text }] of before) {
      if (!CHANGED.test(part)) continue
      const changed = textOf(after, part)
      if (/worksheets\/sheet/.test(part)) expect(withoutMarks(changed), part).toBe(text)
      else expect(lostFrom(text, changed), part).toEqual([])
    }
  })

  it('gives the same bytes when the copy is flagged again with the same flags', async () => {
    const once = await flagged()
    const again = await flagWorkbook(fileNamed(name, once), flagsOn(cells, { sheets: await sheetsOf(path) }))
    expect(Buffer.compare(once, again)).toBe(0)
  })
})

it('the copy is a whole zip: every part has the checksum and the size that the directory states', async () => {
  const zip = Buffer.from(await flagWorkbook(excelMade('table05.xlsx'), flagsOn(cells)))
  let at = 0
  let parts = 0
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 18))
    const content = zip.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)
    expect(content.length).toBe(zip.readUInt32LE(at + 22))
    expect(crc32(content)).toBe(zip.readUInt32LE(at + 14))
    at = start + packed.length
    parts++
  }
  expect(parts).toBe(packedParts(zip).size)
})

it.each([
  ['table05.xlsx', '.xlsx'],
  ['macro01.xlsm', '.xlsm'],
])('the copy of %s must end in %s', async (name, extension) => {
  expect(await flaggableExtension(excelMade(name))).toBe(extension)
})

it('leaves the workbook itself alone', async () => {
  const before = readFileSync(excelMade('comment04.xlsx'))
  await flagWorkbook(excelMade('comment04.xlsx'), flagsOn(cells, { sheets: 3 }))
  expect(readFileSync(excelMade('comment04.xlsx')).equals(before)).toBe(true)
})

/** Tags and texts of a part that do not come back in the same order; counts of lists may grow. */
function lostFrom(before: string, after: string): string[] {
  const there = piecesOf(after)
  let next = 0
  return piecesOf(before).filter((piece) => {
    const found = there.indexOf(piece, next)
    if (found < 0) return true
    next = found + 1
    return false
  })
}

const piecesOf = (xml: string): string[] =>
  xml
    .replace(/(<(?:dxfs|cellXfs|fonts|fills|borders)) count="\d+"/g, '$1')
    .replace('<dxfs/>', '<dxfs></dxfs>')
    .split(/(?=<)/)
