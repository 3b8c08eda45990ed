/** Former systems of learning and working: Leertijd, DBSO, the pilot, and what the reforms abolished. */
import { formerAbolished2018 } from './former-abolished-2018.ts'
import { formerAge } from './former-age.ts'
import { formerContract2016 } from './former-contract-2016.ts'
import { formerPilotAfter } from './former-pilot-after.ts'
import { formerRunning } from './former-running.ts'
import { formerStart2024 } from './former-start-2024.ts'
import { formerStart2025 } from './former-start-2025.ts'

export const formerRules = [
  formerStart2025,
  formerStart2024,
  formerRunning,
  formerAge,
  formerContract2016,
  formerPilotAfter,
  formerAbolished2018,
] as const
