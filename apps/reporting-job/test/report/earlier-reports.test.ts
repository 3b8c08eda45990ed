/** Reports of several school years and revisions: series, changes, what was revised, and what comparing them gives away. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualThresholds } from '@werkplekleren/disclosure'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARCHIVE, readEarlierReports } from '../../src/archive/index.ts'
import { extractsOf, type Learners, learnersOf2024 } from './counted-years.ts'
import {
  bytesOf,
  type Cell,
  refusalOf,
  reportOf,
  sheetsOf,
  wordsOf,
  writeExtracts,
} from './small-extracts.ts'

const parent = mkdtempSync(join(tmpdir(), 'earlier-'))
afterAll(() => rmSync(parent, { recursive: true }))
const path = (...names: readonly string[]) => join(parent, ...names)

async function report(
  name: string,
  firstYear: number,
  learners: Learners,
  earlier: readonly string[],
  more: Parameters<typeof reportOf>[2] = {},
) {
  writeExtracts(path('extracts'), extractsOf(firstYear, learners))
  const year = `${firstYear}-${firstYear + 1}`
  return reportOf(path('extracts'), path(name), { year, content: 'countDate', earlier, ...more })
}

const sheetOf = async (name: string, table: string, file = 'duaal-leren-rapport.xlsx') =>
  (await sheetsOf(path(name, file))).get(`Tabel_${table}`) ?? []
const rowOf = (sheet: readonly (readonly Cell[])[], head: string) => sheet.find(([first]) => first === head)
const archiveOf = (name: string): { readonly counts: Readonly<Record<string, number | 'c'>> } =>
  JSON.parse(readFileSync(path(name, ARCHIVE), 'utf8'))

describe('three school years', () => {
  beforeAll(async () => {
    await report('years/2022', 2022, { '1356 OVL': 12, '1778 OVL': 9 }, [])
    await report('years/2023', 2023, { '1356 OVL': 16, '1778 OVL': 8 }, [path('years')])
    await report('2024', 2024, { '1356 OVL': 20, '1778 OVL': 16 }, [path('years')])
  }, 120_000)

  it('stand beside each other as they were published, [x] where nothing is held, with the change and the break', async () => {
    const sheet = await sheetOf('2024', '1_15')
    expect(sheet.find(([first]) => first === 'Sectoraal partnerschap')).toEqual([
      'Sectoraal partnerschap',
      ...['2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'].map(
        (year) => `${year} (lerenden)`,
      ),
      'Verandering op vorig jaar (%)',
      'Status van de reeks',
    ])
    expect(rowOf(sheet, 'Sectoraal partnerschap auto')).toEqual([
      'Sectoraal partnerschap auto',
      ...['[x]', '[x]', 12, 16, 20],
      0.25,
      '[b] [p]',
    ])
    // Of fewer than ten learners a growth says nothing.
    expect(rowOf(sheet, 'Sectoraal partnerschap zorg')?.slice(3, 7)).toEqual([9, 8, 16, '[x]'])
    expect(rowOf(sheet, 'Totaal')?.slice(3, 7)).toEqual([21, 24, 36, 0.5])
    const words = wordsOf(sheet)
    expect(words).toContain('geen eerder gepubliceerd rapport gegeven: 2020-2021, 2021-2022')
    expect(words).toContain('Breuk vanaf 2022-2023')
    expect(words).toContain('Breuk vanaf 2024-2025')
    expect(words).not.toContain('2025-2026')
  })

  it('have a series in the workbook of a partnership too', async () => {
    const sheet = await sheetOf('2024', '1_16', 'duaal-leren-rapport-zorg.xlsx')
    expect(rowOf(sheet, 'Oost-Vlaanderen')?.slice(3, 6)).toEqual([9, 8, 16])
  })

  it('give the same bytes again, and are known by the digests of what was published', async () => {
    const first = bytesOf(path('2024'))
    await report('2024', 2024, { '1356 OVL': 20, '1778 OVL': 16 }, [path('years')])
    expect(bytesOf(path('2024'))).toEqual(first)
    const { earlier } = JSON.parse(readFileSync(path('2024', 'manifest.json'), 'utf8'))
    expect(earlier).toMatchObject([
      { schoolYear: '2022-2023', content: 'countDate' },
      { schoolYear: '2023-2024', content: 'countDate' },
    ])
  })

  it('list every figure that differs from what last year published', async () => {
    // The extracts of 2024-2025 hold nobody of the year before, so there is nothing to compare with.
    expect((await sheetOf('2024', '5_5')).length).toBe(0)
    writeExtracts(path('extracts'), extractsOf(2024, { '1356 OVL': 21, '1778 OVL': 16 }))
    await reportOf(path('extracts'), path('revised'), { content: 'countDate', earlier: [path('2024')] })
    const listed = await sheetOf('revised', '5_5')
    const learners = listed.filter((cells) => String(cells[1]).startsWith('E-01 '))
    expect(learners.map((cells) => cells.slice(2))).toContainEqual([
      '2024-2025 · Sectoraal partnerschap: Sectoraal partnerschap auto',
      'telling 2024-2025',
      ...[20, 21, 1, 0.05],
    ])
    const tables = await sheetOf('revised', '5_2')
    const [, compared, revised, , marked, largest] = rowOf(tables, '1_4') ?? []
    expect([Number(compared) > Number(revised), Number(revised) > 0, marked, largest]).toEqual([
      true,
      true,
      0,
      1,
    ])
  })
})

describe('a revision with small counts', () => {
  const protectedReport = (name: string, learners: Learners, earlier: readonly string[]) =>
    report(name, 2024, learners, earlier, { thresholds: usualThresholds })

  it('of one learner more in a suppressed count changes no mark and shows no new number in its row', async () => {
    await protectedReport('first', learnersOf2024, [])
    await protectedReport('second', { ...learnersOf2024, '1356 ANT': 4 }, [path('first')])
    const [first, second] = [archiveOf('first').counts, archiveOf('second').counts]
    const small = 'E-01|2024-2025|province=ANT|sector=AUTO'
    expect([first[small], second[small]]).toEqual(['c', 'c'])
    const marksOf = (counts: typeof first) => Object.keys(counts).filter((name) => counts[name] === 'c')
    expect(marksOf(second)).toEqual(marksOf(first))
    // The published totals did change: there was something to compare.
    expect(first['E-01|2024-2025']).toBe(75)
    expect(second['E-01|2024-2025']).toBe(76)
  })

  it('keeps the mark where the count is no longer small, which without the first would be shown', async () => {
    const learners = { ...learnersOf2024, '1356 ANT': 5 }
    await protectedReport('third', learners, [path('first'), path('second')])
    await protectedReport('alone', learners, [])
    const name = 'E-01|2024-2025|province=ANT|sector=AUTO'
    expect(archiveOf('third').counts[name]).toBe('c')
    expect(archiveOf('alone').counts[name]).toBe(5)
  })

  it('holds no true count of what is suppressed anywhere in its archive', () => {
    const { counts } = archiveOf('first')
    const learners = Object.entries(counts).filter(([name]) => name.startsWith('E-01|'))
    expect(learners.filter(([, count]) => typeof count === 'number' && count >= 1 && count <= 4)).toEqual([])
    expect(learners.filter(([, count]) => count === 'c').length).toBeGreaterThan(3)
  })
})

describe('an earlier report', () => {
  const copy = (name: string) => {
    cpSync(path('first'), path(name), { recursive: true })
    return path(name)
  }
  const refused = async (folder: string, written = 'refused') => {
    writeExtracts(path('extracts'), extractsOf(2024, learnersOf2024))
    const sentence = await refusalOf(
      reportOf(path('extracts'), path(written), { content: 'countDate', earlier: [folder] }),
    )
    expect(existsSync(path(written))).toBe(false)
    return sentence
  }

  it('is refused in one sentence when a figure was changed after it was published', async () => {
    const folder = copy('changed')
    const text = readFileSync(join(folder, ARCHIVE), 'utf8')
    writeFileSync(join(folder, ARCHIVE), text.replace('"E-01|2024-2025": 75', '"E-01|2024-2025": 76'))
    expect(await refused(folder)).toMatch(/changed.*niet meer zoals het gepubliceerd werd/)
  })

  it('is refused when its archive is gone, when an older werkplek made it, and where there is none', async () => {
    const gone = copy('gone')
    rmSync(join(gone, ARCHIVE))
    expect(await refused(gone)).toMatch(/gone.*ontbreekt/)
    const old = copy('old')
    const manifest = JSON.parse(readFileSync(join(old, 'manifest.json'), 'utf8'))
    manifest.outputs = manifest.outputs.filter(({ name }: { name: string }) => name !== ARCHIVE)
    writeFileSync(join(old, 'manifest.json'), JSON.stringify(manifest))
    expect(await refused(old)).toMatch(/geen cijferarchief/)
    expect(await refused(path('extracts'))).toMatch(/geen eerder rapport/)
    expect(await refused(path('nowhere'))).toMatch(/nowhere.*geen eerder rapport/)
  })

  it('is refused when another one says to be the same revision with other figures', async () => {
    for (const [name, of] of [
      ['same/1', 'first'],
      ['same/2', 'second'],
    ] as const) {
      cpSync(path(of), path(name), { recursive: true })
      writeFileSync(path(name, 'revision.json'), '{"period":"2024-2025-enrolments","revision":1}')
    }
    expect(await refused(path('same'))).toMatch(/dezelfde revisie/)
  })

  it('counts once however it is given, and not where it is the one to be replaced', async () => {
    const once = await readEarlierReports([path('first'), path('first'), join(parent, '.', 'first')])
    expect(once.inOrder).toHaveLength(1)
    expect((await readEarlierReports([path('first')], path('first'))).inOrder).toEqual([])
  })
})
