/** An explanation in words: does the rule apply, what did it read, with which law, and what came of it. */
import type { ApplicabilityStep, Boundary, Explanation, RowVerdict } from '../engine/index.ts'
import type { Language } from '../language.ts'
import { columnOf, labelOf, type TableId, type Value } from '../tables/index.ts'
import {
  listOf,
  renderCents,
  renderDay,
  renderFinding,
  renderNumber,
  renderSources,
  renderValue,
} from './render.ts'

/** Lines for people: title, applicability, values, parameters with their dates and sources, verdict, law. */
export function renderExplanation(
  explanation: Explanation,
  table: TableId,
  language: Language,
): readonly string[] {
  const { rule, steps, values, parameters, findings, lacking } = explanation
  const words = wordsIn[language]
  const lines = [`${rule.title[language]} [${rule.id}]`]
  for (const step of steps) lines.push(`${step.holds ? '✓' : '✗'} ${stepWords(step, table, language)}`)
  for (const { column, value, unreadable, borrowed } of values) {
    const shown = columnOf(table, column)?.personal
      ? value === null
        ? words.empty
        : words.hidden
      : unreadable
        ? words.unreadable
        : valueWords(table, column, value, language)
    lines.push(`${labelOf(table, column, language)}: ${shown}${borrowed ? ` (${words.borrowed})` : ''}`)
  }
  for (const { id, value, from, unit, sources } of parameters) {
    const amount = unit === 'cents' ? renderCents(value, language) : renderNumber(value, language)
    lines.push(
      `${words.parameter(id, amount, renderDay(from, language))} ${renderSources(sources, language)}`,
    )
  }
  if (lacking)
    lines.push(
      words.lacking(
        listOf(
          [...lacking.columns.map((column) => labelOf(table, column, language)), ...lacking.tables],
          language,
        ),
      ),
    )
  lines.push(words.verdict[explanation.verdict])
  for (const finding of findings) {
    const { wrong, fix } = renderFinding(rule, finding, language)
    lines.push(`${wrong} ${fix}`)
  }
  lines.push(renderSources(rule.sources, language))
  return lines
}

/**
 * One line for each boundary: with which value the verdict stays, and with which it would be another. Where no value
 * could be tried, one line says so.
 */
export function renderBoundaries(
  boundaries: readonly Boundary[],
  table: TableId,
  language: Language,
): readonly string[] {
  const words = wordsIn[language]
  if (boundaries.length === 0) return [words.noneTried]
  return boundaries.map(({ column, own, last, turn }) => {
    const label = labelOf(table, column, language)
    const value = (one: number) => valueWords(table, column, one, language)
    if (!turn) return words.noTurn(label, value(last))
    const wouldBe = words.wouldBe[turn.verdict]
    return last === own
      ? words.turnAtOnce(label, value(turn.value), wouldBe)
      : words.turn(label, value(last), value(turn.value), wouldBe)
  })
}

function stepWords(step: ApplicabilityStep, table: TableId, language: Language): string {
  const words = wordsIn[language]
  switch (step.step) {
    case 'scheme':
    case 'contractType': {
      const label = (code: string) => valueWords(table, step.step, code, language)
      const is = step.is === null ? words.empty : label(String(step.is))
      return words.oneOf(labelOf(table, step.step, language), listOf(step.wanted.map(label), language), is)
    }
    case 'inForce': {
      const { from, to, title } = step.regime
      const day = step.day === null ? words.empty : renderDay(step.day, language)
      const since = from === null ? '…' : renderDay(from, language)
      const until = to === null ? '…' : renderDay(to, language)
      return words.inForce(title[language], since, until, labelOf(table, step.column, language), day)
    }
    case 'condition':
      return step.holds ? words.conditionHolds : words.conditionFails
  }
}

const valueWords = (table: TableId, column: string, value: Value | null, language: Language): string =>
  value === null ? wordsIn[language].empty : renderValue(table, column, value, language)

interface Words {
  readonly empty: string
  readonly hidden: string
  readonly unreadable: string
  readonly borrowed: string
  readonly oneOf: (column: string, wanted: string, is: string) => string
  readonly inForce: (title: string, from: string, to: string, column: string, day: string) => string
  readonly conditionHolds: string
  readonly conditionFails: string
  readonly parameter: (id: string, value: string, from: string) => string
  readonly lacking: (what: string) => string
  readonly verdict: Readonly<Record<RowVerdict, string>>
  readonly turn: (column: string, last: string, value: string, wouldBe: string) => string
  readonly turnAtOnce: (column: string, value: string, wouldBe: string) => string
  readonly noTurn: (column: string, last: string) => string
  readonly noneTried: string
  readonly wouldBe: Readonly<Record<RowVerdict, string>>
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    empty: 'leeg',
    hidden: 'ingevuld (niet getoond)',
    unreadable: 'niet leesbaar',
    borrowed: 'uit een andere tabel',
    oneOf: (column, wanted, is) => `${column} is ${is}; de regel geldt voor ${wanted}.`,
    inForce: (title, from, to, column, day) => `${title}: van ${from} tot en met ${to}; ${column} is ${day}.`,
    conditionHolds: 'De rij bevat wat de regel beoordeelt.',
    conditionFails: 'De rij bevat niet wat de regel beoordeelt.',
    parameter: (id, value, from) => `Wettelijke waarde ${id}: ${value}, sinds ${from}.`,
    lacking: (what) => `Niet gecontroleerd, want dit ontbreekt: ${what}.`,
    verdict: {
      notApplicable: 'De regel is niet van toepassing op deze rij.',
      valid: 'De rij is in orde volgens deze regel.',
      violated: 'De rij overtreedt deze regel.',
      undecided: 'De rij kan niet worden beoordeeld.',
      notCheckable: 'De regel kan op dit planningsblad niet worden gecontroleerd.',
    },
    turn: (column, last, value, wouldBe) =>
      `${column}: met ${last} verandert er niets, met ${value} ${wouldBe}.`,
    turnAtOnce: (column, value, wouldBe) => `${column}: met ${value} ${wouldBe}.`,
    noTurn: (column, last) => `${column}: tot ${last} is geen ander oordeel gevonden.`,
    noneTried: 'Voor deze regel valt in deze rij geen andere datum, ander getal of ander bedrag te proberen.',
    wouldBe: {
      notApplicable: 'zou de regel niet van toepassing zijn op de rij',
      valid: 'zou de rij in orde zijn',
      violated: 'zou de rij deze regel overtreden',
      undecided: 'zou de rij niet kunnen worden beoordeeld',
      notCheckable: 'zou de regel niet kunnen worden gecontroleerd',
    },
  },
  en: {
    empty: 'empty',
    hidden: 'filled in (not shown)',
    unreadable: 'cannot be read',
    borrowed: 'from another table',
    oneOf: (column, wanted, is) => `${column} is ${is}; the rule holds for ${wanted}.`,
    inForce: (title, from, to, column, day) => `${title}: from ${from} to ${to}; ${column} is ${day}.`,
    conditionHolds: 'The row holds what the rule judges.',
    conditionFails: 'The row does not hold what the rule judges.',
    parameter: (id, value, from) => `Legal value ${id}: ${value}, since ${from}.`,
    lacking: (what) => `Not checked, because this is missing: ${what}.`,
    verdict: {
      notApplicable: 'The rule does not apply to this row.',
      valid: 'The row is in order by this rule.',
      violated: 'The row breaks this rule.',
      undecided: 'The row cannot be judged.',
      notCheckable: 'The rule cannot be checked on this sheet.',
    },
    turn: (column, last, value, wouldBe) =>
      `${column}: with ${last} nothing changes, with ${value} ${wouldBe}.`,
    turnAtOnce: (column, value, wouldBe) => `${column}: with ${value} ${wouldBe}.`,
    noTurn: (column, last) => `${column}: no other verdict was found up to ${last}.`,
    noneTried: 'For this rule there is no other date, number or amount to try in this row.',
    wouldBe: {
      notApplicable: 'the rule would not apply to the row',
      valid: 'the row would be in order',
      violated: 'the row would break this rule',
      undecided: 'the row could not be judged',
      notCheckable: 'the rule could not be checked',
    },
  },
  fr: {
    empty: 'vide',
    hidden: 'rempli (non affiché)',
    unreadable: 'illisible',
    borrowed: "d'une autre table",
    oneOf: (column, wanted, is) => `${column} : ${is} ; la règle vaut pour ${wanted}.`,
    inForce: (title, from, to, column, day) => `${title} : du ${from} au ${to} inclus ; ${column} : ${day}.`,
    conditionHolds: 'La ligne contient ce que la règle évalue.',
    conditionFails: 'La ligne ne contient pas ce que la règle évalue.',
    parameter: (id, value, from) => `Valeur légale ${id} : ${value}, depuis le ${from}.`,
    lacking: (what) => `Non contrôlé, car il manque : ${what}.`,
    verdict: {
      notApplicable: "La règle ne s'applique pas à cette ligne.",
      valid: 'La ligne est en ordre selon cette règle.',
      violated: 'La ligne enfreint cette règle.',
      undecided: 'La ligne ne peut pas être évaluée.',
      notCheckable: 'La règle ne peut pas être contrôlée sur cette fiche.',
    },
    turn: (column, last, value, wouldBe) =>
      `${column} : la valeur ${last} ne change rien ; avec la valeur ${value}, ${wouldBe}.`,
    turnAtOnce: (column, value, wouldBe) => `${column} : avec la valeur ${value}, ${wouldBe}.`,
    noTurn: (column, last) => `${column} : aucune autre évaluation trouvée jusqu'à la valeur ${last}.`,
    noneTried: "Pour cette règle, il n'y a pas d'autre date, nombre ou montant à essayer dans cette ligne.",
    wouldBe: {
      notApplicable: "la règle ne s'appliquerait pas à la ligne",
      valid: 'la ligne serait en ordre',
      violated: 'la ligne enfreindrait cette règle',
      undecided: 'la ligne ne pourrait pas être évaluée',
      notCheckable: 'la règle ne pourrait pas être contrôlée',
    },
  },
}
