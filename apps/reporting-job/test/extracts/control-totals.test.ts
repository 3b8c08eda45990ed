/** Totals of the source are held against what its extracts hold, and what differs is told with its row. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lastDayOf } from '@werkplekleren/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/checking/index.ts'
import { controlTotalsOf, findExtracts } from '../../src/extracts/index.ts'
import { controlTotalText } from '../../src/report/index.ts'
import { reportOf, schoolYearNamed, sheetsOf, wordsOf, writeExtracts } from '../report/small-extracts.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'control-totals-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const headings = 'Nummer van het totaal;Extract;Wat geteld is;Totaal volgens de bron'
const agreeing = [
  'T-1;Inschrijvingen;Rijen;3',
  'T-2;enrolments;LEARNERS;3',
  'T-3;Overeenkomsten;AGREEMENTS;2',
]

const totalsOf = async (...lines: string[]) => {
  const input = join(folder, 'input')
  writeExtracts(input, { 'controlTotals.csv': [headings, ...lines] })
  const { extracts } = await findExtracts(input)
  const files = extracts.map(({ file }) => file)
  return controlTotalsOf(await checkFiles(files, { asOf: lastDayOf(schoolYearNamed('2024-2025')) }))
}

describe('control totals', () => {
  it('agree with rows, learners and agreements', async () => {
    const totals = await totalsOf(...agreeing)
    expect(totals.map(({ counted, outcome }) => [counted, outcome])).toEqual([
      [3, 'equal'],
      [3, 'equal'],
      [2, 'equal'],
    ])
    expect(controlTotalText(totals, 'en')).toEqual([
      'All control totals of the source (3) agree with what was counted in the extracts, faulty rows included.',
    ])
  })

  it('that differ, lack their extract or cannot be counted are told with file and row', async () => {
    const totals = await totalsOf(
      'T-1;Inschrijvingen;Rijen;4',
      'T-2;Vergunningen;Rijen;1',
      'T-3;Sectoren;Lerenden;2',
      'T-4;Inschrijvingen;Rijen;',
      'T-5;Inschrijvingen;Rijen;3',
    )
    expect(totals.map(({ outcome }) => outcome)).toEqual([
      'differs',
      'noSuchExtract',
      'cannotBeCounted',
      'cannotBeCounted',
      'equal',
    ])
    expect(controlTotalText(totals, 'nl')).toEqual([
      'Van de controletotalen van de bron (5) kloppen er 1 met wat in de extracten geteld is, en 4 niet of waren niet te vergelijken: vraag de bron welk getal juist is voor u deze cijfers gebruikt.',
      'controlTotals.csv, rij 2 (Inschrijvingen, Rijen): klopt niet (bron 4, geteld 3).',
      'controlTotals.csv, rij 3 (Vergunningen, Rijen): dit extract is er niet (bron 1, geteld –).',
      'controlTotals.csv, rij 4 (Sectoren, Lerenden): niet te vergelijken (bron 2, geteld –).',
      'controlTotals.csv, rij 5 (Inschrijvingen, Rijen): niet te vergelijken (bron –, geteld 3).',
    ])
  })

  it('are in the workbook, the manifest and the document of the report', async () => {
    const input = join(folder, 'whole')
    const output = join(folder, 'report')
    writeExtracts(input, { 'controlTotals.csv': [headings, 'T-1;Inschrijvingen;Rijen;4', agreeing[2] ?? ''] })
    const report = await reportOf(input, output)
    expect(report.controlTotals.map(({ outcome }) => outcome)).toEqual(['differs', 'equal'])
    const sheets = await sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))
    expect(wordsOf(sheets.get('Controletotalen'))).toContain('klopt niet')
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))
    expect(manifest.controlTotals).toMatchObject([{ row: 2, stated: 4, counted: 3 }, { outcome: 'equal' }])
    const html = report.files.find(({ name }) => name.endsWith('.html'))?.name ?? ''
    expect(readFileSync(join(output, html), 'utf8')).toContain('controlTotals.csv, rij 2')
  })
})
