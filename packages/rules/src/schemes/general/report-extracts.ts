/** The rules on the extracts that only the yearly report counts: keys, references, days, and what is said twice. */
import { genAdviceIdUnique } from './gen-advice-id-unique.ts'
import { genCommitmentIdUnique } from './gen-commitment-id-unique.ts'
import { genContactIdUnique } from './gen-contact-id-unique.ts'
import { genControlTotalIdUnique } from './gen-control-total-id-unique.ts'
import { genMentorTrainingIdUnique } from './gen-mentor-training-id-unique.ts'
import { genOfferingDatesOrder } from './gen-offering-dates-order.ts'
import { genOfferingIdUnique } from './gen-offering-id-unique.ts'
import { genOutcomeIdUnique } from './gen-outcome-id-unique.ts'
import { genOwnValueDiffersPlaceProvince } from './gen-own-value-differs-place-province.ts'
import { genPlaceDatesOrder } from './gen-place-dates-order.ts'
import { genPlaceIdUnique } from './gen-place-id-unique.ts'
import { genProcedureDatesOrder } from './gen-procedure-dates-order.ts'
import { genProcedureIdUnique } from './gen-procedure-id-unique.ts'
import { genReportRefAgreement } from './gen-report-ref-agreement.ts'
import { genReportRefCompany } from './gen-report-ref-company.ts'
import { genReportRefEmployerSector } from './gen-report-ref-employer-sector.ts'
import { genReportRefEstablishment } from './gen-report-ref-establishment.ts'
import { genReportRefLearner } from './gen-report-ref-learner.ts'
import { genReportRefMentor } from './gen-report-ref-mentor.ts'
import { genReportRefProgramme } from './gen-report-ref-programme.ts'
import { genReportRefProvider } from './gen-report-ref-provider.ts'
import { genReportRefSector } from './gen-report-ref-sector.ts'
import { genVisitFollowUpOrder } from './gen-visit-follow-up-order.ts'
import { genVisitIdUnique } from './gen-visit-id-unique.ts'

export const reportExtractRules = [
  genOfferingIdUnique,
  genVisitIdUnique,
  genContactIdUnique,
  genPlaceIdUnique,
  genMentorTrainingIdUnique,
  genCommitmentIdUnique,
  genAdviceIdUnique,
  genProcedureIdUnique,
  genOutcomeIdUnique,
  genControlTotalIdUnique,
  genReportRefAgreement,
  genReportRefProvider,
  genReportRefProgramme,
  genReportRefSector,
  genReportRefEmployerSector,
  genReportRefCompany,
  genReportRefEstablishment,
  genReportRefMentor,
  genReportRefLearner,
  genOfferingDatesOrder,
  genPlaceDatesOrder,
  genVisitFollowUpOrder,
  genProcedureDatesOrder,
  genOwnValueDiffersPlaceProvince,
] as const
