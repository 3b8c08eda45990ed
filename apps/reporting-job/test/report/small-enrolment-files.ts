/** Small enrolment files of 2024-2025 in which every case occurs, and the catalogue that tells their dual programmes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '@werkplekleren/rules'
import {
  type Cells,
  discimusColumns,
  discimusCounts,
  discimusRow,
  momentSerial,
  openDataRow,
  writeCsv,
  writeXlsx,
} from '../open-data/written-files.ts'
import type { Lines } from './small-extracts.ts'

export const fileName = 'inschrijvingen-leerplicht-instellingen-dataset-2024-2025-1feb.csv'

const provinces = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen']
const nets = ['Gesubsidieerd vrij onderwijs', 'Gemeenschapsonderwijs', 'Gesubsidieerd officieel onderwijs']

const row = (school: number, programme: string, group: string, count: string, more: Cells = {}): Cells => ({
  ...openDataRow,
  instellingsnummer: 900_000 + school,
  vestiging_provincie_naam: provinces[school % 3] ?? '',
  onderwijsnet: nets[school % 3] ?? '',
  geslacht: school % 2 === 0 ? 'Mannelijk' : 'Vrouwelijk',
  leerjaar: school % 2 === 0 ? '1e leerjaar' : '2e leerjaar',
  studierichting: programme,
  administratieve_groep: group,
  aantal_inschrijvingen: count,
  ...more,
})

const third: Cells = { graad_so: '3e graad', domein: 'STEM' }
const seventh: Cells = { graad_so: '3e graad', leerjaar: '7e lj', finaliteit: 'n.v.t.' }
const inBoth = (school: number): readonly Cells[] => [
  row(school, 'Bandenmonteur duaal', '2e gr Bandenmonteur', `${10 + school},5`),
  row(school, 'Bandenmonteur duaal', '2e gr Bandenmonteur', '7,5', { geslacht: 'Mannelijk' }),
  row(school, 'Zorgkundige duaal', '7 Zorgkundige', String(20 + school), seventh),
]

/** Rows of all kinds that a definition tells apart. */
export const enrolmentRows: readonly Cells[] = [
  ...[1, 2, 3, 4, 5, 6].flatMap(inBoth),
  row(1, 'Ruwbouw', '3e gr Ruwbouw DBSO', '12,5', third),
  row(8, 'Ruwbouw', '3e gr Ruwbouw SYN', '9', { ...third, onderwijsnet: 'Andere' }),
  row(3, 'Ruwbouw', '3e gr Ruwbouw', '40', third),
  row(4, 'Aanloop Ruwbouw duaal', 'Aanloop Ruwbouw', '6', third),
  row(5, 'Ruwbouw duaal', '3e gr Ruwbouw', '11', { ...third, hoofdstructuur_inschrijving_code: '312' }),
  row(6, 'Ruwbouw duaal', '3e gr Ruwbouw', '8,5', { ...third, hoofdstructuur_inschrijving_code: '315' }),
  row(1, 'Bandenmonteur duaal', '2e gr Bandenmonteur', '25', {
    hoofdstructuur_inschrijving_code: '321',
    type_buitengewoon_onderwijs: 'Type basisaanbod',
    graad_so: '',
  }),
  row(1, 'Bandenmonteur duaal', '2e gr Bandenmonteur', '5', { type_buitengewoon_onderwijs: 'Type 5' }),
  row(2, 'Humane wetenschappen', '2e gr Humane', '300', { finaliteit: 'Doorstroomfinaliteit' }),
  row(3, 'Stille vlag', '3e gr Stille vlag', '14', third),
  row(1, '', '', '400', { hoofdstructuur_inschrijving_code: '211', graad_so: '' }),
  row(1, 'Ruwbouw', '3e gr Ruwbouw', '<5', third),
]

/** The catalogue: what is dual, in which sector; `Ruwbouw` is not, whatever its administrative groups are called. */
export const catalogue: Readonly<Record<string, Lines>> = {
  'programmes.csv': [
    'Opleidingscode;Opleiding;Duaal;Aanloopfase;Onderwijsniveau;Graad;Studiedomein;Finaliteit;Sector',
    '1356;Bandenmonteur duaal;ja;nee;SECONDARY;2;STEM;ARBEIDSMARKT;AUTO',
    '1778;Zorgkundige duaal;ja;nee;SECONDARY;7;WELZIJN;ARBEIDSMARKT;ZORG',
    '1800;Ruwbouw duaal;ja;nee;SECONDARY;3;STEM;ARBEIDSMARKT;AUTO',
    '1801;Aanloop Ruwbouw duaal;ja;ja;SECONDARY;3;STEM;ARBEIDSMARKT;AUTO',
    '1802;Stille vlag;ja;nee;SECONDARY;3;STEM;ARBEIDSMARKT;AUTO',
    '1803;Ruwbouw;nee;nee;SECONDARY;3;STEM;ARBEIDSMARKT;AUTO',
  ],
  'sectors.csv': [
    'Sectorcode;Sectoraal partnerschap;Termijn mentoropleiding (maanden)',
    'AUTO;Sectoraal partnerschap auto;12',
    'ZORG;Sectoraal partnerschap zorg;6',
  ],
}

/** Writes the two extracts of the catalogue. */
export function writeCatalogue(folder: string): void {
  for (const [name, lines] of Object.entries(catalogue))
    writeFileSync(join(folder, name), lines.map((line) => `${line}\r\n`).join(''))
}

export const writeEnrolmentFile = (
  folder: string,
  rows: readonly Cells[] = enrolmentRows,
  name = fileName,
): string => writeCsv(folder, name, rows)

/** A provisional workbook made on 10 February 2025: the days after it are no counts yet. */
export function writeProvisionalFile(folder: string): Promise<string> {
  const [october = '', , february = ''] = discimusCounts
  const counted = (
    school: number,
    structure: string,
    before: number,
    now: number,
    more: Cells = {},
  ): Cells => ({
    ...discimusRow,
    schooljaar: '2024-2025',
    tijdstip_gegevens: momentSerial(day(2025, 2, 10)),
    nummer_instelling: 900_000 + school,
    nummer_hoofdstructuur: structure,
    graad: 2,
    studierichting: 'Bandenmonteur duaal',
    naam_administratieve_groep: '2e gr Bandenmonteur',
    [october]: before,
    [february]: now,
    ...more,
  })
  return writeXlsx(
    folder,
    'leerlingenaantallen_discimus_voorlopig_3.xlsx',
    [
      counted(1, '311', 30.5, 28),
      counted(2, '312', 12, 14.5),
      counted(3, '315', 8, 9, { graad: 3, studierichting: 'Ruwbouw duaal' }),
      counted(4, '311', 50, 60, { administratievegroep_duaal: false, studierichting: 'Ruwbouw' }),
    ],
    discimusColumns,
    { headingRow: 11, dates: ['tijdstip_gegevens'] },
  )
}
