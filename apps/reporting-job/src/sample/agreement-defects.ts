/** Defects in agreements: errors on rows of learners without another agreement, warnings on rows that count. */
import { addDays, addYears, type Day } from '@werkplekleren/rules'
import type { AgreementPlan } from './agreement-plans.ts'
import { type PlacedAgreement, placedAgreements } from './agreement-rows.ts'
import type { SampledYear } from './calibration.ts'
import { type DefectName, defectsOf } from './defect-kinds.ts'
import { type Draws, itemAt } from './draws.ts'
import { inventedEnterpriseNumber, inventedNationalNumber, wrongCheckDigits } from './invented-numbers.ts'
import { type Person, withTwoDigitYear } from './people.ts'
import type { Planting } from './planting.ts'
import type { SampleRow } from './sample-year.ts'
import type { WorkplaceFinder } from './workplaces.ts'

type AgreementRow = SampleRow<'agreements'>

/** Learners that `plantedErrors` needs: a duplicate takes two. */
export const errorCarriers = defectsOf('agreements', 'error').reduce(
  (sum, kind) => sum + (kind === 'duplicateAgreement' ? 2 : 1),
  0,
)

/** One agreement or a pair for every error; the report must reject each of them. */
export function plantedErrors(
  carriers: readonly AgreementPlan[],
  tooYoung: (start: Day) => Person,
  context: {
    readonly finder: WorkplaceFinder
    readonly planting: Planting
    readonly year: SampledYear
    readonly firstSerial: number
  },
  draws: Draws,
): PlacedAgreement[] {
  const { finder, planting, year } = context
  let serial = context.firstSerial
  let next = 0
  const carrier = () => itemAt(carriers, next++)
  const placed = (...plans: AgreementPlan[]) => {
    const result = placedAgreements(plans, finder, draws, serial)
    serial += plans.length
    return result
  }
  return defectsOf('agreements', 'error').flatMap((kind, index) => {
    const plan = carrier()
    const plant = (agreement: PlacedAgreement, defect: AgreementRow): PlacedAgreement => ({
      ...agreement,
      row: planting.plant(kind, agreement.row, defect),
    })
    if (kind === 'duplicateAgreement') {
      const [one, other] = pairOf(placed(plan, carrier()))
      return [plant(one, {}), plant(other, { id: one.row.id ?? null })]
    }
    if (kind === 'fullTimeOverlap') {
      const [one, other] = pairOf(placed(plan, { ...plan, start: addDays(plan.start, 10) }))
      return [plant(one, {}), plant(other, {})]
    }
    if (kind === 'underFifteen') {
      return placed({ ...plan, person: tooYoung(plan.start) }).map((agreement) => plant(agreement, {}))
    }
    return placed(plan).map((agreement) => plant(agreement, errorIn(kind, agreement, index, year)))
  })
}

/** Planted on agreements that the report accepts and counts. */
export function plantedWarnings(
  agreements: readonly PlacedAgreement[],
  planting: Planting,
  draws: Draws,
): PlacedAgreement[] {
  const result = [...agreements]
  for (const kind of defectsOf('agreements', 'warning')) {
    let index = draws.whole(0, result.length - 1)
    while (!canWarn(kind, itemAt(result, index), planting)) index = draws.whole(0, result.length - 1)
    const agreement = itemAt(result, index)
    result[index] = {
      ...agreement,
      row: planting.plant(kind, agreement.row, warningIn(kind, agreement)),
    }
  }
  return result
}

function errorIn(
  kind: DefectName,
  { plan, workplace }: PlacedAgreement,
  index: number,
  year: SampledYear,
): AgreementRow {
  const { start, end, person } = plan
  switch (kind) {
    case 'endBeforeStart':
      return { end: addDays(start, -30) }
    case 'actualEndBeforeStart':
      return { actualEnd: addDays(start, -5), endReason: 'OTHER', endDecidedBy: 'PROVIDER' }
    case 'actualEndAfterEnd':
      return { actualEnd: addDays(end, 20) }
    case 'unknownLearner':
      return { learnerId: `L9${String(index).padStart(5, '0')}` }
    case 'unknownCompany':
      return { companyNo: inventedEnterpriseNumber(95_000 + index) }
    case 'unknownMentor':
      return { mentorId: `M9${String(index).padStart(4, '0')}` }
    case 'unknownProgramme':
      return { programmeCode: String(7_900 + index) }
    case 'unknownScheme':
      return { scheme: { written: 'Leerwerken' } }
    case 'contractTypeOfOtherScheme':
      return { contractType: 'ODO' }
    case 'unknownContractType':
      return { contractType: { written: 'OVK' } }
    case 'impossibleStart':
      return { start: { written: `31/02/${year.schoolYear + 1}` } }
    case 'twoDigitYearOfEnd':
      return { end: withTwoDigitYear(end) }
    case 'hoursOutOfRange':
      return { hoursWorkplace: 75 }
    case 'hoursInMinutes':
      return { hoursSchool: { written: '12:30' } }
    case 'establishmentCheckDigits':
      return { establishmentNo: wrongCheckDigits(workplace.establishment.no) }
    case 'companyAsEstablishment':
      return { establishmentNo: workplace.company.no }
    case 'personAsCompany':
      return { companyNo: inventedNationalNumber(person.birth, person.sex === 'M' ? 997 : 998) }
    case 'unknownOccupation':
      return { isco: '9999' }
    case 'committeeOfPayroll':
      return { jointCommittee: '302.00' }
    case 'schoolSiteAsInstitution':
      return { providerNo: '12' }
    default:
      throw new Error(`No error ${kind} in agreements`)
  }
}

function canWarn(kind: DefectName, { plan, row }: PlacedAgreement, planting: Planting): boolean {
  if (planting.has(row) || plan.scheme !== 'DUAAL' || plan.contractType !== 'OAO') return false
  return kind !== 'earlyEndWithoutReason' || plan.actualEnd !== null
}

function warningIn(kind: DefectName, { plan }: PlacedAgreement): AgreementRow {
  switch (kind) {
    case 'earlyEndWithoutReason':
      return { endReason: null, endDecidedBy: null }
    case 'signedAfterStart':
      return { signedOn: addDays(plan.start, 6) }
    case 'over40Hours':
      return { hoursWorkplace: 26, hoursSchool: 16 }
    default:
      throw new Error(`No warning ${kind} in agreements`)
  }
}

function pairOf(agreements: readonly PlacedAgreement[]): [PlacedAgreement, PlacedAgreement] {
  return [itemAt(agreements, 0), itemAt(agreements, 1)]
}

/** Fourteen years and a month old on a day. */
export const birthOfTooYoung = (start: Day): Day => addDays(addYears(start, -14), -30)
