/**
 * A synthetic open-data year: real programme names, invented schools, sizes chosen so that the published totals come out
 * by counting. Marked as invented by school numbers from 900 000 on.
 */
import { type Cells, openDataRow } from './written-files.ts'

/** Offerings of a grade by size class (under 10, 10–19, 20–39, 40 and over) and their learners together. */
interface GradeSizes {
  readonly classes: readonly [number, number, number, number]
  readonly learners: number
}

export interface YearSizes {
  readonly grade2: GradeSizes
  readonly grade3: GradeSizes
  /** Learners in seventh years. */
  readonly grade7: GradeSizes
}

/** Published for 2025-26; of the two years before only the learners and offerings are. */
export const publishedSizes = {
  2023: {
    grade2: { classes: [285, 150, 32, 9], learners: 3636 },
    grade3: { classes: [668, 78, 16, 4], learners: 2889 },
    grade7: { classes: [90, 20, 8, 2], learners: 1375 },
  },
  2024: {
    grade2: { classes: [261, 134, 32, 9], learners: 4097 },
    grade3: { classes: [424, 106, 35, 7], learners: 4048 },
    grade7: { classes: [90, 30, 10, 4], learners: 1696 },
  },
  2025: {
    grade2: { classes: [247, 126, 30, 9], learners: 4149 },
    grade3: { classes: [436, 109, 36, 7], learners: 4619 },
    grade7: { classes: [80, 25, 8, 3], learners: 1347 },
  },
} as const satisfies Readonly<Record<number, YearSizes>>

/** All rows of the year: dual offerings, and around them what must not be counted as dual. */
export function syntheticYear(sizes: YearSizes): readonly Cells[] {
  return [
    ...gradeRows('2e graad', programmes2, sizes.grade2),
    ...gradeRows('3e graad', programmes3, sizes.grade3),
    ...gradeRows('7', programmes7, sizes.grade7),
    ...ordinaryRows,
  ]
}

const programmes2 = [
  'Bandenmonteur',
  'Fietshersteller',
  'Hoeknaadlasser',
  'Hulpkelner',
  'Installateur elektrotechnische basiscomponenten',
  'Keukenmedewerker',
  'Magazijnmedewerker',
  'Medewerker fastfood',
  'Monteur sanitaire en verwarmingsinstallaties',
  'Winkelmedewerker',
]
const programmes3 = [
  'Assistentie in wonen, zorg en welzijn',
  'Basiszorg en ondersteuning',
  'Binnenschrijnwerk en interieur',
  'Elektrische installaties',
  'Haarverzorging',
  'Lassen-constructie',
  'Logistiek',
  'Onthaal, organisatie en sales',
  'Restaurant en keuken',
  'Ruwbouw',
]
const programmes7 = ['Kinderbegeleider', 'Lasser-monteerder', 'Verzorgende/Zorgkundige', 'Interieurbouwer']

function gradeRows(grade: string, programmes: readonly string[], { classes, learners }: GradeSizes): Cells[] {
  return halvesOf(classes, learners).flatMap((halves, index) => {
    const programme = programmes[index % programmes.length] ?? ''
    const school = 900_000 + Math.floor(index / programmes.length)
    return offeringRows(
      { ...openDataRow, ...gradeCells(grade), instellingsnummer: school },
      programme,
      halves,
      index,
    )
  })
}

const gradeCells = (grade: string): Cells =>
  grade === '7' ? { graad_so: '3e graad', leerjaar: '7e lj', finaliteit: 'n.v.t.' } : { graad_so: grade }

/** One offering in two rows, by sex; the half learner of an odd size is in the second. */
function offeringRows(base: Cells, programme: string, halves: number, index: number): Cells[] {
  const whole = Math.floor(halves / 2)
  const parts = [Math.floor(whole / 2), whole - Math.floor(whole / 2)]
  const [first = 0, second = 0] = parts
  const dual = dualNames(programme, base, index)
  const rows: [Cells, number][] = [
    [{ geslacht: 'Mannelijk' }, 2 * first],
    [{ geslacht: 'Vrouwelijk', belg_nietbelg: 'Niet-Belg' }, 2 * second + (halves % 2)],
  ]
  return rows
    .filter(([, part]) => part > 0)
    .map(([cells, part]) => ({
      ...base,
      ...dual,
      ...cells,
      aantal_inschrijvingen: part % 2 === 0 ? part / 2 : `${Math.floor(part / 2)},5`,
    }))
}

/** The four ways in which a source says dual; the last name is cut at 40 characters. */
function dualNames(programme: string, { graad_so }: Cells, index: number): Cells {
  const group = `${graad_so} ${programme}`
  switch (index % 4) {
    case 0:
      return { studierichting: programme, administratieve_groep: `${group} DBSO` }
    case 1:
      return { studierichting: programme, administratieve_groep: `${group} SYN` }
    case 2:
      return { studierichting: `${programme} duaal`, administratieve_groep: group }
    default:
      return { studierichting: `${programme.slice(0, 37)} DL`, administratieve_groep: group }
  }
}

/** Sizes in halves: every class at its lowest, then filled up to the total; one pair differs by a half. */
function halvesOf(classes: GradeSizes['classes'], learners: number): readonly number[] {
  const bounds = [
    [1, 9],
    [10, 19],
    [20, 39],
    [40, 400],
  ] as const
  const sizes = classes.flatMap((count, index) =>
    Array.from({ length: count }, () => ({
      halves: 2 * (bounds[index]?.[0] ?? 0),
      most: 2 * (bounds[index]?.[1] ?? 0),
    })),
  )
  let left = 2 * learners - sizes.reduce((sum, { halves }) => sum + halves, 0)
  if (left < 0) throw new RangeError('These learners are too few for these classes.')
  for (const size of sizes) {
    const more = Math.min(left, size.most - size.halves)
    size.halves += more
    left -= more
  }
  if (left > 0) throw new RangeError('These learners are too many for these classes.')
  // Co-parenting: nine and a half is still under ten, and the other half is in another school.
  const [one, other] = sizes
  if (one?.halves !== 18 || other?.halves !== 18)
    throw new RangeError('The first two offerings are not full.')
  one.halves += 1
  other.halves -= 1
  return sizes.map(({ halves }) => halves)
}

/** Nobody in these rows is dual by D2: ordinary programmes, special education, type 5, other levels. */
const ordinaryRows: readonly Cells[] = [
  {
    ...openDataRow,
    studierichting: 'Humane wetenschappen',
    finaliteit: 'Doorstroomfinaliteit',
    aantal_inschrijvingen: 300,
  },
  {
    ...openDataRow,
    graad_so: '1e graad',
    leerjaar: '1e leerjaar A',
    studierichting: '',
    finaliteit: '',
    aantal_inschrijvingen: 900,
  },
  {
    ...openDataRow,
    studierichting: 'Keukenmedewerker',
    administratieve_groep: 'SYNTHESE en meer',
    aantal_inschrijvingen: 41,
  },
  {
    ...openDataRow,
    graad_so: 'OKAN',
    leerjaar: '',
    studierichting: 'Onthaaljaar',
    aantal_inschrijvingen: 70,
  },
  {
    ...openDataRow,
    hoofdstructuur_inschrijving_code: '321',
    opleidingsvorm: 'Beroepsonderwijs',
    type_buitengewoon_onderwijs: 'Type basisaanbod',
    studierichting: 'Keukenmedewerker duaal',
    graad_so: '',
    aantal_inschrijvingen: 25,
  },
  { ...openDataRow, hoofdstructuur_inschrijving_code: '211', graad_so: '', aantal_inschrijvingen: 400 },
  { ...openDataRow, hoofdstructuur_inschrijving_code: '111', graad_so: '', aantal_inschrijvingen: '250,5' },
]
