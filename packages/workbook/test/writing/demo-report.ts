/** An invented report with everything a real one has: key figures, a long table, symbols, notes, lists. */
import { type Day, day } from '@werkplekleren/rules'
import type { CellValue, ReportSheet, ReportWorkbook } from '../../src/writing/index.ts'

const created = day(2025, 10, 1)
const countDate = day(2025, 2, 3)

/** Programmes by grade; the names are those of the Flemish catalogue, the counts are invented. */
const PROGRAMMES =
  `Bandenmonteur;Fietshersteller;Hoeknaadlasser;Hulpkelner;Installateur elektrotechnische basiscomponenten;Keukenmedewerker;Machinaal houtbewerker;Magazijnmedewerker;Matroos zeevisserij;Medewerker fastfood;Medewerker groen- en tuinbeheer;Medewerker hout;Medewerker kamerdienst;Medewerker ruwbouw;Medewerker schilder- en behangwerken;Medewerker tegelzetwerken en dekvloeren;Monteur sanitaire en verwarmingsinstallaties;Onderhoudsmedewerker;Plaatser boven- en ondergrondse leidingen;Polyvalent administratief ondersteuner;Productiemedewerker industrie;Schoonmaker;Verpakker;Voorbewerker carrosserie;Winkelmedewerker;Afwerking bouw;Assistentie in wonen, zorg en welzijn;Basiszorg en ondersteuning;Binnen- en buitenschrijnwerk;Binnenschrijnwerk en interieur;Bouwplaatsmachinist;Brood- en banketbakkerij;Commerciële organisatie;Datacommunicatie- en netwerkinstallaties;Decoratie en schilderwerken;Dier en milieu;Dierenzorg;Elektrische installaties;Elektromechanische technieken;Fietsinstallaties;Groenaanleg en -beheer;Groendecoratie;Grootkeuken en catering;Haarverzorging;Koelinstallaties;Koetswerk;Lassen-constructie;Logistiek;Mechanische vormgeving;Onderhoudsmechanica auto;Onthaal, organisatie en sales;Paardenhouderij;Plant en milieu;Podiuminstallaties;Preventief onderhoud machines en installaties;Printmedia;Productie-industrie;Restaurant en keuken;Ruwbouw;Sanitaire en verwarmingsinstallaties;Slagerij;Textiel;Zeevisserij;Beveiligingstechnicus;Buitenschrijnwerker hout;Chemische procestechnieken;Dakwerker;Elektrotechnicus;Polyvalent mecanicien personenwagens;Verzorgende/Zorgkundige`.split(
    ';',
  )

function programmeRows(): CellValue[][] {
  const rows = PROGRAMMES.map((name, index): CellValue[] => {
    const girls = (index * 37) % 53
    const boys = (index * 61) % 190
    const small = (count: number) => count > 0 && count < 5
    const shown = (count: number): CellValue => (small(girls) || small(boys) ? { symbol: 'c' } : count)
    const stage = index < 25 ? 'Tweede graad' : index < 63 ? 'Derde graad' : 'Zevende leerjaar'
    return [
      String(100 + index * 13).padStart(4, '0'),
      name,
      stage,
      shown(girls),
      shown(boys),
      girls + boys,
      (girls + boys) / 9000,
    ]
  })
  const total = rows.reduce((sum, row) => sum + Number(row[5]), 0)
  return [...rows, ['', 'Totaal', 'Alle', 1780, total - 1780, total, total / 9000]]
}

const SECTORS =
  'Bouw;Elektrotechniek;Groene sectoren;Horeca;Hout en meubel;Logistiek;Social profit;Handel;Voeding;Schoonheidszorg'.split(
    ';',
  )
const PROVINCES = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen']

function sectorRows(): CellValue[][] {
  const rows = SECTORS.map((sector, index) => {
    const counts = PROVINCES.map((_, province) => ((index + 3) * (province + 7) * 17) % 420)
    return [sector, ...counts, 24 + index, counts.reduce((sum, count) => sum + count, 24 + index)]
  })
  const totals = [1, 2, 3, 4, 5, 6, 7].map((column) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0),
  )
  return [...rows, ['Totaal', ...totals]]
}

const percent = (number: number): CellValue => ({ number, kind: 'percent' })

export const demoSheets: readonly ReportSheet[] = [
  {
    kind: 'cover',
    title: 'Duaal leren in Vlaanderen: jaarlijks monitoringrapport',
    subtitle: 'Schooljaar 2024-2025, Vlaamse Gemeenschap',
    headlines: [
      {
        value: '5.637',
        label: 'duale lerenden in het voltijds secundair onderwijs',
        note: 'Ingeschreven op de teldag van 1 februari (maandag 3 februari 2025), tegenover 5.418 een jaar eerder.',
      },
      {
        value: '10.225',
        label: 'erkende ondernemingen',
        note: 'Toestand op 31 augustus 2025; 2.248 zijn actief.',
      },
      {
        value: '95,2%',
        label: 'overeenkomsten van alternerende opleiding (OAO)',
        note: 'Aandeel in alle overeenkomsten die in het schooljaar liepen.',
      },
    ],
    summary: [
      'Het aantal duale lerenden steeg in één jaar met 4%. De groei zit vooral in de derde graad en in de opleidingen van de sectoren bouw, logistiek en zorg. Het deeltijds beroepssecundair onderwijs is afgebouwd, zodat de reeks hier een breuk vertoont.',
      'Van elke honderd erkende ondernemingen hadden er tweeëntwintig minstens één lopende overeenkomst. De sectorale partnerschappen legden 3.412 werkplekbezoeken af.',
    ],
    facts: [
      { label: 'Uitgever', value: 'Vlaams Partnerschap Duaal Leren' },
      {
        label: 'Bronnen',
        value: 'Discimus (inschrijvingen), app.werkplekduaal.be (erkenningen en overeenkomsten)',
      },
      { label: 'Teldag', value: '3 februari 2025, de eerste schooldag van februari' },
      {
        label: 'Populatie',
        value: 'Definitie D1, versie 2: duale structuuronderdelen zonder de aanloopfase',
      },
      { label: 'Status', value: 'Voorlopige cijfers; definitief in december 2025' },
      { label: 'Bescherming', value: 'Aantallen van 1 tot en met 4 zijn vervangen door [c]' },
      { label: 'Contact', value: 'monitoring@voorbeeld.be' },
    ],
  },
  { kind: 'contents' },
  { kind: 'notes' },
  {
    kind: 'table',
    name: 'Tabel_1_1',
    title: 'Tabel 1_1: Kerncijfers van het duaal leren, schooljaren 2020-2021 tot en met 2024-2025',
    intro: ['Eenheid: zie de tweede kolom.', 'Bron: Discimus; app.werkplekduaal.be.'],
    columns: [
      { header: 'Indicator', kind: 'text' },
      { header: 'Eenheid', kind: 'text' },
      ...['2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'].map((header) => ({
        header,
        kind: 'count' as const,
      })),
    ],
    rows: [
      ['Duale lerenden', 'personen', 1726, 2338, 3912, 5418, 5637],
      [
        'Leerlingen jonger dan 18 jaar',
        '% van de duale lerenden',
        percent(0.401),
        percent(0.409),
        percent(0.415),
        percent(0.42),
        percent(0.421),
      ],
      ['Erkende ondernemingen', 'ondernemingen', 2933, 5120, 10225, 10410, 10225],
      ['Actieve ondernemingen', 'ondernemingen', { symbol: 'x' }, 318, 465, 1980, 2248],
      [
        'Voortijdig beëindigde overeenkomsten',
        '% van de overeenkomsten',
        { symbol: 'x' },
        { symbol: 'x' },
        percent(0.182),
        percent(0.176),
        percent(0.169),
      ],
    ],
    notes: [
      {
        text: 'Vanaf 2024-2025 zonder het stelsel van leren en werken; de reeks is daar gebroken.',
        at: { header: '2024-2025' },
      },
    ],
  },
  {
    kind: 'table',
    name: 'Tabel_1_3',
    title:
      'Tabel 1_3: Duale lerenden naar opleiding en geslacht, Vlaamse Gemeenschap, teldag van 1 februari 2025',
    intro: [
      'Teldag: 3 februari 2025. Eenheid: personen.',
      'Bron: Discimus, toestand van 1 oktober 2025. Een lerende die in twee scholen is ingeschreven, telt in het totaal één keer; in de uitsplitsing naar opleiding telt hij of zij bij elke opleiding.',
    ],
    columns: [
      { header: 'Administratieve groep', kind: 'code' },
      { header: 'Opleiding', kind: 'text' },
      { header: 'Graad', kind: 'text' },
      { header: 'Meisjes (personen)', kind: 'count' },
      { header: 'Jongens (personen)', kind: 'count' },
      { header: 'Totaal (personen)', kind: 'count' },
      { header: 'Aandeel in alle duale lerenden (%)', kind: 'percent' },
    ],
    rows: programmeRows(),
    totalRow: true,
    emptyCells: 'De rij met het totaal heeft geen code.',
    notes: [
      { text: 'De aanloopfase is niet inbegrepen.', at: 'title' },
      { text: 'Sinds 1 september 2025 wordt deze opleiding niet meer ingericht.', at: { row: 8 } },
    ].map((note) => ({
      ...note,
      at: note.at === 'title' ? ('title' as const) : ({ header: 'Opleiding' } as const),
    })),
  },
  {
    kind: 'table',
    name: 'Tabel_2_3',
    title: 'Tabel 2_3: Erkende ondernemingen naar sectoraal partnerschap en provincie, 31 augustus 2025',
    intro: ['Eenheid: ondernemingen met minstens één geldige erkenning.', 'Bron: app.werkplekduaal.be.'],
    columns: [
      { header: 'Sectoraal partnerschap', kind: 'text' },
      ...PROVINCES.map((header) => ({ header, kind: 'count' as const })),
      { header: 'Brussels Hoofdstedelijk Gewest', kind: 'count' },
      { header: 'Totaal', kind: 'count' },
    ],
    rows: sectorRows(),
    totalRow: true,
  },
  {
    kind: 'list',
    name: 'Definities',
    title: 'Definities en bronnen',
    intro: ['Elke indicator met zijn teller, noemer en meetmoment.'],
    columns: [
      { header: 'Indicator', kind: 'code' },
      { header: 'Titel', kind: 'text' },
      { header: 'Definitie', kind: 'text' },
      { header: 'Bron', kind: 'text' },
    ],
    rows: [
      [
        'E-01',
        'Ingeschreven duale lerenden, secundair',
        'Personen die op de teldag in een duaal structuuronderdeel van het voltijds secundair onderwijs zijn ingeschreven; wie in twee scholen is ingeschreven, telt in het totaal één keer.',
        'Discimus, inschrijvingen op de eerste schooldag van februari',
      ],
      [
        'T1-09',
        'Actieve ondernemingen',
        'Erkende ondernemingen met minstens één overeenkomst die op de teldag loopt, gedeeld door alle erkende ondernemingen.',
        'app.werkplekduaal.be, erkenningen en overeenkomsten',
      ],
      [
        'T3-07',
        'Voortijdige beëindiging',
        'Overeenkomsten die vóór de voorziene einddatum eindigen, gedeeld door alle overeenkomsten die in het schooljaar begonnen.',
        'app.werkplekduaal.be, overeenkomsten',
      ],
    ],
  },
  {
    kind: 'list',
    name: 'Herkomst',
    title: 'Herkomst van de cijfers',
    intro: ['Met deze gegevens en deze regels is de werkmap samengesteld.'],
    columns: [
      { header: 'Onderdeel', kind: 'text' },
      { header: 'Waarde', kind: 'text' },
      { header: 'Controlegetal (SHA-256)', kind: 'code', width: 42 },
    ],
    rows: [
      [
        'inschrijvingen.csv',
        '6.012 rijen gelezen, 5.988 aanvaard, 24 geweigerd',
        '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      ],
      [
        'overeenkomsten.xlsx',
        '7.301 rijen gelezen, 7.301 aanvaard',
        '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      ],
      ['Regels', 'Versie 0.1.0', 'fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13'],
    ],
  },
  {
    kind: 'list',
    name: 'Te_verbeteren',
    title: 'Rijen die het sectorale partnerschap kan verbeteren',
    intro: ['Elke rij breekt een regel die op haar eigen datum gold.'],
    columns: [
      { header: 'Bestand', kind: 'text' },
      { header: 'Rij', kind: 'count' },
      { header: 'Overeenkomst', kind: 'code' },
      { header: 'Begindatum', kind: 'day' },
      { header: 'Regel', kind: 'text' },
      { header: 'Vaststelling', kind: 'text' },
      { header: 'Wat te doen', kind: 'text' },
      { header: 'Leervergoeding (euro per maand)', kind: 'money' },
    ],
    rows: Array.from({ length: 24 }, (_, index): CellValue[] => [
      'overeenkomsten.xlsx',
      12 + index * 7,
      `OAO-${String(2024_000 + index)}`,
      (countDate + index) as Day,
      'dual-mentor-max-learners',
      `De mentor begeleidt op ${1 + index} maart 2025 meer lerenden tegelijk dan toegelaten; het gaat om ${6 + (index % 4)} lopende overeenkomsten.`,
      index % 5 === 0 ? '' : 'Wijs een tweede mentor aan of pas de begindatum aan.',
      index % 3 === 0 ? '' : 62_350 + index * 125,
    ]),
  },
]

export const demoReport: ReportWorkbook = {
  title: 'Duaal leren in Vlaanderen: jaarlijks monitoringrapport 2024-2025',
  organisation: 'Vlaams Partnerschap Duaal Leren',
  language: 'nl',
  keywords: ['duaal leren', 'werkplekleren', 'monitoringrapport'],
  created,
  sheets: demoSheets,
}
