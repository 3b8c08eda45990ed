/** Minors at work: federal rules on hours and rest, for every scheme. */
import { minDay8h } from './min-day-8h.ts'
import { minNight } from './min-night.ts'
import { minPause } from './min-pause.ts'
import { minRest12h } from './min-rest-12h.ts'
import { minTurns18 } from './min-turns-18.ts'
import { minWeek38 } from './min-week-38.ts'
import { minWeekend } from './min-weekend.ts'

export const minorsRules = [
  minNight,
  minDay8h,
  minWeek38,
  minPause,
  minRest12h,
  minWeekend,
  minTurns18,
] as const
