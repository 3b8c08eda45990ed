/** A work experience internship of the rules until 2022 takes at least twenty hours a week. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesMinimumWeeklyHours, wesRegimeBefore2023 } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, vdabDecision2009 } from '../../sources/index.ts'

export const wes0Min20h = defineRule({
  id: 'wes0-min-20h',
  title: text(
    'Minimum aantal uren per week van de werkervaringsstage tot en met 2022',
    'Minimum weekly hours of the work experience internship until 2022',
    "Minimum d'heures par semaine du stage d'expérience professionnelle jusqu'en 2022",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'error',
  reads: ['hoursWorkplace', 'start'],
  parameters: { minimum: wesMinimumWeeklyHours },
  sources: [cite(vdabDecision2009), cite(partenaWes), cite(acertaWes)],
  check: ({ hoursWorkplace: hours }, { parameters: { minimum } }) =>
    hours < minimum ? violated(['hoursWorkplace', 'start'], { hours, minimum }) : undefined,
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage omvat {hours} uur per week, maar een stage die vóór 2023 begon, moet ten minste {minimum} uur per week omvatten.',
      fix: 'Verbeter het aantal uren, of ga na of de startdatum juist is.',
    },
    en: {
      wrong:
        'The work experience internship takes {hours} hours a week, but an internship that began before 2023 must take at least {minimum} hours a week.',
      fix: 'Correct the number of hours, or verify the start date.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle comprend {hours} heures par semaine, mais un stage commencé avant 2023 doit en comprendre au moins {minimum}.",
      fix: "Corrigez le nombre d'heures ou vérifiez la date de début.",
    },
  },
})

const stage = { scheme: 'WES', start: '2022-03-01' }

export const cases = casesOf(wes0Min20h, [
  {
    says: 'exactly twenty hours a week is enough',
    rows: [{ ...stage, hoursWorkplace: '20' }],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour less is not',
    rows: [{ ...stage, hoursWorkplace: '19,75' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'start'], args: { hours: '19.75', minimum: '20' } }],
  },
  {
    says: 'the minimum held from the first day of 2017',
    rows: [{ ...stage, start: '2017-01-01', hoursWorkplace: '19' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'start'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', hoursWorkplace: '19' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the minimum held until the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', hoursWorkplace: '19' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'start'] }],
  },
  {
    says: 'a stage that starts in 2023 has no minimum, even if it was signed in 2022',
    rows: [{ ...stage, start: '2023-01-01', signedOn: '2022-12-20', hoursWorkplace: '8' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without hours the minimum cannot be tested',
    rows: [{ ...stage, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
])
