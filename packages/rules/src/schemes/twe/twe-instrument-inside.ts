/** What belongs to a pathway lies within its days. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesRegimeBefore2023 } from '../../parameters/index.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

/** Until 2022, `wes0-in-twe` compares work experience internships with the pathways of the trainee. */
export const tweInstrumentInside = defineRule({
  id: 'twe-instrument-inside',
  title: text(
    'Instrument binnen de duur van het traject',
    'Instrument within the days of the pathway',
    'Instrument pendant le parcours',
  ),
  table: 'agreements',
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['twePathwayId', 'scheme'],
  mayLack: ['scheme'],
  applies: ({ twePathwayId, scheme, start }) =>
    twePathwayId !== null && !(scheme === 'WES' && start !== null && inRegime(wesRegimeBefore2023, start)),
  consults: { twePathways: ['id', 'start', 'end'] },
  sources: [cite(tweFactsheet)],
  check: ({ twePathwayId, start, end }, { matching }) => {
    if (twePathwayId === null) return undecided('twePathwayId')
    const [pathway] = matching('twePathways', 'id', twePathwayId)
    if (pathway?.start == null) return undecided('twePathwayId')
    const until = pathway.end ?? null
    if (start >= pathway.start && (until === null || end <= until)) return undefined
    const args = { start: { day: start }, end: { day: end }, from: { day: pathway.start } }
    return until === null
      ? violated(['start', 'end', 'twePathwayId'], args, 'openPathway')
      : violated(['start', 'end', 'twePathwayId'], { ...args, until: { day: until } })
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst {start..end} valt niet volledig binnen haar traject, dat {from..until} loopt.',
      fix: 'Verbeter de datums van de overeenkomst of van het traject.',
    },
    en: {
      wrong: 'The agreement {start..end} does not lie entirely within its pathway, which runs {from..until}.',
      fix: 'Correct the dates of the agreement or of the pathway.',
    },
    fr: {
      wrong:
        'La convention {start..end} ne se situe pas entièrement dans son parcours, qui court {from..until}.',
      fix: 'Corrigez les dates de la convention ou du parcours.',
    },
  },
  variants: {
    openPathway: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De overeenkomst {start..end} begint vóór haar traject, dat op {from} begint.',
          fix: 'Verbeter de datums van de overeenkomst of van het traject.',
        },
        en: {
          wrong: 'The agreement {start..end} starts before its pathway, which starts on {from}.',
          fix: 'Correct the dates of the agreement or of the pathway.',
        },
        fr: {
          wrong: 'La convention {start..end} commence avant son parcours, qui commence le {from}.',
          fix: 'Corrigez les dates de la convention ou du parcours.',
        },
      },
    },
  },
})

const pathway = { id: 'T1', start: '2020-03-01', end: '2020-08-31' }
const part = { twePathwayId: 'T1', scheme: 'BVS', start: '2020-03-01', end: '2020-08-31' }

export const cases = casesOf(tweInstrumentInside, [
  {
    says: 'the days of the pathway are enough',
    rows: [part],
    tables: { twePathways: [pathway] },
    verdict: 'valid',
  },
  {
    says: 'a day earlier or later lies outside',
    rows: [
      { ...part, start: '2020-02-29' },
      { ...part, end: '2020-09-01' },
    ],
    tables: { twePathways: [pathway] },
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.end', '0.twePathwayId'], args: { from: '1 March 2020', until: '31 August 2020' } },
      { at: ['1.start', '1.end', '1.twePathwayId'] },
    ],
  },
  {
    says: 'a pathway without an end is open',
    rows: [part],
    tables: { twePathways: [{ ...pathway, end: null }] },
    verdict: 'valid',
  },
  {
    says: 'but it has a first day',
    rows: [{ ...part, start: '2020-02-29' }],
    tables: { twePathways: [{ ...pathway, end: null }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'twePathwayId'], variant: 'openPathway' }],
  },
  {
    says: 'a pathway that is not in the sheet decides nothing',
    rows: [{ ...part, twePathwayId: 'T2' }],
    tables: { twePathways: [pathway] },
    verdict: 'undecided',
    because: ['twePathwayId'],
  },
  {
    says: 'until 2022, work experience internships have wes0-in-twe',
    rows: [
      { ...part, scheme: 'WES', start: '2017-01-01', end: '2017-05-31' },
      { ...part, scheme: 'WES', start: '2022-12-31', end: '2023-05-31' },
    ],
    tables: { twePathways: [pathway] },
    verdict: 'notApplicable',
  },
  {
    says: 'from 2023 they have not, and before 2017 they had not',
    rows: [
      { ...part, scheme: 'WES', start: '2023-01-01', end: '2023-05-31' },
      { ...part, scheme: 'WES', start: '2016-12-31', end: '2017-05-31' },
    ],
    tables: { twePathways: [pathway] },
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.end', '0.twePathwayId'] },
      { at: ['1.start', '1.end', '1.twePathwayId'] },
    ],
  },
  {
    says: 'an agreement outside a pathway has no days to keep',
    rows: [{ ...part, twePathwayId: null, end: '2021-12-31' }],
    tables: { twePathways: [pathway] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a sheet of pathways nothing can be said',
    rows: [part],
    verdict: 'notCheckable',
    lacking: ['twePathways'],
  },
])
