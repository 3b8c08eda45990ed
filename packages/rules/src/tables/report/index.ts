/** The extracts that only the yearly report counts; no planning sheet holds them and no law of ours judges them. */
import { advice } from './advice.ts'
import { commitments } from './commitments.ts'
import { contacts } from './contacts.ts'
import { controlTotals } from './control-totals.ts'
import { mentorTrainings } from './mentor-trainings.ts'
import { offerings } from './offerings.ts'
import { outcomes } from './outcomes.ts'
import { places } from './places.ts'
import { procedures } from './procedures.ts'
import { visits } from './visits.ts'

export const reportTables = {
  offerings,
  visits,
  contacts,
  places,
  mentorTrainings,
  commitments,
  advice,
  procedures,
  outcomes,
  controlTotals,
} as const
