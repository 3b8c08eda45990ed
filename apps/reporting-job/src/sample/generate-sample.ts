/** Makes a synthetic year of extracts: the same school year and seed give the same rows. */
import { addDays, type CellOf, type Day, type SchoolYear } from '@werkplekleren/rules'
import {
  exclusionRows,
  idleAccreditations,
  usedAccreditations,
  withAccreditationIds,
} from './accreditations.ts'
import { adultLearners } from './adult-learners.ts'
import { birthOfTooYoung, errorCarriers, plantedErrors, plantedWarnings } from './agreement-defects.ts'
import { adultAgreements, formerAgreements, secondaryAgreements } from './agreement-plans.ts'
import { placedAgreements } from './agreement-rows.ts'
import { chosen, type SampledYear, sampledYear } from './calibration.ts'
import { controlTotals } from './control-totals.ts'
import { defectsOf } from './defect-kinds.ts'
import { type Draws, drawsOf, itemAt } from './draws.ts'
import { dualLearners, type Enrolling, type Enrolment, enrolmentRows, learnersBeside } from './enrolled.ts'
import { inventedProviders, type Provider, providerRow } from './offerings.ts'
import { birthsOfAgeOn, drawPupilBirth, learnerRows, type Person, personMaker } from './people.ts'
import { Planting } from './planting.ts'
import { type CatalogueProgramme, catalogue } from './programme-catalogue.ts'
import * as defects from './record-defects.ts'
import { withReportErrors } from './report-defects.ts'
import { reportExtracts } from './report-extracts.ts'
import { dayBetween } from './sample-days.ts'
import { SampleRefused } from './sample-refused.ts'
import type { SampleRow, SampleTables, SampleYear } from './sample-year.ts'
import { NO_PARTNERSHIP, powersOf, type SectorProfile, sectorProfiles } from './sectors.ts'
import { subsidyRows } from './subsidies.ts'
import { companyRow, establishmentRows, mentorRow, WorkplaceFinder } from './workplaces.ts'
import { dualLearnersYearBefore, yearOfStudy } from './year-before.ts'

export interface SampleRequest {
  readonly schoolYear: SchoolYear
  /** A whole number; another seed gives other rows with the same published figures. */
  readonly seed: number
}

/**
 * All extracts of one school year, with the figures published for 2024-2025 and about two percent planted defects.
 *
 * The figures hold over the rows that the report accepts: those without an error. Other school years get the same
 * numbers, without the claim that anybody published them. Throws
 * `SampleRefused` for school years before 2023-2024 and for a seed that is not a whole number.
 */
export function generateSample({ schoolYear, seed }: SampleRequest): SampleYear {
  if (!Number.isSafeInteger(seed)) throw new SampleRefused('seedNotWhole', String(seed))
  const year = sampledYear(schoolYear)
  const draws = (stream: string) => drawsOf(seed, stream)
  const planting = new Planting()
  const people: Person[] = []
  const newPerson = listing(personMaker(draws('people')), people)
  const providers = inventedProviders(draws('providers'))
  const context: Enrolling = { year, programmes: catalogue, providers, newPerson }

  const dual = dualLearners(context, draws('dual learners'))
  const beside = learnersBeside(context, draws('learners beside'))
  const adults = adultLearners(context, draws('adult learners'))
  const rejected = rejectedEnrolments(context, dual, draws('rejected enrolments'))
  const counted = [...dual, ...beside, ...adults]

  const special = beside.filter(({ provider }) => provider.structure === '321')
  const secondary = secondaryAgreements([...dual, ...special], errorCarriers, year, draws('agreements'))
  const former = formerAgreements(formerLearners(context, draws('former')), year, draws('former agreements'))
  const plans = [...secondary.plans, ...former, ...adultAgreements(adults, year, draws('adult agreements'))]
  const finder = new WorkplaceFinder(draws('workplaces'))
  const rowDraws = draws('agreement rows')
  const accepted = plantedWarnings(
    placedAgreements(plans, finder, rowDraws, 1, draws('reported of agreements')),
    planting,
    draws('warnings'),
  )
  const refused = plantedErrors(
    secondary.carriers,
    (start) => newPerson(birthOfTooYoung(start), '2', 'ANT'),
    { finder, planting, year, firstSerial: plans.length + 1 },
    rowDraws,
  )

  const before = dualLearnersYearBefore(context, dual, draws('year before'))
  const beforeAll = [...before.continuing, ...before.left]
  const enrolments = enrolmentRows(
    [...counted, ...rejected, ...beforeAll],
    // Their agreements are not in the sample, but for some.
    new Set([...secondary.searching, ...beforeAll]),
    (enrolment) => before.years.get(enrolment) ?? yearOfStudy(enrolment, year.first),
  )

  const accreditationDraws = draws('accreditations')
  const used = usedAccreditations([...accepted, ...refused], accreditationDraws)
  const idle = idleAccreditations(used.length, catalogue, finder, year, accreditationDraws)
  const mentorDraws = draws('mentors')
  const mentors = defects.trainedTooLate(
    finder.mentors.map((mentor) => mentorRow(mentor, year, mentorDraws)),
    year,
    planting,
    mentorDraws,
  )
  const exclusions = exclusionRows(idle.excluded, draws('exclusions'))
  const networks = draws('networks')
  const decisions = draws('decisions on programmes')
  const made = {
    ...{ year, programmes: catalogue, providers, enrolled: dual, left: before.left, agreements: accepted },
    ...{ companies: finder.companies, mentors, exclusions },
  }
  const sound: Omit<SampleTables, 'controlTotals'> = {
    agreements: [...accepted, ...refused].map(({ row }) => row),
    learners: learnerRows(people),
    companies: finder.companies.map((company) => companyRow(company, year)),
    establishments: finder.companies.flatMap(establishmentRows),
    providers: providers.map((provider) => ({
      ...providerRow(provider),
      net: networkOf(provider, networks),
    })),
    mentors,
    accreditations: withAccreditationIds([...used, ...idle.accreditations]),
    exclusions,
    programmes: catalogue.map((programme) => ({
      ...programmeRow(programme),
      decidedOn: decidedOn(programme, year, decisions),
    })),
    sectors: sectorProfiles.map(sectorRow),
    subsidies: subsidyRows(accepted, mentors, year, draws('subsidies')),
    enrolments,
    ...reportExtracts(made, draws),
  }
  const notDual = new Set(beside.filter(({ programme }) => !programme.dual).map(({ person }) => person))
  const planted = withErrors(sound, planting, {
    learners: people.flatMap((person, position) => (notDual.has(person) ? [position] : [])),
    learner: (position) => itemAt(people, position),
    accreditations: positionsFrom(used.length, sound.accreditations.length),
    enrolments: positionsFrom(counted.length, counted.length + rejected.length),
    enrolment: (position) => itemAt(rejected, position - counted.length),
  })
  const tables = mixed({ ...planted, controlTotals: controlTotals(planted) }, draws)
  return { schoolYear, seed, tables, defects: planting.listIn(tables) }
}

/** Positions of rows that may carry errors, and what they were made from. */
interface Carriers {
  readonly learners: readonly number[]
  readonly learner: (position: number) => Person
  readonly accreditations: readonly number[]
  readonly enrolments: readonly number[]
  readonly enrolment: (position: number) => Enrolment
}

/** The tables with the errors of all of them but the agreements, which have theirs already. */
function withErrors(
  tables: Omit<SampleTables, 'controlTotals'>,
  planting: Planting,
  carriers: Carriers,
): Omit<SampleTables, 'controlTotals'> {
  const { learners, accreditations, enrolments, subsidies } = tables
  return {
    ...tables,
    ...withReportErrors(tables, planting),
    learners: defects.plantOnSome('learners', learners, carriers.learners, planting, (kind, _, position) =>
      defects.learnerError(kind, carriers.learner(position)),
    ),
    companies: defects.plantOnCopies('companies', tables.companies, planting, defects.companyError),
    establishments: defects.plantOnCopies(
      'establishments',
      tables.establishments,
      planting,
      defects.establishmentError,
    ),
    providers: defects.plantOnCopies('providers', tables.providers, planting, defects.providerError),
    mentors: defects.withMentorErrors(tables.mentors, planting),
    accreditations: defects.plantOnSome(
      'accreditations',
      accreditations,
      carriers.accreditations,
      planting,
      defects.accreditationError,
    ),
    programmes: [...tables.programmes, ...defects.programmesWithErrors(planting)],
    subsidies: defects.plantOnSome(
      'subsidies',
      subsidies,
      positionsFrom(0, subsidies.length),
      planting,
      defects.subsidyError,
    ),
    enrolments: defects.plantOnSome(
      'enrolments',
      enrolments,
      carriers.enrolments,
      planting,
      (kind, _, position) => defects.enrolmentError(kind, carriers.enrolment(position), position),
    ),
  }
}

/** Rows in an order that does not tell how they were made; code lists keep theirs. */
function mixed(tables: SampleTables, draws: (stream: string) => Draws): SampleTables {
  const shuffled = <R>(table: string, rows: readonly R[]): R[] => draws(`order of ${table}`).shuffled(rows)
  return {
    ...tables,
    agreements: shuffled('agreements', tables.agreements),
    learners: shuffled('learners', tables.learners),
    companies: shuffled('companies', tables.companies),
    establishments: shuffled('establishments', tables.establishments),
    providers: shuffled('providers', tables.providers),
    mentors: shuffled('mentors', tables.mentors),
    accreditations: shuffled('accreditations', tables.accreditations),
    subsidies: shuffled('subsidies', tables.subsidies),
    enrolments: shuffled('enrolments', tables.enrolments),
    visits: shuffled('visits', tables.visits),
    outcomes: shuffled('outcomes', tables.outcomes),
  }
}

/** Enrolments of learners of their own that will carry an error; most of them are in dual programmes. */
function rejectedEnrolments(
  { year, programmes, newPerson }: Enrolling,
  dual: readonly Enrolment[],
  draws: Draws,
): Enrolment[] {
  const notDual = programmes.filter((programme) => !programme.dual && programme.level === 'SECONDARY')
  return defectsOf('enrolments', 'error').map((kind) => {
    const { programme, provider } = draws.pick(dual)
    const person = newPerson(drawPupilBirth(year, draws), '3', provider.province)
    return {
      person,
      // A school number that is no number must not make a counted learner disappear, nor one appear.
      programme: kind === 'institutionOfEnrolment' ? draws.pick(notDual) : programme,
      provider,
      from: year.first,
      to: year.last,
    }
  })
}

/** Learners of the year before who are not enrolled any more: in care, in shops, in warehouses. */
function formerLearners({ year, programmes, providers, newPerson }: Enrolling, draws: Draws) {
  const left = programmes.filter(
    ({ dual, grade, sector, minHours }) =>
      dual && minHours !== null && grade !== 'OV3' && grade !== 'NONE' && FORMER_SECTORS.includes(sector),
  )
  const schools = providers.filter(({ structure }) => structure === '311')
  return Array.from({ length: chosen.formerLearners }, () => {
    const provider = draws.pick(schools)
    const person = newPerson(birthsOfAgeOn(18, 20, year.first, draws), '3', provider.province)
    return { person, provider, programme: draws.pick(left) }
  })
}

const FORMER_SECTORS: readonly string[] = ['ZORG', 'HANDEL', 'TRANSPORT', 'HORECA']

const positionsFrom = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, index) => from + index)

/** The maker, with everybody it makes added to a list. */
function listing<A extends readonly unknown[]>(make: (...traits: A) => Person, list: Person[]) {
  return (...traits: A): Person => {
    const person = make(...traits)
    list.push(person)
    return person
  }
}

const sectorRow = ({ code, name, trainingMonths, maxLearners }: SectorProfile): SampleRow<'sectors'> => ({
  code,
  name,
  trainingMonths,
  maxLearners,
  hasPartnership: code !== NO_PARTNERSHIP,
  powers: powersOf(code),
})

const programmeRow = (programme: CatalogueProgramme): SampleRow<'programmes'> => ({
  code: programme.code,
  name: programme.name,
  dual: programme.dual,
  runUpPhase: programme.runUpPhase,
  level: programme.level,
  grade: programme.grade,
  domain: programme.domain,
  finality: programme.finality,
  sectorCode: programme.sector,
  minHours: programme.minHours,
  vksLevel: programme.vksLevel,
})

/** The network of a school or centre, in about the shares of Flanders; Syntra centres belong to none. */
const networkOf = ({ type }: Provider, draws: Draws): CellOf<'providers', 'net'> | null =>
  type === 'SYNTRA'
    ? null
    : draws.pickWeighted<CellOf<'providers', 'net'>>([
        ['VGO', 62],
        ['GO', 23],
        ['OGO', 15],
      ])

/** One dual programme in twelve was decided on, new or revised, in the year or the one before. */
const decidedOn = ({ dual }: CatalogueProgramme, { first, last }: SampledYear, draws: Draws): Day | null =>
  dual && draws.happens(1 / 12) ? dayBetween(addDays(first, -365), last, draws) : null
