/** The dual programmes of Flanders with their real codes and names, and invented programmes beside them. */
import type { CellOf } from '@werkplekleren/rules'

type Grade = CellOf<'programmes', 'grade'>
type Domain = CellOf<'programmes', 'domain'>
type Finality = CellOf<'programmes', 'finality'>

/** One programme; `locations` is the number of locations of ordinary full-time schools that offer it. */
export interface CatalogueProgramme {
  readonly code: string
  readonly name: string
  readonly grade: Grade
  readonly domain: Domain
  readonly finality: Finality
  readonly sector: string
  readonly locations: number
  readonly level: 'SECONDARY' | 'ADULT'
  readonly dual: boolean
  readonly runUpPhase: boolean
  readonly vksLevel: number | null
  /** Null where there is no workplace. */
  readonly minHours: number | null
}

/**
 * One line a programme: code, name, domain digit, sector, locations, D for dual finality.
 *
 * Codes, names and locations were read from the public catalogue of secondary education (onderwijsaanbod, 2026);
 * domain digits and sectors are our own reading of the names.
 */
const SECOND_STAGE = `
1540|Aanloop administratie-distributie|5|HANDEL|0
1535|Aanloop bouw|2|BOUW|0
1542|Aanloop horeca|8|HORECA|0
1539|Aanloop land- en tuinbouw|4|GROEN|0
1537|Aanloop mechanica-elektriciteit (DL)|2|METAAL|1
1356|Bandenmonteur|2|AUTO|9
1380|Bestuurder interne transportmiddelen|5|TRANSPORT|0
1391|Fietshersteller|2|AUTO|7
1243|Hippisch assistent|4|GROEN|0
1394|Hoeknaadlasser|2|METAAL|17
1357|Hulpkelner|8|HORECA|7
1395|Installateur elektrotechnische basiscomponenten|2|ELEKTRO|10
1360|Keukenmedewerker|8|HORECA|25
1361|Machinaal houtbewerker|2|HOUT|7
1362|Magazijnmedewerker|5|TRANSPORT|15
1396|Matroos zeevisserij|2|OVERIG|1
1253|Medewerker productielijn kleding-confectie-meubelstof|6|TEXTIEL|0
1211|Medewerker (banket)bakkerij|8|VOEDING|3
1363|Medewerker fastfood|8|HORECA|14
1245|Medewerker florist|4|GROEN|0
1364|Medewerker groen- en tuinaanleg|4|GROEN|2
1365|Medewerker groen- en tuinbeheer|4|GROEN|10
1366|Medewerker hout|2|HOUT|7
1397|Medewerker kamerdienst|8|HORECA|9
1367|Medewerker ruwbouw|2|BOUW|13
1398|Medewerker schilder- en behangwerken|2|BOUW|6
1230|Medewerker slagerij|8|VOEDING|0
1399|Medewerker tegelzetwerken en dekvloeren|2|BOUW|1
1402|Monteur sanitaire en verwarmingsinstallaties|2|BOUW|5
1403|Onderhoudsmedewerker|2|OVERIG|6
1370|Plaatser boven- en ondergrondse leidingen|2|BOUW|1
1371|Polyvalent administratief ondersteuner|5|OVERIG|6
1372|Productiemedewerker industrie|2|METAAL|1
1373|Schoonmaker|6|OVERIG|3
1374|Verpakker|5|VOEDING|1
1418|Voorbewerker carrosserie|2|AUTO|4
1419|Winkelmedewerker|5|HANDEL|30`

const THIRD_STAGE = `
1099|Afwerking bouw|2|BOUW|5
1421|Assistentie in wonen, zorg en welzijn|6|ZORG|20
1694|Basiszorg en ondersteuning|6|ZORG|30
1381|Binnen- en buitenschrijnwerk|2|HOUT|17
1382|Binnenschrijnwerk en interieur|2|HOUT|17
1132|Bouwplaatsmachinist|2|BOUW|1
1422|Brom- en motorfietsinstallaties|2|AUTO|0
1100|Brood- en banketbakkerij|8|VOEDING|4
1343|Commerciële organisatie|5|HANDEL|1|D
1533|Datacommunicatie- en netwerkinstallaties|2|ELEKTRO|6
1104|Decoratie en schilderwerken|2|BOUW|9
1113|Dier en milieu|4|GROEN|4
1390|Dierenzorg|4|GROEN|1
1096|Elektrische installaties|2|ELEKTRO|36
1095|Elektromechanische technieken|2|METAAL|2|D
1392|Fietsinstallaties|2|AUTO|13
1114|Groenaanleg en -beheer|4|GROEN|16
1133|Groendecoratie|4|GROEN|2
1115|Grootkeuken en catering|8|HORECA|7
1097|Haarverzorging|6|HAAR|21
1238|Koelinstallaties|2|ELEKTRO|3
1116|Koetswerk|2|AUTO|11
1103|Lassen-constructie|2|METAAL|24
1134|Logistiek|5|TRANSPORT|28
1117|Mechanische vormgeving|2|METAAL|2
1139|Mechanische vormgevingstechnieken|2|METAAL|1|D
1220|Moderealisatie|6|TEXTIEL|0
1112|Onderhoudsmechanica auto|2|AUTO|22
1404|Onthaal, organisatie en sales|5|HANDEL|37
1347|Paardenhouderij|4|GROEN|2
1118|Plant en milieu|4|GROEN|5
1409|Podiuminstallaties|2|OVERIG|2
1224|Preventief onderhoud machines en installaties|2|METAAL|1
1349|Printmedia|2|GRAFISCH|2
1251|Productie-industrie|2|METAAL|2
1259|Restaurant en keuken|8|HORECA|24
1098|Ruwbouw|2|BOUW|20
1239|Sanitaire en verwarmingsinstallaties|2|BOUW|12
1101|Slagerij|8|VOEDING|1
1232|Textiel|2|TEXTIEL|1
1431|Zeevisserij|2|OVERIG|1`

const SEVENTH_YEAR = `
1700|Assistent (inter)nationaal goederenvervoer|5|TRANSPORT|1
1702|Beveiligingstechnicus|2|ELEKTRO|4
1704|Brandertechnicus|2|ELEKTRO|1
1706|Buitenschrijnwerker hout|2|HOUT|6
1707|Buitenschrijnwerker kunststoffen|2|HOUT|1
1708|Chemische procestechnieken|2|OVERIG|6
1709|Chocolatier|8|VOEDING|1
1710|Commercieel assistent|5|HANDEL|14
1711|Culinair slager|8|VOEDING|0
1712|Daktimmerman|2|BOUW|8
1713|Dakwerker|2|BOUW|4
1715|Dentaaltechnicus|2|ZORG|1
1716|Elektromecanicien|2|METAAL|6
1717|Elektrotechnicus|2|ELEKTRO|25
1718|Fijnschilder|2|BOUW|4
1719|Fitnessbegeleider|7|OVERIG|3
1720|Flexodrukker|2|GRAFISCH|1
1721|Florist|4|GROEN|2
1723|Gespecialiseerd verkoper slagerij|8|VOEDING|0
1724|Grootkeukenkok|8|HORECA|1
1726|Hotelreceptionist|8|HORECA|1
1727|IJzervlechter en bekister-betonneerder|2|BOUW|4
1730|Interieurbouwer|2|HOUT|22
1731|Kapper-stylist|6|HAAR|22
1732|Kinderbegeleider|6|ZORG|35
1733|Klantcontactmedewerker|5|HANDEL|1
1734|Kok|8|HORECA|8
1735|Lasser-monteerder|2|METAAL|27
1736|Logistiek assistent magazijn|5|TRANSPORT|6
1531|Mecanicien tuin-, park- en bosmachines|2|GROEN|2
1740|Natuurbeheerder|4|GROEN|1
1741|Natuursteenbewerker|2|BOUW|2
1743|Omsteller verspaning|2|METAAL|10
1744|Onderhoudsmecanicien zware bedrijfsvoertuigen|2|AUTO|1
1745|Onderhoudsmecanicien zware bedrijfsvoertuigen|2|AUTO|3
1747|Ontwikkelaar prototypes mode|3|TEXTIEL|1
1748|Operator CNC houtbewerking|2|HOUT|16
1749|Operator digitaal drukken|2|GRAFISCH|3
1752|Paardenhouder|4|GROEN|2
1696|Persoonsbegeleider|6|ZORG|3
1753|Pijpfitter-fabriceur|2|METAAL|2
1755|Podiumtechnicus|2|OVERIG|1
1756|Polyvalent mecanicien personenwagens|2|AUTO|23
1757|Polyvalent mecanicien zware bedrijfsvoertuigen|2|AUTO|2
1759|Print en sign operator|2|GRAFISCH|4
1760|Productiemedewerker dier|4|GROEN|3
1761|Productiemedewerker plant|4|GROEN|2
1783|Renovatievakman ruwbouw|2|BOUW|3
1766|Rotatiedrukker|2|GRAFISCH|1
1767|Schrijnwerker houtbouw|2|HOUT|8
1768|Slager-charcutier|8|VOEDING|0
1769|Spuiter carrosserie|2|AUTO|12
1771|Tandartsassistent|6|ZORG|2
1728|Technicus gebouwenautomatisatie|2|ELEKTRO|16
1793|Technicus datacommunicatie|2|ELEKTRO|2
1795|Technicus elektrische voertuigen|2|AUTO|2
1772|Technicus hernieuwbare energie|2|ELEKTRO|5
1773|Technicus installatietechnieken|2|BOUW|11
1774|Technicus koelinstallaties|2|ELEKTRO|3
1776|Trappenmaker|2|HOUT|1
1777|Tuinaanlegger-groenbeheerder|4|GROEN|9
1778|Verzorgende/Zorgkundige|6|ZORG|51
1779|Vloerder-tegelzetter|2|BOUW|2`

/** The catalogue gives no number of locations for special education; 3 each is our choice. */
const TRAINING_FORM_3 = `
125|Assistent plantaardige productie|4|GROEN|3
177|Bandenmonteur|2|AUTO|3
189|Fietshersteller|2|AUTO|3
196|Hoeknaadlasser|2|METAAL|3
180|Keukenmedewerker|8|HORECA|3
181|Machinaal houtbewerker|2|HOUT|3
182|Magazijnmedewerker|5|TRANSPORT|3
126|Medewerker (banket)bakkerij|8|VOEDING|3
124|Medewerker fastfood|8|HORECA|3
123|Medewerker groen- en tuinbeheer|4|GROEN|3
184|Medewerker hout|2|HOUT|3
206|Medewerker kamerdienst|8|HORECA|3
190|Medewerker ruwbouw|2|BOUW|3
185|Medewerker schilder- en behangwerken|2|BOUW|3
198|Medewerker spoelkeuken|8|HORECA|3
128|Medewerker textielverzorging|6|TEXTIEL|3
191|Monteur sanitaire|2|BOUW|3
202|Polyvalent administratief ondersteuner|5|OVERIG|3
193|Productiemedewerker industrie|2|METAAL|3
197|Verpakker|5|VOEDING|3
178|Voorbewerker carrosserie|2|AUTO|3
199|Winkelmedewerker|5|HANDEL|3`

/** Invented: adult programmes (codes from 9001) and programmes that are not dual (codes from 8001). */
const ADULT = `
9001|Verzorgende/Zorgkundige (volwassenen)|6|ZORG|12
9002|Kinderbegeleider (volwassenen)|6|ZORG|10
9003|Lasser-monteerder (volwassenen)|2|METAAL|4
9004|Elektrotechnicus (volwassenen)|2|ELEKTRO|4
9005|Kok (volwassenen)|8|HORECA|3
9006|Winkelmedewerker (volwassenen)|5|HANDEL|2`

const NOT_DUAL_SECONDARY = `
8001|Hout, voltijds|2|HOUT|8
8002|Organisatie en logistiek, voltijds|5|HANDEL|8
8003|Zorg en welzijn, voltijds|6|ZORG|8
8004|Winkelbeheer (vroeger duaal)|5|HANDEL|3
8005|Deeltijds bouw, uitdovend|2|BOUW|3`

const NOT_DUAL_ADULT = '8101|Informaticus (volwassenen, niet duaal)|2|OVERIG|3'

/** The part-time programme (DBSO) that is not dual. */
export const PART_TIME_CODE = '8005'

/** Curriculum files of these programmes ask fewer than 20 hours, so an internship agreement (SAO) is possible. */
const SHORTER_WORKPLACE: ReadonlySet<string> = new Set(['1357', '1362', '1363', '1371', '1373', '1419'])
const SHORTER_HOURS = 16
const USUAL_HOURS = 20
const ADULT_HOURS = 14

const DOMAINS: Readonly<Record<string, Domain>> = {
  '1': 'TAAL',
  '2': 'STEM',
  '3': 'KUNST',
  '4': 'LANDTUIN',
  '5': 'ECONOMIE',
  '6': 'WELZIJN',
  '7': 'SPORT',
  '8': 'VOEDING',
}

/** Every programme of the sample: secondary and adult, dual, run-up phase and not dual. */
export const catalogue: readonly CatalogueProgramme[] = [
  ...programmes(SECOND_STAGE, '2', 2),
  ...programmes(THIRD_STAGE, '3', 3),
  ...programmes(SEVENTH_YEAR, '7', 4),
  ...programmes(TRAINING_FORM_3, 'OV3', 2),
  ...programmes(ADULT, 'NONE', 4, { level: 'ADULT', finality: 'NONE', minHours: ADULT_HOURS }),
  ...programmes(NOT_DUAL_SECONDARY, '3', 3, { dual: false, minHours: null }),
  ...programmes(NOT_DUAL_ADULT, 'NONE', 4, {
    level: 'ADULT',
    finality: 'NONE',
    dual: false,
    minHours: null,
  }),
]

function programmes(
  lines: string,
  grade: Grade,
  vksLevel: number,
  other: Partial<CatalogueProgramme> = {},
): CatalogueProgramme[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', digit = '', sector = '', locations = '', finality] = line.split('|')
      const runUpPhase = name.startsWith('Aanloop ')
      return {
        code,
        name,
        grade,
        domain: DOMAINS[digit] ?? 'NONE',
        finality: finality === 'D' ? 'DUBBELE' : 'ARBEIDSMARKT',
        sector,
        locations: Number(locations),
        level: 'SECONDARY',
        dual: true,
        runUpPhase,
        vksLevel: runUpPhase ? null : finality === 'D' ? 4 : vksLevel,
        minHours: runUpPhase ? null : SHORTER_WORKPLACE.has(code) ? SHORTER_HOURS : USUAL_HOURS,
        ...other,
      }
    })
}
