/** Where a sheet of agreements says itself what the record of the mentor says. */
import { dualSchemes } from '../accreditation/index.ts'

/** Without a day of acceptance an agreement is judged on its own start. */
export const inAgreements = {
  table: 'agreements',
  schemes: dualSchemes,
  through: 'mentorId',
  columns: {
    birth: 'mentorBirth',
    experienceFrom: 'mentorExperienceFrom',
    experienceYears: 'mentorExperienceYears',
    qualification: 'mentorQualification',
    qualificationEvidence: 'mentorQualificationEvidence',
    conductOn: 'mentorConductOn',
    requestedOn: 'mentorRequestedOn',
    accreditedOn: 'mentorAccreditedOn',
    firstAgreementOn: 'start',
    trainedOn: 'mentorTrainedOn',
    trainingExempt: 'mentorTrainingExempt',
    trainingPlannedOn: 'mentorTrainingPlannedOn',
    sectorTrainingMonths: 'sectorTrainingMonths',
    companyJointCommittee: 'jointCommittee',
  },
} as const
