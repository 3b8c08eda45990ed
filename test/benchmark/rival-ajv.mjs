/** ajv: one JSON Schema of twelve parts; dates compared by `$data`, calendar reckoning in two keywords of our own. */
import { ageOn, lastDayOfPeriod } from '@werkplekleren/rules'
import { Ajv } from 'ajv'
import { contractTypes, limits, patterns, schemes } from './limits.mjs'

const ajv = new Ajv({ allErrors: true, $data: true, allowUnionTypes: true, strictTypes: false })

ajv.addKeyword({
  keyword: 'oldEnough',
  schema: false,
  validate: ({ learnerBirth, start }) =>
    learnerBirth === null || start === null || ageOn(learnerBirth, start) >= limits.youngest,
})

ajv.addKeyword({
  keyword: 'shortEnough',
  schema: false,
  validate: ({ start, end }) =>
    start === null || end === null || end <= lastDayOfPeriod(start, limits.longestMonths),
})

const day = { type: 'integer' }
const orEmpty = (schema) => ({ type: [schema.type, 'null'], ...without(schema) })
const without = ({ type: _, ...rest }) => rest
const property = (column, schema) => ({ properties: { [column]: orEmpty(schema) } })

const schemaByRule = {
  'end-after-start': {
    if: { properties: { start: day, end: day } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: { properties: { end: { minimum: { $data: '1/start' } } } },
  },
  'old-enough': { oldEnough: true },
  'hours-in-range': property('hoursWorkplace', {
    type: 'number',
    minimum: limits.fewestHours,
    maximum: limits.mostHours,
  }),
  'allowance-in-range': property('allowance', {
    type: 'integer',
    minimum: 0,
    maximum: limits.mostAllowance,
  }),
  'learner-number': property('learnerId', { type: 'string', pattern: patterns.learner.source }),
  'enterprise-number': property('companyNo', { type: 'string', pattern: patterns.enterprise.source }),
  'joint-committee': property('jointCommittee', { type: 'string', pattern: patterns.jointCommittee.source }),
  'scheme-known': property('scheme', { type: 'string', enum: [...schemes, null] }),
  'contract-type-known': property('contractType', { type: 'string', enum: [...contractTypes, null] }),
  'early-end-has-reason': {
    if: { properties: { end: day, actualEnd: { type: 'integer', exclusiveMaximum: { $data: '1/end' } } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: { properties: { endReason: { type: 'string' } } },
  },
  'oao-hours': {
    if: { properties: { contractType: { const: 'OAO' } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: property('hoursWorkplace', { type: 'number', minimum: limits.fewestHoursOao }),
  },
  'longest-duration': { shortEnough: true },
}

const rules = Object.keys(schemaByRule)
const validate = ajv.compile({ type: 'object', allOf: Object.values(schemaByRule) })

export const rivalAjv = {
  name: 'ajv',
  prepare: (rows) => rows,
  check: (rows) => {
    const failures = []
    for (let row = 0; row < rows.length; row++) {
      if (!validate(rows[row])) failures.push({ row, errors: validate.errors })
    }
    return failures
  },
  tally: (failures, count) => {
    for (const { errors } of failures) {
      for (const { keyword, schemaPath } of errors) {
        // A failing `then` is told twice: once for itself, once for its `if`.
        if (keyword !== 'if') count(rules[Number(/^#\/allOf\/(\d+)\//.exec(schemaPath)?.[1])], 1)
      }
    }
  },
}
