/** The sectors of the sample and what the records of a company in each of them look like. */

/** One sector; all but the last have a sectoral partnership. */
export interface SectorProfile {
  readonly code: string
  readonly name: string
  readonly trainingMonths: number
  /** Learners a mentor may have; null where the partnership's maximum is not known. */
  readonly maxLearners: number | null
  readonly jointCommittees: readonly string[]
  readonly nace: string
  readonly isco: string
  readonly companyWeek: number
}

/** Construction: training within 6 months, one learner a mentor (Constructiv); elsewhere 12 months. */
export const sectorProfiles: readonly SectorProfile[] = [
  sector('BOUW', 'bouw', ['124'], '43310', '7112', { trainingMonths: 6, maxLearners: 1 }),
  sector('HANDEL', 'handel', ['201', '202', '311'], '47110', '5223', { companyWeek: 36 }),
  sector('HORECA', 'horeca', ['302'], '56112', '5120'),
  sector('ZORG', 'zorg en welzijn', ['318', '319', '330', '331', '332'], '88101', '5321'),
  sector('METAAL', 'metaal', ['111', '209'], '25530', '7212'),
  sector('HOUT', 'hout en meubel', ['125', '126'], '16230', '7522'),
  sector('VOEDING', 'voeding', ['118', '220'], '10711', '7512'),
  sector('GROEN', 'groen', ['145'], '81300', '6113'),
  sector('TRANSPORT', 'transport en logistiek', ['140', '226'], '49410', '4321'),
  sector('HAAR', 'haarzorg', ['314'], '96210', '5141'),
  sector('AUTO', 'auto en fiets', ['112'], '95311', '7231'),
  sector('ELEKTRO', 'elektrotechniek', ['149.01'], '43211', '7411'),
  sector('GRAFISCH', 'grafische sector', ['130'], '18120', '7322'),
  sector('TEXTIEL', 'textiel en mode', ['109', '120'], '14210', '7531'),
  {
    ...sector('OVERIG', '', ['200'], '82990', '4110'),
    name: 'Geen sectoraal partnerschap (Departement Werk)',
  },
]

/** The sector without a partnership, for which the Department decides. */
export const NO_PARTNERSHIP = 'OVERIG'

/** The powers that the Flemish Partnership delegated, as the extract of sectors writes them; the Department keeps its own. */
export const powersOf = (code: string): string | null =>
  code === NO_PARTNERSHIP ? null : (fewerPowers[code] ?? allPowers).join(', ')

const allPowers = ['INFORM', 'MOBILISE', 'ACCREDIT', 'MONITOR', 'QUALITY', 'ADVISE']
const fewerPowers: Readonly<Record<string, readonly string[]>> = {
  HANDEL: allPowers.slice(0, 5),
  HAAR: allPowers.slice(0, 3),
  GRAFISCH: ['INFORM', 'MOBILISE', 'ADVISE'],
  TEXTIEL: allPowers.slice(0, 2),
}

/** The sector whose joint committees know the part-time employment contract (sociale Maribel). */
export const SOCIAL_PROFIT = 'ZORG'

const byCode: ReadonlyMap<string, SectorProfile> = new Map(sectorProfiles.map((each) => [each.code, each]))

/** The profile of a sector code of the catalogue. */
export function sectorProfile(code: string): SectorProfile {
  const profile = byCode.get(code)
  if (!profile) throw new RangeError(`No sector ${code} in the sample`)
  return profile
}

function sector(
  code: string,
  name: string,
  jointCommittees: readonly string[],
  nace: string,
  isco: string,
  other: Partial<SectorProfile> = {},
): SectorProfile {
  const usual = { trainingMonths: 12, maxLearners: null, companyWeek: 38 }
  return { code, name: `Sectoraal partnerschap ${name}`, jointCommittees, nace, isco, ...usual, ...other }
}
