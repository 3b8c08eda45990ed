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
  const schoolYear = schoolYearNamed('2024-2025')
  return controlTotalsOf(await checkFiles(files, { asOf: lastDayOf(schoolYear) }), schoolYear)
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

  it('on 1 February count who is enrolled and which agreements run on its first school day', async () => {
    const input = join(folder, 'february')
    writeExtracts(input, {
      'enrolments.csv': [
        'Inschrijvingsnummer;Lerende;Ingeschreven van;Ingeschreven tot en met',
        'I-1;L1;01/09/2024;30/06/2025',
        'I-2;L2;01/09/2024;02/02/2025',
        'I-3;L3;03/02/2025;',
        'I-4;L4;04/02/2025;30/06/2025',
        'I-5;L1;01/02/2025;03/02/2025',
        'I-6;L6;;30/06/2025',
      ],
      'agreements.csv': [
        'Overeenkomstnummer;Lerende;Startdatum;Einddatum;Werkelijke einddatum',
        'O-1;L1;01/09/2024;30/06/2025;',
        'O-2;L2;01/09/2024;30/06/2025;02/02/2025',
        'O-3;L3;01/09/2024;;',
        'O-4;L4;01/09/2024;31/01/2025;03/02/2025',
        'O-5;L5;04/02/2025;30/06/2025;',
      ],
      'controlTotals.csv': [
        headings,
        'T-1;Inschrijvingen;Lerenden op 1 februari;2',
        'T-2;Overeenkomsten;Agreements running on 1 February;3',
        'T-3;Sectoren;Lerenden op 1 februari;1',
      ],
    })
    const { extracts } = await findExtracts(input)
    const schoolYear = schoolYearNamed('2024-2025')
    const files = extracts.map(({ file }) => file)
    const totals = controlTotalsOf(await checkFiles(files, { asOf: lastDayOf(schoolYear) }), schoolYear)
    expect(totals.map(({ counted, outcome }) => [counted, outcome])).toEqual([
      [2, 'equal'],
      [3, 'equal'],
      [undefined, 'cannotBeCounted'],
    ])
  })

  it('that differ, lack their extract or cannot be counted are told with file and row', async () => {
    const totals = await totalsOf(
      'T-1;Inschrijvingen;Rijen;4',
      'T-2;Vergunningen;Rijen;1',
      'T-3;Sectoren;Lerenden;2',
      'T-4;Inschrijvingen;Rijen;',
      'T-5;Inschrijvingen;Rijen;3',
      'T-6;Inschrijvingen;Rijen;drie',
    )
    expect(totals.map(({ outcome }) => outcome)).toEqual([
      'differs',
      'noSuchExtract',
      'cannotBeCounted',
      'noNumber',
      'equal',
      'noNumber',
    ])
    expect(controlTotalText(totals, 'nl')).toEqual([
      'Van de controletotalen van de bron (6) kloppen er 1 met wat in de extracten geteld is, en 5 niet of waren niet te vergelijken: vraag de bron welk getal juist is voor u deze cijfers gebruikt.',
      'controlTotals.csv, rij 2 (Inschrijvingen, Rijen): klopt niet (bron 4, geteld 3).',
      'controlTotals.csv, rij 3 (Vergunningen, Rijen): dit extract is er niet (bron 1, geteld –).',
      'controlTotals.csv, rij 4 (Sectoren, Lerenden): dat kan in dit extract niet geteld worden (bron 2, geteld –).',
      'controlTotals.csv, rij 5 (Inschrijvingen, Rijen): het totaal van de bron is geen getal: vraag het op of verbeter het (bron –, geteld 3).',
      'controlTotals.csv, rij 7 (Inschrijvingen, Rijen): het totaal van de bron is geen getal: vraag het op of verbeter het (bron –, geteld 3).',
    ])
  })

  it('are in the workbook, the manifest and the document of the report', async () => {
    const input = join(folder, 'whole')
    const output = join(folder, 'report')
    const lines = [
      headings,
      'T-1;Inschrijvingen;Rijen;4',
      agreeing[2] ?? '',
      'T-7;Inschrijvingen;Lerenden;987654',
    ]
    writeExtracts(input, { 'controlTotals.csv': lines })
    const report = await reportOf(input, output)
    expect(report.controlTotals.map(({ outcome }) => outcome)).toEqual(['differs', 'equal', 'differs'])
    const sheets = await sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))
    expect(wordsOf(sheets.get('Controletotalen'))).toContain('klopt niet')
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))
    expect(manifest.controlTotals).toMatchObject([
      { row: 2, stated: 4, counted: 3 },
      { outcome: 'equal' },
      { stated: 987_654, counted: 3 },
    ])
    const html = report.files.find(({ name }) => name.endsWith('.html'))?.name ?? ''
    const page = readFileSync(join(output, html), 'utf8')
    expect(page).toContain('controlTotals.csv, rij 2 (Inschrijvingen, Rijen): klopt niet (bron 4, geteld 3).')
    // A number of learners or agreements of the source would give a protected cell away.
    expect(page).toContain('controlTotals.csv, rij 4 (Inschrijvingen, Lerenden): klopt niet.')
    expect(page).not.toMatch(/987.?654/)
    expect(wordsOf(sheets.get('Controletotalen'))).toContain('naast een beschermde cel')
    expect(wordsOf(sheets.get('Controletotalen'))).not.toMatch(/987.?654/)
  })
})
