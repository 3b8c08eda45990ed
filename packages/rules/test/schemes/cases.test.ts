/** Every rule is complete in three languages and does what its cases say. */
import { describe, expect, it } from 'vitest'
import {
  type CasesOfRule,
  type Finding,
  languages,
  type Messages,
  type Rule,
  renderArgument,
  renderFinding,
} from '../../src/index.ts'
import { judgeCase } from '../support/judge-case.ts'

const files = import.meta.glob<Record<string, unknown>>('../../src/schemes/*/*.ts', { eager: true })
const ruleFiles = Object.entries(files).filter(
  ([path]) => !path.endsWith('/index.ts') && 'cases' in (files[path] ?? {}),
)
const byRule = new Map<string, CasesOfRule>()
for (const [, exports] of ruleFiles) {
  const { rule, cases } = exports.cases as CasesOfRule
  byRule.set(rule.id, { rule, cases })
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+(?:\.\.\w+)?)\}/g)].map((match) => match[1]).sort()
const messagesOf = (rule: Rule): readonly Messages[] => [
  rule.messages,
  ...Object.values(rule.variants ?? {}).map(({ messages }) => messages),
]

describe.each([...byRule])('%s', (_id, { rule, cases }) => {
  it('is complete in three languages, with the same arguments in each', () => {
    for (const language of languages) expect(rule.title[language]).not.toBe('')
    for (const messages of messagesOf(rule)) {
      const wanted = placeholders(messages.nl.wrong + messages.nl.fix)
      for (const language of languages) {
        expect(messages[language].wrong).not.toBe('')
        expect(messages[language].fix).not.toBe('')
        expect(new Set(placeholders(messages[language].wrong + messages[language].fix))).toEqual(
          new Set(wanted),
        )
      }
    }
  })

  it('has a case for every kind of verdict it can give', () => {
    const kinds = new Set(cases.map(({ verdict }) => verdict))
    expect(kinds).toContain('violated')
    expect(kinds).toContain('valid')
    const limited =
      rule.form !== 'cell' &&
      (rule.schemes || rule.contractTypes || rule.inForce || rule.applies) !== undefined
    if (limited) expect(kinds).toContain('notApplicable')
    if (rule.form !== 'cell' && rule.reads.length > 0) expect(kinds).toContain('undecided')
  })

  it('uses every variant it declares in a case', () => {
    const used = new Set(
      cases.flatMap((one) => (one.verdict === 'violated' ? one.findings.map(({ variant }) => variant) : [])),
    )
    expect(Object.keys(rule.variants ?? {}).filter((variant) => !used.has(variant))).toEqual([])
  })

  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const result = judgeCase(rule, one)
    if (one.verdict === 'notCheckable') {
      const lacking = result.count?.notCheckable
      expect([...(lacking?.columns ?? []), ...(lacking?.tables ?? [])].sort()).toEqual(
        [...one.lacking].sort(),
      )
      return
    }
    expect(result.count?.notCheckable).toBeUndefined()
    if (one.verdict === 'notApplicable') {
      expect(result.count?.applies ?? 0).toBe(0)
      return
    }
    const { applies = 0, valid = 0, violated = 0, undecided = 0 } = result.count ?? {}
    expect(valid + violated + undecided).toBe(applies)
    if (one.verdict === 'valid') {
      expect(result.findings.map(brief)).toEqual([])
      expect(valid).toBeGreaterThan(0)
    } else if (one.verdict === 'undecided') {
      expect(undecided).toBeGreaterThan(0)
      const undecidedPlaces = result.findings
        .filter(({ verdict }) => verdict === 'undecided')
        .flatMap(({ places }) => places.map(({ column }) => column))
      expect([...new Set(undecidedPlaces)].sort()).toEqual([...one.because].sort())
    } else if (one.verdict === 'violated') {
      const found = result.findings.filter(({ verdict }) => verdict === 'violated')
      expect(found.map(brief)).toEqual(
        one.findings.map(({ at, variant }) => ({ at: at.map(withRow), ...(variant ? { variant } : {}) })),
      )
      found.forEach((finding, index) => {
        const wanted = one.findings[index]?.args ?? {}
        for (const [name, words] of Object.entries(wanted)) expect(argumentOf(finding, name)).toBe(words)
        for (const language of languages)
          expect(renderFinding(rule, finding, language).message).not.toMatch(/[{}]/)
      })
    }
  })
})

const brief = (finding: Finding) => ({
  at: finding.places.map(({ row, column, sheet, table }) =>
    sheet === 0 ? `${row - 2}.${column}` : `${table}.${row - 2}.${column}`,
  ),
  ...(finding.verdict === 'violated' && finding.variant ? { variant: finding.variant } : {}),
})

const withRow = (place: string) => (place.includes('.') ? place : `0.${place}`)

function argumentOf(finding: Finding, name: string): string | undefined {
  const value = finding.verdict === 'violated' ? finding.args[name] : undefined
  return value === undefined ? undefined : renderArgument(value, 'en')
}
