/** A short work experience internship within a pathway is allowed: ability is asked, not hours. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweCapacityShare, tweFullTimeWeek, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, tweFactsheet } from '../../sources/index.ts'

export const tweWesHalfTimeHint = defineRule({
  id: 'twe-wes-half-time-hint',
  title: text(
    'Korte werkervaringsstage in een traject',
    'Short work experience internship in a pathway',
    "Stage d'expérience professionnelle court dans un parcours",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'info',
  reads: ['hoursWorkplace'],
  mayBeEmpty: ['twePathwayId', 'hoursCompanyWeek'],
  mayLack: ['hoursCompanyWeek'],
  applies: ({ twePathwayId }) => twePathwayId !== null,
  parameters: { share: tweCapacityShare, week: tweFullTimeWeek },
  sources: [cite(tweFactsheet), cite(acertaWes)],
  check: ({ hoursWorkplace, hoursCompanyWeek }, { parameters: { share, week } }) => {
    const full = hoursCompanyWeek ?? week
    if (full <= 0) return undecided('hoursCompanyWeek')
    return hoursWorkplace < full * share
      ? violated(['hoursWorkplace', 'twePathwayId'], { hours: hoursWorkplace, half: full * share })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage in dit traject telt {hours} uur per week, minder dan halftijds ({half} uur).',
      fix: 'Dat mag: de persoon moet halftijds kunnen werken, maar niet elke stage hoeft halftijds te zijn.',
    },
    en: {
      wrong:
        'The work experience internship in this pathway takes {hours} hours a week, less than half-time ({half} hours).',
      fix: 'That is allowed: the person must be able to work half-time, but not every internship need be half-time.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle dans ce parcours compte {hours} heures par semaine, moins qu'un mi-temps ({half} heures).",
      fix: "C'est permis : la personne doit pouvoir travailler à mi-temps, mais chaque stage n'est pas nécessairement à mi-temps.",
    },
  },
})

const stage = { scheme: 'WES', twePathwayId: 'T1', start: '2023-01-01', hoursCompanyWeek: null }

export const cases = casesOf(tweWesHalfTimeHint, [
  {
    says: 'half of the week is no hint',
    rows: [
      { ...stage, hoursWorkplace: '19' },
      { ...stage, hoursWorkplace: '18', hoursCompanyWeek: '36' },
    ],
    verdict: 'valid',
  },
  {
    says: 'less is',
    rows: [{ ...stage, hoursWorkplace: '18,99' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'twePathwayId'], args: { half: '19' } }],
  },
  {
    says: 'until 2022 the internship had a minimum of its own',
    rows: [{ ...stage, start: '2022-12-31', hoursWorkplace: '10' }],
    verdict: 'notApplicable',
  },
  {
    says: 'outside a pathway, or in another scheme, there is no hint',
    rows: [
      { ...stage, twePathwayId: null, hoursWorkplace: '10' },
      { ...stage, scheme: 'IBO', hoursWorkplace: '10' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without hours nobody knows',
    rows: [{ ...stage, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'a week of no hours has no half',
    rows: [{ ...stage, hoursWorkplace: '10', hoursCompanyWeek: '0' }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
])
