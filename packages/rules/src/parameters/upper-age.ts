/** The upper age limit of dual learning: how "between 15 and 25" is read, in one place. */
import { ageOn, type Day, firstDayOf, schoolYearOf } from '../calendar/index.ts'
import { type Text, text } from '../language.ts'

/**
 * The readings of the upper age limit. None has been verified against the Codex Secundair Onderwijs or circular SO 64:
 * the published fiche says "between the age of 15 and 25" and names no day.
 */
export type UpperAgeRule = 'start-of-school-year' | 'start-of-agreement' | 'inclusive-25'

/** On which day the age is looked at, and how many years after the limit are still admitted. */
export interface UpperAgeReading {
  readonly title: Text
  readonly dayOf: (start: Day) => Day
  readonly yearsAdmitted: number
}

export const upperAgeReadings: Readonly<Record<UpperAgeRule, UpperAgeReading>> = {
  'start-of-school-year': {
    title: text(
      'Jonger dan 25 op 1 september van het schooljaar waarin de overeenkomst begint',
      'Under 25 on 1 September of the school year in which the agreement starts',
      "Moins de 25 ans au 1er septembre de l'année scolaire où débute la convention",
    ),
    dayOf: (start) => firstDayOf(schoolYearOf(start)),
    yearsAdmitted: 0,
  },
  'start-of-agreement': {
    title: text(
      'Jonger dan 25 op de startdatum van de overeenkomst',
      'Under 25 on the start date of the agreement',
      'Moins de 25 ans à la date de début de la convention',
    ),
    dayOf: (start) => start,
    yearsAdmitted: 0,
  },
  'inclusive-25': {
    title: text(
      'Jonger dan 26 op de startdatum van de overeenkomst',
      'Under 26 on the start date of the agreement',
      'Moins de 26 ans à la date de début de la convention',
    ),
    dayOf: (start) => start,
    yearsAdmitted: 1,
  },
}

/** The reading that holds unless a configuration chooses another. */
export const defaultUpperAgeRule: UpperAgeRule = 'start-of-school-year'

/** Whether a learner is too old for an agreement from `start`; `limit` is the published age of 25. */
export function isOverUpperAge(birth: Day, start: Day, limit: number, rule: UpperAgeRule): boolean {
  const { dayOf, yearsAdmitted } = upperAgeReadings[rule]
  return ageOn(birth, dayOf(start)) >= limit + yearsAdmitted
}
