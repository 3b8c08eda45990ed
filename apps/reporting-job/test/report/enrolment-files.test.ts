/** `werkplek report` from enrolment files of the administration: by themselves, and beside extracts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { trueCount } from '../../src/figures/index.ts'
import {
  type CatalogueProgramme,
  catalogueFrom,
  countedFile,
  dualJudge,
  onDay,
  readOpenData,
  sectorLookup,
} from '../../src/open-data/index.ts'
import type { Report } from '../../src/report/index.ts'
import {
  bridgeDefinitions,
  bridgeTable,
  type CountedYear,
  type CountRow,
  type CountTable,
  countYear,
  keyFigures,
  learnersApart,
  learnersByCountDay,
  learnersByGrade,
  learnersByNet,
  learnersByProgramme,
  learnersBySector,
  provisionByNet,
  shareOfDual,
  sizesOfOfferings,
} from '../open-data/recount/index.ts'
import {
  catalogue,
  enrolmentRows,
  fileName,
  writeCatalogue,
  writeEnrolmentFile,
  writeProvisionalFile,
} from './small-enrolment-files.ts'
import { bytesOf, refusalOf, reportOf, sheetsOf, wordsOf, writeExtracts } from './small-extracts.ts'

const parent = mkdtempSync(join(tmpdir(), 'enrolment-files-'))
afterAll(() => rmSync(parent, { recursive: true }))

const folderOf = (name: string): string => {
  const folder = join(parent, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return folder
}

/** The figures of Flanders in a table's CSV, by their coordinates and, where those do not tell columns apart, by column. */
function figuresIn(output: string, id: string, byColumn = false): ReadonlyMap<string, string> {
  const text = readFileSync(join(output, `duaal-leren-tabel-${id.replace('_', '-')}.csv`), 'utf8')
  const [head = [], ...lines] = text
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')))
  const dimensions = head.slice(5, -3)
  return new Map(
    lines.flatMap((cells): [string, string][] => {
      if (cells[2] !== 'VLAANDEREN') return []
      const at = dimensions.flatMap((name, index): [string, string][] => {
        const code = cells[5 + index]
        return code ? [[name, code]] : []
      })
      const value = cells.at(-1) === '' ? String(cells.at(-2)) : String(cells.at(-1))
      return [[placeOf(Object.fromEntries(at), byColumn ? cells[4] : undefined), value]]
    }),
  )
}

const placeOf = (at: Readonly<Record<string, string>>, column = ''): string =>
  [
    ...Object.entries(at)
      .map(([name, code]) => `${name}=${code}`)
      .sort(),
    column,
  ].join('|')

/** How the plain tables of the recount name places that the report names otherwise. */
const sizes: Readonly<Record<string, string>> = {
  UNDER10: 'small',
  FROM10: 'from10',
  FROM20: 'from20',
  FROM40: 'from40',
}

function placeOfRow(table: CountTable['table'], { key, measure }: CountRow): string {
  const at = Object.fromEntries(
    Object.entries(key).flatMap(([name, code]): [string, string][] => {
      if (code === 'TOTAL' || name === 'schoolYear') return []
      // The seventh year has no years of study.
      if (name === 'studyYear' && key.grade === '7') return []
      const dimension = { grade: 'fileGrade', step: 'bridgeStep', size: 'sizeClass' }[name] ?? name
      if (name === 'studyYear') return [[dimension, code.slice(0, 1)]]
      return [[dimension, sizes[code] ?? (code === 'UNKNOWN' ? '?' : code)]]
    }),
  )
  const { programme, ...others } = key
  if (table === '1_3') {
    const { grade, finality, domain, sex } = others
    const known = (code = '') => (code === 'UNKNOWN' ? '–' : code)
    const named = `${grade} · ${known(finality)} · ${known(domain)} · ${programme}`
    return placeOf({
      ...(programme !== 'TOTAL' && { namedProgramme: named }),
      ...(sex !== 'TOTAL' && { sex: sex === 'UNKNOWN' ? '?' : String(sex) }),
    })
  }
  if (table === '1_7') return placeOf(at, columns[measure])
  if (table === '1_9') return placeOf(at.net === 'OTHER' ? { net: '?' } : at, columns[measure])
  if (table === '1_10' && measure !== 'offerings')
    return placeOf({ fileGrade: String(key.grade) }, columns[measure])
  if (table === '1_10') return placeOf(at, sizeColumns[String(key.size)])
  if (table === '1_5' && at.net === 'OTHER') return placeOf({ ...at, net: '?' })
  return placeOf(at)
}

const columns: Readonly<Partial<Record<CountRow['measure'], string>>> = {
  allLearners: 'Alle inschrijvingen',
  learners: 'Duale inschrijvingen',
  share: 'Aandeel duaal',
  schools: 'Scholen',
  programmes: 'Opleidingen',
  offerings: 'Aanbodeenheden',
  median: 'Mediaan',
}
const sizeColumns: Readonly<Record<string, string>> = {
  UNDER10: 'minder dan 10',
  FROM10: '10 tot en met 19',
  FROM20: '20 tot en met 39',
  FROM40: '40 en meer',
  TOTAL: 'Totaal',
}

/** Every cell of the recount against the report; answers how many were compared. */
function compare(output: string, { table, rows }: CountTable): number {
  const byColumn = table === '1_7' || table === '1_9' || table === '1_10'
  const found = figuresIn(output, table, byColumn)
  // The report gives finalities within their grade only.
  const isShown = ({ key }: CountRow) => table !== '1_7' || key.grade !== 'TOTAL' || key.finality === 'TOTAL'
  for (const row of rows.filter(isShown)) {
    const place =
      table === '1_10' && row.measure === 'share'
        ? placeOf({ fileGrade: String(row.key.grade) }, 'Aandeel kleine aanbodeenheden')
        : placeOfRow(table, row)
    const few = row.measure === 'share' || row.measure === 'median'
    const expected = row.n === null ? 'M' : String(row.n)
    expect([place, found.get(place)]).toEqual([place, few && found.get(place) === 'M' ? 'M' : expected])
  }
  return rows.length
}

async function counted(file: string, definition: 'D1' | 'D2', programmes?: readonly CatalogueProgramme[]) {
  const read = await readOpenData(file)
  const judge = dualJudge(read.hasDualFlag, programmes)
  const year = countYear(read, 'feb1', definition, judge)
  if ('unavailable' in year) throw new Error(`not counted by ${definition}`)
  return { read, judge, year }
}

const tablesOfYear = (
  year: CountedYear,
  sectorOf?: ReturnType<typeof sectorLookup>,
): readonly CountTable[] => [
  learnersByGrade([year]),
  learnersByProgramme(year),
  learnersBySector(year, sectorOf),
  learnersByNet(year),
  shareOfDual(year),
  provisionByNet(year),
  sizesOfOfferings(year),
  learnersApart([year]),
]

describe('an enrolment file alone in the folder', () => {
  const input = join(parent, 'alone')
  const outputs = { nl: join(parent, 'alone-nl'), en: join(parent, 'alone-en'), fr: join(parent, 'alone-fr') }
  let report: Report

  beforeAll(async () => {
    folderOf('alone')
    writeEnrolmentFile(input)
    writeFileSync(join(input, 'nota.csv'), 'a;b\r\n')
    writeFileSync(join(input, `~$${fileName.replace('.csv', '.xlsx')}`), 'Excel')
    report = await reportOf(input, outputs.nl)
    for (const language of ['en', 'fr'] as const) await reportOf(input, outputs[language], { language })
  })

  it('gives chapter 1, by D2, and says on the cover why and what is not computed', async () => {
    const sheets = await sheetsOf(join(outputs.nl, 'duaal-leren-rapport.xlsx'))
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
    expect([...sheets.keys()].filter((name) => name.startsWith('Tabel_1_'))).toEqual(
      numbers.map((number) => `Tabel_1_${number}`),
    )
    const cover = wordsOf(sheets.get('Voorblad'))
    expect(cover).toContain('D2, 2026-11')
    expect(cover).toMatch(/D1 was niet mogelijk.*Opleidingen \(programmes\)/)
    expect(cover).toMatch(/Niet berekend: [^.]*Tabel 2_1.*Overeenkomsten/)
    expect(wordsOf(sheets.get('Tabel_1_4'))).toContain('De sector staat niet in dit bestand')
    expect(wordsOf(sheets.get('Tabel_1_6'))).toContain('De leeftijd staat niet in dit bestand')
  })

  it('gives every figure of the recount', async () => {
    const { year } = await counted(join(input, fileName), 'D2')
    const cells = tablesOfYear(year).map((table) => compare(outputs.nl, table))
    expect(cells.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(90)
    const found = figuresIn(outputs.nl, '1_1')
    expect(
      keyFigures([year]).rows.map(({ n }, index) => [
        found.get(placeOf({ indicator: ['E-01i', 'E-08i', 'E-09i', 'E-10i'][index] ?? '' })),
        String(n),
      ]),
    ).toEqual(keyFigures([year]).rows.map(({ n }) => [String(n), String(n)]))
  })

  it('says of every row what became of it', async () => {
    expect(report.enrolments?.files[0]).toMatchObject({
      read: enrolmentRows.length,
      accepted: enrolmentRows.length - 2,
      outsideRows: 1,
    })
    expect(report.unused).toEqual(['nota.csv', `~$${fileName.replace('.csv', '.xlsx')}`])
    const sheets = await sheetsOf(join(outputs.nl, 'duaal-leren-rapport.xlsx'))
    expect(sheets.get('Inschrijvingsbestanden')?.at(-1)?.slice(4)).toEqual([
      'D2',
      enrolmentRows.length,
      enrolmentRows.length - 2,
      1,
      1,
    ])
    expect(wordsOf(sheets.get('Opmerkingen_bestanden'))).toMatch(
      new RegExp(`rij ${enrolmentRows.length + 1} .*veelvoud van een half`),
    )
    expect(wordsOf(sheets.get('Herkomst'))).toContain(fileName)
    expect(wordsOf(sheets.get('Tabel_5_1'))).toContain('open data')
    const [read, accepted] = [enrolmentRows.length, enrolmentRows.length - 2]
    expect(wordsOf(sheets.get('Voorblad'))).toContain(`${accepted} / ${read}`)
    const page = readFileSync(join(outputs.nl, 'duaal-leren-rapport.html'), 'utf8')
    expect(page).toContain(
      `Van de ${read} gelezen rijen zijn er ${accepted} aanvaard en 1 geweigerd wegens een fout in de gegevens zelf. De overige rijen beschrijven onderwijs buiten het secundair (1).`,
    )
    expect(page).toContain('Rijen per inschrijvingsbestand')
    const manifest = JSON.parse(readFileSync(join(outputs.nl, 'manifest.json'), 'utf8'))
    expect(manifest.enrolmentFiles).toMatchObject([{ read, accepted, outside: 1, rejected: 1 }])
  })

  it('holds to the points of the checklist that forbid publication, and to the others', () => {
    expect(report.inspected.map(({ name, warnings, notJudged }) => [name, warnings, notJudged])).toEqual([
      ['duaal-leren-rapport.xlsx', [], [16, 47]],
    ])
  })

  it('speaks the language that was asked for', async () => {
    const en = await sheetsOf(join(outputs.en, 'duaal-leren-rapport.xlsx'))
    expect(wordsOf(en.get('Table_1_2'))).toContain('Dual by definition D2')
    const fr = await sheetsOf(join(outputs.fr, 'duaal-leren-rapport.xlsx'))
    expect(wordsOf(fr.get('Tableau_1_12'))).toContain('Dual selon la définition D2')
    for (const [name, rows] of [...en, ...fr])
      expect([name, wordsOf(rows)]).not.toEqual([name, expect.stringContaining('undefined')])
  })

  it('gives the same bytes again, and a manifest with the totals of the import', async () => {
    const before = bytesOf(outputs.nl)
    await reportOf(input, outputs.nl)
    expect(bytesOf(outputs.nl)).toEqual(before)
    const manifest = JSON.parse(readFileSync(join(outputs.nl, 'manifest.json'), 'utf8'))
    expect(manifest.inputs).toMatchObject([{ file: fileName, table: 'openData' }])
    expect(manifest.imports).toMatchObject([{ kind: 'openData', schoolYear: 2024, countDay: 'feb1' }])
  })
})

describe('an enrolment file, the provisional one and the catalogue', () => {
  const input = join(parent, 'catalogued')
  const output = join(parent, 'catalogued-out')
  let report: Report
  let programmes: readonly CatalogueProgramme[]

  beforeAll(async () => {
    folderOf('catalogued')
    writeEnrolmentFile(input)
    await writeProvisionalFile(input)
    writeCatalogue(input)
    report = await reportOf(input, output, { inspectAll: true })
    const [, ...lines] = catalogue['programmes.csv'] ?? []
    programmes = catalogueFrom(
      lines.map((line) => {
        const [code = '', name = '', dual, runUp, , , , , sectorCode = ''] = line.split(';')
        return { code, name, dual: dual === 'ja', runUpPhase: runUp === 'ja', sectorCode }
      }),
    )
  })

  it('are counted by D1, by sector too, as the recount counts them', async () => {
    const { read, judge, year } = await counted(join(input, fileName), 'D1', programmes)
    const cells = tablesOfYear(year, sectorLookup(programmes)).map((table) => compare(output, table))
    expect(cells.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(90)
    const bridge = bridgeTable(bridgeDefinitions(onDay(read.counts, 'feb1'), judge))
    // The report says “only in D1” where the plain table takes away.
    const unsigned = bridge.rows.map((row) => ({ ...row, n: row.n === null ? null : Math.abs(row.n) }))
    expect(compare(output, { ...bridge, rows: unsigned })).toBeGreaterThan(15)
    expect(countedFile(read, programmes).definition.id).toBe('D1')
  })

  it('give each partnership its own workbook, which the checklist lets pass', async () => {
    const names = report.files.map(({ name }) => name).filter((name) => name.endsWith('.xlsx'))
    expect(report.inspected.map(({ name, warnings }) => [name, warnings])).toEqual(
      names.filter((name) => !name.includes('correcties')).map((name) => [name, []]),
    )
    expect(names.filter((name) => !name.includes('correcties'))).toEqual([
      'duaal-leren-rapport.xlsx',
      'duaal-leren-rapport-auto.xlsx',
      'duaal-leren-rapport-zorg.xlsx',
    ])
    const own = await sheetsOf(join(output, 'duaal-leren-rapport-zorg.xlsx'))
    expect(wordsOf(own.get('Tabel_1_3'))).not.toContain('Bandenmonteur')
    expect(own.get('Tabel_1_2')?.at(-1)).toEqual(['Totaal', '', 141])
    expect(own.has('Tabel_1_12')).toBe(false)
  })

  it('show the count days that were reached, and [x] for those ahead', async () => {
    const { read, judge } = await counted(
      join(input, 'leerlingenaantallen_discimus_voorlopig_3.xlsx'),
      'D1',
      programmes,
    )
    const members = read.counts.filter(({ of }) => judge?.(of) === 'dual')
    const table = learnersByCountDay(members, read.countDays)
    expect(compare(output, table)).toBeGreaterThan(8)
    const sheets = await sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))
    expect(wordsOf(sheets.get('Tabel_1_13'))).toMatch(/15 mei \[x\]/)
    // 50,5 on 1 October, 51,5 on 1 February: each rounded from its own sum, and the change from theirs.
    expect(sheets.get('Tabel_1_8')?.at(-1)).toEqual(['Totaal', 51, '[x]', '[x]', 52, 1])
  })
})

describe('an enrolment file beside the extracts', () => {
  it('adds tables 1_12 and 1_13, and the extracts still tell of all others', async () => {
    const input = folderOf('beside')
    writeExtracts(input)
    writeEnrolmentFile(input)
    const output = join(parent, 'beside-out')
    const { files, figures } = await reportOf(input, output)
    const names = files.map(({ name }) => name)
    expect(names).toContain('duaal-leren-tabel-1-12.csv')
    expect(names).toContain('duaal-leren-tabel-1-13.csv')
    expect(trueCount(figures.learners)).toBe(3)
    const sheets = await sheetsOf(join(output, 'duaal-leren-rapport.xlsx'))
    expect(sheets.get('Tabel_1_2')?.at(-1)?.slice(0, 4)).toEqual(['Totaal', '', '[x]', 3])
    expect(wordsOf(sheets.get('Voorblad'))).toContain('D1, 2026-11')
    const own = await sheetsOf(join(output, 'duaal-leren-rapport-zorg.xlsx'))
    expect(own.has('Tabel_1_12')).toBe(false)
  })
})

describe('an enrolment file is refused', () => {
  let input: string
  const output = join(parent, 'refused-out')
  beforeEach(() => {
    input = folderOf('refused')
  })

  it.each([
    ['is of another school year', fileName.replaceAll('2024-2025', '2023-2024'), /2023-2024.*2024-2025/],
    ['counts on another day', fileName.replace('1feb', '1okt'), /1 oktober.*1 februari/],
  ])('where it %s', async (_, name, sentence) => {
    writeEnrolmentFile(input, enrolmentRows, name)
    expect(await refusalOf(reportOf(input, output))).toMatch(sentence)
  })

  it('where it goes by the name of one and is a page with an error', async () => {
    writeFileSync(join(input, fileName), '<html>Toegang geweigerd</html>')
    await expect(reportOf(input, output)).rejects.toThrow(/inschrijvingen-leerplicht/)
  })

  it('where there are two of one kind', async () => {
    writeEnrolmentFile(input)
    writeEnrolmentFile(input, enrolmentRows, fileName.replace('.csv', ' (1).csv'))
    expect(await refusalOf(reportOf(input, output))).toContain('van dezelfde soort')
  })

  it('where it lost more than 15 % since the report that it would replace, which stays', async () => {
    writeEnrolmentFile(input)
    await reportOf(input, output)
    const before = bytesOf(output)
    writeEnrolmentFile(input, enrolmentRows.slice(0, -8))
    expect(await refusalOf(reportOf(input, output))).toMatch(/daling van meer dan 15 %/)
    expect(bytesOf(output)).toEqual(before)
  })
})
