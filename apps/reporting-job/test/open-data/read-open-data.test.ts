/** Reading the open-data file: what each of its traps is read as, and that no row goes missing. */
import { describe, expect, it } from 'vitest'
import { type OpenDataFile, readOpenData } from '../../src/open-data/index.ts'
import { type Cells, newFolder, openDataColumns, openDataRow, writeCsv, writeXlsx } from './written-files.ts'

const NAME = 'inschrijvingen-leerplicht-instellingen-dataset-2025-2026-1feb'

const csv = (rows: readonly Cells[], columns?: readonly string[], name = `${NAME}.csv`) =>
  readOpenData(writeCsv(newFolder(), name, rows, columns))

const groups = ({ counts }: OpenDataFile) => counts.map(({ of }) => of)

describe('a row of the open-data file', () => {
  const rows: readonly Cells[] = [
    openDataRow,
    { ...openDataRow, aantal_inschrijvingen: '3,5' },
    { ...openDataRow, aantal_inschrijvingen: '0.5', instellingsnummer: '33456.0' },
    { ...openDataRow, hoofdstructuur_inschrijving_code: '312' },
    { ...openDataRow, hoofdstructuur_inschrijving_code: '315', onderwijsnet: 'Andere' },
    {
      ...openDataRow,
      hoofdstructuur_inschrijving_code: '321',
      opleidingsvorm: 'Soc.aanpassing en arbeidsgeschiktmaking',
      type_buitengewoon_onderwijs: 'Type 5',
      graad_so: 'n.v.t.',
    },
    { ...openDataRow, graad_so: '3e graad', leerjaar: '7e lj' },
    { ...openDataRow, graad_so: '3e graad', leerjaar: '3e leerjaar' },
    {
      ...openDataRow,
      graad_so: 'hbo5',
      leerjaar: 'Se-n-Se',
      geslacht: 'Mannelijk',
      belg_nietbelg: 'Niet-Belg',
    },
    { ...openDataRow, studierichting: 'Onderhoud\u00a0 en   techniek', aantal_inschrijvingen: 0 },
    {
      ...openDataRow,
      studierichting: 'Onderhoud\u00a0 en   techniek',
      vestiging_fusiegemeente_naam: 'Lochristi',
    },
  ]

  it('is read exactly: halves, structures, seventh years, hard spaces, numbers that were floats', async () => {
    const file = await csv(rows)
    expect(file).toMatchObject({ kind: 'openData', schoolYear: 2025, read: 11, accepted: 11, rejected: [] })
    expect(file.counts.map(({ halves }) => halves)).toEqual([24, 7, 1, 24, 24, 24, 24, 24, 24, 24])
    expect(groups(file).map(({ structure }) => structure)).toEqual([
      ...['311', '311', '311', '312', '315', '321', '311', '311', '311', '311'],
    ])
    expect(groups(file).map(({ grade }) => grade)).toEqual([
      ...['2', '2', '2', '2', '2', 'NONE', '7', '7', '7', '2'],
    ])
    expect(groups(file)[0]).toEqual({
      schoolYear: 2025,
      structure: '311',
      grade: '2',
      studyYear: '1e leerjaar',
      form: 'bso',
      finality: 'ARBEIDSMARKT',
      domain: 'VOEDING',
      programmeCode: null,
      programmeName: 'Keukenmedewerker',
      trainingForm: null,
      specialType: null,
      net: 'VGO',
      governingBody: 'Privaatrechtelijk rechtspersoon',
      sex: 'F',
      belgian: true,
      province: 'OVL',
      municipality: 'Gent',
      schoolNo: '900015',
      site: '1',
      administrativeGroup: '2e gr 1e lj Keukenmedewerker',
      dual: null,
    })
    expect(groups(file)[2]?.schoolNo).toBe('033456')
    expect(groups(file)[4]?.net).toBe('OTHER')
    expect(groups(file)[5]).toMatchObject({ trainingForm: 'OV2', specialType: '5' })
    expect(groups(file)[8]).toMatchObject({ sex: 'M', belgian: false })
    expect(groups(file)[9]).toMatchObject({
      programmeName: 'Onderhoud en techniek',
      municipality: 'Lochristi',
    })
    expect(file.countDays).toEqual([{ id: 'feb1', countedOn: expect.any(Number), reached: true }])
  })

  it('is read the same from an .xlsx with a title, hard spaces in the headings and its own order of columns', async () => {
    const columns = openDataColumns.toReversed()
    const file = await writeXlsx(newFolder(), `${NAME}.xlsx`, rows, columns, {
      headingRow: 11,
      headings: { aantal_inschrijvingen: 'Aantal\u00a0  inschrijvingen', graad_so: 'Graad  SO\u00a0' },
      sheet: 'Blad1',
      merged: 'A1:D2',
    })
    const [one, other] = [await csv(rows), await readOpenData(file)]
    expect(other.counts).toEqual(one.counts)
    expect(other.sheet).toBe('Blad1')
  })
})

describe('a row that cannot count', () => {
  it('is rejected with its number and its reason; the others count', async () => {
    const faults: readonly Cells[] = [
      { aantal_inschrijvingen: '' },
      { aantal_inschrijvingen: '<5' },
      { aantal_inschrijvingen: '1.500' },
      { aantal_inschrijvingen: '-2' },
      { aantal_inschrijvingen: '2,25' },
      { instellingsnummer: 'Totaal' },
      { intern_volgnr_vpl: 'hoofdgebouw' },
      { hoofdstructuur_inschrijving_code: '' },
      { hoofdstructuur_inschrijving_code: '319' },
      { hoofdstructuur_inschrijving_code: '911' },
    ]
    const file = await csv([openDataRow, ...faults.map((fault) => ({ ...openDataRow, ...fault }))])
    expect(file.rejected).toEqual([
      { row: 3, reason: 'countMissing' },
      { row: 4, reason: 'countUnreadable' },
      { row: 5, reason: 'countUnreadable' },
      { row: 6, reason: 'countUnreadable' },
      { row: 7, reason: 'countUnreadable' },
      { row: 8, reason: 'schoolNumberUnreadable' },
      { row: 9, reason: 'siteUnreadable' },
      { row: 10, reason: 'structureMissing' },
      { row: 11, reason: 'structureUnknown' },
      { row: 12, reason: 'structureUnknown' },
    ])
    expect(file.read).toBe(file.accepted + file.outsideRows + file.rejected.length)
    expect(file.counts).toHaveLength(1)
  })
})

describe('what changes at the source', () => {
  it('is told: a new column, a word outside its list, a last line that does not end', async () => {
    const columns = [...openDataColumns, 'nieuwe_kolom']
    const rows = [
      { ...openDataRow, onderwijsnet: 'Coöperatief' },
      { ...openDataRow, onderwijsnet: 'Coöperatief', graad_so: '4e graad' },
    ]
    const file = await csv(rows, columns)
    expect(file.unknownColumns).toEqual(['nieuwe_kolom'])
    expect(file.unknownWords).toEqual([
      { column: 'net', words: 'Coöperatief', rows: 2 },
      { column: 'grade', words: '4e graad · 1e leerjaar', rows: 1 },
    ])
    expect(groups(file).map(({ net, grade }) => [net, grade])).toEqual([
      [null, '2'],
      [null, 'OTHER'],
    ])
    expect(file.endsInMidLine).toBe(false)
  })

  it('is read where it is welcome: its own flag, school year and count date, of a file with any name', async () => {
    const columns = [...openDataColumns, 'administratievegroep_duaal', 'schooljaar', 'teldatum']
    const row = { ...openDataRow, schooljaar: '2024-2025' }
    const rows = [
      { ...row, administratievegroep_duaal: 'true', teldatum: '45691' },
      { ...row, administratievegroep_duaal: 'nee', teldatum: '2025-02-03' },
      { ...row, administratievegroep_duaal: 'nee', teldatum: '2025-03-15' },
    ]
    const file = await csv(rows, columns, 'download (3).csv')
    expect(file).toMatchObject({ schoolYear: 2024, hasDualFlag: true })
    expect(groups(file).map(({ dual }) => dual)).toEqual([true, false])
    expect(file.countDays.map(({ id }) => id)).toEqual(['feb1'])
    expect(file.rejected).toEqual([{ row: 4, reason: 'countDateUnreadable' }])
  })
})
