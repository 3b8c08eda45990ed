/** Plain lines read from the bytes and the same lines read by csv-parse: the same cells, or the same refusal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/reading/batch-rows.ts'
import { CellBudget } from '../../src/reading/cell-batch-builder.ts'
import { csvSheet } from '../../src/reading/csv-sheet.ts'
import { DEFAULT_LIMITS } from '../../src/reading/limits.ts'
import { type Refuse, UnreadableFile } from '../../src/reading/problems.ts'

interface Found {
  readonly rows?: readonly unknown[]
  readonly problem?: string
  readonly line?: number | undefined
}

const refuse: Refuse = (problem, place, detail) => new UnreadableFile(problem, 'x.csv', place, detail)
const LIMITS = { ...DEFAULT_LIMITS, columns: 4, cellCharacters: 12 }

describe('plain lines read from the bytes', () => {
  it('hold the same cells as csv-parse finds or are refused like it would, however the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(end, fc.string({ unit, maxLength: 80 }), sizes, async (end, rest, pieces) => {
        // The same first field twice: a quote in the very first line leaves all of the file to csv-parse.
        const plain = await read(`kop${end}${rest}`, pieces)
        const parsed = await read(`"kop"${end}${rest}`, pieces)
        // Below empty lines csv-parse does not know where the record of an open quote begins.
        if (plain.problem === 'csvQuote') expect(parsed.problem).toBe('csvQuote')
        else expect(plain).toEqual(parsed)
      }),
      { numRuns: 300 },
    )
  })

  it('are told from a quote on by the line in which it stands', async () => {
    const unclosed = { problem: 'csvQuote', line: 4 }
    expect(await read('a;b\n1;2\n\n"x;y\n3;4\n', [])).toMatchObject(unclosed)
    expect(await read('a;b\r\n1;2\r\n\r\nx";y\r\n3;4\r\n', [5])).toMatchObject(unclosed)
    expect(await read('a;b\n1;2\n"x\ny";3\n4\n', [])).toMatchObject({ problem: 'csvRagged', line: 5 })
  })

  it('are never taken for another text whose letters have the numbers of their bytes', async () => {
    const spoilt = 'RenÃ©'
    const found = await read(`${spoilt};${spoilt}\n${spoilt};René\nRené;René\n`, [])
    expect(found.rows).toEqual([
      [1, [spoilt, spoilt]],
      [2, [spoilt, 'René']],
      [3, ['René', 'René']],
    ])
  })

  it('count characters, not bytes, and no character is cut by a piece', async () => {
    const text = 'é€😀'.repeat(3)
    for (let cut = 0; cut < 30; cut++)
      expect(await read(`a;b\n1;${text}`, [cut])).toMatchObject({
        rows: [
          [1, ['a', 'b']],
          [2, ['1', text]],
        ],
      })
    expect(await read(`a;b\n1;${'é'.repeat(13)}`, [])).toMatchObject({ problem: 'textTooLong', line: 2 })
  })
})

const unit = fc.constantFrom('a', 'kop', 'é', '€', ';', ';', '"', '\n', '\n', '\r', '\r\n', ' ', '1', '""')
const end = fc.constantFrom(';', '\n', '\r\n', '\r')
const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 })

async function read(text: string, sizes: readonly number[]): Promise<Found> {
  const bytes = Buffer.from(text)
  const file = {
    async *pieces() {
      let at = 0
      for (const size of sizes) {
        yield bytes.subarray(at, at + size)
        at += size
      }
      yield bytes.subarray(at)
    },
    checkUnchanged: async () => {},
  }
  const dialect = { encoding: 'utf-8', delimiter: ';', start: 0, linesBefore: 0 } as const
  const budget = new CellBudget(LIMITS, (problem) => refuse(problem))
  const strings: string[] = []
  const rows: unknown[] = []
  try {
    for await (const batch of csvSheet(file, 'x', dialect, LIMITS, refuse, budget).batches()) {
      for (const { row, cells } of rowsOf(batch, strings)) {
        rows.push([row, [...cells].map(([, cell]) => (cell.kind === 'text' ? cell.text : cell))])
      }
    }
    return { rows }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { problem: error.problem, line: error.place?.line }
  }
}
