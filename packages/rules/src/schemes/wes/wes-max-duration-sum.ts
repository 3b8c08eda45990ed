/** Internships of one learner at one employer last six months together. */
import { exceedsMonths } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesMaximumMonths, wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesMaxDurationSum = defineGroupRule({
  id: 'wes-max-duration-sum',
  title: text(
    'Maximumduur van opeenvolgende werkervaringsstages',
    'Maximum duration of successive work experience internships',
    "Durée maximale des stages d'expérience professionnelle successifs",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  groupBy: ['learnerId', 'companyNo'],
  sortBy: 'start',
  reads: ['learnerId', 'companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  parameters: { months: wesMaximumMonths },
  sources: [cite(wesDecision), cite(acertaWes)],
  *check(rows, { parameters: { months } }) {
    if (rows.length < 2) return
    const periods = rows.map(({ start, end, actualEnd }) => ({ start, end: actualEnd ?? end }))
    if (periods.some(({ start, end }) => end < start) || !exceedsMonths(periods, months)) return
    const last = rows.length - 1
    yield {
      at: [[last, 'end'], ...rows.slice(0, last).map((_, index) => [index, 'end'] as const)],
      args: { stages: rows.length, months },
    }
  },
  messages: {
    nl: {
      wrong:
        'De {stages} werkervaringsstages van deze stagiair bij deze onderneming duren samen langer dan {months} maanden.',
      fix: 'Ga na of het om één verlengde stage gaat en kort de laatste in.',
    },
    en: {
      wrong:
        'The {stages} work experience internships of this trainee at this company last more than {months} months together.',
      fix: 'Verify whether this is one extended internship and shorten the last one.',
    },
    fr: {
      wrong:
        "Les {stages} stages d'expérience professionnelle de ce stagiaire dans cette entreprise durent ensemble plus de {months} mois.",
      fix: "Vérifiez s'il s'agit d'un seul stage prolongé et raccourcissez le dernier.",
    },
  },
})

const stage = { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', actualEnd: null }

export const cases = casesOf(wesMaxDurationSum, [
  {
    says: 'two contiguous stages of three months make six',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-03-31' },
      { ...stage, start: '2023-04-01', end: '2023-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is too long, whatever the order of the rows',
    rows: [
      { ...stage, start: '2023-04-01', end: '2023-07-01' },
      { ...stage, start: '2023-01-01', end: '2023-03-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.end', '1.end'], args: { stages: '2', months: '6' } }],
  },
  {
    says: 'an early end counts to the actual last day',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-06-30', actualEnd: '2023-03-31' },
      { ...stage, start: '2023-04-01', end: '2023-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'another employer is another matter',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-06-30' },
      { ...stage, companyNo: '0428759497', start: '2023-07-01', end: '2023-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a stage without a learner cannot be added up',
    rows: [{ ...stage, learnerId: null, start: '2023-01-01', end: '2023-03-31' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'other schemes are not added',
    rows: [
      { ...stage, scheme: 'BIS', start: '2023-01-01', end: '2023-06-30' },
      { ...stage, scheme: 'BIS', start: '2023-07-01', end: '2023-12-31' },
    ],
    verdict: 'notApplicable',
  },
])
