/** Internships of one learner at one employer last six months together; at other employers it is a hint. */
import { type Day, exceedsMonths } from '../../calendar/index.ts'
import { casesOf, defineGroupRule, type GroupViolation } from '../../engine/index.ts'
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
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  parameters: { months: wesMaximumMonths },
  sources: [cite(wesDecision), cite(acertaWes)],
  *check(rows, { parameters: { months } }) {
    const stages: Stage[] = []
    const byCompany = new Map<string, Stage[]>()
    rows.forEach(({ companyNo, start, end, actualEnd }, index) => {
      const stage = { index, start, end: actualEnd ?? end }
      if (stage.end < start) return
      stages.push(stage)
      const ofCompany = byCompany.get(companyNo)
      if (ofCompany) ofCompany.push(stage)
      else byCompany.set(companyNo, [stage])
    })
    const tooLong = [...byCompany.values()].filter((ofCompany) => lastLonger(ofCompany, months))
    for (const ofCompany of tooLong) yield together(ofCompany, months)
    if (tooLong.length === 0 && lastLonger(stages, months))
      yield { ...together(stages, months), variant: 'otherEmployers' }
  },
  messages: {
    nl: {
      wrong:
        'De {stages} werkervaringsstages van deze stagiair bij deze onderneming duren samen langer dan {months} maanden.',
      fix: 'Ga na of het om één verlengde stage gaat en kort de laatste zo nodig in.',
    },
    en: {
      wrong:
        'The {stages} work experience internships of this trainee at this company last more than {months} months together.',
      fix: 'Verify whether this is one extended internship and shorten the last one if need be.',
    },
    fr: {
      wrong:
        "Les {stages} stages d'expérience professionnelle de ce stagiaire dans cette entreprise durent ensemble plus de {months} mois.",
      fix: "Vérifiez s'il s'agit d'un seul stage prolongé et raccourcissez au besoin le dernier.",
    },
  },
  variants: {
    otherEmployers: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De {stages} werkervaringsstages van deze stagiair bij verschillende ondernemingen duren samen langer dan {months} maanden.',
          fix: 'Ga na of een nieuwe werkervaringsstage voor deze stagiair nog zinvol is.',
        },
        en: {
          wrong:
            'The {stages} work experience internships of this trainee at different companies last more than {months} months together.',
          fix: 'Consider whether another work experience internship still makes sense for this trainee.',
        },
        fr: {
          wrong:
            "Les {stages} stages d'expérience professionnelle de ce stagiaire dans différentes entreprises durent ensemble plus de {months} mois.",
          fix: "Examinez si un nouveau stage d'expérience professionnelle a encore un sens pour ce stagiaire.",
        },
      },
    },
  },
})

interface Stage {
  readonly index: number
  readonly start: Day
  readonly end: Day
}

/** One stage has its own rule. */
const lastLonger = (stages: readonly Stage[], months: number): boolean =>
  stages.length > 1 && exceedsMonths(stages, months)

function together(stages: readonly Stage[], months: number): GroupViolation<'end'> {
  const places = stages.map(({ index }) => [index, 'end'] as const)
  const [last = [0, 'end'] as const] = places.slice(-1)
  return { at: [last, ...places.slice(0, -1)], args: { stages: stages.length, months } }
}

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
    says: 'a gap of weeks does not start a new count, but its days do not count either',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-03-31' },
      { ...stage, start: '2023-05-01', end: '2023-07-30' },
      { ...stage, learnerId: 'L2', start: '2023-01-01', end: '2023-03-31' },
      { ...stage, learnerId: 'L2', start: '2023-05-01', end: '2023-08-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['3.end', '2.end'] }],
  },
  {
    says: 'stages at other employers are added for a hint only',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-06-30' },
      { ...stage, companyNo: '0428759497', start: '2023-07-01', end: '2023-12-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.end', '0.end'], variant: 'otherEmployers', args: { stages: '2', months: '6' } }],
  },
  {
    says: 'short stages at other employers need no hint',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-03-31' },
      { ...stage, companyNo: '0428759497', start: '2023-04-01', end: '2023-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'each employer of one trainee is counted apart, and the hint gives way to the warnings',
    rows: [
      { ...stage, start: '2019-01-01', end: '2019-03-31' },
      { ...stage, companyNo: '0428759497', start: '2021-01-01', end: '2021-04-30' },
      { ...stage, start: '2019-05-01', end: '2019-08-31' },
      { ...stage, companyNo: '0428759497', start: '2021-05-01', end: '2021-07-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.end', '0.end'] }, { at: ['3.end', '1.end'] }],
  },
  {
    says: 'a stage that ends before it starts has no length to add, the others have',
    rows: [
      { ...stage, start: '2023-01-01', end: '2022-12-01' },
      { ...stage, start: '2023-02-01', end: '2023-05-31' },
      { ...stage, start: '2023-06-01', end: '2023-08-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.end', '1.end'], args: { stages: '2' } }],
  },
  {
    says: 'three stages are added up too, the last one flagged first, and a stage of one day counts as one',
    rows: [
      { ...stage, start: '2023-01-01', end: '2023-03-31' },
      { ...stage, start: '2023-04-01', end: '2023-06-30' },
      { ...stage, start: '2023-07-01', end: '2023-07-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.end', '0.end', '1.end'], args: { stages: '3', months: '6' } }],
  },
  {
    says: 'one stage that is too long by itself is the business of wes-max-duration',
    rows: [{ ...stage, start: '2023-01-01', end: '2023-07-01' }],
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
  {
    says: 'nothing is judged before 2017',
    rows: [
      { ...stage, start: '2016-05-01', end: '2016-12-30' },
      { ...stage, start: '2016-12-31', end: '2017-06-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'stages from 1 January 2017 are added, without those from before',
    rows: [
      { ...stage, start: '2016-12-31', end: '2016-12-31' },
      { ...stage, start: '2017-01-01', end: '2017-03-31' },
      { ...stage, start: '2017-04-01', end: '2017-06-30' },
      { ...stage, learnerId: 'L2', start: '2017-01-01', end: '2017-03-31' },
      { ...stage, learnerId: 'L2', start: '2017-04-01', end: '2017-07-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['4.end', '3.end'], args: { months: '6' } }],
  },
  {
    says: 'a sheet without actual ends is checked by the ends agreed upon',
    rows: [
      { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2023-01-01', end: '2023-03-31' },
      { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2023-04-01', end: '2023-07-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.end', '0.end'] }],
  },
])
