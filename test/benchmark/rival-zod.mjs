/** zod: one object schema that collects every issue; what concerns two columns is a refinement of the object. */
import { ageOn, lastDayOfPeriod } from '@werkplekleren/rules'
import { z } from 'zod'
import { contractTypes, limits, patterns, schemes } from './limits.mjs'

/** Issues carry the rule as their message; `when` keeps a refinement going after an issue of a cell. */
const rule = (message) => ({ message, when: () => true })

const agreement = z
  .object({
    id: z.string(),
    scheme: z.enum(schemes, 'scheme-known').nullable(),
    contractType: z.enum(contractTypes, 'contract-type-known').nullable(),
    learnerId: z.string().regex(patterns.learner, 'learner-number').nullable(),
    learnerBirth: z.int().nullable(),
    companyNo: z.string().regex(patterns.enterprise, 'enterprise-number').nullable(),
    jointCommittee: z.string().regex(patterns.jointCommittee, 'joint-committee').nullable(),
    start: z.int().nullable(),
    end: z.int().nullable(),
    actualEnd: z.int().nullable(),
    endReason: z.string().nullable(),
    hoursWorkplace: z
      .number()
      .min(limits.fewestHours, 'hours-in-range')
      .max(limits.mostHours, 'hours-in-range')
      .nullable(),
    allowance: z
      .int()
      .min(0, 'allowance-in-range')
      .max(limits.mostAllowance, 'allowance-in-range')
      .nullable(),
  })
  .refine(({ start, end }) => start === null || end === null || end >= start, rule('end-after-start'))
  .refine(
    ({ learnerBirth, start }) =>
      learnerBirth === null || start === null || ageOn(learnerBirth, start) >= limits.youngest,
    rule('old-enough'),
  )
  .refine(
    ({ end, actualEnd, endReason }) =>
      end === null || actualEnd === null || actualEnd >= end || endReason !== null,
    rule('early-end-has-reason'),
  )
  .refine(
    ({ contractType, hoursWorkplace }) =>
      contractType !== 'OAO' || hoursWorkplace === null || hoursWorkplace >= limits.fewestHoursOao,
    rule('oao-hours'),
  )
  .refine(
    ({ start, end }) => start === null || end === null || end <= lastDayOfPeriod(start, limits.longestMonths),
    rule('longest-duration'),
  )

export const rivalZod = {
  name: 'zod',
  prepare: (rows) => rows,
  check: (rows) => {
    const failures = []
    for (let row = 0; row < rows.length; row++) {
      const outcome = agreement.safeParse(rows[row])
      if (!outcome.success) failures.push({ row, issues: outcome.error.issues })
    }
    return failures
  },
  tally: (failures, count) => {
    for (const { issues } of failures) for (const { message } of issues) count(message, 1)
  },
}
