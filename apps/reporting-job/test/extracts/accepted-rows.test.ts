/** Read = accepted + rejected + no record, for every table. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lastDayOf, schoolYearOf } from '@werkplekleren/rules'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/checking/index.ts'
import { acceptedRows } from '../../src/extracts/index.ts'
import { day } from '../indicators/small-year.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accepted-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const accepted = async (files: Readonly<Record<string, readonly string[]>>) => {
  const paths = Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\r\n`).join(''))
    return join(folder, name)
  })
  return acceptedRows(await checkFiles(paths, { asOf: lastDayOf(schoolYearOf(day('2024-09-01'))) }))
}

const headings = 'Overeenkomstnummer;Stelsel;Contracttype;Lerende;Startdatum;Einddatum'
const agreement = (id: string, learner: string, end = '2025-06-30') =>
  `${id};DUAAL;OAO;${learner};2024-09-02;${end}`

describe('rows of an extract', () => {
  it('are rejected by an error, both where two of them contradict each other', async () => {
    const { rows, quality } = await accepted({
      'agreements.csv': [
        headings,
        agreement('OVK-1', 'L1'),
        agreement('OVK-2', 'L2', '2024-01-01'),
        agreement('OVK-3', 'L3'),
        agreement('OVK-3', 'L4'),
      ],
    })
    expect(rows.get('agreements')?.map(({ id }) => id)).toEqual(['OVK-1'])
    expect(quality).toMatchObject([{ table: 'agreements', read: 4, accepted: 1, rejected: 3, notRecords: 0 }])
  })

  it('that are totals are no records', async () => {
    const { quality } = await accepted({
      'agreements.csv': [headings, agreement('OVK-1', 'L1'), 'Totaal;1;;;;'],
    })
    expect(quality).toMatchObject([{ read: 2, accepted: 1, rejected: 0, notRecords: 1 }])
  })

  it('of two files of one table are added, and a contradiction between them rejects both', async () => {
    const { rows, quality } = await accepted({
      'agreements.csv': [headings, agreement('OVK-1', 'L1'), agreement('OVK-2', 'L2')],
      'overeenkomsten.csv': [headings, agreement('OVK-2', 'L4'), agreement('OVK-3', 'L3')],
    })
    expect(rows.get('agreements')?.map(({ id }) => id)).toEqual(['OVK-1', 'OVK-3'])
    expect(quality).toMatchObject([{ table: 'agreements', read: 4, accepted: 2, rejected: 2 }])
  })
})
