/** The person is able to work at least half-time. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweCapacityShare, tweFullTimeWeek, tweRegime } from '../../parameters/index.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweHalfTime = defineRule({
  id: 'twe-half-time',
  title: text(
    'Ten minste halftijds kunnen werken',
    'Able to work at least half-time',
    'Capable de travailler au moins à mi-temps',
  ),
  table: 'twePathways',
  governedBy: 'start',
  inForce: tweRegime,
  severity: 'error',
  reads: ['start', 'capacityHours'],
  mayBeEmpty: ['sectorWeek'],
  mayLack: ['sectorWeek'],
  parameters: { share: tweCapacityShare, week: tweFullTimeWeek },
  sources: [cite(tweFactsheet)],
  check: ({ capacityHours, sectorWeek }, { parameters: { share, week } }) => {
    const full = sectorWeek ?? week
    if (full <= 0) return undecided('sectorWeek')
    return capacityHours < full * share
      ? violated(['capacityHours'], { hours: capacityHours, half: full * share })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De persoon kan {hours} uur per week werken, minder dan een halftijdse week van {half} uur.',
      fix: 'Ga de inschatting na; tijdelijke werkervaring vraagt dat iemand ten minste halftijds kan werken.',
    },
    en: {
      wrong: 'The person is able to work {hours} hours a week, less than a half-time week of {half} hours.',
      fix: 'Verify the assessment; temporary work experience asks that somebody is able to work at least half-time.',
    },
    fr: {
      wrong: "La personne peut travailler {hours} heures par semaine, moins qu'un mi-temps de {half} heures.",
      fix: "Vérifiez l'évaluation ; l'expérience professionnelle temporaire suppose de pouvoir travailler au moins à mi-temps.",
    },
  },
})

const person = { start: '2020-01-01', sectorWeek: null }

export const cases = casesOf(tweHalfTime, [
  {
    says: 'half of 38 hours is enough, or half of the week of the sector',
    rows: [
      { ...person, capacityHours: '19' },
      { ...person, capacityHours: '18', sectorWeek: '36' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour less is not',
    rows: [
      { ...person, capacityHours: '18,99' },
      { ...person, capacityHours: '19', sectorWeek: '40' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.capacityHours'], args: { hours: '18.99', half: '19' } },
      { at: ['1.capacityHours'], args: { half: '20' } },
    ],
  },
  {
    says: 'without an estimate nobody knows',
    rows: [{ ...person, capacityHours: null }],
    verdict: 'undecided',
    because: ['capacityHours'],
  },
  {
    says: 'a week of no hours has no half',
    rows: [{ ...person, capacityHours: '19', sectorWeek: '0' }],
    verdict: 'undecided',
    because: ['sectorWeek'],
  },
  {
    says: 'before 2017 there were no pathways',
    rows: [{ start: '2016-12-31', capacityHours: '10' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a pathway from 1 January 2017 asks for half-time',
    rows: [{ start: '2017-01-01', capacityHours: '10' }],
    verdict: 'violated',
    findings: [{ at: ['capacityHours'], args: { half: '19' } }],
  },
])
