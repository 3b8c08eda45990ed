/** A scheme goes by its Dutch name: an English or French one is understood, and said. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { normaliseWords, tables } from '../../tables/index.ts'

const { scheme: schemes } = tables.agreements.columns

/** English and French names among the aliases, which do not say their language. */
export const foreignSchemeAliases: readonly string[] = [
  'dual learning',
  'dual',
  'apprentissage dual',
  'formation en alternance',
  'adult dual learning',
  'specialized vocational exploration internship',
  'FPIE',
  "convention d'immersion professionnelle",
  'entrepreneurship pathway',
]

const foreignAliases = new Set(foreignSchemeAliases.map(normaliseWords))

export const genLanguageSchemeName = defineCellRule({
  id: 'gen-language-scheme-name',
  title: text('Nederlandse naam van het stelsel', 'Dutch name of the scheme', 'Nom néerlandais du régime'),
  cells: [{ table: 'agreements', column: 'scheme' }],
  severity: 'info',
  sources: [cite(recordKeeping)],
  check: (value, _cell, written) => {
    if (written === value) return undefined
    const code = String(value)
    const dutch = Object.entries(schemes.codes).find(([key]) => key === code)?.[1].label
    const name = normaliseWords(written)
    if (dutch === undefined || name === normaliseWords(code) || name === normaliseWords(dutch.nl))
      return undefined
    const foreign = [dutch.en, dutch.fr].some((label) => normaliseWords(label) === name)
    return foreign || foreignAliases.has(name) ? { args: { code, dutch: dutch.nl } } : undefined
  },
  messages: {
    nl: {
      wrong: 'Hier staat een Engelse of Franse naam van het stelsel “{dutch}”.',
      fix: 'De naam is begrepen; schrijf liefst de code {code}.',
    },
    en: {
      wrong: 'This is an English or French name of the scheme “{dutch}”.',
      fix: 'The name is understood; the code {code} is preferred.',
    },
    fr: {
      wrong: 'Ceci est un nom anglais ou français du régime « {dutch} ».',
      fix: 'Le nom est compris ; écrivez de préférence le code {code}.',
    },
  },
})

export const cases = casesOf(genLanguageSchemeName, [
  {
    says: 'the code, the Dutch name and Dutch synonyms are as they should be',
    rows: [{ scheme: 'WES' }, { scheme: 'werkervaringsstage' }, { scheme: 'WEX' }, { scheme: 'duaal leren' }],
    verdict: 'valid',
  },
  {
    says: 'English and French names are mapped to the Dutch code',
    rows: [
      { scheme: 'Work experience internship' },
      { scheme: "stage d'expérience professionnelle" },
      { scheme: 'dual learning' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme'], args: { code: 'WES', dutch: 'Werkervaringsstage' } },
      { at: ['1.scheme'], args: { code: 'WES' } },
      { at: ['2.scheme'], args: { code: 'DUAAL', dutch: 'Duaal leren secundair onderwijs' } },
    ],
  },
  {
    says: 'an unknown name has no language',
    rows: [{ scheme: 'Praktikum' }],
    verdict: 'undecided',
    because: ['scheme'],
  },
])
