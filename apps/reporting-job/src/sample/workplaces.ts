/** Invented companies with establishments and mentors, found for agreements sector by sector. */
import { addDays, type Day, daysBetween, deadline, naceVersionOn } from '@werkplekleren/rules'
import type { SampledYear } from './calibration.ts'
import { type Draws, itemAt } from './draws.ts'
import { inventedEnterpriseNumber, inventedEstablishmentNumber } from './invented-numbers.ts'
import { birthsOfAgeOn } from './people.ts'
import { drawPostcode, type SampleProvince } from './provinces.ts'
import { dayBetween, dayOf, laterOf } from './sample-days.ts'
import type { SampleRow } from './sample-year.ts'
import { type SectorProfile, sectorProfile } from './sectors.ts'

export interface Company {
  readonly no: string
  readonly name: string
  readonly employees: number
  readonly sector: SectorProfile
  readonly jointCommittee: string
  readonly foundedOn: Day
  readonly province: SampleProvince
  readonly establishments: readonly Establishment[]
}

export interface Establishment {
  readonly no: string
  readonly province: SampleProvince
  readonly postcode: string
}

/** A mentor and the first day on which an agreement needs one. */
export interface MentorPost {
  readonly id: string
  readonly company: Company
  neededFrom: Day
}

/** One place for one learner: a mentor never has more learners than the places given out. */
export interface Workplace {
  readonly company: Company
  readonly establishment: Establishment
  readonly mentor: MentorPost
}

/** Gives out workplaces; companies are made when no place in their sector and province is left. */
export class WorkplaceFinder {
  readonly companies: Company[] = []
  readonly mentors: MentorPost[] = []
  private establishments = 0
  private readonly free = new Map<string, Workplace[]>()
  private readonly draws: Draws

  constructor(draws: Draws) {
    this.draws = draws
  }

  /** A workplace for one agreement that starts on a day. */
  find(sectorCode: string, province: SampleProvince, start: Day): Workplace {
    const key = `${sectorCode}/${province}`
    const free = this.free.get(key) ?? []
    this.free.set(key, free)
    if (free.length === 0) free.push(...this.newCompany(sectorCode, province))
    const place = free.pop()
    if (!place) throw new Error('A new company has at least one workplace')
    if (start < place.mentor.neededFrom) place.mentor.neededFrom = start
    return place
  }

  /** A company with its workplaces, none of them given out. */
  newCompany(sectorCode: string, province: SampleProvince): Workplace[] {
    const { draws } = this
    const sector = sectorProfile(sectorCode)
    const learners = draws.pickWeighted([
      [1, 50],
      [2, 28],
      [3, 14],
      [4, 8],
    ])
    const serial = this.companies.length + 1
    const company: Company = {
      no: inventedEnterpriseNumber(serial),
      name: `Onderneming ${String(serial).padStart(4, '0')}`,
      employees: drawEmployees(learners, draws),
      sector,
      jointCommittee: draws.pick(sector.jointCommittees),
      foundedOn: dayBetween(FOUNDED_FROM, FOUNDED_TO, draws),
      province,
      establishments: Array.from({ length: draws.happens(0.12) ? 2 : 1 }, () => {
        this.establishments += 1
        return {
          no: inventedEstablishmentNumber(this.establishments),
          province,
          postcode: drawPostcode(draws, province),
        }
      }),
    }
    this.companies.push(company)
    const perMentor = sector.maxLearners ?? draws.whole(1, 3)
    const workplaces: Workplace[] = []
    for (let place = 0; place < learners; place++) {
      const mentor =
        place % perMentor === 0 ? this.newMentor(company) : itemAt(this.mentors, this.mentors.length - 1)
      workplaces.push({ company, establishment: draws.pick(company.establishments), mentor })
    }
    return workplaces
  }

  private newMentor(company: Company): MentorPost {
    const mentor = { id: `M${String(this.mentors.length + 1).padStart(5, '0')}`, company, neededFrom: LATEST }
    this.mentors.push(mentor)
    return mentor
  }
}

export function companyRow(company: Company, year: SampledYear): SampleRow<'companies'> {
  return {
    no: company.no,
    name: company.name,
    employees: company.employees,
    province: company.province,
    nace: company.sector.nace,
    naceVersion: naceVersionOn(year.last),
    naceOn: year.last,
    jointCommittee: company.jointCommittee,
    foundedOn: company.foundedOn,
  }
}

export const establishmentRows = ({ no, establishments }: Company): SampleRow<'establishments'>[] =>
  establishments.map((establishment) => ({
    no: establishment.no,
    companyNo: no,
    postcode: establishment.postcode,
    province: establishment.province,
  }))

/**
 * A mentor as a row: 25 or older with five years of experience (a few younger with a qualification), extract of the
 * criminal record within the year before, trained within the sector's term wherever that term has passed.
 */
export function mentorRow(mentor: MentorPost, year: SampledYear, draws: Draws): SampleRow<'mentors'> {
  const { sector } = mentor.company
  const needed = mentor.neededFrom === LATEST ? year.countDate : mentor.neededFrom
  const accreditedOn = laterOf(addDays(needed, -draws.whole(2, 1200)), ACCEPTED_FROM)
  const young = draws.happens(0.02)
  const term = deadline(accreditedOn, sector.trainingMonths)
  const trainedOn = addDays(accreditedOn, draws.whole(10, daysBetween(accreditedOn, term)))
  const exempt = draws.happens(0.03)
  return {
    id: mentor.id,
    companyNo: mentor.company.no,
    sectorCode: sector.code,
    birth: young ? birthsOfAgeOn(23, 24, accreditedOn, draws) : birthsOfAgeOn(27, 60, accreditedOn, draws),
    experienceFrom: addDays(accreditedOn, young ? -800 : -draws.whole(1900, 2900)),
    qualification: young || draws.happens(0.5),
    conductOn: addDays(accreditedOn, -draws.whole(5, 330)),
    // What lies after the end of the year is not known yet.
    trainedOn: exempt || trainedOn > year.last ? null : trainedOn,
    trainingExempt: exempt,
    accreditedOn,
  }
}

/** Learners never outnumber employees; a company without employees has one learner. */
function drawEmployees(learners: number, draws: Draws): number {
  if (learners === 1 && draws.happens(0.06)) return 0
  const size = draws.pickWeighted([
    [draws.whole(1, 4), 30],
    [draws.whole(5, 9), 25],
    [draws.whole(10, 49), 30],
    [draws.whole(50, 249), 11],
    [draws.whole(250, 900), 4],
  ])
  return Math.max(size, learners)
}

const FOUNDED_FROM = dayOf('1985-01-01')
const FOUNDED_TO = dayOf('2018-12-31')
const LATEST = dayOf('2150-01-01')

/** The sample has no mentors of before the duty to be trained, nor of the months in which COVID-19 prolonged the term. */
const ACCEPTED_FROM = dayOf('2020-04-01')
