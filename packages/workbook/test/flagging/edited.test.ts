/** Copies made in memory, without Node: cells with other values, and the flags that a file gets. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditedCell, editPackage, flagPackage, packInBrowser } from '../../src/flagging/browser.ts'
import { flagWorkbook } from '../../src/flagging/index.ts'
import { charactersOf, codesOf } from '../../src/flagging/xml-text.ts'
import { openPackageInMemory, openWorkbookInMemory } from '../../src/reading/browser.ts'
import { SHEET_PART, workbookEntries } from '../support/hand-made-workbook.ts'
import { handMadeZip } from '../support/hand-made-zip.ts'
import { packedParts, textOf } from '../support/packed-parts.ts'
import { cell, excelMade, flagsOn } from './flags-for-tests.ts'

/** The values of the first sheet by row and column. */
async function valuesOf(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const { sheets } = await openWorkbookInMemory('x.xlsx', bytes)
  const values = new Map<string, unknown>()
  for await (const { row, cells } of sheets[0]?.rows() ?? [])
    for (const [column, one] of cells)
      values.set(
        `${row} ${column}`,
        one.kind === 'text'
          ? one.text
          : one.kind === 'number'
            ? one.number
            : one.kind === 'boolean'
              ? one.value
              : one,
      )
  return values
}

const edit = async (bytes: Uint8Array, cells: readonly EditedCell[], sheet = 'planning') =>
  editPackage(await openPackageInMemory('x.xlsx', bytes), [{ sheet, cells }], packInBrowser)

const made = (sheet: string, replace: Readonly<Record<string, string>> = {}) =>
  handMadeZip(workbookEntries({ sheet, replace }))

describe('cells that are edited', () => {
  it('hold their new values wherever they are, and every other cell what it held', async () => {
    const value = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -9, max: 60_000 }),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'é', '<', '&', '"', '☂') }),
    )
    const cells = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 0, max: 30 }), value }),
      { maxLength: 12, selector: ({ row, column }) => `${row} ${column}` },
    )
    const sheet =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"><v>2</v></c></row><row/>' +
      '<row r="5"/><row r="7"><c><v>3</v></c><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    for (const content of [sheet, '<sheetData/>', '<sheetData></sheetData>']) {
      const before = await valuesOf(made(content))
      await fc.assert(
        fc.asyncProperty(cells, async (edits) => {
          const expected = new Map(before)
          for (const { row, column, value } of edits) {
            if (value === '') expected.delete(`${row} ${column}`)
            else expected.set(`${row} ${column}`, value)
          }
          const after = await valuesOf((await edit(made(content), edits)).bytes)
          const plain = [...after].map(([place, one]) => [
            place,
            typeof one === 'object' && one !== null && 'serial' in one ? one.serial : one,
          ])
          const wanted = [...expected].map(([place, one]) => [
            place,
            typeof one === 'object' && one !== null && 'serial' in one ? one.serial : one,
          ])
          expect(new Map(plain as never)).toEqual(new Map(wanted as never))
        }),
        { numRuns: 40 },
      )
    }
  })

  it('keep their format, and ask Excel to work out formulas when it opens the copy', async () => {
    const { bytes } = await edit(
      made('<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row></sheetData>'),
      [{ row: 1, column: 0, value: 45_000 }],
    )
    const parts = packedParts(bytes)
    expect(textOf(parts, SHEET_PART)).toContain('<c r="A1" s="2"><v>45000</v></c>')
    expect(textOf(parts, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>')
  })

  it('whose formula others share are left and named', async () => {
    const { bytes, left } = await edit(
      made(
        '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1+1</f><v>2</v></c>' +
          '<c r="B1"><f>2+2</f><v>4</v></c></row></sheetData>',
      ),
      [
        { row: 1, column: 0, value: 7 },
        { row: 1, column: 1, value: 8 },
      ],
    )
    expect(left).toEqual(['planning!A1'])
    expect(await valuesOf(bytes)).toEqual(
      new Map([
        ['1 0', 2],
        ['1 1', 8],
      ]),
    )
  })
})

it('flags made without Node are those of the command, part for part', async () => {
  const cells = [cell(1, 0), cell(2, 1, 'warning'), cell(4, 2, 'undecided')]
  for (const name of ['table05.xlsx']) {
    const flags = flagsOn(cells)
    const source = await openPackageInMemory(name, readFileSync(excelMade(name)))
    const here = packedParts(await flagPackage(source, flags, { packing: packInBrowser }))
    const there = packedParts(await flagWorkbook(excelMade(name), flags))
    expect([...here.keys()]).toEqual([...there.keys()])
    for (const [part, { text }] of there) expect(textOf(here, part), part).toBe(text)
  }
})

it('a text of bytes is the same with and without Node', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256)
  expect(charactersOf(bytes)).toBe(Buffer.from(bytes).toString('latin1'))
  expect(codesOf(charactersOf(bytes))).toEqual(bytes)
})
