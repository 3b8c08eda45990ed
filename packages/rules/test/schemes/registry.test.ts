/** Every rule file is registered, has cases, and is named after its rule. */
import { describe, expect, it } from 'vitest'
import { allRules } from '../../src/index.ts'
import { ruleFiles } from '../support/rule-files.ts'

const withCases = new Set(ruleFiles.map(({ rule }) => rule.id))

describe('the registry of rules', () => {
  it('holds every rule file (a file that exports cases but is not in its folder index is an orphan)', () => {
    const registered = new Set(allRules.map(({ id }) => id))
    expect([...withCases].filter((id) => !registered.has(id))).toEqual([])
  })

  it('holds no rule without cases', () => {
    expect(allRules.map(({ id }) => id).filter((id) => !withCases.has(id))).toEqual([])
  })

  it('names each rule file after its rule', () => {
    expect(ruleFiles.filter(({ rule, file }) => file !== `${rule.id}.ts`).map(({ file }) => file)).toEqual([])
  })
})
