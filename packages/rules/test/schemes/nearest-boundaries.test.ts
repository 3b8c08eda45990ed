/**
 * The nearest boundary of a row is where the rule itself turns: proved for every rule on its own cases. On the one side,
 * up to the last value tried, the rule says what it says of the row; one step further it says something else.
 */
import { describe, expect, it } from 'vitest'
import {
  type Boundary,
  boundariesOf,
  compileRuleset,
  explain,
  type InputSheet,
  languages,
  type RuleCase,
  type Ruleset,
  renderBoundaries,
} from '../../src/index.ts'
import { dayOfCases as asOf, sheetsOfCase } from '../support/judge-case.ts'
import { type RuleFile, ruleFiles } from '../support/rule-files.ts'

/** Rules that read no day, number or amount of the row itself, besides what groups are made by. */
const nothingToMove: readonly string[] = [
  'acc-competent-body',
  'acc-convictions',
  'acc-equipment',
  'acc-finance',
  'acc-horeca-documents',
  'acc-same-establishment',
  'acc-same-programme',
  'adult-odow-own-employer',
  'adult-provider-cvo',
  'bis-excluded-case',
  'bis-insurance',
  'bis-mentor-named',
  'bis-right-to-work',
  'dual-alternation-known',
  'dual-blocks-calendar',
  'dual-establishment-region',
  'dual-mf-company-rules',
  'dual-mf-counsellor',
  'dual-mf-employer-name',
  'dual-mf-employer',
  'dual-mf-learner',
  'dual-mf-mentor',
  'dual-mf-plan',
  'dual-mf-provider',
  'dual-mf-rights-duties',
  'dual-mf-schedule',
  'dual-mf-subject',
  'dual-plan-from-curriculum',
  'dual-provider-type',
  'dual-signatures-three',
  'rep-adult-separate',
  'rep-both-networks',
  'rep-former-separate',
  'rep-new-vs-running',
  'rep-seven-powers',
  'ent-accident-cover',
  'ent-region',
  'gen-accreditation-id-unique',
  'gen-agreement-id-unique',
  'gen-company-no-unique',
  'gen-contract-type-known',
  'gen-enrolment-id-unique',
  'gen-establishment-no-unique',
  'gen-exclusion-id-unique',
  'gen-figure-id-unique',
  'gen-learner-id-unique',
  'gen-mentor-id-unique',
  'gen-own-value-differs-accreditation-joint-committee',
  'gen-own-value-differs-company-name',
  'gen-own-value-differs-establishment-postcode',
  'gen-own-value-differs-learner-employed',
  'gen-own-value-differs-learner-employer-no',
  'gen-own-value-differs-learner-first-stage-done',
  'gen-own-value-differs-learner-nrn',
  'gen-own-value-differs-learner-ov3-done',
  'gen-own-value-differs-learner-right-to-work',
  'gen-own-value-differs-learner-second-stage-done',
  'gen-own-value-differs-learner-secondary-diploma',
  'gen-own-value-differs-learner-third-stage-first-year-done',
  'gen-own-value-differs-learner-vdab-registered',
  'gen-own-value-differs-learner-work-kind',
  'gen-own-value-differs-mentor-company-no',
  'gen-own-value-differs-mentor-isco',
  'gen-own-value-differs-mentor-joint-committee',
  'gen-own-value-differs-mentor-nrn',
  'gen-own-value-differs-mentor-qualification-evidence',
  'gen-own-value-differs-mentor-qualification',
  'gen-own-value-differs-mentor-training-exempt',
  'gen-own-value-differs-permit-derogation',
  'gen-own-value-differs-permit-renewal',
  'gen-own-value-differs-programme-contract-types',
  'gen-own-value-differs-programme-dual',
  'gen-own-value-differs-programme-former-code',
  'gen-own-value-differs-programme-grade',
  'gen-own-value-differs-programme-run-up-phase',
  'gen-own-value-differs-provider-type',
  'gen-own-value-differs-province',
  'gen-own-value-differs-sector-has-partnership',
  'gen-permit-id-unique',
  'gen-programme-code-unique',
  'gen-provider-no-unique',
  'gen-ref-company',
  'gen-ref-learner',
  'gen-ref-mentor',
  'gen-ref-programme',
  'gen-same-row-twice',
  'gen-sector-code-unique',
  'gen-subsidy-id-unique',
  'gen-twe-pathway-id-unique',
  'ibo-dimona',
  'ibo-hiring-same-job',
  'ibo-job-seeker',
  'ibo-not-known-to-company',
  'ibo-not-resigned',
  'ibo-parties',
  'ibo-plan',
  'id-est-belongs',
  'id-institution-known',
  'id-postcode-region',
  'id-programme',
  'mentor-experience-profession',
  'mentor-is-not-learner',
  'mentor-of-company',
  'mentor-present',
  'lpr-residence',
  'lpr-seventh-year',
  'sub-eligible-contract',
  'gen-advice-id-unique',
  'gen-commitment-id-unique',
  'gen-contact-id-unique',
  'gen-control-total-id-unique',
  'gen-mentor-training-id-unique',
  'gen-offering-id-unique',
  'gen-outcome-id-unique',
  'gen-place-id-unique',
  'gen-procedure-id-unique',
  'gen-visit-id-unique',
  'gen-own-value-differs-place-province',
  'gen-report-ref-agreement',
  'gen-report-ref-company',
  'gen-report-ref-employer-sector',
  'gen-report-ref-establishment',
  'gen-report-ref-learner',
  'gen-report-ref-mentor',
  'gen-report-ref-programme',
  'gen-report-ref-provider',
  'gen-report-ref-sector',
  'sub-establishment-flemish',
  'sub-half-at-workplace',
  'sub-mentor-trained',
  'sub-min-4-months',
  'sub-not-abo',
  'sub-once-per-year',
  'sub-registered-in-time',
  'sub-start-2023',
  'sub-vks-max-4',
  'twe-art60-employer',
  'twe-assessor',
  'twe-experience-need',
  'twe-generic',
  'twe-intake-frame',
  'twe-not-quicker',
  'twe-not-social-economy',
  'twe-route-vdab',
  'wes-generic-gap',
  'wes-learning-potential',
  'wes-parties',
]

/** Rules that read a day, a number or an amount which turns no verdict, each with the reason. */
const nothingTurns: Readonly<Record<string, string>> = {
  'bis-plan-approved': 'only an empty day is wrong',
  'dual-mf-allowance': 'only an empty amount is wrong',
  'dual-mf-dates': 'only an empty day is wrong',
  'rep-end-reasons': 'the finding names the row without a reason, which is not the first row of a case',
  'rep-mentor-training': 'only a missing figure is wrong',
  'twe-instrument': 'the day is what the list of instruments is looked up by, and there has been one list',
}

const first = { sheet: 0, row: 2 }
const aboutRows = ruleFiles.filter(({ rule }) => rule.form !== 'cell')

describe('the nearest boundary', () => {
  it.each(aboutRows.map((file) => [file.rule.id, file] as const))(
    'of %s is where the rule turns (if none is found: say so in the lists above)',
    (id, file) => {
      const expected = nothingToMove.includes(id)
        ? 'nothing to move'
        : id in nothingTurns
          ? 'nothing turns'
          : 'a turn'
      expect(provedFor(file)).toBe(expected)
    },
  )

  it('is sought for no rule about single cells', () => {
    const aboutCells = ruleFiles.filter(({ rule }) => rule.form === 'cell')
    expect(aboutCells.length).toBeGreaterThan(10)
    for (const { rule, cases } of aboutCells) {
      const [one] = cases
      if (!one) throw new Error(`${rule.id} has no case`)
      expect(boundariesOf(compileRuleset([rule]), sheetsOfCase(rule, one), first, rule.id, { asOf })).toEqual(
        [],
      )
    }
  })

  it('is excused for rules that there are', () => {
    const ids = aboutRows.map(({ rule }) => rule.id)
    expect([...nothingToMove, ...Object.keys(nothingTurns)].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('that could not be sought is said in every language', () => {
    expect(languages.map((language) => renderBoundaries([], 'agreements', language))).toEqual([
      ['Voor deze regel valt in deze rij geen andere datum, ander getal of ander bedrag te proberen.'],
      ['For this rule there is no other date, number or amount to try in this row.'],
      ["Pour cette règle, il n'y a pas d'autre date, nombre ou montant à essayer dans cette ligne."],
    ])
  })
})

/** Proves what is found in one case after the other, until a boundary with another verdict beyond it is found. */
function provedFor({ rule, cases }: RuleFile): 'a turn' | 'nothing turns' | 'nothing to move' {
  const ruleset = compileRuleset([rule])
  let moved = false
  for (const one of new Set([...firstOfEach(cases), ...cases])) {
    const sheets = sheetsOfCase(rule, one)
    const boundaries = boundariesOf(ruleset, sheets, first, rule.id, { asOf })
    expectReal(ruleset, rule.id, sheets, boundaries)
    if (boundaries.some(({ turn }) => turn)) return 'a turn'
    moved ||= boundaries.length > 0
  }
  return moved ? 'nothing turns' : 'nothing to move'
}

const firstOfEach = (cases: readonly RuleCase[]) =>
  (['valid', 'violated'] as const).flatMap((verdict) => cases.find((one) => one.verdict === verdict) ?? [])

function expectReal(
  ruleset: Ruleset,
  rule: string,
  sheets: readonly InputSheet[],
  boundaries: readonly Boundary[],
): void {
  const own = sayingOf(ruleset, rule, sheets)
  for (const { column, last, turn } of boundaries) {
    expect(sayingOf(ruleset, rule, withValue(sheets, column, last))).toBe(own)
    if (!turn) continue
    const turned = sayingOf(ruleset, rule, withValue(sheets, column, turn.value))
    expect(turned).toBe(`${turn.verdict} ${turn.variant ?? ''}`)
    expect(turned).not.toBe(own)
  }
}

/** What the rule says of the first row: the verdict, and the variant of its first violation. */
function sayingOf(ruleset: Ruleset, rule: string, sheets: readonly InputSheet[]): string {
  const { verdict, findings } = explain(ruleset, sheets, first, rule, { asOf })
  const found = findings.find((finding) => finding.verdict === 'violated')
  return `${verdict} ${(found?.verdict === 'violated' && found.variant) || ''}`
}

/** The sheets with another value in one cell of the first row, in a column of its own where the sheet lacks it. */
function withValue(
  [sheet, ...others]: readonly InputSheet[],
  column: string,
  value: number,
): readonly InputSheet[] {
  const [row, ...rows] = sheet?.rows ?? []
  if (!sheet || !row) throw new Error('a row was expected')
  const columns = [...new Set([...sheet.columns, column])]
  return [
    { ...sheet, columns, rows: [{ ...row, values: { ...row.values, [column]: value } }, ...rows] },
    ...others,
  ]
}
