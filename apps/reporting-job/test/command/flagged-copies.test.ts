/** A flagged copy is of the very file that was checked. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@werkplekleren/rules'
import { afterAll, expect, it } from 'vitest'
import { checkInputs } from '../../src/checking/index.ts'
import { flaggedTargets, writeFlaggedCopies } from '../../src/command/flagged-copies.ts'
import { startSession } from '../../src/command/session.ts'

const folder = mkdtempSync(join(tmpdir(), 'werkplek-flagged-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const session = startSession(
  {
    out: () => {},
    outPieces: async () => {},
    err: () => {},
    settled: async () => {},
    colour: false,
    errIsTerminal: false,
  },
  [],
)

it('a file that changes after it was named is not copied', async () => {
  const file = join(folder, 'blad.csv')
  writeFileSync(file, 'Overeenkomstnummer;Startdatum;Einddatum\r\nOVK-1;2024-12-20;2024-09-02\r\n')
  const targets = await flaggedTargets(join(folder, 'uit.xlsx'), [file])
  const checked = await checkInputs(
    { files: [file], asOf: day(2025, 1, 31), suggest: false },
    { file: () => {}, suggestion: () => {}, day: () => {} },
    () => {},
  )
  utimesSync(file, new Date(), new Date(Date.now() + 5000))
  await expect(writeFlaggedCopies(checked, targets, session)).rejects.toMatchObject({
    problem: 'changedWhileRead',
  })
  expect(readdirSync(folder)).toEqual(['blad.csv'])
})

it.each([
  ['a.csv', 'map/a.csv'],
  ['a.csv', 'map/A.csv'],
])('%s and %s cannot both be copied to one folder', async (one, other) => {
  const files = [one, other].map((name) => join(folder, name))
  rmSync(join(folder, 'map'), { recursive: true, force: true })
  mkdirSync(join(folder, 'map'))
  for (const file of files) writeFileSync(file, 'a;b\r\n')
  await expect(flaggedTargets(join(folder, 'uit'), files)).rejects.toThrow('would get the same copy')
})
