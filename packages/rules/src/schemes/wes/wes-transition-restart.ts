/** A stage that ends in December 2022 and restarts at the same employer in January 2023 deserves a look. */
import { addMonths, type Day } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesRegime, wesRegimeBefore2023, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesTransitionRestart = defineGroupRule({
  id: 'wes-transition-restart',
  title: text(
    'Herstart van een werkervaringsstage bij de hervorming van 2023',
    'Restart of a work experience internship at the reform of 2023',
    "Reprise d'un stage d'expérience professionnelle lors de la réforme de 2023",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  groupBy: ['learnerId', 'companyNo'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  applies: ({ start, end, actualEnd }) =>
    start === null || startsInFirstMonth(start) || mayEndInLastMonth(start, actualEnd ?? end),
  sources: [cite(wesDecision), cite(acertaWes)],
  *check(rows) {
    let lastOld: { readonly index: number; readonly ended: Day } | undefined
    for (const [index, { start, end, actualEnd }] of rows.entries()) {
      const ended = actualEnd ?? end
      if (!startsInFirstMonth(start)) {
        if (!lastOld || ended >= lastOld.ended) lastOld = { index, ended }
      } else if (lastOld) {
        const places = [
          [index, 'start'],
          [lastOld.index, rows[lastOld.index]?.actualEnd == null ? 'end' : 'actualEnd'],
        ] as const
        yield { at: places, args: { ended: { day: lastOld.ended }, start: { day: start } } }
      }
    }
  },
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage van deze stagiair bij deze werkgever eindigde op {ended} en een nieuwe begon er op {start}: mogelijk is ze hernieuwd om onder de nieuwe regels te vallen.',
      fix: 'Ga na of het om één stage gaat: dan gelden de oude regels tot het einde en tellen beide samen voor de maximumduur.',
    },
    en: {
      wrong:
        'The work experience internship of this trainee at this employer ended on {ended} and a new one began there on {start}: it may have been renewed to come under the new rules.',
      fix: 'Verify whether this is one internship: then the old rules apply until it ends and both count together for the maximum duration.',
    },
    fr: {
      wrong:
        "Un stage d'expérience professionnelle chez cet employeur a pris fin le {ended} et un nouveau a commencé le {start} : peut-être pour relever des nouvelles règles.",
      fix: "Vérifiez s'il s'agit d'un seul stage : les anciennes règles s'appliquent alors jusqu'à sa fin et les durées s'additionnent.",
    },
  },
})

const startsInFirstMonth = (start: Day): boolean =>
  inRegime(wesRegimeFrom2023, start) && !inRegime(wesRegimeFrom2023, addMonths(start, -1))

const mayEndInLastMonth = (start: Day, ended: Day | null): boolean =>
  inRegime(wesRegimeBefore2023, start) &&
  (ended === null ||
    (inRegime(wesRegimeBefore2023, ended) && inRegime(wesRegimeFrom2023, addMonths(ended, 1))))

const stage = { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', actualEnd: null }
const old = { ...stage, start: '2022-10-01', end: '2022-12-31' }
const renewed = { ...stage, start: '2023-01-01', end: '2023-03-31' }

export const cases = casesOf(wesTransitionRestart, [
  {
    says: 'a stage that restarts on the day of the reform may be a renewal, whatever the order of the rows',
    rows: [renewed, old],
    verdict: 'violated',
    findings: [{ at: ['0.start', '1.end'], args: { ended: '31 December 2022', start: '1 January 2023' } }],
  },
  {
    says: 'from the first day of December to the last day of January',
    rows: [
      { ...old, end: '2022-12-01' },
      { ...renewed, start: '2023-01-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'a stage that ended in November was not renewed in January',
    rows: [{ ...old, end: '2022-11-30' }, renewed],
    verdict: 'valid',
  },
  {
    says: 'nor was one that restarted in February',
    rows: [old, { ...renewed, start: '2023-02-01' }],
    verdict: 'valid',
  },
  {
    says: 'a stage cut short in December and restarted in January may be a renewal',
    rows: [{ ...old, end: '2023-03-31', actualEnd: '2022-12-16' }, renewed],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.actualEnd'], args: { ended: '16 December 2022' } }],
  },
  {
    says: 'a stage that went on into 2023 did not end in December',
    rows: [{ ...old, end: '2023-01-01' }, renewed],
    verdict: 'valid',
  },
  {
    says: 'of two old stages the one that ended last may have been renewed',
    rows: [{ ...old, start: '2022-11-02', end: '2022-12-31' }, { ...old, end: '2022-12-15' }, renewed],
    verdict: 'violated',
    findings: [{ at: ['2.start', '0.end'], args: { ended: '31 December 2022' } }],
  },
  {
    says: 'whichever of them began last',
    rows: [{ ...old, end: '2022-12-15' }, { ...old, start: '2022-11-02', end: '2022-12-31' }, renewed],
    verdict: 'violated',
    findings: [{ at: ['2.start', '1.end'], args: { ended: '31 December 2022' } }],
  },
  {
    says: 'two trainees give two findings',
    rows: [old, { ...old, learnerId: 'L2' }, renewed, { ...renewed, learnerId: 'L2' }],
    verdict: 'violated',
    findings: [{ at: ['2.start', '0.end'] }, { at: ['3.start', '1.end'] }],
  },
  {
    says: 'another employer is no renewal',
    rows: [old, { ...renewed, companyNo: '0428759497' }],
    verdict: 'valid',
  },
  {
    says: 'an old stage without an end may have ended in December',
    rows: [{ ...old, end: null }, renewed],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'two stages of 2022 have nothing to do with the reform',
    rows: [
      { ...old, start: '2022-01-01', end: '2022-03-31' },
      { ...old, start: '2022-04-01', end: '2022-06-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'nothing is judged before 2017',
    rows: [
      { ...old, start: '2016-10-01', end: '2016-12-30' },
      { ...renewed, start: '2016-12-31', end: '2017-03-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage that began on 1 January 2017 can be renewed, one from the day before was no such stage',
    rows: [
      { ...old, start: '2017-01-01' },
      renewed,
      { ...old, learnerId: 'L2', start: '2016-12-31' },
      { ...renewed, learnerId: 'L2' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'a sheet without actual ends is checked by the ends agreed upon',
    rows: [
      { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2022-10-01', end: '2022-12-31' },
      { scheme: 'WES', learnerId: 'L1', companyNo: '0403019261', start: '2023-01-01', end: '2023-03-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
])
