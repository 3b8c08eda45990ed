/** A foreign trainee has no other agreement at the same time; one sweep over each learner. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { isFullTime } from '../general/index.ts'

export const a31OtherJobOverlap = defineGroupRule({
  id: 'a31-other-job-overlap',
  title: text(
    'Geen andere overeenkomst tijdens de stage',
    'No other agreement during the traineeship',
    'Aucune autre convention pendant le stage',
  ),
  table: 'agreements',
  severity: 'error',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start'],
  mayBeEmpty: ['scheme', 'contractType', 'end', 'actualEnd'],
  mayLack: ['contractType', 'actualEnd'],
  // Two full-time agreements are gen-overlap-learner-full-time's; rows of others that cannot be compared are not reported here.
  applies: (row) =>
    row.scheme === 'A31' || (!isFullTime(row) && row.learnerId !== null && row.start !== null),
  sources: [cite(foreignTrainee)],
  *check(rows) {
    const longest = new Map<boolean, Running>()
    for (const [index, { scheme, start, end, actualEnd }] of rows.entries()) {
      const last = actualEnd ?? end
      if (last !== null && last < start) continue
      const isTrainee = scheme === 'A31'
      const other = longest.get(!isTrainee)
      if (other !== undefined && (other.last === null || start <= other.last))
        yield {
          at: [
            [index, 'start'],
            [other.index, rows[other.index]?.actualEnd == null ? 'end' : 'actualEnd'],
          ],
          args: { from: { day: start } },
        }
      const known = longest.get(isTrainee)
      if (known === undefined || (known.last !== null && (last === null || last > known.last)))
        longest.set(isTrainee, { index, last })
    }
  },
  messages: {
    nl: {
      wrong:
        'Deze buitenlandse stagiair heeft vanaf {from} ook een andere overeenkomst, terwijl een andere dienstbetrekking in België tijdens de stage niet mag.',
      fix: 'Beëindig de andere overeenkomst voordat de stage begint, of verbeter de datums.',
    },
    en: {
      wrong:
        'This foreign trainee has another agreement as well from {from}, whereas another job in Belgium is not allowed during the traineeship.',
      fix: 'End the other agreement before the traineeship starts, or correct the dates.',
    },
    fr: {
      wrong:
        "Ce stagiaire étranger a aussi une autre convention à partir du {from}, alors qu'un autre emploi en Belgique est interdit pendant le stage.",
      fix: "Mettez fin à l'autre convention avant le début du stage, ou corrigez les dates.",
    },
  },
})

interface Running {
  readonly index: number
  /** `null` where it has no end. */
  readonly last: Day | null
}

const stage = {
  scheme: 'A31',
  learnerId: 'L1',
  contractType: null,
  start: '2022-01-01',
  end: '2022-06-30',
  actualEnd: null,
}
const job = { ...stage, scheme: 'BIS', start: '2022-07-01', end: '2022-12-31' }

export const cases = casesOf(a31OtherJobOverlap, [
  { says: 'one after the other', rows: [stage, job], verdict: 'valid' },
  {
    says: 'one shared day is a fault, whichever starts first',
    rows: [
      stage,
      { ...job, start: '2022-06-30' },
      { ...job, learnerId: 'L2', start: '2021-12-01', end: '2022-01-01' },
      { ...stage, learnerId: 'L2' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'], args: { from: '30 June 2022' } }, { at: ['3.start', '2.end'] }],
  },
  {
    says: 'an agreement without an end runs on',
    rows: [{ ...job, start: '2021-01-01', end: null }, stage],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'an early end makes room',
    rows: [
      { ...stage, actualEnd: '2022-06-29' },
      { ...job, start: '2022-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'dates in the wrong order share no days, other learners neither, and two internships are no job of a trainee',
    rows: [
      { ...stage, end: '2021-12-31' },
      { ...job, start: '2022-01-01' },
      { ...stage, learnerId: 'L2' },
      { ...job, start: '2022-02-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an agreement that fills the week is reported elsewhere',
    rows: [{ ...stage, scheme: 'DUAAL', contractType: 'OAO' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a trainee who is not known cannot be compared',
    rows: [{ ...stage, learnerId: null }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
])
