/** Agreements with their workplaces, as rows that the law allows. */
import { addDays, ageOn, type CellOf, type Day } from '@werkplekleren/rules'
import { type AgreementPlan, isShort } from './agreement-plans.ts'
import { adultAllowance, oaoAllowance, oaoCategory, partTimeWage } from './allowances.ts'
import type { Draws } from './draws.ts'
import type { SampleRow } from './sample-year.ts'
import type { Workplace, WorkplaceFinder } from './workplaces.ts'

/** An agreement with its workplace and its row. */
export interface PlacedAgreement {
  readonly plan: AgreementPlan
  readonly workplace: Workplace
  readonly row: SampleRow<'agreements'>
}

/** Finds a workplace in the sector of the programme and the province of the provider, and writes the rows. */
export function placedAgreements(
  plans: readonly AgreementPlan[],
  finder: WorkplaceFinder,
  draws: Draws,
  firstSerial: number,
  reported?: Draws,
): PlacedAgreement[] {
  return plans.map((plan, index) => {
    const workplace = finder.find(plan.programme.sector, plan.provider.province, plan.start)
    const id = `OVK-${String(firstSerial + index).padStart(6, '0')}`
    const row = agreementRow(id, plan, workplace, draws)
    return { plan, workplace, row: reported ? { ...row, ...onlyReported(plan, reported) } : row }
  })
}

/** What only the report counts: two in three have a probation of four weeks; most workplaces are near the school. */
function onlyReported({ start, end }: AgreementPlan, draws: Draws): SampleRow<'agreements'> {
  const fourWeeks = addDays(start, 27)
  return {
    probationUntil: draws.happens(0.66) && fourWeeks < end ? fourWeeks : null,
    distanceKm: draws.pickWeighted([
      [draws.whole(1, 10), 50],
      [draws.whole(11, 30), 38],
      [draws.whole(31, 70), 12],
    ]),
  }
}

function agreementRow(
  id: string,
  plan: AgreementPlan,
  { company, establishment, mentor }: Workplace,
  draws: Draws,
): SampleRow<'agreements'> {
  const { scheme, contractType, person, programme, provider, start, end, actualEnd, endReason } = plan
  const hours = hoursOf(plan, company.sector.companyWeek, draws)
  const signedOn = addDays(start, -draws.whole(0, 20))
  return {
    id,
    scheme,
    contractType,
    learnerId: person.id,
    companyNo: company.no,
    establishmentNo: establishment.no,
    providerNo: provider.no,
    programmeCode: programme.code,
    sectorCode: programme.sector,
    mentorId: mentor.id,
    counsellorName: `Trajectbegeleider ${String(draws.whole(1, 180)).padStart(3, '0')}`,
    start,
    end,
    actualEnd,
    endReason,
    endDecidedBy: endReason === null ? null : initiatorOf(endReason),
    signedOn,
    signedLearner: true,
    signedParent: ageOn(person.birth, signedOn) < 18,
    signedEmployer: true,
    signedProvider: true,
    ...hours,
    hoursCompanyWeek: company.sector.companyWeek,
    allowance: allowanceOf(plan, hours),
    wage: hasWage(contractType) ? partTimeWage(hours.hoursWorkplace) : null,
    planKind: 'OPLEIDINGSPLAN',
    planOn: addDays(start, -draws.whole(0, 15)),
    registeredOn: addDays(start, draws.happens(0.85) ? -draws.whole(0, 12) : draws.whole(1, 60)),
    dimonaType: dimonaOf(contractType, programme.sector),
    dimonaBy: 'EMPLOYER',
    accidentInsuredBy: 'EMPLOYER',
    liabilityInsuredBy: 'EMPLOYER',
    jointCommittee: company.jointCommittee,
    isco: company.sector.isco,
  }
}

function initiatorOf(reason: NonNullable<AgreementPlan['endReason']>): CellOf<'agreements', 'endDecidedBy'> {
  if (reason === 'STUDY') return 'LEARNER'
  return reason === 'EMPLOYER' ? 'EMPLOYER' : 'PROVIDER'
}

interface Hours {
  readonly hoursWorkplace: number
  readonly hoursSchool: number
}

/** An OAO fills the company's week; an SAO stays under 20 hours at the workplace and has 28 in all. */
function hoursOf({ contractType, programme }: AgreementPlan, companyWeek: number, draws: Draws): Hours {
  if (contractType === 'SAO') {
    const least = isShort(programme) ? (programme.minHours ?? 0) : 0
    return { hoursWorkplace: draws.whole(least, 19), hoursSchool: draws.whole(14, 16) }
  }
  if (contractType === 'ODO') return { hoursWorkplace: draws.whole(14, 19), hoursSchool: draws.whole(6, 12) }
  if (contractType === 'OAO') {
    const hoursWorkplace = draws.whole(40, 2 * companyWeek - 16) / 2
    return { hoursWorkplace, hoursSchool: companyWeek - hoursWorkplace }
  }
  const hoursWorkplace = draws.whole(20, 26)
  return { hoursWorkplace, hoursSchool: draws.whole(8, 10) }
}

const hasWage = (contractType: AgreementPlan['contractType']): boolean =>
  contractType === 'DA' || contractType === 'ODOW'

function allowanceOf({ contractType, person, start }: AgreementPlan, hours: Hours) {
  if (contractType === 'OAO') return oaoAllowance(oaoCategory(person), start)
  if (contractType === 'ODO') return adultAllowance(hours.hoursWorkplace, start)
  if (contractType === 'ODOS') return adultAllowance(hours.hoursWorkplace + hours.hoursSchool, start)
  return null
}

/** Alternating learners are declared as ALT, in construction as RTA; an SAO and a wage need no such type. */
function dimonaOf(
  contractType: AgreementPlan['contractType'],
  sector: string,
): CellOf<'agreements', 'dimonaType'> | null {
  if (contractType !== 'OAO' && contractType !== 'ODOS') return null
  return sector === 'BOUW' ? 'RTA' : 'ALT'
}

/** The last day on which an agreement ran or will run. */
export const lastDayOfAgreement = ({ end, actualEnd }: AgreementPlan): Day => actualEnd ?? end
