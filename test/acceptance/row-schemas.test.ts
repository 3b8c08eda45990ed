/** The JSON Schemas of rows take every row that a rule finds in order, and refuse what no row can hold. */
import { type TableId, tableIds, tableOf } from '@werkplekleren/rules'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { allRowSchemas, rowJsonSchema } from '../../apps/reporting-job/src/catalogue/index.ts'
import { caseSheet } from '../../packages/rules/test/support/case-sheets.ts'
import { ruleFiles } from '../../packages/rules/test/support/rule-files.ts'

const ajv = new Ajv.default({ strict: true, allowUnionTypes: true })
const validators = new Map(tableIds.map((id) => [id, ajv.compile(rowJsonSchema(id, 'nl'))]))

function takes(table: TableId, row: unknown): boolean {
  const validate = validators.get(table)
  if (!validate) throw new Error(table)
  return validate(row)
}

describe('the schema of a row', () => {
  it('takes every row of every valid case, as the reader types it', () => {
    let rows = 0
    for (const { rule, cases } of ruleFiles) {
      for (const one of cases) {
        if (one.verdict !== 'valid') continue
        const table = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
        if (table === undefined) throw new Error(rule.id)
        for (const { values } of caseSheet(table, one.rows).rows) {
          expect([rule.id, one.says, takes(table, values)]).toEqual([rule.id, one.says, true])
          rows++
        }
      }
    }
    expect(rows).toBeGreaterThan(500)
  })

  it.each(tableIds)('of %s refuses other columns and wrong kinds, and takes empty cells', (table) => {
    expect(takes(table, {})).toBe(true)
    expect(takes(table, { noSuchColumn: 1 })).toBe(false)
    for (const [key, { kind }] of Object.entries(tableOf(table).columns)) {
      expect(takes(table, { [key]: null })).toBe(true)
      expect([key, takes(table, { [key]: [] })]).toEqual([key, false])
      if (kind === 'code') expect([key, takes(table, { [key]: 'NO-SUCH-CODE' })]).toEqual([key, false])
      if (kind === 'day' || kind === 'money' || kind === 'integer')
        expect([key, takes(table, { [key]: 1.5 })]).toEqual([key, false])
      if (kind === 'day') expect([key, takes(table, { [key]: '2024-01-31' })]).toEqual([key, false])
      if (kind === 'yesNo') expect([key, takes(table, { [key]: 'ja' })]).toEqual([key, false])
    }
  })

  it.each(tableIds)('of %s has a title for every column', (table) => {
    const { properties } = rowJsonSchema(table, 'fr') as { properties: Record<string, { title: string }> }
    expect(Object.entries(properties).map(([key, { title }]) => [key, title])).toEqual(
      Object.entries(tableOf(table).columns).map(([key, { label }]) => [key, label.fr]),
    )
  })

  it('stands with those of the other tables in one document', () => {
    const validate = new Ajv.default().compile({
      ...allRowSchemas(tableIds, 'en'),
      $ref: '#/$defs/agreements',
    })
    expect(validate({ scheme: 'WES' })).toBe(true)
    expect(validate({ scheme: 'XYZ' })).toBe(false)
  })
})
