/** A handful of hand-made extracts of 2024-2025, and the workbooks that come of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, lastDayOf, type SchoolYear, schoolYearOfText } from '@werkplekleren/rules'
import { openWorkbook } from '@werkplekleren/workbook'
import { BadInput } from '../../src/bad-input.ts'
import { compileReport, type Report, type ReportRequest } from '../../src/report/index.ts'

/** Lines of a CSV file, the headings first. */
export type Lines = readonly string[]

/** Two partnerships, three learners, and one row of everything else. */
export const smallExtracts: Readonly<Record<string, Lines>> = {
  'programmes.csv': [
    'Opleidingscode;Opleiding;Duaal;Aanloopfase;Onderwijsniveau;Graad;Studiedomein;Finaliteit;Sector',
    '1356;Bandenmonteur;ja;nee;SECONDARY;2;STEM;ARBEIDSMARKT;AUTO',
    '1778;Zorgkundige;ja;nee;SECONDARY;7;WELZIJN;ARBEIDSMARKT;ZORG',
  ],
  'sectors.csv': [
    'Sectorcode;Sectoraal partnerschap;Termijn mentoropleiding (maanden)',
    'AUTO;Sectoraal partnerschap auto;12',
    'ZORG;Sectoraal partnerschap zorg;6',
  ],
  'learners.csv': ['Lerende;Geboortedatum;Geslacht', 'L1;2007-06-15;M', 'L2;2006-01-10;F', 'L3;2003-05-05;F'],
  'enrolments.csv': [
    'Inschrijvingsnummer;Lerende;Instellingsnummer;Opleidingscode;Hoofdstructuur;Ingeschreven van;Ingeschreven tot en met;Provincie vestigingsplaats',
    'INS-1;L1;900015;1356;311;2024-09-01;2025-08-31;OVL',
    'INS-2;L2;900015;1778;311;2024-09-01;2025-08-31;OVL',
    'INS-3;L3;900015;1778;315;2024-09-01;2025-08-31;OVL',
  ],
  'providers.csv': [
    'Instellingsnummer;Naam;Soort aanbieder;Postcode;Provincie',
    '900015;Secundaire school 015;SCHOOL;9057;OVL',
  ],
  'offerings.csv': [
    'Aanbodnummer;Instellingsnummer;Opleidingscode;Aangeboden van',
    'AAN-1;900015;1356;2023-09-01',
  ],
  'outcomes.csv': [
    'Uitstroomnummer;Opleidingscode;Gevolgde weg;Uitgestroomd op;Behaald bewijs;Werkzoekend na één jaar;Aan het werk na één jaar;Vervolgstudie',
    'UST-1;1356;DUAL;2024-06-30;DIPLOMA;nee;ja;NONE',
  ],
  'agreements.csv': [
    'Overeenkomstnummer;Stelsel;Contracttype;Lerende;Opleidingscode;Sector;Startdatum;Einddatum',
    'OVK-1;DUAAL;OAO;L1;1356;AUTO;2024-09-02;2025-06-30',
    'OVK-2;DUAAL;OAO;L2;1778;ZORG;2024-09-02;2025-06-30',
  ],
  'mentors.csv': [
    'Mentor;Sector;Mentoropleiding gevolgd op;Vrijgesteld van mentoropleiding;Aanvaard als mentor op',
    'M1;AUTO;2024-03-01;nee;2023-09-01',
  ],
  'accreditations.csv': [
    'Erkenningsnummer;Opleidingscode;Sector;Aangevraagd op;Beslissing;Geldig van;Geldig tot en met',
    'ERK-1;1356;AUTO;2024-10-01;GRANTED;2024-11-01;2029-10-31',
  ],
  'contacts.csv': [
    'Contactnummer;Actienummer;Sector;Provincie;Gecontacteerd op;Soort actie',
    'CON-1;ACT-1;AUTO;OVL;2024-10-01;FAIR',
  ],
  'places.csv': [
    'Nummer van de leerwerkplek;Opleidingscode;Sector;Provincie van de vestiging;Beschikbaar van;Beschikbaar tot en met',
    'PLA-1;1356;AUTO;OVL;2025-01-06;2025-06-30',
  ],
  'mentorTrainings.csv': [
    'Deelnamenummer;Sessienummer;Sector;Mentor;Gehouden op;Opleiding voltooid',
    'DEE-1;SES-1;AUTO;M1;2024-10-01;ja',
  ],
  'visits.csv': [
    'Bezoeknummer;Overeenkomstnummer;Sector;Bezocht op;Bezoeker;Vaststelling;Globaal oordeel',
    'BEZ-1;OVK-1;AUTO;2024-11-04;SCHOOL;NONE;POSITIVE',
  ],
  'commitments.csv': [
    'Engagementnummer;Sector;Schooljaar;Soort engagement;Aantal beloofd;Aantal gerealiseerd',
    'ENG-1;AUTO;2024-2025;VISIT;20;18',
  ],
  'advice.csv': [
    'Adviesnummer;Onderwerp van het advies;Gevraagd door;Verwacht tegen;Gegeven op;Gevolg aan het advies',
    'ADV-1;QUALITY;MINISTER;2025-03-03;2025-03-03;FULL',
  ],
}

/** Writes the extracts with changes: other lines, or `null` to leave a file out. */
export function writeExtracts(folder: string, changes: Readonly<Record<string, Lines | null>> = {}): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, lines] of Object.entries({ ...smallExtracts, ...changes })) {
    if (lines !== null) writeFileSync(join(folder, name), lines.map((line) => `${line}\r\n`).join(''))
  }
}

/** The lines of a small extract and more. */
export const withLines = (name: string, ...more: string[]): Lines => [...(smallExtracts[name] ?? []), ...more]

export const schoolYearNamed = (text: string): SchoolYear => {
  const found = schoolYearOfText(text)
  if (found === undefined) throw new Error(`No school year: ${text}`)
  return found
}

/** Of three learners nothing could be shown: these reports are not protected. */
const nothingIsSmall = { standard: { from: 1, to: 0, reason: 'a handful of hand-made rows' } }

/** Compiles the report of 2024-2025. */
export function reportOf(
  input: string,
  output: string,
  {
    language = 'nl',
    year = '2024-2025',
    ...more
  }: { language?: Language; year?: string } & Partial<ReportRequest> = {},
): Promise<Report> {
  const schoolYear = schoolYearNamed(year)
  const asOf = lastDayOf(schoolYear)
  return compileReport({ schoolYear, input, output, asOf, language, thresholds: nothingIsSmall, ...more })
}

/** The one sentence with which a report is refused, in Dutch; anything else than a refusal fails the test. */
export async function refusalOf(report: Promise<unknown>): Promise<string> {
  const error = await report.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput)) throw new Error('The report was not refused', { cause: error })
  for (const language of ['nl', 'en', 'fr'] as const) {
    const sentence = error.sentence(language)
    if (/undefined|\n/.test(sentence) || !/\.$/.test(sentence)) throw new Error(`No sentence: ${sentence}`)
  }
  return error.sentence('nl')
}

/** The bytes of every file of a folder. */
export const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

export type Cell = string | number

/** Texts and numbers of every sheet of a workbook by name, row by row; empty cells are empty texts. */
export async function sheetsOf(path: string): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const workbook = await openWorkbook(path)
  try {
    const found = new Map<string, Cell[][]>()
    for (const sheet of workbook.sheets) {
      const rows: Cell[][] = []
      for await (const { cells } of sheet.rows()) {
        const width = Math.max(...cells.keys()) + 1
        rows.push(
          Array.from({ length: width }, (_, index) => {
            const cell = cells.get(index)
            if (cell === undefined) return ''
            if (cell.kind === 'number') return cell.number
            if (cell.kind === 'text') return cell.text
            if (cell.kind === 'serial') return cell.serial
            throw new Error(`Sheet ${sheet.name} holds a cell of kind ${cell.kind}`)
          }),
        )
      }
      found.set(sheet.name, rows)
    }
    return found
  } finally {
    await workbook.close()
  }
}

/** All words of a sheet in one text. */
export const wordsOf = (rows: readonly (readonly Cell[])[] | undefined): string =>
  (rows ?? []).map((cells) => cells.join(' ')).join('\n')
