/** Limits to the work of minors, and who is a minor. */
import { ageOn, type Day } from '../calendar/index.ts'
import { text } from '../language.ts'
import {
  childLabour,
  cite,
  preventYoungHours,
  securexYoungNight,
  securexYoungRest,
  youngWorkers,
} from '../sources/index.ts'
import { defineParameter, EVER, valueOn } from './parameter.ts'

export const ageOfMajority = defineParameter({
  id: 'age-of-majority',
  title: text('Meerderjarigheid', 'Age of majority', 'Majorité'),
  unit: 'years',
  values: [{ from: EVER, value: 18, certainty: 'published', sources: [cite(youngWorkers)] }],
})

/** Whether a person is a minor on a day; born on 29 February, one is of age on 1 March of a common year. */
export function isMinorOn(birth: Day, day: Day): boolean {
  const majority = valueOn(ageOfMajority, day)
  return majority !== undefined && ageOn(birth, day) < majority.value
}

/** An hour of the day. */
export const minorsNightFrom = defineParameter({
  id: 'minors-night-from',
  title: text(
    'Uur waarop de nacht begint voor minderjarigen',
    'Hour at which the night begins for minors',
    'Heure à laquelle commence la nuit pour les mineurs',
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 20, certainty: 'secondary', sources: [cite(securexYoungNight)] }],
})

/** An hour of the day. */
export const minorsNightUntil = defineParameter({
  id: 'minors-night-until',
  title: text(
    'Uur waarop de nacht eindigt voor minderjarigen',
    'Hour at which the night ends for minors',
    'Heure à laquelle finit la nuit pour les mineurs',
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 6, certainty: 'secondary', sources: [cite(securexYoungNight)] }],
})

export const minorsLateWorkAge = defineParameter({
  id: 'minors-late-work-age',
  title: text(
    'Leeftijd vanaf wanneer laat werk bij uitzondering mag',
    'Age from which late work is allowed by exception',
    'Âge à partir duquel le travail tardif est admis par exception',
  ),
  unit: 'years',
  values: [{ from: EVER, value: 16, certainty: 'secondary', sources: [cite(securexYoungNight)] }],
})

/** An hour of the day: 22 in some cases and 23 in others; the later one is where no exception reaches. */
export const minorsLateWorkUntil = defineParameter({
  id: 'minors-late-work-until',
  title: text(
    'Laatste uur voor laat werk bij uitzondering',
    'Last hour for late work by exception',
    'Dernière heure du travail tardif par exception',
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 23, certainty: 'secondary', sources: [cite(securexYoungNight)] }],
})

export const minorsDailyHours = defineParameter({
  id: 'minors-daily-hours',
  title: text('Uren per dag van minderjarigen', 'Daily hours of minors', 'Heures par jour des mineurs'),
  unit: 'hours',
  values: [{ from: EVER, value: 8, certainty: 'published', sources: [cite(childLabour)] }],
})

/** Another page says 40; see `weeklyHoursLimit`. */
export const minorsWeeklyHours = defineParameter({
  id: 'minors-weekly-hours',
  title: text('Uren per week van minderjarigen', 'Weekly hours of minors', 'Heures par semaine des mineurs'),
  unit: 'hoursPerWeek',
  values: [
    { from: EVER, value: 38, certainty: 'secondary', sources: [cite(childLabour), cite(preventYoungHours)] },
  ],
})

export const minorsShortPauseAfter = defineParameter({
  id: 'minors-short-pause-after',
  title: text(
    'Werktijd waarna minderjarigen een korte pauze krijgen',
    'Working time after which minors have a short break',
    'Temps de travail après lequel les mineurs ont une pause courte',
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 4.5, certainty: 'secondary', sources: [cite(securexYoungRest)] }],
})

export const minorsShortPause = defineParameter({
  id: 'minors-short-pause',
  title: text('Korte pauze van minderjarigen', 'Short break of minors', 'Pause courte des mineurs'),
  unit: 'hours',
  values: [{ from: EVER, value: 0.5, certainty: 'secondary', sources: [cite(securexYoungRest)] }],
})

export const minorsLongPauseAfter = defineParameter({
  id: 'minors-long-pause-after',
  title: text(
    'Werktijd waarna minderjarigen een lange pauze krijgen',
    'Working time after which minors have a long break',
    'Temps de travail après lequel les mineurs ont une pause longue',
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 6, certainty: 'secondary', sources: [cite(securexYoungRest)] }],
})

export const minorsLongPause = defineParameter({
  id: 'minors-long-pause',
  title: text('Lange pauze van minderjarigen', 'Long break of minors', 'Pause longue des mineurs'),
  unit: 'hours',
  values: [{ from: EVER, value: 1, certainty: 'secondary', sources: [cite(securexYoungRest)] }],
})

export const minorsDailyRest = defineParameter({
  id: 'minors-daily-rest',
  title: text(
    'Rust van minderjarigen tussen twee werkdagen',
    'Rest of minors between two working days',
    'Repos des mineurs entre deux jours de travail',
  ),
  unit: 'hours',
  values: [
    {
      from: EVER,
      value: 12,
      certainty: 'secondary',
      sources: [cite(securexYoungRest), cite(securexYoungNight)],
    },
  ],
})
