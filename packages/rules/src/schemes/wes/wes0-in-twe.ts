/** Until 2022, work experience internships took place within pathways of temporary work experience. */
import { chainsOf, type Period } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeBefore2023 } from '../../parameters/index.ts'
import { cite, partenaWes, tweFactsheet } from '../../sources/index.ts'

export const wes0InTwe = defineRule({
  id: 'wes0-in-twe',
  title: text(
    'Werkervaringsstage binnen een traject tijdelijke werkervaring tot en met 2022',
    'Work experience internship within a temporary work experience pathway until 2022',
    "Stage d'expérience professionnelle dans un parcours d'expérience professionnelle temporaire jusqu'en 2022",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'warning',
  reads: ['learnerId', 'start', 'end'],
  consults: { twePathways: ['learnerId', 'start', 'end'] },
  sources: [cite(partenaWes), cite(tweFactsheet)],
  check: ({ learnerId, start, end }, { matching }) => {
    if (end < start) return undecided('end', 'start')
    const pathways = matching('twePathways', 'learnerId', learnerId)
    const dated = pathways.flatMap(({ start: from, end: until }): Period[] =>
      from == null ? [] : [{ start: from, end: until ?? null }],
    )
    const covers = ({ start: from, end: until }: Period) => from <= start && (until === null || end <= until)
    if (chainsOf(dated).some(covers)) return undefined
    if (dated.length < pathways.length) return undecided('learnerId')
    return violated(['start', 'end', 'learnerId'], { start: { day: start }, end: { day: end } })
  },
  messages: {
    nl: {
      wrong:
        "De werkervaringsstage {start..end} valt niet volledig binnen een traject tijdelijke werkervaring van deze stagiair, terwijl stages die vóór 2023 begonnen, in zo'n traject plaatsvonden.",
      fix: 'Vul het traject aan, of ga na waarom de stage erbuiten viel.',
    },
    en: {
      wrong:
        'The work experience internship {start..end} does not lie entirely within a temporary work experience pathway of this trainee, whereas internships that began before 2023 took place in such a pathway.',
      fix: 'Complete the pathway, or verify why the internship lay outside it.',
    },
    fr: {
      wrong:
        "Le stage {start..end} ne se situe pas entièrement dans un parcours d'expérience professionnelle temporaire de ce stagiaire, alors qu'il a commencé avant 2023.",
      fix: 'Complétez le parcours ou vérifiez pourquoi le stage se situait en dehors.',
    },
  },
})

const stage = { scheme: 'WES', learnerId: 'L1', start: '2022-03-01', end: '2022-08-31' }
const pathway = { learnerId: 'L1', start: '2022-03-01', end: '2022-08-31' }

export const cases = casesOf(wes0InTwe, [
  {
    says: 'a pathway of the same days covers the stage',
    rows: [stage],
    tables: { twePathways: [pathway] },
    verdict: 'valid',
  },
  {
    says: 'a pathway that starts a day later does not',
    rows: [stage],
    tables: { twePathways: [{ ...pathway, start: '2022-03-02' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'], args: { end: '31 August 2022' } }],
  },
  {
    says: 'nor does a pathway that ends a day earlier',
    rows: [stage],
    tables: { twePathways: [{ ...pathway, end: '2022-08-30' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'] }],
  },
  {
    says: 'two pathways that follow each other cover the stage together',
    rows: [stage],
    tables: {
      twePathways: [
        { ...pathway, start: '2022-06-01' },
        { ...pathway, end: '2022-05-31' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'two pathways with a day between them do not',
    rows: [stage],
    tables: {
      twePathways: [
        { ...pathway, end: '2022-05-31' },
        { ...pathway, start: '2022-06-02' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'] }],
  },
  {
    says: 'a pathway without an end is open',
    rows: [stage],
    tables: { twePathways: [{ ...pathway, start: '2021-09-01', end: null }] },
    verdict: 'valid',
  },
  {
    says: "another trainee's pathway does not count",
    rows: [stage],
    tables: { twePathways: [{ ...pathway, learnerId: 'L2' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'] }],
  },
  {
    says: 'a pathway of which the start is not known decides nothing',
    rows: [stage],
    tables: { twePathways: [{ ...pathway, start: null }] },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'a stage that ends before it starts lies nowhere',
    rows: [{ ...stage, end: '2022-02-28' }],
    tables: { twePathways: [pathway] },
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'the last stages within pathways began on the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', end: '2023-05-31' }],
    tables: { twePathways: [pathway] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'] }],
  },
  {
    says: 'from 2023 stages outside pathways are admitted too',
    rows: [{ ...stage, start: '2023-01-01', end: '2023-05-31' }],
    tables: { twePathways: [pathway] },
    verdict: 'notApplicable',
  },
  {
    says: 'a stage without a trainee has no pathway to look for',
    rows: [{ ...stage, learnerId: null }],
    tables: { twePathways: [pathway] },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'without a sheet of pathways nothing can be said',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['twePathways'],
  },
  {
    says: 'nothing is judged before 2017, with or without a pathway',
    rows: [{ ...stage, start: '2016-12-31', end: '2017-06-29' }],
    verdict: 'notApplicable',
    tables: { twePathways: [pathway] },
  },
  {
    says: 'a stage from 1 January 2017 needs one',
    rows: [{ ...stage, start: '2017-01-01', end: '2017-06-29' }],
    tables: { twePathways: [pathway] },
    verdict: 'violated',
    findings: [{ at: ['start', 'end', 'learnerId'] }],
  },
  {
    says: 'a stage of one day stands within its pathway too',
    rows: [{ ...stage, end: '2022-03-01' }],
    tables: { twePathways: [pathway] },
    verdict: 'valid',
  },
])
