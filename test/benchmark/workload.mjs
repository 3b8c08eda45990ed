/** The row workload: twelve rules stated once in words, and synthetic agreement rows that keep or break them. */
import { contractTypes, limits, patterns, schemes } from './limits.mjs'

/** What every contestant checks; an empty cell breaks no rule. */
export const rulesInWords = {
  'end-after-start': 'An agreement does not end before it starts.',
  'old-enough': `The learner is at least ${limits.youngest} on the first day.`,
  'hours-in-range': `There are ${limits.fewestHours} to ${limits.mostHours} hours a week at the workplace.`,
  'allowance-in-range': `The allowance is 0 to ${limits.mostAllowance} cents a month.`,
  'learner-number': `A learner number looks like ${patterns.learner}.`,
  'enterprise-number': `An enterprise number looks like ${patterns.enterprise}.`,
  'joint-committee': `A joint committee looks like ${patterns.jointCommittee}.`,
  'scheme-known': `The scheme is one of ${schemes.join(', ')}.`,
  'contract-type-known': `The contract type is one of ${contractTypes.join(', ')}.`,
  'early-end-has-reason': 'An agreement that really ended before its end date says why.',
  'oao-hours': `Under an OAO there are at least ${limits.fewestHoursOao} hours a week at the workplace.`,
  'longest-duration': `An agreement lasts at most ${limits.longestMonths} months, counted from the nth to the day before the nth.`,
}

/** The columns of the rows, as the table of agreements names them. */
export const columns = [
  'id',
  'scheme',
  'contractType',
  'learnerId',
  'learnerBirth',
  'companyNo',
  'jointCommittee',
  'start',
  'end',
  'actualEnd',
  'endReason',
  'hoursWorkplace',
  'allowance',
]

/** The same rows for the same count, every time: days and cents as whole numbers, empty cells as `null`. */
export function agreementRows(count) {
  const chance = seeded(20_261_122)
  const often = (share) => chance() < share
  const between = (least, most) => least + Math.floor(chance() * (most - least + 1))
  const pick = (list) => list[Math.floor(chance() * list.length)]
  return Array.from({ length: count }, (_, index) => {
    const start = between(18_262, 20_453)
    const end = often(0.02)
      ? start - between(1, 60)
      : start + (often(0.03) ? between(366, 500) : between(1, 360))
    const stopped = often(0.15)
    return {
      id: `A${String(index + 1).padStart(6, '0')}`,
      scheme: often(0.02) ? 'ONBEKEND' : pick(schemes),
      contractType: often(0.02) ? 'MONDELING' : pick(contractTypes),
      learnerId: often(0.02) ? `L${between(0, 99)}` : `L${between(100_000, 999_999)}`,
      learnerBirth: often(0.01)
        ? null
        : start - (often(0.02) ? between(4_000, 5_470) : between(5_500, 9_000)),
      companyNo: often(0.02) ? `2${between(100_000_000, 999_999_999)}` : enterpriseNumber(between),
      jointCommittee: often(0.02) ? '20' : pick(['124', '200', '302', '330.01', '319.01']),
      start,
      end: often(0.02) ? null : end,
      actualEnd: stopped ? Math.max(start, end - between(0, 90)) : null,
      endReason: stopped && !often(0.1) ? 'STUDY' : null,
      hoursWorkplace: often(0.02) ? between(41, 60) : between(18, 38),
      allowance: often(0.02) ? -1 : between(0, limits.mostAllowance),
    }
  })
}

/** Ten digits of which the last two are 97 less the remainder of the first eight. */
function enterpriseNumber(between) {
  const first = between(4_000_000, 7_999_999)
  return `0${first}${String(97 - (first % 97)).padStart(2, '0')}`
}

/** Mulberry32: a small seeded generator, so that every run and every rival meets the same rows. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
