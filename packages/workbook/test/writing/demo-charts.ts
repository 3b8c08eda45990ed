/** A sheet with every shape of chart over the tables of the invented report, with gaps in them. */
import { day } from '@werkplekleren/rules'
import type {
  ChartSheet,
  CorrectionsSheet,
  ReportChart,
  ReportWorkbook,
  TableSheet,
} from '../../src/writing/index.ts'
import { demoReport } from './demo-report.ts'

/** A short table with a suppressed and a missing cell. */
export const gappedTable: TableSheet = {
  kind: 'table',
  name: 'Tabel_4_1',
  title: 'Tabel 4_1: Duale lerenden naar leeftijd en geslacht, teldag van 1 februari 2025',
  intro: ['Bron: Discimus.'],
  columns: [
    { header: 'Leeftijd', kind: 'text' },
    { header: 'Meisjes (personen)', kind: 'count' },
    { header: 'Jongens (personen)', kind: 'count' },
    { header: 'Status', kind: 'status' },
  ],
  rows: [
    ['15 jaar', { symbol: 'c' }, 48, { status: [] }],
    ['16 jaar', 212, 390, { status: ['p'] }],
    ['17 jaar', 401, 610, { status: ['b', 'p'] }],
    ['18 jaar', 288, { symbol: 'x' }, { status: [] }],
    ['19 jaar', 120, 233, { status: [] }],
    ['Totaal', 1025, 1290, { status: [] }],
  ],
  totalRow: true,
}

const ages = (shape: ReportChart['shape'], title: string): ReportChart => ({
  shape,
  title,
  altText: 'De meeste duale lerenden zijn 17 jaar; op elke leeftijd zijn er meer jongens dan meisjes.',
  table: 'Tabel_4_1',
  series: { in: 'columns', categories: 'Leeftijd', drawn: ['Meisjes (personen)', 'Jongens (personen)'] },
  categoryAxis: 'Leeftijd op 31 december',
  valueAxis: 'Lerenden (personen)',
})

export const demoCharts: ChartSheet = {
  kind: 'charts',
  name: 'Grafieken',
  title: 'Grafieken: duale lerenden en erkende ondernemingen',
  intro: ['De grafieken tonen de cijfers van de tabellen en geen andere.'],
  charts: [
    {
      shape: 'lines',
      title: 'Erkende en actieve ondernemingen, 2020-2021 tot en met 2024-2025',
      altText:
        'Het aantal erkende ondernemingen verviervoudigde tussen 2020-2021 en 2023-2024 en daalde daarna licht; het aantal actieve ondernemingen steeg van 318 naar 2.248.',
      table: 'Tabel_1_1',
      series: { in: 'rows', names: 'Indicator', drawn: [0, 2, 3], columns: ['2020-2021', '2024-2025'] },
      categoryAxis: 'Schooljaar',
      valueAxis: 'Aantal (personen of ondernemingen)',
    },
    ages('columns', 'Duale lerenden naar leeftijd en geslacht'),
    ages('stackedColumns', 'Duale lerenden naar leeftijd en geslacht, gestapeld'),
    ages('lines', 'Duale lerenden naar leeftijd, als lijn'),
    {
      shape: 'bars',
      title: 'Erkende ondernemingen naar sectoraal partnerschap',
      altText: 'Het sectorale partnerschap horeca telt de meeste erkende ondernemingen.',
      table: 'Tabel_2_3',
      series: { in: 'columns', categories: 'Sectoraal partnerschap', drawn: ['Totaal'] },
      categoryAxis: 'Sectoraal partnerschap',
      valueAxis: 'Ondernemingen',
    },
    {
      shape: 'stackedBars',
      title: 'Erkende ondernemingen naar sectoraal partnerschap en provincie',
      altText: 'De verdeling over de provincies verschilt sterk tussen de sectorale partnerschappen.',
      table: 'Tabel_2_3',
      series: {
        in: 'columns',
        categories: 'Sectoraal partnerschap',
        drawn: [
          'Antwerpen',
          'Limburg',
          'Oost-Vlaanderen',
          'Vlaams-Brabant',
          'West-Vlaanderen',
          'Brussels Hoofdstedelijk Gewest',
        ],
      },
      categoryAxis: 'Sectoraal partnerschap',
      valueAxis: 'Ondernemingen',
    },
    {
      ...ages('columns', 'Duale lerenden jonger dan 18 jaar'),
      table: 'Tabel_1_1',
      altText: 'Het aandeel lerenden jonger dan 18 jaar schommelt tussen 40 en 42 procent.',
      series: { in: 'rows', names: 'Indicator', drawn: [1], columns: ['2020-2021', '2024-2025'] },
      categoryAxis: 'Schooljaar',
      valueAxis: 'Aandeel (%)',
    },
  ],
}

/** Two invented agreements with what is wrong with them; the numbers of persons end in serial 997 and 998. */
export const demoCorrections: CorrectionsSheet = {
  kind: 'corrections',
  table: 'agreements',
  title: 'Overeenkomsten om te corrigeren',
  intro: ['Verbeter de omkaderde cellen en bezorg deze werkmap terug.'],
  columns: ['id', 'scheme', 'contractType', 'start', 'end', 'endReason', 'wage', 'signedParent'],
  records: [
    {
      findings: [
        {
          rule: 'dual-end-after-start',
          reason: 'De overeenkomst eindigt voor ze begint.',
          law: 'Decreet duaal leren, art. 12',
          proposed: '30/06/2025',
        },
        {
          rule: 'dual-type',
          reason: 'Het type past niet bij het stelsel.',
          law: 'Decreet, art. 9',
          proposed: '',
        },
      ],
      values: {
        id: '000042',
        scheme: 'DUAAL',
        start: day(2024, 9, 2),
        end: day(2024, 8, 30),
        signedParent: true,
      },
      unreadable: { contractType: 'OOA' },
      correctable: ['end', 'contractType'],
    },
    {
      findings: [
        {
          rule: 'dual-allowance-minimum',
          reason: 'De leervergoeding ligt lager dan het minimum.',
          law: 'Besluit, art. 4',
          proposed: '623,50',
        },
      ],
      values: { id: '=1+1', start: day(2024, 9, 2), wage: 62_350, signedParent: false },
      correctable: ['wage', 'start', 'end'],
    },
  ],
}

export const reportWithCharts: ReportWorkbook = {
  ...demoReport,
  sheets: [...demoReport.sheets.slice(0, 6), gappedTable, demoCharts, demoCorrections],
}
