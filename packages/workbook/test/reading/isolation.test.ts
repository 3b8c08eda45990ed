/** A file is parsed where its worst can only hurt the parser: whatever becomes of it, the caller gets one sentence. */
import { describe, expect, it } from 'vitest'
import { describeProblem, openForOnePass, openWorkbook, UnreadableFile } from '../../src/reading/index.ts'
// What becomes of a reader can only be seen with one that goes wrong; the front door has none.
import { DEFAULT_LIMITS, type Limits } from '../../src/reading/limits.ts'
import { ReaderProcess } from '../../src/reading/reader-process.ts'
import { handMadeWorkbook, oneCell, SHEET_PART } from '../support/hand-made-workbook.ts'
import { fileNamed, readCells, refusalOf } from '../support/workbook-files.ts'

const misbehaving = new URL('../support/misbehaving-reader.mjs', import.meta.url)
const honest = () =>
  fileNamed('planning.xlsx', handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>1</v></c>') }))
const HONEST_CELLS = { planning: [[1, 0, { kind: 'number', number: 1, text: '1' }]] }

describe('a parser', () => {
  const fates: [fate: string, limits: Partial<Limits>, problem: string, detail: string][] = [
    ['loops', { seconds: 2 }, 'tookTooLong', '2'],
    ['fills its memory', { memoryMiB: 64 }, 'tookTooMuchMemory', '64'],
    ['is killed', {}, 'tookTooMuchMemory', '2048'],
    ['exits', {}, 'readerStopped', '3'],
    ['throws', {}, 'readerStopped', '1'],
    ['fails', {}, 'readerStopped', 'TypeError'],
  ]
  it.each(fates)('that %s leaves its caller alive with one sentence', async (fate, own, problem, detail) => {
    const limits = { ...DEFAULT_LIMITS, ...own }
    const reader = new ReaderProcess(
      limits,
      (...[code, place, more]) => new UnreadableFile(code, 'planning.xlsx', place, more),
      misbehaving,
    )
    const error: unknown = await reader.open(fate, {}, true).catch((problem: unknown) => problem)
    expect(error).toBeInstanceOf(UnreadableFile)
    expect(error).toMatchObject({ problem, detail })
    const spoken = error instanceof UnreadableFile ? describeProblem(error, 'nl') : ''
    expect(spoken).toMatch(/^planning\.xlsx: [^\n]+; [^\n]+\.$/)
    await reader.close()
    expect(await readCells(honest())).toEqual(HONEST_CELLS)
  })

  it('that a true file fills to its limit is stopped', async () => {
    const strings = Array.from({ length: 400_000 }, (_, i) => `<si><t>tekst nummer ${i}</t></si>`).join('')
    const path = fileNamed(
      'planning.xlsx',
      handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>1</v></c>'), strings }),
    )
    expect((await refusalOf(path, { memoryMiB: 20 })).problem).toBe('tookTooMuchMemory')
    expect(await readCells(path)).toEqual(HONEST_CELLS)
  })

  it('that a true file keeps busy beyond its time is stopped', async () => {
    expect(await refusalOf(honest(), { seconds: 0.001 })).toMatchObject({ problem: 'tookTooLong' })
  })

  it('is stopped by the number of cells and of characters that its caller would have to keep', async () => {
    const cells = ['A', 'B', 'C'].map((column) => `<c r="${column}1" t="str"><v>tekst</v></c>`).join('')
    const path = fileNamed('planning.xlsx', handMadeWorkbook({ sheet: oneCell(cells) }))
    expect(await refusalOf(path, { cells: 2 })).toMatchObject({ problem: 'tooManyCells', detail: '2' })
    expect(await refusalOf(path, { textCharacters: 14 })).toMatchObject({
      problem: 'tooMuchText',
      detail: '14',
    })
    expect(Object.values(await readCells(path, { cells: 3, textCharacters: 15 }))[0]).toHaveLength(3)
  })

  it('counts a shared string once, however many cells hold it', async () => {
    const cells = Array.from({ length: 50 }, () => '<c t="s"><v>0</v></c>').join('')
    const parts = { sheet: oneCell(cells), strings: '<si><t>tien letters</t></si>' }
    const path = fileNamed('planning.xlsx', handMadeWorkbook(parts))
    expect(Object.values(await readCells(path, { textCharacters: 12 }))[0]).toHaveLength(50)
  })
})

describe('a workbook read in one pass', () => {
  it('tells its merged ranges after the last row, and leaves out what they hide when read again', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    const workbook = await openForOnePass(fileNamed('planning.xlsx', handMadeWorkbook({ sheet })))
    const [only] = workbook.sheets
    if (!only) throw new Error('no sheet')
    const columns = async () => {
      const found: number[] = []
      for await (const rows of only.batches()) for (const { cells } of rows) found.push(...cells.keys())
      return found
    }
    expect([only.merges(), workbook.remarks()]).toEqual([[], []])
    expect(await columns()).toEqual([0, 1])
    expect(only.merges()).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }])
    expect(workbook.remarks()).toEqual([{ code: 'mergedCells', sheet: 'planning', count: 1 }])
    expect(await columns()).toEqual([0])
    await workbook.close()
  })

  it.each([
    ['a wrong checksum', { declaredChecksum: 1 }, 'damagedZip'],
    ['a wrong size', { declaredSize: 7 }, 'wrongSize'],
    ['bytes behind the packed content', { trailing: 9 }, 'damagedZip'],
  ])('is refused for %s before its reading ends', async (_title, lie, problem) => {
    const parts = { sheet: oneCell('<c r="A1"><v>1</v></c>') }
    const workbook = await openForOnePass(
      fileNamed('planning.xlsx', handMadeWorkbook(parts, { [SHEET_PART]: lie })),
    )
    const read = async () => {
      for await (const rows of workbook.sheets[0]?.batches() ?? []) expect(rows).toHaveLength(1)
    }
    await expect(read()).rejects.toMatchObject({ problem })
    await workbook.close()
  })

  it('that is left in the middle takes nothing away from the next one', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${i}</v></c><c><v>${i}</v></c></row>`)
    const path = fileNamed(
      'groot.xlsx',
      handMadeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }),
    )
    for (let turn = 0; turn < 10; turn++) {
      const left = await openForOnePass(path)
      for await (const batch of left.sheets[0]?.batches() ?? []) if (batch.length > 0) break
      // Not even closed in order: the reading is still under way.
      await left.close()
      const whole = await openForOnePass(path)
      let count = 0
      for await (const batch of whole.sheets[0]?.batches() ?? []) count += batch.length
      await whole.close()
      expect(count).toBe(20_000)
    }
  })

  it('reads again after it was refused', async () => {
    await expect(openWorkbook(fileNamed('leeg.xlsx', ''))).rejects.toMatchObject({ problem: 'empty' })
    expect(await readCells(honest())).toEqual(HONEST_CELLS)
  })
})
