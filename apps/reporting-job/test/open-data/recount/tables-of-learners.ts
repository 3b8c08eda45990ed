/** Tables 1_1 to 1_7: dual learners by year, programme, sector, province, net, and their share of all learners. */
import { formatSchoolYear } from '@werkplekleren/rules'
import {
  type CountNote,
  D1,
  type EnrolmentGroup,
  halvesIn,
  isTypeFive,
  providerTypeOf,
} from '../../../src/open-data/index.ts'
import { ratioHalfUp, shareHalfUp } from '../../../src/rounding.ts'
import {
  type CountRow,
  type CountTable,
  learnerNotes,
  learners,
  sumsBy,
  TOTAL,
  UNKNOWN,
} from './count-table.ts'
import type { CountedYear } from './counted-year.ts'
import { offeringFigures } from './offerings.ts'

/** 1_1: learners, schools, programmes and offerings by school year. */
export function keyFigures(years: readonly CountedYear[]): CountTable {
  const rows = years.flatMap((year) => {
    const schoolYear = formatSchoolYear(year.schoolYear)
    return [
      learners({ schoolYear }, halvesIn(year.members)),
      ...offeringFigures({ schoolYear }, year.members),
    ]
  })
  return { table: '1_1', rows, notes: seriesNotes(years) }
}

/** 1_2: grade and year of study by school year, and the growth of each grade on the school year before. */
export function learnersByGrade(years: readonly CountedYear[]): CountTable {
  const rows = years.flatMap((year) => {
    const schoolYear = formatSchoolYear(year.schoolYear)
    return sumsBy(year.members, ({ of }) => [
      { schoolYear, grade: of.grade, studyYear: of.studyYear ?? UNKNOWN },
      { schoolYear, grade: of.grade, studyYear: TOTAL },
      { schoolYear, grade: TOTAL, studyYear: TOTAL },
    ]).map(({ key, halves }) => learners(key, halves))
  })
  return { table: '1_2', rows: [...rows, ...growthRows(years, rows)], notes: seriesNotes(years) }
}

function seriesNotes(years: readonly CountedYear[]): readonly CountNote[] {
  return [
    ...learnerNotes,
    ...(years.some(({ elsewhere }) => elsewhere > 0) ? (['dualElsewhere'] as const) : []),
    ...(years.some(({ doubtful }) => doubtful > 0) ? (['namesCut'] as const) : []),
  ]
}

/** Only between school years that follow each other, and not where part of the learners moved out of the definition. */
function growthRows(years: readonly CountedYear[], rows: readonly CountRow[]): readonly CountRow[] {
  const totals = rows.filter(({ key }) => key.studyYear === TOTAL)
  const halvesOf = (schoolYear: string, grade: string | undefined) =>
    totals.find(({ key }) => key.schoolYear === schoolYear && key.grade === grade)?.halves
  const previous = new Map(
    years.flatMap((year) => {
      const before = years.find(({ schoolYear }) => schoolYear === year.schoolYear - 1)
      return before ? [[formatSchoolYear(year.schoolYear), { year, before }] as const] : []
    }),
  )
  return totals.flatMap(({ key, halves = 0 }): CountRow[] => {
    const pair = previous.get(key.schoolYear ?? '')
    if (pair === undefined) return []
    const before = halvesOf(formatSchoolYear(pair.before.schoolYear), key.grade)
    if (before === undefined || before === 0) return []
    const breaks = pair.year.elsewhere > 0 || pair.before.elsewhere > 0
    return [{ key, measure: 'growth', n: breaks ? null : ratioHalfUp(100 * (halves - before), before, 1) }]
  })
}

/** 1_3: programme by sex. */
export function learnersByProgramme({ members }: CountedYear): CountTable {
  const rows = sumsBy(members, ({ of }) => {
    const programme = {
      programme: of.programmeName ?? of.administrativeGroup ?? UNKNOWN,
      grade: of.grade,
      domain: of.domain ?? UNKNOWN,
      finality: of.finality ?? UNKNOWN,
    }
    return [
      { ...programme, sex: of.sex ?? UNKNOWN },
      { ...programme, sex: TOTAL },
      { programme: TOTAL, grade: TOTAL, domain: TOTAL, finality: TOTAL, sex: of.sex ?? UNKNOWN },
      { programme: TOTAL, grade: TOTAL, domain: TOTAL, finality: TOTAL, sex: TOTAL },
    ]
  })
  return {
    table: '1_3',
    rows: rows.map(({ key, halves }) => learners(key, halves)),
    notes: [...learnerNotes, 'ageNotInFile'],
  }
}

/** 1_4: sector by province; without `sectorOf` every learner is of an unknown sector, and a note says so. */
export function learnersBySector(
  { members }: CountedYear,
  sectorOf?: (group: EnrolmentGroup) => string | null,
): CountTable {
  const rows = sumsBy(members, ({ of }) =>
    crossed({ sector: sectorOf?.(of) ?? UNKNOWN, province: of.province ?? UNKNOWN }),
  ).map(({ key, halves }) => learners(key, halves))
  return { table: '1_4', rows, notes: sectorOf ? learnerNotes : [...learnerNotes, 'sectorNotInFile'] }
}

/** 1_5: net by provider type. */
export function learnersByNet({ members }: CountedYear): CountTable {
  const rows = sumsBy(members, ({ of }) =>
    crossed({ net: of.net ?? UNKNOWN, providerType: providerTypeOf(of) }),
  ).map(({ key, halves }) => learners(key, halves))
  return { table: '1_5', rows, notes: [...learnerNotes, 'providerFromStructure'] }
}

/** 1_6 has no figure here. */
export const learnersByAge: CountTable = { table: '1_6', rows: [], notes: ['ageNotInFile'] }

/** 1_7: dual learners beside all learners of the grade and finality, without type 5 and HBO5, and their share. */
export function shareOfDual({ members, all }: CountedYear): CountTable {
  const cells = ({ of }: { readonly of: EnrolmentGroup }) =>
    crossed({ grade: of.grade, finality: of.finality ?? UNKNOWN })
  const ordinary = all.filter(
    ({ of }) =>
      !isTypeFive(of) && of.grade !== 'HBO' && D1.structures.some((structure) => structure === of.structure),
  )
  const dual = new Map(
    sumsBy(members, cells).map(({ key, halves }) => [JSON.stringify(key), halves] as const),
  )
  const rows = sumsBy(ordinary, cells).flatMap(({ key, halves }): CountRow[] => {
    const part = dual.get(JSON.stringify(key)) ?? 0
    return [
      learners(key, halves, 'allLearners'),
      learners(key, part),
      { key, measure: 'share', n: halves === 0 ? null : shareHalfUp(part, halves, 1) },
    ]
  })
  return { table: '1_7', rows, notes: learnerNotes }
}

/** A cell of two dimensions with its margins. */
function crossed(key: Readonly<Record<string, string>>): readonly CountRow['key'][] {
  const total = Object.fromEntries(Object.keys(key).map((name) => [name, TOTAL]))
  const margins = Object.entries(key).map(([name, value]) => ({ ...total, [name]: value }))
  return [key, ...margins, total]
}
