/** Rules of all schemes: the sheet itself, dates, references, overlaps, hours, age, signature, exclusion. */
import { genActualEndRange } from './gen-actual-end-range.ts'
import { genAgreementIdUnique } from './gen-agreement-id-unique.ts'
import { genCellReadable } from './gen-cell-readable.ts'
import { genCodeKnown } from './gen-code-known.ts'
import { genContractTypeKnown } from './gen-contract-type-known.ts'
import { genDateValid } from './gen-date-valid.ts'
import { genDatesOrder } from './gen-dates-order.ts'
import { genEarlyEndReason } from './gen-early-end-reason.ts'
import { genExcludedByVdab } from './gen-excluded-by-vdab.ts'
import { genExclusionOver3Years } from './gen-exclusion-over-3-years.ts'
import { genHoursOver40 } from './gen-hours-over-40.ts'
import { genHoursRange } from './gen-hours-range.ts'
import { genLanguageSchemeName } from './gen-language-scheme-name.ts'
import { genMinAge15 } from './gen-min-age-15.ts'
import { genOverlapLearnerAny } from './gen-overlap-learner-any.ts'
import { genOverlapLearnerFullTime } from './gen-overlap-learner-full-time.ts'
import { genOwnValueDiffersLearnerBirth } from './gen-own-value-differs-learner-birth.ts'
import { genOwnValueDiffersLearnerEmployed } from './gen-own-value-differs-learner-employed.ts'
import { genOwnValueDiffersLearnerVdabRegistered } from './gen-own-value-differs-learner-vdab-registered.ts'
import { genOwnValueDiffersLearnerWorkKind } from './gen-own-value-differs-learner-work-kind.ts'
import { genOwnValueDiffersProvince } from './gen-own-value-differs-province.ts'
import { genReasonWithoutEnd } from './gen-reason-without-end.ts'
import { genRefCompany } from './gen-ref-company.ts'
import { genRefLearner } from './gen-ref-learner.ts'
import { genRefMentor } from './gen-ref-mentor.ts'
import { genRefProgramme } from './gen-ref-programme.ts'
import { genSameRowTwice } from './gen-same-row-twice.ts'
import { genSchemeKnown } from './gen-scheme-known.ts'
import { genSignedBeforeStart } from './gen-signed-before-start.ts'

export const generalRules = [
  genSchemeKnown,
  genContractTypeKnown,
  genCodeKnown,
  genDateValid,
  genCellReadable,
  genDatesOrder,
  genActualEndRange,
  genEarlyEndReason,
  genReasonWithoutEnd,
  genAgreementIdUnique,
  genSameRowTwice,
  genRefLearner,
  genRefCompany,
  genRefMentor,
  genRefProgramme,
  genOwnValueDiffersLearnerBirth,
  genOwnValueDiffersLearnerEmployed,
  genOwnValueDiffersLearnerWorkKind,
  genOwnValueDiffersLearnerVdabRegistered,
  genOwnValueDiffersProvince,
  genOverlapLearnerFullTime,
  genOverlapLearnerAny,
  genHoursRange,
  genHoursOver40,
  genMinAge15,
  genSignedBeforeStart,
  genExcludedByVdab,
  genExclusionOver3Years,
  genLanguageSchemeName,
] as const
