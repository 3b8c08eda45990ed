/** Rules of temporary work experience (TWE): pathways, and the agreements that belong to them. */
import { tweAgreementFirstDay } from './twe-agreement-first-day.ts'
import { tweArt60Employer } from './twe-art60-employer.ts'
import { tweArt60Transition } from './twe-art60-transition.ts'
import { tweAssessmentBefore } from './twe-assessment-before.ts'
import { tweAssessor } from './twe-assessor.ts'
import { tweExperienceNeed } from './twe-experience-need.ts'
import { tweGeneric } from './twe-generic.ts'
import { tweHalfTime } from './twe-half-time.ts'
import { tweInstrument } from './twe-instrument.ts'
import { tweInstrumentInside } from './twe-instrument-inside.ts'
import { tweIntakeFrame } from './twe-intake-frame.ts'
import { tweLearningPotential } from './twe-learning-potential.ts'
import { tweMax24Months } from './twe-max-24-months.ts'
import { tweNotQuicker } from './twe-not-quicker.ts'
import { tweNotSocialEconomy } from './twe-not-social-economy.ts'
import { tweRegisteredBefore } from './twe-registered-before.ts'
import { tweRouteOcmw } from './twe-route-ocmw.ts'
import { tweRouteVdab } from './twe-route-vdab.ts'
import { tweStart } from './twe-start.ts'
import { tweSum24Months } from './twe-sum-24-months.ts'
import { tweVdabAfter2023 } from './twe-vdab-after-2023.ts'
import { tweWesHalfTimeHint } from './twe-wes-half-time-hint.ts'

export const tweRules = [
  tweStart,
  tweMax24Months,
  tweSum24Months,
  tweRouteOcmw,
  tweRouteVdab,
  tweVdabAfter2023,
  tweGeneric,
  tweExperienceNeed,
  tweLearningPotential,
  tweHalfTime,
  tweNotSocialEconomy,
  tweNotQuicker,
  tweIntakeFrame,
  tweAssessor,
  tweAssessmentBefore,
  tweAgreementFirstDay,
  tweRegisteredBefore,
  tweInstrument,
  tweInstrumentInside,
  tweWesHalfTimeHint,
  tweArt60Transition,
  tweArt60Employer,
] as const
