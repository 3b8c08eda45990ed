/** Looks into written workbooks: parts by name, small reports to vary. */
import { day } from '@werkplekleren/rules'
import { strFromU8, unzipSync } from 'fflate'
import {
  type ReportSheet,
  type ReportWorkbook,
  type TableSheet,
  UnwritableReport,
  writeReportWorkbook,
} from '../../src/writing/index.ts'

export const table: TableSheet = {
  kind: 'table',
  name: 'Tabel_1_1',
  title: 'Tabel 1_1: Duale lerenden naar graad',
  intro: ['Bron: Discimus.'],
  columns: [
    { header: 'Graad', kind: 'text' },
    { header: 'Lerenden (personen)', kind: 'count' },
  ],
  rows: [
    ['Tweede graad', 12],
    ['Derde graad', 30],
  ],
}

/** A report with a minimal cover, contents, notes and the given tables. */
export function reportOf(...sheets: ReportSheet[]): ReportWorkbook {
  return {
    title: 'Duaal leren',
    organisation: 'Vlaams Partnerschap Duaal Leren',
    language: 'nl',
    keywords: ['duaal leren', 'werkplekleren'],
    created: day(2025, 10, 1),
    sheets: [
      {
        kind: 'cover',
        title: 'Duaal leren',
        subtitle: 'Schooljaar 2024-2025',
        headlines: [],
        summary: [],
        facts: [],
      },
      { kind: 'contents' },
      { kind: 'notes' },
      ...sheets,
    ],
  }
}

/** The parts of a written report as text, by name, in the order of the file. */
export async function partsOf(report: ReportWorkbook): Promise<Map<string, string>> {
  const parts = unzipSync(await writeReportWorkbook(report))
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export async function refusalOf(report: ReportWorkbook): Promise<UnwritableReport> {
  try {
    await writeReportWorkbook(report)
  } catch (error) {
    if (error instanceof UnwritableReport) return error
    throw error
  }
  throw new Error('the report was written')
}
