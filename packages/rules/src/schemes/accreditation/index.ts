/** Rules on the accreditation of companies as training places of dual learning. */
import { accCancelledRunning } from './acc-cancelled-running.ts'
import { accCompanyExcluded } from './acc-company-excluded.ts'
import { accCompetentBody } from './acc-competent-body.ts'
import { accConvictions } from './acc-convictions.ts'
import { accDecision14Days } from './acc-decision-14-days.ts'
import { accEquipment } from './acc-equipment.ts'
import { accExcludedRunning } from './acc-excluded-running.ts'
import { accExpiresDuring } from './acc-expires-during.ts'
import { accFinance } from './acc-finance.ts'
import { accHorecaDocuments } from './acc-horeca-documents.ts'
import { accMentorListed } from './acc-mentor-listed.ts'
import { accPresent } from './acc-present.ts'
import { accSameEstablishment } from './acc-same-establishment.ts'
import { accSameProgramme } from './acc-same-programme.ts'
import { accValidOnStart } from './acc-valid-on-start.ts'
import { accValidity5Years } from './acc-validity-5-years.ts'

export { lastDay } from './accreditations-at.ts'
export { dualSchemes } from './dual-schemes.ts'
export { isConstruction } from './joint-committees.ts'

export const accreditationRules = [
  accPresent,
  accValidOnStart,
  accSameProgramme,
  accSameEstablishment,
  accExpiresDuring,
  accValidity5Years,
  accDecision14Days,
  accCancelledRunning,
  accMentorListed,
  accEquipment,
  accFinance,
  accConvictions,
  accCompetentBody,
  accHorecaDocuments,
  accCompanyExcluded,
  accExcludedRunning,
] as const
