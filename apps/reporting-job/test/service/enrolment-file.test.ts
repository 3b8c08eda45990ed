/** An office whose reports come of an enrolment file: the service waits for it, and refuses one that shrank. */
import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { enrolmentRows, fileName, writeEnrolmentFile } from '../report/small-enrolment-files.ts'
import { Office } from './office.ts'

const office = new Office([
  'organisation: Departement Werk',
  'extracts: extracts',
  'output: reports',
  'firstSchoolYear: 2024-2025',
  'reports:',
  '  enrolments: { dueAfterDays: 7, expected: [enrolmentFile] }',
])

const receive = (year: string, rows = enrolmentRows): void => {
  const folder = office.path('extracts', `${year}-enrolments`)
  mkdirSync(folder, { recursive: true })
  writeEnrolmentFile(folder, rows, fileName.replace('2024-2025', year))
}

describe('a report that comes of an enrolment file', () => {
  it('waits for the file, and is published without any extract', async () => {
    const [waiting] = await office.outcomes('2025-03-01')
    expect(waiting).toMatchObject({ result: 'waiting', missing: ['enrolmentFile'] })
    receive('2024-2025')
    expect(await office.round('2025-03-01')).toEqual(['2024-2025-enrolments 1 published'])
  })

  it('is not made of a file that shrank since the year before, and is of one that did not', async () => {
    receive('2025-2026', enrolmentRows.slice(12))
    const [refused] = await office.outcomes('2026-03-01')
    expect(refused).toMatchObject({ result: 'failed', failure: { code: 'extracts' } })
    expect(JSON.stringify(refused)).toMatch(/daling van meer dan 15 %/)
    receive('2025-2026')
    expect(await office.round('2026-03-01')).toEqual(['2025-2026-enrolments 1 published'])
  })
})
