/** Employment under article 60 from before 2017 kept its own rules until 2018. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { article60Transition, beforeTwe } from '../../parameters/index.ts'
import { cite, vdabTweFunding } from '../../sources/index.ts'

export const tweArt60Transition = defineRule({
  id: 'twe-art60-transition',
  title: text('Overgang van artikel 60', 'Transition of article 60', "Transition de l'article 60"),
  table: 'agreements',
  schemes: ['TWE'],
  severity: 'info',
  reads: ['start'],
  mayBeEmpty: ['end', 'actualEnd'],
  mayLack: ['actualEnd'],
  sources: [cite(vdabTweFunding)],
  check: ({ start, end, actualEnd }) => {
    const last = article60Transition.to
    if (last === null || beforeTwe.to === null || start > beforeTwe.to) return undefined
    const args = { start: { day: start }, last: { day: last } }
    const until = actualEnd ?? end
    if (until === null) return undecided('end')
    return until <= last ? violated(['start', 'end'], args) : violated(['start', 'end'], args, 'joined')
  },
  messages: {
    nl: {
      wrong:
        'De tewerkstelling op grond van artikel 60 begon op {start}, vóór de tijdelijke werkervaring, en eindigt uiterlijk op {last}: de oude regels gelden.',
      fix: 'U hoeft niets te doen.',
    },
    en: {
      wrong:
        'The employment under article 60 began on {start}, before temporary work experience, and ends by {last}: the old rules hold.',
      fix: 'Nothing needs to be done.',
    },
    fr: {
      wrong:
        "L'occupation sur la base de l'article 60 a commencé le {start}, avant l'expérience professionnelle temporaire, et se termine au plus tard le {last} : les anciennes règles s'appliquent.",
      fix: "Vous n'avez rien à faire.",
    },
  },
  variants: {
    joined: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De tewerkstelling op grond van artikel 60 begon op {start} en loopt nog na {last}: vanaf de dag daarna hoort zij bij de tijdelijke werkervaring.',
          fix: 'Neem de tewerkstelling vanaf dan op in een traject tijdelijke werkervaring.',
        },
        en: {
          wrong:
            'The employment under article 60 began on {start} and still runs after {last}: from the next day on it belongs to temporary work experience.',
          fix: 'Take the employment up in a temporary work experience pathway from then on.',
        },
        fr: {
          wrong:
            "L'occupation sur la base de l'article 60 a commencé le {start} et court encore après le {last} : dès le lendemain, elle relève de l'expérience professionnelle temporaire.",
          fix: "Intégrez dès lors l'occupation dans un parcours d'expérience professionnelle temporaire.",
        },
      },
    },
  },
})

const job = { scheme: 'TWE', start: '2016-12-31', actualEnd: null }

export const cases = casesOf(tweArt60Transition, [
  {
    says: 'a job from before 2017 that ends by 2018 keeps the old rules',
    rows: [
      { ...job, end: '2018-12-31' },
      { ...job, end: '2019-06-30', actualEnd: '2018-12-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.end'], args: { last: '31 December 2018' } },
      { at: ['1.start', '1.end'] },
    ],
  },
  {
    says: 'one that still runs in 2019 joins temporary work experience',
    rows: [{ ...job, end: '2019-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'end'], variant: 'joined' }],
  },
  {
    says: 'a job from the first day of 2017 is temporary work experience',
    rows: [{ ...job, start: '2017-01-01', end: null }],
    verdict: 'valid',
  },
  {
    says: 'without an end nobody knows which rules hold',
    rows: [{ ...job, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'other schemes have their own transition',
    rows: [{ ...job, scheme: 'WES', end: '2018-12-31' }],
    verdict: 'notApplicable',
  },
])
