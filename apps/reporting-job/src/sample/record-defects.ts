/** Defects in the other tables: on rows of their own, or on rows that nothing else refers to. */
import { addDays, type Day, deadline, partsOf } from '@werkplekleren/rules'
import type { SampledYear } from './calibration.ts'
import { type DefectName, defectKinds, defectsOf } from './defect-kinds.ts'
import { type Draws, itemAt } from './draws.ts'
import type { Enrolment } from './enrolled.ts'
import {
  inventedEnterpriseNumber,
  inventedEstablishmentNumber,
  inventedInstitutionNumber,
  inventedNationalNumber,
  wrongCheckDigits,
} from './invented-numbers.ts'
import { type Person, withTwoDigitYear } from './people.ts'
import type { Planting } from './planting.ts'
import type { AsWritten, SampledTable, SampleRow } from './sample-year.ts'
import { NO_PARTNERSHIP, sectorProfile } from './sectors.ts'

/** Plants every error of a table on rows that are there already, at these positions. */
export function plantOnSome<T extends SampledTable>(
  table: T,
  rows: readonly SampleRow<T>[],
  positions: readonly number[],
  planting: Planting,
  defect: (kind: DefectName, row: SampleRow<T>, position: number) => SampleRow<T>,
): SampleRow<T>[] {
  const result = [...rows]
  defectsOf(table, 'error').forEach((kind, index) => {
    const position = itemAt(positions, index)
    const row = itemAt(rows, position)
    result[position] = planting.plant<T>(kind, row, defect(kind, row, position))
  })
  return result
}

/** Adds a copy of a row for every error of a table; the defect gives the copy a key of its own. */
export function plantOnCopies<T extends SampledTable>(
  table: T,
  rows: readonly SampleRow<T>[],
  planting: Planting,
  defect: (kind: DefectName, index: number) => SampleRow<T>,
): SampleRow<T>[] {
  const copies = defectsOf(table, 'error').map((kind, index) =>
    planting.plant<T>(kind, itemAt(rows, index), defect(kind, index)),
  )
  return [...rows, ...copies]
}

/** Learners beside the population, as many as there are errors to plant. */
export function learnerError(kind: DefectName, { birth, sex }: Person): SampleRow<'learners'> {
  const number = inventedNationalNumber(birth, sex === 'M' ? 997 : 998)
  switch (kind) {
    case 'nationalNumberCheckDigits':
      return { nrn: wrongCheckDigits(number) }
    case 'nationalNumberFormat':
      return { nrn: number.slice(0, 7) }
    case 'nationalNumberCentury':
      return { nrn: inventedNationalNumber(birth, sex === 'M' ? 997 : 998, '19') }
    case 'impossibleBirth':
      return { birth: { written: `30/02/${partsOf(birth).year}` }, nrn: null }
    case 'twoDigitYearOfBirth':
      return { birth: withTwoDigitYear(birth), nrn: null }
    case 'learnerPostcode':
      return { postcode: '99999' }
    case 'unknownSex':
      return { sex: { written: 'Q' } }
    default:
      throw new Error(`No error ${kind} in learners`)
  }
}

export function enrolmentError(
  kind: DefectName,
  { from, to }: Enrolment,
  index: number,
): SampleRow<'enrolments'> {
  switch (kind) {
    case 'impossibleEnrolment':
      return { from: { written: `31/09/${partsOf(from).year}` } }
    case 'twoDigitYearOfEnrolment':
      return { to: withTwoDigitYear(to) }
    case 'unknownProgrammeOfEnrolment':
      return { programmeCode: String(7_500 + (index % 100)) }
    case 'institutionOfEnrolment':
      return { providerNo: '17' }
    default:
      throw new Error(`No error ${kind} in enrolments`)
  }
}

/** Companies without establishments or agreements, each a copy of another but for its number and name. */
export function companyError(kind: DefectName, index: number): SampleRow<'companies'> {
  const number = inventedEnterpriseNumber(90_000 + index)
  const own = { no: number, name: `Onderneming ${9000 + index}` }
  switch (kind) {
    case 'companyCheckDigits':
      return { ...own, no: wrongCheckDigits(number) }
    case 'companyNumberFormat':
      return { ...own, no: `${number.slice(0, 4)}${String(index).padStart(3, '0')}` }
    case 'naceFormat':
      return { ...own, nace: '432' }
    case 'committeeOfCompany':
      return { ...own, jointCommittee: '14001' }
    case 'impossibleFounding':
      return { ...own, foundedOn: { written: '31/04/2011' } }
    case 'employeesInWords':
      return { ...own, employees: { written: 'een tiental' } }
    default:
      throw new Error(`No error ${kind} in companies`)
  }
}

/** Establishments beside those in use. */
export function establishmentError(kind: DefectName, index: number): SampleRow<'establishments'> {
  const number = inventedEstablishmentNumber(90_000 + index)
  switch (kind) {
    case 'establishmentNumberCheckDigits':
      return { no: wrongCheckDigits(number) }
    case 'establishmentNumberFormat':
      return { no: `9${number.slice(1)}` }
    case 'establishmentPostcode':
      return { no: number, postcode: '99999' }
    default:
      throw new Error(`No error ${kind} in establishments`)
  }
}

/** Providers without enrolments. */
export function providerError(kind: DefectName, index: number): SampleRow<'providers'> {
  const own = { no: inventedInstitutionNumber(9_000 + index), name: `Secundaire school ${900 + index}` }
  switch (kind) {
    case 'institutionFormat':
      return { ...own, no: String(9_010 + index) }
    case 'providerPostcode':
      return { ...own, postcode: '99999' }
    default:
      throw new Error(`No error ${kind} in providers`)
  }
}

/** Adds mentors without agreements, each with an error. */
export function withMentorErrors(
  mentors: readonly SampleRow<'mentors'>[],
  planting: Planting,
): SampleRow<'mentors'>[] {
  const kinds = defectsOf('mentors', 'error').filter((kind) => kind !== 'trainedTooLate')
  return [
    ...mentors,
    ...kinds.map((kind, index) =>
      planting.plant<'mentors'>(kind, unplanted(mentors, index, planting), mentorError(kind, index)),
    ),
  ]
}

function unplanted(
  mentors: readonly SampleRow<'mentors'>[],
  index: number,
  planting: Planting,
): SampleRow<'mentors'> {
  return itemAt(
    mentors.slice(0, 500).filter((mentor) => !planting.has(mentor)),
    index,
  )
}

function mentorError(kind: DefectName, index: number): SampleRow<'mentors'> {
  const own = { id: `M8${String(index).padStart(4, '0')}` }
  switch (kind) {
    case 'impossibleMentorBirth':
      return { ...own, birth: { written: '31/06/1985' } }
    case 'twoDigitYearOfExtract':
      return { ...own, conductOn: { written: '14/03/23' } }
    default:
      throw new Error(`No error ${kind} in mentors`)
  }
}

export function accreditationError(
  kind: DefectName,
  { establishmentNo }: SampleRow<'accreditations'>,
): SampleRow<'accreditations'> {
  switch (kind) {
    case 'accreditedEstablishment':
      return { establishmentNo: wrongCheckDigits(String(establishmentNo)) }
    case 'impossibleAccreditation':
      return { validTo: { written: '31/11/2028' } }
    case 'unknownDecision':
      return { decision: { written: 'in orde' } }
    default:
      throw new Error(`No error ${kind} in accreditations`)
  }
}

export function subsidyError(kind: DefectName, row: SampleRow<'subsidies'>): SampleRow<'subsidies'> {
  switch (kind) {
    case 'amountInWords':
      return { amount: { written: 'duizend' } }
    case 'twoDigitYearOfRequest':
      return { requestedOn: { written: '05/07/25' } }
    case 'companyOfSubsidy':
      return { companyNo: wrongCheckDigits(String(row.companyNo)) }
    default:
      throw new Error(`No error ${kind} in subsidies`)
  }
}

/** Programmes that nobody follows, with a level that does not exist. */
export const programmesWithErrors = (planting: Planting): SampleRow<'programmes'>[] =>
  defectsOf('programmes', 'error').map((kind, index) =>
    planting.plant<'programmes'>(
      kind,
      {
        code: String(8_900 + index),
        name: `Proefopleiding ${index + 1}`,
        dual: false,
        runUpPhase: false,
        level: 'SECONDARY',
        grade: '3',
        domain: 'NONE',
        finality: 'ARBEIDSMARKT',
        sectorCode: NO_PARTNERSHIP,
      },
      { vksLevel: 9 },
    ),
  )

/** Mentors whose training came after the term of their sector: some of those whose term lies in the past. */
export function trainedTooLate(
  mentors: readonly SampleRow<'mentors'>[],
  year: SampledYear,
  planting: Planting,
  draws: Draws,
): SampleRow<'mentors'>[] {
  const result = [...mentors]
  let left = defectKinds.trainedTooLate.times
  for (const index of draws.shuffled(mentors.map((_, position) => position))) {
    if (left === 0) break
    const mentor = itemAt(mentors, index)
    const { accreditedOn, trainedOn, sectorCode } = mentor
    if (!isDay(accreditedOn) || !isDay(trainedOn)) continue
    const term = deadline(accreditedOn, sectorProfile(String(sectorCode)).trainingMonths)
    if (term > addDays(year.last, -90)) continue
    result[index] = planting.plant('trainedTooLate', mentor, { trainedOn: addDays(term, draws.whole(1, 80)) })
    left -= 1
  }
  if (left > 0) throw new Error('Too few mentors whose term has passed')
  return result
}

const isDay = (cell: Day | AsWritten | null | undefined): cell is Day => typeof cell === 'number'
