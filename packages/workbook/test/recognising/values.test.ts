/** Dates and numbers as people and programs write them in planning sheets, from the file to the typed value. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@werkplekleren/rules'
import { afterAll, describe, expect, it } from 'vitest'
import { handMadeWorkbook } from '../support/hand-made-workbook.ts'
import { csvNamed, onlySheet } from './planning-files.ts'

const headings = ['Overeenkomstnummer', 'Startdatum', 'Uren per week', 'allowance']
const FIRST = day(2024, 9, 2)

const folder = mkdtempSync(join(tmpdir(), 'werkplek-values-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A workbook whose second row holds the given cells under the headings. */
async function fromCells(cells: readonly string[], workbookPr = '') {
  const titles = headings.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')
  const sheet = `<sheetData><row>${titles}</row><row>${cells.join('')}</row></sheetData>`
  const path = join(folder, 'overeenkomsten.xlsx')
  writeFileSync(path, handMadeWorkbook({ sheet, workbookPr }))
  return (await onlySheet(path)).input.rows[0]
}

const fromText = async (...fields: string[]) =>
  (await onlySheet(csvNamed('overeenkomsten.csv', [headings, fields]))).input.rows[0]

describe('a date', () => {
  it.each(['02/09/2024', '2/9/2024', '2-9-2024', '02.09.2024', '2024-09-02'])(
    'typed as %s',
    async (written) => {
      expect((await fromText('O1', written, '', ''))?.values.start).toBe(FIRST)
    },
  )

  it.each([
    ['a serial under a date format', '<c s="2"><v>45537</v></c>', ''],
    ['a serial without a format', '<c><v>45537</v></c>', ''],
    [
      'a serial of a workbook that counts from 1904',
      '<c s="2"><v>44075</v></c>',
      '<workbookPr date1904="1"/>',
    ],
    ['an ISO date', '<c t="d"><v>2024-09-02</v></c>', ''],
    ['a text', '<c t="str"><v>02/09/2024</v></c>', ''],
  ])('stored as %s', async (_title, cell, workbookPr) => {
    const row = await fromCells(['<c t="str"><v>O1</v></c>', cell], workbookPr)
    expect(row?.values.start).toBe(FIRST)
  })

  it('with a year of two digits is questioned, never guessed', async () => {
    for (const written of ['02/09/24', '2-9-24']) {
      expect(await fromText('O1', written, '', '')).toMatchObject({
        values: { start: null },
        unreadable: { start: { problem: 'twoDigitYear', text: written } },
      })
    }
  })
})

describe('a number', () => {
  it.each([
    ['7,6', 7.6],
    ['7.6', 7.6],
    [' 38 ', 38],
  ])('written as %s hours', async (written, hours) => {
    expect((await fromText('O1', '', written, ''))?.values.hoursWorkplace).toBe(hours)
  })

  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['€ 1 234,50', 123_450],
  ])('written as the amount %s', async (written, cents) => {
    expect((await fromText('O1', '', '', written))?.values.allowance).toBe(cents)
  })

  it('stored as text counts like one stored as a number', async () => {
    const id = '<c t="str"><v>O1</v></c>'
    const text = await fromCells([id, '<c/>', '<c t="str"><v>38</v></c>', '<c t="str"><v>654,1</v></c>'])
    const number = await fromCells([id, '<c/>', '<c><v>38</v></c>', '<c><v>654.1</v></c>'])
    expect(text?.values).toEqual(number?.values)
    expect(number?.values).toMatchObject({ hoursWorkplace: 38, allowance: 65_410 })
  })

  it('that names something keeps its zeros and all its digits', async () => {
    expect((await fromText('0071234567890123', '', '', ''))?.values.id).toBe('0071234567890123')
  })
})
