/** Which files of a folder are extracts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findExtracts } from '../../src/extracts/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extracts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const found = async (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), '')
  const { extracts, unused } = await findExtracts(folder)
  return { extracts: extracts.map(({ table, file }) => [table, basename(file)]), unused }
}

describe('an extract', () => {
  it('is a .csv or .xlsx file named after its table, in any of the three languages', async () => {
    expect(await found('agreements.csv', 'Overeenkomsten.xlsx', 'LEARNERS.CSV', 'conventions.csv')).toEqual({
      extracts: [
        ['learners', 'LEARNERS.CSV'],
        ['agreements', 'Overeenkomsten.xlsx'],
        ['agreements', 'agreements.csv'],
        ['agreements', 'conventions.csv'],
      ],
      unused: [],
    })
  })

  it('is nothing else: other names and kinds are said to be unused', async () => {
    mkdirSync(join(folder, 'learners.csv'))
    expect(await found('mentors.txt', 'planted-defects.csv', '.hidden.csv', 'learners')).toEqual({
      extracts: [],
      unused: ['learners', 'mentors.txt', 'planted-defects.csv'],
    })
  })
})
