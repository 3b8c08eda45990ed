/** The order of the columns on a planning sheet: by subject, what belongs to another table last. */
import { type Text, text } from '../language.ts'
import { columnOf, type TableId, tableIds, tableOf } from '../tables/index.ts'

/** Columns that stand together under one title. */
export interface ColumnBand {
  readonly title: Text
  readonly columns: readonly string[]
}

/** The bands of a table that hold at least one of the wanted columns, with those columns. */
export function bandsOf(table: TableId, wanted: ReadonlySet<string>): readonly ColumnBand[] {
  return allBandsOf(table)
    .map(({ title, columns }) => ({ title, columns: columns.filter((column) => wanted.has(column)) }))
    .filter(({ columns }) => columns.length > 0)
}

function allBandsOf(table: TableId): readonly ColumnBand[] {
  const { key, label, columns } = tableOf(table)
  const own = Object.keys(columns).filter((column) => columnOf(table, column)?.borrowed === undefined)
  const inBands = new Set(table === 'agreements' ? agreementBands.flatMap((band) => band.columns) : [])
  const others = own.filter((column) => !inBands.has(column))
  const rest = { title: label, columns: [...new Set([key, ...others])].filter((one) => !inBands.has(one)) }
  return [...(table === 'agreements' ? agreementBands : []), rest, borrowedBand(table)]
}

/** What could also be looked up, table by table. */
const borrowedBand = (table: TableId): ColumnBand => ({
  title: text('Uit andere tabellen', 'From other tables', "D'autres tables"),
  columns: tableIds.flatMap((other) =>
    Object.entries(tableOf(table).columns).flatMap(([key, { borrowed }]) =>
      borrowed?.table === other ? [key] : [],
    ),
  ),
})

const band = (nl: string, en: string, fr: string, columns: string): ColumnBand => ({
  title: text(nl, en, fr),
  columns: columns.trim().split(/\s+/),
})

const agreementBands: readonly ColumnBand[] = [
  band('Identificatie', 'Identification', 'Identification', 'id scheme contractType pilot schoolYear'),
  band(
    'Wie en waar',
    'Who and where',
    'Qui et où',
    `learnerId companyNo establishmentNo otherEstablishments providerNo programmeCode sectorCode jointCommittee
     isco mentorId mentorFrom mentorTo secondMentorId secondMentorFrom secondMentorTo mentorSeconded
     counsellorName legalEmployer twePathwayId permitId`,
  ),
  band(
    'Looptijd',
    'Duration',
    'Durée',
    `start end shortImmersion extendedOn pathwayEnd courseStart stageYear stageYearPassed actualEnd endReason
     endDecidedBy result suspensionStart suspensionEnd suspensionReason suspensionNotified absenceStart
     absenceEnd urgentLeaveDays`,
  ),
  band(
    'Ondertekening en registratie',
    'Signature and registration',
    'Signature et enregistrement',
    'signedOn signedLearner signedParent signedEmployer signedProvider signedAgency registeredOn',
  ),
  band(
    'Toegang en begeleiding',
    'Access and guidance',
    'Accès et accompagnement',
    `decidedBy genericGap learningPotential pathway targetProblem immersionSituation resignedToStart
     workedForCompany iboPlus vulnerability jobSeekerSince supportPerson followUps hiringClause hiredFrom
     hiredTo hiredPermanently hiredIsco`,
  ),
  band(
    'Plan en inhoud',
    'Plan and content',
    'Plan et contenu',
    `planKind planOn planApprovedOn planObjective planCompetences planActions planCompetenceCount
     planWorkplaceOnly planSchoolOnly planBothVenues planCompanyExtras competenceFocus vdabModel subject
     rightsDuties companyRules`,
  ),
  band(
    'Uren en werkrooster',
    'Hours and timetable',
    'Heures et horaire',
    `hoursWorkplace hoursSchool hoursCompanyWeek hoursTotal daysWorkplace alternation schedule blockCalendar
     weeksOneVenue simulatedOnly workplaceShareExempted generalProgrammeElsewhere earliestStart latestEnd
     hoursLongestDay pauseMinutes shortestRest sundayWork restDayBesideSunday studentJobStart studentJobEnd`,
  ),
  band(
    'Vergoeding en loonkosten',
    'Allowance and wage',
    'Indemnité et rémunération',
    `allowance allowanceCategory allowanceMonth allowanceHour allowancePayer allowancePaid hoursPlanned
     hoursPerformed wage grants sectorMinimumWage agencyCost premiumPercentage`,
  ),
  band(
    'Dimona en verzekeringen',
    'Dimona and insurance',
    'Dimona et assurances',
    'dimonaType dimonaBy accidentInsuredBy liabilityInsuredBy',
  ),
]
