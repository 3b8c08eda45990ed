/** Only a sufficiently intensive work experience internship exempts the job seeker from availability. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  availabilityExemptionHours,
  availabilityExemptionWeeks,
  wesRegimeFrom2023,
} from '../../parameters/index.ts'
import { cite, pratoWes } from '../../sources/index.ts'

const DAYS_IN_WEEK = 7

export const wesAvailabilityExemption = defineRule({
  id: 'wes-availability-exemption',
  title: text(
    'Vrijstelling van beschikbaarheid tijdens de werkervaringsstage',
    'Exemption from availability during the work experience internship',
    "Dispense de disponibilité pendant le stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'info',
  reads: ['start', 'end', 'hoursWorkplace'],
  parameters: { weeks: availabilityExemptionWeeks, minimum: availabilityExemptionHours },
  sources: [cite(pratoWes)],
  check: ({ start, end, hoursWorkplace: hours }, { parameters: { weeks, minimum } }) => {
    if (end < start) return undecided('end', 'start')
    const days = daysInclusive(start, end)
    const short = days < weeks * DAYS_IN_WEEK
    const args = { days, hours, weeks, minimum }
    if (hours < minimum) return violated(short ? ['hoursWorkplace', 'end'] : ['hoursWorkplace'], args)
    return short ? violated(['end', 'start'], args) : undefined
  },
  messages: {
    nl: {
      wrong:
        'Deze werkervaringsstage (dagen: {days}, uren per week: {hours}) is wellicht niet intensief genoeg voor de vrijstelling van beschikbaarheid, die ten minste {weeks} weken en vermoedelijk {minimum} uur per week vraagt.',
      fix: 'Ga bij VDAB of de RVA na of de stagiair de vrijstelling krijgt; de stage zelf is in orde.',
    },
    en: {
      wrong:
        'This work experience internship (days: {days}, hours per week: {hours}) may not be intensive enough for the exemption from availability, which asks for at least {weeks} weeks and presumably {minimum} hours per week.',
      fix: 'Verify with VDAB or the National Employment Office whether the trainee gets the exemption; the internship itself is not wrong.',
    },
    fr: {
      wrong:
        "Ce stage (jours : {days}, heures par semaine : {hours}) n'est peut-être pas assez intensif pour la dispense de disponibilité, qui demande au moins {weeks} semaines et sans doute {minimum} heures par semaine.",
      fix: "Vérifiez-le auprès du VDAB ou de l'ONEM ; le stage lui-même n'est pas en cause.",
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01', end: '2023-03-28', hoursWorkplace: '20' }

export const cases = casesOf(wesAvailabilityExemption, [
  { says: 'four weeks of twenty hours are intensive enough', rows: [stage], verdict: 'valid' },
  {
    says: 'four weeks less a day are too short',
    rows: [{ ...stage, end: '2023-03-27' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { days: '27', weeks: '4' } }],
  },
  {
    says: 'nineteen and a half hours a week are too few',
    rows: [{ ...stage, hoursWorkplace: '19,5' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace'], args: { hours: '19.5', minimum: '20' } }],
  },
  {
    says: 'too short and too few hours are one hint',
    rows: [{ ...stage, end: '2023-03-27', hoursWorkplace: '19' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'end'] }],
  },
  {
    says: 'the hint holds from the first day of 2023',
    rows: [{ ...stage, start: '2023-01-01', end: '2023-01-27' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'] }],
  },
  {
    says: 'a stage that began in 2022 keeps the old rules',
    rows: [{ ...stage, start: '2022-12-31', end: '2023-01-20' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without hours the intensity is not known',
    rows: [{ ...stage, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'nor is it where the stage ends before it starts',
    rows: [{ ...stage, end: '2023-02-28' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'a stage of one day is too short',
    rows: [{ ...stage, end: '2023-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { days: '1' } }],
  },
])
