/** An individual vocational training for a vulnerable job seeker lasts at most 52 weeks. */
import { addDays } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { vulnerableTraining, vulnerableTrainingMaximumDays } from '../../parameters/index.ts'
import { cite, overheidIboPlus, vlaioIbo2018 } from '../../sources/index.ts'

export const iboPlus52Weeks = defineRule({
  id: 'ibo-plus-52-weeks',
  title: text(
    'Maximumduur van een IBO voor kwetsbare werkzoekenden',
    'Maximum duration of an IBO for vulnerable job seekers',
    "Durée maximale d'une IBO pour demandeurs d'emploi vulnérables",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: vulnerableTraining,
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['iboPlus'],
  applies: ({ iboPlus }) => iboPlus === true,
  parameters: { days: vulnerableTrainingMaximumDays },
  sources: [cite(overheidIboPlus), cite(vlaioIbo2018)],
  check: ({ start, end }, { parameters: { days } }) => {
    if (end < start) return undecided('end', 'start')
    const last = addDays(start, days - 1)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, last: { day: last }, weeks: days / 7 })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding loopt tot en met {end}, maar mag voor een kwetsbare werkzoekende ten hoogste {weeks} weken duren.',
      fix: 'Zet de einddatum op {last} of vroeger.',
    },
    en: {
      wrong:
        'The individual vocational training runs up to and including {end}, but may last at most {weeks} weeks for a vulnerable job seeker.',
      fix: 'Set the end date to {last} or earlier.',
    },
    fr: {
      wrong:
        "La formation professionnelle individuelle court jusqu'au {end} inclus, mais ne peut durer que {weeks} semaines pour un demandeur d'emploi vulnérable.",
      fix: 'Fixez la date de fin au {last} ou plus tôt.',
    },
  },
})

export const cases = casesOf(iboPlus52Weeks, [
  {
    says: '52 weeks from 1 September 2018 end on 30 August 2019',
    rows: [
      { scheme: 'IBO', iboPlus: 'ja', start: '2018-09-01', end: '2019-08-30' },
      { scheme: 'IBO', iboPlus: 'ja', start: '2023-09-01', end: '2024-08-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the 365th day is one too many',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2018-09-01', end: '2019-08-31' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { last: '30 August 2019', weeks: '52' } }],
  },
  {
    says: 'before September 2018 the limit of such a training was not found',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2018-08-31', end: '2019-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an ordinary training has its own limit',
    rows: [
      { scheme: 'IBO', iboPlus: 'nee', start: '2023-09-01', end: '2024-12-31' },
      { scheme: 'IBO', iboPlus: null, start: '2023-09-01', end: '2024-12-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a training that ends before it starts has no length',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2023-09-01', end: '2023-08-31' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'IBO', iboPlus: 'ja', start: '2023-09-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
