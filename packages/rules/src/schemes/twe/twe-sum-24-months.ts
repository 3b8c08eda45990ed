/** Several pathways of one person last two years together. */
import { exceedsMonths } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweMaximumMonths, tweRegime } from '../../parameters/index.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweSum24Months = defineGroupRule({
  id: 'twe-sum-24-months',
  title: text(
    'Maximumduur van opeenvolgende trajecten',
    'Maximum duration of successive pathways',
    'Durée maximale de parcours successifs',
  ),
  table: 'twePathways',
  governedBy: 'start',
  inForce: tweRegime,
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  parameters: { months: tweMaximumMonths },
  sources: [cite(tweFactsheet), cite(tweDecision2016)],
  *check(rows, { parameters: { months } }) {
    const last = rows.length - 1
    const alone = rows.some((row) => exceedsMonths([row], months))
    if (last < 1 || alone || !exceedsMonths(rows, months)) return
    yield {
      at: [[last, 'end'], ...rows.map((_, index) => [index, 'start'] as const)],
      args: { pathways: rows.length, months },
    }
  },
  messages: {
    nl: {
      wrong: 'De {pathways} trajecten van deze persoon duren samen langer dan {months} maanden.',
      fix: 'Ga na of het om één traject gaat en kort het laatste in.',
    },
    en: {
      wrong: 'The {pathways} pathways of this person last more than {months} months together.',
      fix: 'Verify whether this is one pathway and shorten the last one.',
    },
    fr: {
      wrong: 'Les {pathways} parcours de cette personne durent ensemble plus de {months} mois.',
      fix: "Vérifiez s'il s'agit d'un seul parcours et raccourcissez le dernier.",
    },
  },
})

export const cases = casesOf(tweSum24Months, [
  {
    says: 'two years together are enough, in whatever order the sheet has them',
    rows: [
      { learnerId: 'L1', start: '2018-01-01', end: '2018-12-31' },
      { learnerId: 'L1', start: '2017-01-01', end: '2017-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is a question',
    rows: [
      { learnerId: 'L1', start: '2018-01-01', end: '2019-01-01' },
      { learnerId: 'L1', start: '2017-01-01', end: '2017-12-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.end', '1.start', '0.start'], args: { pathways: '2', months: '24' } }],
  },
  {
    says: 'a day covered twice counts once',
    rows: [
      { learnerId: 'L1', start: '2017-01-01', end: '2018-06-30' },
      { learnerId: 'L1', start: '2018-01-01', end: '2018-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'each person is summed apart',
    rows: [
      { learnerId: 'L1', start: '2017-01-01', end: '2018-12-31' },
      { learnerId: 'L2', start: '2019-01-01', end: '2019-01-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one pathway that is too long by itself has its own rule',
    rows: [
      { learnerId: 'L1', start: '2017-01-01', end: '2019-06-30' },
      { learnerId: 'L1', start: '2020-01-01', end: '2020-01-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'without an end nothing can be summed',
    rows: [{ learnerId: 'L1', start: '2017-01-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'before 2017 there were no pathways',
    rows: [{ learnerId: 'L1', start: '2016-12-31', end: '2017-12-31' }],
    verdict: 'notApplicable',
  },
])
