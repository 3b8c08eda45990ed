/** The list of rules for people: which they are, and on a day which of them are in force with which values. */
import { type Day, type Language, type Rule, renderDay, tableOf, tablesJudged } from '@werkplekleren/rules'
import { type Block, heading, line, section, table } from './blocks.ts'
import { type ChosenRules, ruleOnDay } from './choose-rules.ts'
import { amount, type Page, period, severityWord } from './rule-blocks.ts'
import { wordsOf } from './words.ts'

export function rulesBlocks(
  { chosen, withoutScheme }: ChosenRules,
  total: number,
  asOf: Day | undefined,
  page: Page,
): readonly Block[] {
  const words = wordsIn[page.language]
  const inForce = asOf === undefined ? chosen : chosen.filter((rule) => ruleOnDay(rule, asOf).inForce)
  const others = chosen.filter((rule) => !inForce.includes(rule))
  return [
    heading(1, words.title),
    line(words.count(chosen.length, total)),
    ...(asOf === undefined
      ? [rulesTable(chosen, page)]
      : [
          ...section(2, words.inForceOn(renderDay(asOf, page.language), inForce.length), [
            rulesOnDayTable(inForce, asOf, page),
          ]),
          ...section(2, words.notInForceOn(renderDay(asOf, page.language), others.length), [
            periodsTable(others, page),
          ]),
        ]),
    ...(withoutScheme.length === 0 ? [] : [line(words.withoutScheme(withoutScheme.length))]),
  ]
}

const rulesTable = (rules: readonly Rule[], page: Page): Block => {
  const words = wordsIn[page.language]
  return table(
    [words.rule, words.about, words.severity, words.tables],
    rules.map((rule) => [...start(rule, page), tablesOf(rule, page.language)]),
  )
}

const start = (rule: Rule, page: Page): readonly string[] => [
  page.markup.code(rule.id),
  rule.title[page.language],
  severityWord(rule, page),
]

const MANY = 4

const tablesOf = (rule: Rule, language: Language): string => {
  const judged = tablesJudged(rule)
  return judged.length > MANY
    ? wordsIn[language].someTables(judged.length)
    : judged.map((id) => tableOf(id).label[language]).join(', ')
}

function rulesOnDayTable(rules: readonly Rule[], asOf: Day, page: Page): Block {
  const { language, markup } = page
  const words = wordsIn[language]
  return table(
    [words.rule, words.about, words.severity, words.values],
    rules.map((rule) => [
      ...start(rule, page),
      ruleOnDay(rule, asOf)
        .values.map(({ id, value, unit }) => {
          const shown = value === null ? wordsOf(language).noValue : amount(value, unit, language)
          return `${markup.code(id)} = ${shown}`
        })
        .join('; '),
    ]),
  )
}

function periodsTable(rules: readonly Rule[], page: Page): Block {
  const words = wordsIn[page.language]
  return table(
    [words.rule, words.about, words.severity, words.period],
    rules.map((rule) => {
      const regime = rule.form === 'cell' ? undefined : rule.inForce
      return [...start(rule, page), period(regime?.from ?? null, regime?.to ?? null, page.language)]
    }),
  )
}

interface Words {
  readonly title: string
  readonly rule: string
  readonly about: string
  readonly severity: string
  readonly tables: string
  readonly values: string
  readonly period: string
  readonly someTables: (count: number) => string
  readonly count: (shown: number, total: number) => string
  readonly inForceOn: (day: string, count: number) => string
  readonly notInForceOn: (day: string, count: number) => string
  readonly withoutScheme: (count: number) => string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Regels',
    rule: 'Regel',
    about: 'Titel',
    severity: 'Ernst',
    tables: 'Tabellen',
    values: 'Wettelijke waarden',
    period: 'Van kracht',
    someTables: (count) => `${count} tabellen`,
    count: (shown, total) => `${shown} van de ${total} regels.`,
    inForceOn: (day, count) => `Van kracht op ${day}: ${count}`,
    notInForceOn: (day, count) => `Niet van kracht op ${day}: ${count}`,
    withoutScheme: (count) =>
      `Niet getoond: ${count} ${count === 1 ? 'regel die geen stelsel noemt' : 'regels die geen stelsel noemen'}.`,
  },
  en: {
    title: 'Rules',
    rule: 'Rule',
    about: 'Title',
    severity: 'Severity',
    tables: 'Tables',
    values: 'Legal values',
    period: 'In force',
    someTables: (count) => `${count} tables`,
    count: (shown, total) => `${shown} of ${total} rules.`,
    inForceOn: (day, count) => `In force on ${day}: ${count}`,
    notInForceOn: (day, count) => `Not in force on ${day}: ${count}`,
    withoutScheme: (count) =>
      `Not shown: ${count} ${count === 1 ? 'rule that names' : 'rules that name'} no scheme.`,
  },
  fr: {
    title: 'Règles',
    rule: 'Règle',
    about: 'Titre',
    severity: 'Gravité',
    tables: 'Tables',
    values: 'Valeurs légales',
    period: 'En vigueur',
    someTables: (count) => `${count} tables`,
    count: (shown, total) => `${shown} des ${total} règles.`,
    inForceOn: (day, count) => `En vigueur le ${day} : ${count}`,
    notInForceOn: (day, count) => `Pas en vigueur le ${day} : ${count}`,
    withoutScheme: (count) =>
      `Non affichées : ${count} ${count === 1 ? 'règle qui ne cite' : 'règles qui ne citent'} aucun régime.`,
  },
}
