/** What people read: every message of every rule, written out for reviewers who do not read code. */
import { describe, expect, it } from 'vitest'
import {
  allRules,
  type CasesOfRule,
  check,
  compileRuleset,
  day,
  type Finding,
  type InputSheet,
  type Language,
  languages,
  type Rule,
  type RuleCase,
  renderFinding,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const files = import.meta.glob<Record<string, unknown>>('../../src/schemes/*/*.ts', { eager: true })
const casesOfRules = new Map(
  Object.entries(files).flatMap(([path, exports]) =>
    !path.endsWith('/index.ts') && 'cases' in exports
      ? [[(exports.cases as CasesOfRule).rule.id, (exports.cases as CasesOfRule).cases] as const]
      : [],
  ),
)

/** What no text of a case can say: a cell whose formula failed. */
const errorCell: InputSheet = {
  table: 'agreements',
  name: 'agreements',
  columns: ['learnerId'],
  rows: [
    {
      row: 2,
      values: { learnerId: null },
      unreadable: { learnerId: { problem: 'errorCell', text: '#N/A' } },
    },
  ],
}

/** A rule, one of its variants, and the first finding of it among the cases of the rule. */
interface Example {
  readonly rule: Rule
  readonly variant: string | undefined
  readonly finding: Finding | undefined
}

const examples: readonly Example[] = allRules.flatMap((rule) => {
  const findings = [
    ...(casesOfRules.get(rule.id) ?? []).flatMap((one) => violationsIn(rule, one)),
    ...(rule.form === 'cell' ? violationsOf(rule, [errorCell]) : []),
  ]
  return [undefined, ...Object.keys(rule.variants ?? {})].map((variant) => ({
    rule,
    variant,
    finding: findings.find((finding) => finding.verdict === 'violated' && finding.variant === variant),
  }))
})

const wordsOf = (language: Language) =>
  examples.flatMap(({ rule, variant, finding }) => {
    if (finding === undefined) return []
    const { wrong, fix } = renderFinding(rule, finding, language)
    const name = variant === undefined ? rule.id : `${rule.id} / ${variant}`
    return [{ name, severity: finding.severity, wrong, fix }]
  })

const title: Record<Language, string> = {
  nl: 'Wat de regels zeggen: per melding wat er fout is en wat te doen. Gemaakt door messages.test.ts.',
  en: 'What the rules say: for each message what is wrong and what to do. Written by messages.test.ts.',
  fr: 'Ce que disent les règles : pour chaque message, ce qui est faux et que faire. Écrit par messages.test.ts.',
}

describe('the messages of the rules', () => {
  it('each have a finding among the cases (a message without one cannot be reviewed: add a case)', () => {
    const without = examples.filter(({ finding }) => finding === undefined)
    expect(without.map(({ rule, variant }) => `${rule.id} ${variant ?? ''}`)).toEqual([])
  })

  it.each(languages)(
    'read in %s as reviewers last read them (changed? read the file, then update it)',
    async (language) => {
      const blocks = wordsOf(language).map(
        ({ name, severity, wrong, fix }) => `${name} (${severity})\n  ${wrong}\n  ${fix}\n`,
      )
      await expect([`${title[language]}\n`, ...blocks].join('\n')).toMatchFileSnapshot(
        `messages.${language}.txt`,
      )
    },
  )
})

/** Templates as they stand in the rule files. */
const written = allRules.flatMap((rule) =>
  languages.flatMap((language) => {
    const messages = [rule.messages, ...Object.values(rule.variants ?? {}).map((variant) => variant.messages)]
    return messages.flatMap((message) => [
      { rule: rule.id, language, sentence: message[language].wrong },
      { rule: rule.id, language, sentence: message[language].fix },
    ])
  }),
)
const titles = allRules.flatMap((rule) =>
  languages.map((language) => ({ rule: rule.id, language, sentence: rule.title[language] })),
)
const rendered = languages.flatMap((language) =>
  wordsOf(language).flatMap(({ name, wrong, fix }) =>
    [wrong, fix].map((sentence) => ({ rule: name, language, sentence })),
  ),
)
const everything = [...written, ...titles, ...rendered]
type Sentence = (typeof everything)[number]
const offending = (sentences: readonly Sentence[], is: (sentence: Sentence) => boolean) =>
  sentences.filter(is).map(({ rule, language, sentence }) => `${rule} (${language}): ${sentence}`)
const times = (text: string, sign: string): number => text.split(sign).length - 1

describe('the wording of the rules', () => {
  it('has no double, leading or trailing spaces', () => {
    expect(offending(everything, ({ sentence }) => / {2}|^\s|\s$|\n/.test(sentence))).toEqual([])
  })

  it('ends every sentence of a message with a full stop or a question mark, and begins it with a capital', () => {
    expect(offending([...written, ...rendered], ({ sentence }) => !/[^.][.?]$/.test(sentence))).toEqual([])
    expect(offending(rendered, ({ sentence }) => !/^[\p{Lu}\d“«]/u.test(sentence))).toEqual([])
  })

  it('ends no title with a full stop', () => {
    expect(offending(titles, ({ sentence }) => sentence.endsWith('.'))).toEqual([])
  })

  it('opens and closes quotation marks in pairs, “…” in Dutch and English, « … » in French', () => {
    const unbalanced = ({ sentence }: Sentence) =>
      times(sentence, '“') !== times(sentence, '”') ||
      times(sentence, '«') !== times(sentence, '»') ||
      times(sentence, '(') !== times(sentence, ')')
    expect(offending(everything, unbalanced)).toEqual([])
    expect(offending(everything, ({ sentence }) => sentence.includes('"'))).toEqual([])
    const foreign = ({ language, sentence }: Sentence) =>
      language === 'fr' ? /[“”]/.test(sentence) : /[«»]/.test(sentence)
    expect(offending([...written, ...titles], foreign)).toEqual([])
  })

  it('writes straight apostrophes everywhere, as the labels of the columns do', () => {
    expect(offending(everything, ({ sentence }) => /[‘’]/.test(sentence))).toEqual([])
  })

  it('puts a space before : ; ? ! and inside « » in French, and none before a comma or full stop', () => {
    const french = everything.filter(({ language }) => language === 'fr')
    const crowded = ({ sentence }: Sentence) =>
      /[^\s\d/]([:;?!])(\s|$)/.test(sentence) || /«\S|\S»/.test(sentence)
    expect(offending(french, crowded)).toEqual([])
    expect(offending(everything, ({ sentence }) => /\s[,.](\s|$)/.test(sentence))).toEqual([])
  })

  it('elides in French before a vowel or a mute h, but not before a placeholder', () => {
    const french = everything.filter(({ language }) => language === 'fr')
    const hiatus =
      /(?<![\p{L}'-])(?:de|le|la|que|ne|se|ce|je) (?:[aeiouéèêâîô](?!nze|ui\b)|heure|horaire|homme)/iu
    expect(offending(french, ({ sentence }) => hiatus.test(sentence))).toEqual([])
    expect(offending(french, ({ sentence }) => sentence.includes("'{"))).toEqual([])
  })

  it('has no English or French words in Dutch, and no Dutch ones in English and French', () => {
    const foreign: Record<Language, RegExp> = {
      nl: /\b(?:internship|scheme|stagiaire|trainee|learner|check|checken|row|sheet|employer|company|the|of the|and|convention|agreement|programme|provider|file|data|template|email|deadline)\b/i,
      // “The second stage” of secondary education is English; a bare “stage” for an internship is not.
      en: /\b(?:stage (?:bonus|plan|day|supervisor)|an? stage|this stage|stelsel|stagiair|werkgever|overeenkomst|onderneming|lerende|het|een|niet|voor|blad|datum)\b/i,
      fr: /\b(?:stelsel|stagiair|werkgever|overeenkomst|onderneming|lerende|het|een|niet|voor|blad|datum|internship|scheme|the|trainee)\b/i,
    }
    const own = ({ sentence }: Sentence) => sentence.replace(/\{[\w.]+\}|\([^)]*\)/g, '')
    expect(offending(everything, (one) => foreign[one.language].test(own(one)))).toEqual([])
  })

  it('calls things by one name', () => {
    const strays: Record<Language, RegExp> = {
      nl: /\b(?:de VDAB|data|het blad|dit blad|regime|firma|bedrijf|fiche|leerling)\b|\d uren\b/i,
      en: /\b(?:what stands|this is no|the sheet|intern|apprentice|firm|post code|postal code)\b/i,
      fr: /\b(?:la feuille|cette fiche|la table|firme|société|schéma|jours calendaires)\b/i,
    }
    expect(offending(everything, ({ language, sentence }) => strays[language].test(sentence))).toEqual([])
  })
})

function violationsIn(rule: Rule, one: RuleCase): readonly Finding[] {
  const table = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
  if (table === undefined) throw new Error(`${rule.id}: a case without a table`)
  const others = Object.entries(one.tables ?? {}).map(([id, rows]) =>
    // The keys of `tables` are table ids by the type of a case.
    caseSheet(id as typeof table, rows ?? []),
  )
  return violationsOf(rule, [caseSheet(table, one.rows), ...others])
}

function violationsOf(rule: Rule, sheets: readonly InputSheet[]): readonly Finding[] {
  const [first] = check(compileRuleset([rule]), sheets, { asOf }).sheets
  return (first?.findings ?? []).filter(({ verdict }) => verdict === 'violated')
}
