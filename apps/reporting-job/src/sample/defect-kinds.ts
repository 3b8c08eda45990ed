/** The kinds of defect that a sample carries, how many of each, and the rules that find them. */
import type { SampledTable } from './sample-year.ts'

/** One kind of defect; `times` counts defects, of which a pair of rows is one. */
export interface DefectKind {
  readonly table: SampledTable
  readonly column: string
  readonly severity: 'error' | 'warning'
  /** The rule about the defect first, then those that speak up with it. */
  readonly rules: readonly [string, ...string[]]
  readonly times: number
}

const error = (
  table: SampledTable,
  column: string,
  times: number,
  ...rules: [string, ...string[]]
): DefectKind => ({ table, column, severity: 'error', rules, times })

const warning = (
  table: SampledTable,
  column: string,
  times: number,
  ...rules: [string, ...string[]]
): DefectKind => ({ table, column, severity: 'warning', rules, times })

/** About two percent of the rows of every main table. */
export const defectKinds = {
  endBeforeStart: error('agreements', 'end', 5, 'gen-dates-order'),
  actualEndBeforeStart: error('agreements', 'actualEnd', 5, 'gen-actual-end-range'),
  actualEndAfterEnd: error('agreements', 'actualEnd', 5, 'gen-actual-end-range'),
  duplicateAgreement: error('agreements', 'id', 5, 'gen-agreement-id-unique'),
  unknownLearner: error('agreements', 'learnerId', 5, 'gen-ref-learner'),
  unknownCompany: error('agreements', 'companyNo', 5, 'gen-ref-company'),
  unknownMentor: error('agreements', 'mentorId', 5, 'gen-ref-mentor'),
  unknownProgramme: error('agreements', 'programmeCode', 5, 'gen-ref-programme'),
  unknownScheme: error('agreements', 'scheme', 5, 'gen-scheme-known'),
  contractTypeOfOtherScheme: error('agreements', 'contractType', 5, 'gen-contract-type-known'),
  unknownContractType: error('agreements', 'contractType', 5, 'gen-code-known'),
  impossibleStart: error('agreements', 'start', 5, 'gen-date-valid'),
  twoDigitYearOfEnd: error('agreements', 'end', 5, 'gen-date-valid'),
  hoursOutOfRange: error('agreements', 'hoursWorkplace', 5, 'gen-hours-range'),
  hoursInMinutes: error('agreements', 'hoursSchool', 5, 'gen-cell-readable'),
  underFifteen: error('agreements', 'start', 5, 'dual-min-age'),
  fullTimeOverlap: error('agreements', 'start', 5, 'gen-overlap-learner-full-time'),
  establishmentCheckDigits: error('agreements', 'establishmentNo', 5, 'id-est-checksum'),
  companyAsEstablishment: error('agreements', 'establishmentNo', 5, 'id-est-format'),
  personAsCompany: error('agreements', 'companyNo', 5, 'id-swap', 'id-kbo-format', 'gen-ref-company'),
  unknownOccupation: error('agreements', 'isco', 5, 'id-isco'),
  committeeOfPayroll: error('agreements', 'jointCommittee', 5, 'id-pc'),
  schoolSiteAsInstitution: error('agreements', 'providerNo', 5, 'id-institution'),
  earlyEndWithoutReason: warning('agreements', 'endReason', 8, 'gen-early-end-reason'),
  signedAfterStart: warning('agreements', 'signedOn', 8, 'gen-signed-before-start'),
  over40Hours: warning('agreements', 'hoursWorkplace', 8, 'gen-hours-over-40'),

  impossibleEnrolment: error('enrolments', 'from', 66, 'gen-date-valid'),
  twoDigitYearOfEnrolment: error('enrolments', 'to', 66, 'gen-date-valid'),
  unknownProgrammeOfEnrolment: error('enrolments', 'programmeCode', 66, 'id-programme'),
  institutionOfEnrolment: error('enrolments', 'providerNo', 66, 'id-institution'),

  nationalNumberCheckDigits: error('learners', 'nrn', 34, 'id-nrn-checksum'),
  nationalNumberFormat: error('learners', 'nrn', 34, 'id-nrn-format'),
  nationalNumberCentury: error('learners', 'nrn', 34, 'id-nrn-century'),
  impossibleBirth: error('learners', 'birth', 34, 'gen-date-valid'),
  twoDigitYearOfBirth: error('learners', 'birth', 34, 'gen-date-valid'),
  learnerPostcode: error('learners', 'postcode', 34, 'id-postcode'),
  unknownSex: error('learners', 'sex', 34, 'gen-code-known'),

  companyCheckDigits: error('companies', 'no', 14, 'id-kbo-checksum'),
  companyNumberFormat: error('companies', 'no', 14, 'id-kbo-format'),
  naceFormat: error('companies', 'nace', 14, 'id-nace'),
  committeeOfCompany: error('companies', 'jointCommittee', 14, 'id-pc'),
  impossibleFounding: error('companies', 'foundedOn', 14, 'gen-date-valid'),
  employeesInWords: error('companies', 'employees', 14, 'gen-cell-readable'),

  establishmentNumberCheckDigits: error('establishments', 'no', 32, 'id-est-checksum'),
  establishmentNumberFormat: error('establishments', 'no', 32, 'id-est-format'),
  establishmentPostcode: error('establishments', 'postcode', 32, 'id-postcode'),

  institutionFormat: error('providers', 'no', 4, 'id-institution'),
  providerPostcode: error('providers', 'postcode', 4, 'id-postcode'),

  impossibleMentorBirth: error('mentors', 'birth', 15, 'gen-date-valid'),
  twoDigitYearOfExtract: error('mentors', 'conductOn', 15, 'gen-date-valid'),
  trainedTooLate: error('mentors', 'trainedOn', 90, 'mentor-trained-in-time'),

  accreditedEstablishment: error('accreditations', 'establishmentNo', 42, 'id-est-checksum'),
  impossibleAccreditation: error('accreditations', 'validTo', 42, 'gen-date-valid'),
  unknownDecision: error('accreditations', 'decision', 42, 'gen-code-known'),

  vksLevelNine: error('programmes', 'vksLevel', 3, 'id-vks'),

  amountInWords: error('subsidies', 'amount', 26, 'gen-cell-readable'),
  twoDigitYearOfRequest: error('subsidies', 'requestedOn', 26, 'gen-date-valid'),
  companyOfSubsidy: error('subsidies', 'companyNo', 26, 'id-kbo-checksum'),

  programmeOfOffering: error('offerings', 'programmeCode', 3, 'gen-report-ref-programme'),
  offeringEndsBefore: error('offerings', 'to', 3, 'gen-offering-dates-order'),
  visitOfUnknownAgreement: error('visits', 'agreementId', 6, 'gen-report-ref-agreement'),
  followedUpBefore: error('visits', 'followedUpOn', 6, 'gen-visit-follow-up-order'),
  unknownFinding: error('visits', 'finding', 6, 'gen-code-known'),
  companyOfContact: error('contacts', 'companyNo', 5, 'gen-report-ref-company'),
  impossibleContact: error('contacts', 'contactedOn', 5, 'gen-date-valid'),
  establishmentOfPlace: error('places', 'establishmentNo', 4, 'gen-report-ref-establishment'),
  placeEndsBefore: error('places', 'availableTo', 4, 'gen-place-dates-order'),
  trainingOfUnknownMentor: error('mentorTrainings', 'mentorId', 4, 'gen-report-ref-mentor'),
  promisedInWords: error('commitments', 'promised', 1, 'gen-cell-readable'),
  sectorOfAdvice: error('advice', 'sectorCode', 1, 'gen-report-ref-sector'),
  closedBeforeOpened: error('procedures', 'closedOn', 1, 'gen-procedure-dates-order'),
  leaverUnknown: error('outcomes', 'learnerId', 5, 'gen-report-ref-learner'),
  unknownQualification: error('outcomes', 'qualification', 5, 'gen-code-known'),
} as const satisfies Readonly<Record<string, DefectKind>>

export type DefectName = keyof typeof defectKinds

/** The defects of one table and severity, each as often as it occurs. */
export const defectsOf = (table: SampledTable, severity: DefectKind['severity']): DefectName[] =>
  (Object.entries(defectKinds) as [DefectName, DefectKind][])
    .filter(([, kind]) => kind.table === table && kind.severity === severity)
    .flatMap(([name, { times }]) => Array<DefectName>(times).fill(name))
