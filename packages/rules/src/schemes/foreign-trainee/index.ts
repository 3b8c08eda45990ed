/** Rules of foreign trainees: A3-1 to 2022 and the rules from 2023, chosen by the date of grant. */
import { a31AgeExempt } from './a31-age-exempt.ts'
import { a31AgreementDutch } from './a31-agreement-dutch.ts'
import { a31Continuation } from './a31-continuation.ts'
import { a31Cv } from './a31-cv.ts'
import { a31Derogation } from './a31-derogation.ts'
import { a31DiplomaCopy } from './a31-diploma-copy.ts'
import { a31EmployerId } from './a31-employer-id.ts'
import { a31Form } from './a31-form.ts'
import { a31FullTime } from './a31-full-time.ts'
import { a31HoursStated } from './a31-hours-stated.ts'
import { a31IdCopies } from './a31-id-copies.ts'
import { a31Isco4 } from './a31-isco-4.ts'
import { a31Mandatary } from './a31-mandatary.ts'
import { a31MandataryId } from './a31-mandatary-id.ts'
import { a31Max12Months } from './a31-max-12-months.ts'
import { a31Max30 } from './a31-max-30.ts'
import { a31Min18 } from './a31-min-18.ts'
import { a31MinWage } from './a31-min-wage.ts'
import { a31NoOtherJob } from './a31-no-other-job.ts'
import { a31Numbers } from './a31-numbers.ts'
import { a31OtherJobOverlap } from './a31-other-job-overlap.ts'
import { a31Payslips } from './a31-payslips.ts'
import { a31PostingDocument } from './a31-posting-document.ts'
import { a31PostingRenewal } from './a31-posting-renewal.ts'
import { a31ProgrammeAttached } from './a31-programme-attached.ts'
import { a31ProgrammeSigned } from './a31-programme-signed.ts'
import { a31Regime } from './a31-regime.ts'
import { a31Renewal2Months } from './a31-renewal-2-months.ts'
import { a31RenewalPossible } from './a31-renewal-possible.ts'
import { a31Total12Months } from './a31-total-12-months.ts'
import { a31Translation } from './a31-translation.ts'
import { a31WageStated } from './a31-wage-stated.ts'
import { ftrDiplomaVks5 } from './ftr-diploma-vks5.ts'
import { ftrHousing } from './ftr-housing.ts'
import { ftrMeans } from './ftr-means.ts'
import { ftrMin3Max6 } from './ftr-min-3-max-6.ts'
import { ftrOneExtension } from './ftr-one-extension.ts'

export const foreignTraineeRules = [
  a31Regime,
  a31Min18,
  a31Max30,
  a31AgeExempt,
  a31Derogation,
  a31Continuation,
  a31DiplomaCopy,
  a31Cv,
  a31FullTime,
  a31Max12Months,
  a31Total12Months,
  a31RenewalPossible,
  a31Renewal2Months,
  a31NoOtherJob,
  a31OtherJobOverlap,
  a31Translation,
  a31HoursStated,
  a31WageStated,
  a31MinWage,
  a31ProgrammeAttached,
  a31ProgrammeSigned,
  a31AgreementDutch,
  a31IdCopies,
  a31EmployerId,
  a31Form,
  a31Isco4,
  a31Numbers,
  a31Mandatary,
  a31MandataryId,
  a31PostingDocument,
  a31PostingRenewal,
  a31Payslips,
  ftrMin3Max6,
  ftrOneExtension,
  ftrDiplomaVks5,
  ftrMeans,
  ftrHousing,
] as const
