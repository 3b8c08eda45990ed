/** How a kind of hostile or unusual file is tried: refused with one sentence in three languages, or read right. */
import { expect, it } from 'vitest'
import { describeProblem, type FileProblem, type ReadOptions } from '../../src/reading/index.ts'
import {
  handMadeWorkbook,
  oneCell,
  type WorkbookParts,
  workbookEntries,
} from '../support/hand-made-workbook.ts'
import { type HandMadeEntry, handMadeZip } from '../support/hand-made-zip.ts'
import {
  fileNamed,
  readCells,
  readCellsInMemory,
  refusalInMemory,
  refusalOf,
} from '../support/workbook-files.ts'

interface Refused {
  readonly file: Uint8Array | string
  readonly problem: FileProblem
  readonly place?: Readonly<Record<string, unknown>>
  readonly limits?: ReadOptions
  readonly name?: string
}

interface Read {
  readonly file: Uint8Array
  readonly cells: object
}

/** What the reader of bytes in memory does not see, as its docstring says. */
const onlyInFiles: ReadonlySet<string> = new Set(['bytes behind the packed content'])

export function areRefused(kinds: Readonly<Record<string, () => Refused>>): void {
  for (const [title, make] of Object.entries(kinds)) {
    it(`${title} is refused`, async () => {
      const { file, problem, place, limits, name } = make()
      const path = fileNamed(name ?? 'planning.xlsx', file)
      const error = await refusalOf(path, { seconds: 60, ...limits })
      expect(error.problem).toBe(problem)
      if (place) expect(error.place).toMatchObject(place)
      const spoken = (['nl', 'en', 'fr'] as const).map((language) => describeProblem(error, language))
      expect(new Set(spoken).size).toBe(3)
      if (!onlyInFiles.has(title)) {
        const inMemory = await refusalInMemory(path, limits)
        expect([inMemory.problem, inMemory.place]).toEqual([error.problem, error.place])
      }
      for (const sentence of spoken) {
        expect(sentence.startsWith(error.file)).toBe(true)
        expect(sentence.slice(error.file.length)).toMatch(/^[^{}?\n]*: [^{}?\n]+ ?; [^{}?\n]+\.$/)
      }
    })
  }
}

export function areRead(kinds: Readonly<Record<string, () => Read>>): void {
  for (const [title, make] of Object.entries(kinds)) {
    it(`${title}: read right`, async () => {
      const { file, cells } = make()
      const path = fileNamed('planning.xlsx', file)
      expect(await readCells(path, { seconds: 60 })).toEqual(cells)
      expect(await readCellsInMemory(path)).toEqual(cells)
    })
  }
}

export const HONEST =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c>' +
  '<c r="B1" t="inlineStr"><is><t>x</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>'
export const HONEST_CELLS = {
  planning: [
    [1, 0, { kind: 'text', text: 'id' }],
    [1, 1, { kind: 'text', text: 'x' }],
    [2, 0, { kind: 'number', number: 1, text: '1' }],
    [2, 1, { kind: 'number', number: 2, text: '2' }],
  ],
}
export const STRING_CELL = oneCell('<c r="A1" t="s"><v>0</v></c>')
export const ratioLifted = { ratio: Number.POSITIVE_INFINITY }

export function workbook(
  parts: WorkbookParts,
  lies?: Readonly<Record<string, Partial<HandMadeEntry>>>,
): Buffer {
  return handMadeWorkbook(parts, lies)
}

export function withEntries(entries: readonly HandMadeEntry[]): Buffer {
  return handMadeZip([...workbookEntries({ sheet: HONEST }), ...entries])
}
