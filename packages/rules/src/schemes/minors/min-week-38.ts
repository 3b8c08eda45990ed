/** Minors work and learn at most thirty-eight hours a week, all their agreements together. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { isMinorOn, minorsWeeklyHours, valueOn, weeklyHoursLimit } from '../../parameters/index.ts'
import { childLabour, cite, preventYoungHours } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

/** Schemes with a school part: there an empty cell is a gap, elsewhere it is no school. */
const withSchool: readonly (string | null)[] = ['DUAAL', 'DUAALVO', 'LEERTIJD', 'DBSO', 'SCHOOLBANK', null]

/**
 * At the start of each agreement, the hours of those that run: the workplaces added up, the school counted once.
 *
 * One agreement alone above forty hours is left to gen-hours-over-40. O(n log n) but for the agreements of one learner
 * that run at once, which are few.
 */
export const minWeek38 = defineGroupRule({
  id: 'min-week-38',
  title: text('Uren per week van minderjarigen', 'Weekly hours of minors', 'Heures par semaine des mineurs'),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  groupBy: ['learnerId'],
  sortBy: 'start',
  reads: ['learnerId', 'learnerBirth', 'start', 'end', 'hoursWorkplace'],
  mayBeEmpty: ['actualEnd', 'hoursSchool', 'scheme'],
  mayLack: ['actualEnd'],
  parameters: { limit: minorsWeeklyHours },
  applies: mayBeMinor,
  sources: [cite(childLabour), cite(preventYoungHours)],
  *check(rows, { parameters: { limit } }) {
    let running: Running[] = []
    for (const [index, row] of rows.entries()) {
      const last = row.actualEnd ?? row.end
      if (last < row.start || !isMinorOn(row.learnerBirth, row.start)) continue
      running = running.filter((other) => other.last >= row.start)
      const atSchool = row.hoursSchool !== null || withSchool.includes(row.scheme)
      running.push({ index, last, workplace: row.hoursWorkplace, school: row.hoursSchool, atSchool })
      const hours = hoursOf(running)
      if (hours <= limit) {
        const gaps = running.filter((each) => each.atSchool && each.school === null)
        if (gaps.length > 0 && running.every(({ school }) => school === null)) {
          const others = gaps.filter((gap) => gap.index !== index)
          yield {
            undecided: [
              [index, others.length < gaps.length ? 'hoursSchool' : 'hoursWorkplace'],
              ...others.map((gap) => [gap.index, 'hoursSchool'] as const),
            ],
          }
        }
        continue
      }
      const alone = running.length === 1
      const general = valueOn(weeklyHoursLimit, row.start)
      if (alone && general !== undefined && hours > general.value) continue
      yield {
        at: [
          [index, 'hoursWorkplace'],
          ...running
            .filter((other) => other.index !== index)
            .map((other) => [other.index, 'hoursWorkplace'] as const),
          ...running.filter(({ school }) => school).map((each) => [each.index, 'hoursSchool'] as const),
        ],
        args: { hours, limit, from: { day: row.start } },
        ...(alone ? {} : { variant: 'together' }),
      }
    }
  },
  messages: {
    nl: {
      wrong:
        'Vanaf {from} vragen werkplek en school samen {hours} uur per week van een minderjarige, meer dan {limit}.',
      fix: 'Ga de uren na; volgens een andere bron is 40 uur toegelaten.',
    },
    en: {
      wrong:
        'From {from} workplace and school together take {hours} hours a week of a minor, more than {limit}.',
      fix: 'Verify the hours; another source allows 40 hours.',
    },
    fr: {
      wrong:
        "À partir du {from}, le lieu de travail et l'école demandent ensemble {hours} heures par semaine à un mineur, soit plus de {limit}.",
      fix: 'Vérifiez les heures ; selon une autre source, 40 heures sont admises.',
    },
  },
  variants: {
    together: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Vanaf {from} vragen de overeenkomsten van deze minderjarige samen {hours} uur per week, meer dan {limit}.',
          fix: 'Tel de uren bij de verschillende werkgevers samen en verminder ze.',
        },
        en: {
          wrong:
            'From {from} the agreements of this minor together take {hours} hours a week, more than {limit}.',
          fix: 'Add up the hours at the different employers and reduce them.',
        },
        fr: {
          wrong:
            'À partir du {from}, les conventions de ce mineur demandent ensemble {hours} heures par semaine, soit plus de {limit}.',
          fix: 'Réduisez les heures de tous les employeurs ensemble.',
        },
      },
    },
  },
})

interface Running {
  readonly index: number
  readonly last: Day
  readonly workplace: number
  readonly school: number | null
  readonly atSchool: boolean
}

/** Without the dust of binary fractions. */
const hoursOf = (running: readonly Running[]): number =>
  Math.round(
    (running.reduce((sum, { workplace }) => sum + workplace, 0) +
      running.reduce((most, { school }) => Math.max(most, school ?? 0), 0)) *
      100,
  ) / 100

const work = {
  scheme: 'DUAAL',
  learnerId: 'L1',
  learnerBirth: '2008-05-10',
  start: '2025-09-01',
  end: '2026-06-30',
  actualEnd: null,
  hoursWorkplace: '28',
  hoursSchool: '10',
}

export const cases = casesOf(minWeek38, [
  {
    says: 'thirty-eight hours are a week',
    rows: [work, { ...work, learnerId: 'L2', hoursWorkplace: '28,3', hoursSchool: '9,7' }],
    verdict: 'valid',
  },
  {
    says: 'from there up to forty is a doubt, more is said by the general rule',
    rows: [
      { ...work, hoursSchool: '10,25' },
      { ...work, learnerId: 'L2', hoursSchool: '12' },
      { ...work, learnerId: 'L3', hoursSchool: '12,25' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.hoursSchool'], args: { hours: '38.25', limit: '38' } },
      { at: ['1.hoursWorkplace', '1.hoursSchool'], args: { hours: '40' } },
    ],
  },
  {
    says: 'several employers are added up, the school is one',
    rows: [
      { ...work, hoursWorkplace: '16' },
      { ...work, start: '2025-11-03', hoursWorkplace: '16', hoursSchool: '10' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['1.hoursWorkplace', '0.hoursWorkplace', '0.hoursSchool', '1.hoursSchool'],
        variant: 'together',
        args: { hours: '42', from: '3 November 2025' },
      },
    ],
  },
  {
    says: 'one after the other is not together',
    rows: [
      { ...work, actualEnd: '2025-11-02' },
      { ...work, start: '2025-11-03' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an internship has no school part',
    rows: [{ ...work, scheme: 'WES', hoursWorkplace: '38', hoursSchool: null }],
    verdict: 'valid',
  },
  {
    says: 'without hours at school there is no telling, unless another agreement knows them or the workplace is too much',
    rows: [
      { ...work, hoursSchool: null },
      { ...work, scheme: 'WES', start: '2025-11-03', hoursWorkplace: '8', hoursSchool: null },
      { ...work, learnerId: 'L2', hoursWorkplace: '10', hoursSchool: null },
      { ...work, learnerId: 'L2', start: '2025-11-03', hoursWorkplace: '10' },
    ],
    verdict: 'undecided',
    because: ['hoursSchool', 'hoursWorkplace'],
  },
  {
    says: 'a workplace that takes thirty-nine hours is too much, whatever the school takes',
    rows: [{ ...work, hoursWorkplace: '39', hoursSchool: null }],
    verdict: 'violated',
    findings: [{ at: ['0.hoursWorkplace'], args: { hours: '39' } }],
  },
  {
    says: 'who is of age may work forty hours',
    rows: [{ ...work, learnerBirth: '2007-09-01', hoursSchool: '12' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without hours at the workplace nothing can be added',
    rows: [{ ...work, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
])
