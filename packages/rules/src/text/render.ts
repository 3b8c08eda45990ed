/** Renders findings in Dutch, English or French: what is wrong, which law, what to do. */
import { type Day, partsOf } from '../calendar/index.ts'
import type { Argument, Arguments, Finding, Rule, UndecidedBecause } from '../engine/index.ts'
import type { Language, Text } from '../language.ts'
import type { Citation } from '../sources/index.ts'
import { type CodeColumn, columnOf, labelOf, type TableId, type Value } from '../tables/index.ts'

/** A finding in words; `message` is the three parts in one. */
export interface RenderedFinding {
  readonly wrong: string
  readonly law: string
  readonly fix: string
  readonly message: string
}

/** Renders a finding with the words of its rule. */
export function renderFinding(rule: Rule, finding: Finding, language: Language): RenderedFinding {
  const law = renderSources(rule.sources, language)
  if (finding.verdict === 'undecided') {
    const columns = [...new Set(finding.places.map(({ table, column }) => labelOf(table, column, language)))]
    const { one, more, fix } = undecidedTexts[finding.because][language]
    const words = { rule: rule.title[language], columns: listOf(columns, language) }
    return parts(fill(columns.length === 1 ? one : more, words, language), law, fix)
  }
  const messages = finding.variant === undefined ? rule.messages : rule.variants?.[finding.variant]?.messages
  const message = (messages ?? rule.messages)[language]
  return parts(fill(message.wrong, finding.args, language), law, fill(message.fix, finding.args, language))
}

const parts = (wrong: string, law: string, fix: string): RenderedFinding => ({
  wrong,
  law,
  fix,
  message: [wrong, fix, law].filter((part) => part !== '').join(' '),
})

interface UndecidedText {
  /** About one column. */
  readonly one: string
  /** About several columns. */
  readonly more: string
  readonly fix: string
}

const undecidedTexts: Readonly<Record<UndecidedBecause, Readonly<Record<Language, UndecidedText>>>> = {
  empty: {
    nl: {
      one: '“{rule}” kan niet worden beoordeeld: {columns} is leeg.',
      more: '“{rule}” kan niet worden beoordeeld: {columns} zijn leeg.',
      fix: 'Vul in wat ontbreekt.',
    },
    en: {
      one: '“{rule}” cannot be judged: {columns} is empty.',
      more: '“{rule}” cannot be judged: {columns} are empty.',
      fix: 'Fill in what is missing.',
    },
    fr: {
      one: '« {rule} » ne peut pas être évalué : {columns} est vide.',
      more: '« {rule} » ne peut pas être évalué : {columns} sont vides.',
      fix: 'Complétez ce qui manque.',
    },
  },
  unreadable: {
    nl: {
      one: '“{rule}” kan niet worden beoordeeld: {columns} is niet leesbaar.',
      more: '“{rule}” kan niet worden beoordeeld: {columns} zijn niet leesbaar.',
      fix: 'Verbeter wat niet leesbaar is.',
    },
    en: {
      one: '“{rule}” cannot be judged: {columns} cannot be read.',
      more: '“{rule}” cannot be judged: {columns} cannot be read.',
      fix: 'Correct what cannot be read.',
    },
    fr: {
      one: "« {rule} » ne peut pas être évalué : {columns} n'est pas lisible.",
      more: '« {rule} » ne peut pas être évalué : {columns} ne sont pas lisibles.',
      fix: "Corrigez ce qui n'est pas lisible.",
    },
  },
  noValueInForce: {
    nl: {
      one: '“{rule}” kan niet worden beoordeeld: voor de datum in {columns} is geen wettelijke waarde bekend.',
      more: '“{rule}” kan niet worden beoordeeld: voor de data in {columns} is geen wettelijke waarde bekend.',
      fix: 'Ga de waarde na bij de bron.',
    },
    en: {
      one: '“{rule}” cannot be judged: no legal value is known for the date in {columns}.',
      more: '“{rule}” cannot be judged: no legal value is known for the dates in {columns}.',
      fix: 'Verify the value at the source.',
    },
    fr: {
      one: "« {rule} » ne peut pas être évalué : aucune valeur légale n'est connue pour la date dans {columns}.",
      more: "« {rule} » ne peut pas être évalué : aucune valeur légale n'est connue pour les dates dans {columns}.",
      fix: 'Vérifiez la valeur à la source.',
    },
  },
  notEnough: {
    nl: {
      one: '“{rule}” kan niet worden beoordeeld: {columns} zegt niet genoeg.',
      more: '“{rule}” kan niet worden beoordeeld: {columns} zeggen niet genoeg.',
      fix: 'Vul de gegevens aan.',
    },
    en: {
      one: '“{rule}” cannot be judged: {columns} does not say enough.',
      more: '“{rule}” cannot be judged: {columns} do not say enough.',
      fix: 'Complete the data.',
    },
    fr: {
      one: '« {rule} » ne peut pas être évalué : {columns} ne suffit pas.',
      more: '« {rule} » ne peut pas être évalué : {columns} ne suffisent pas.',
      fix: 'Complétez les données.',
    },
  },
}

/** "Bron: …; …." with the place in each source. */
export function renderSources(sources: readonly Citation[], language: Language): string {
  const word = { nl: 'Bron', en: 'Source', fr: 'Source' }[language]
  const colon = language === 'fr' ? ' :' : ':'
  const named = sources.map(({ source, place }) =>
    place === undefined ? source.title[language] : `${source.title[language]}, ${place}`,
  )
  return named.length === 0 ? '' : `${word}${colon} ${named.join('; ')}.`
}

/** Replaces `{name}` by the argument of that name and `{from..to}` by a span of days; throws for a name without argument. */
export function fill(template: string, args: Arguments, language: Language): string {
  const argument = (name: string): Argument => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) throw new Error(`Message without argument ${name}: ${template}`)
    return value
  }
  const dayOf = (name: string): Day => {
    const value = argument(name)
    if (typeof value !== 'object' || !('day' in value)) throw new Error(`${name} is no day: ${template}`)
    return value.day
  }
  return template.replace(
    /\{(\w+)(?:\.\.(\w+))?\}/g,
    (_, name: string, last: string | undefined, at: number) => {
      if (last === undefined) return renderArgument(argument(name), language)
      const span = renderSpan(dayOf(name), dayOf(last), language)
      return at === 0 ? `${span.charAt(0).toUpperCase()}${span.slice(1)}` : span
    },
  )
}

/** One argument in a language: a day in words, money with its sign, a code or column by its label. */
export function renderArgument(value: Argument, language: Language): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return renderNumber(value, language)
  if ('day' in value) return renderDay(value.day, language)
  if ('cents' in value) return renderCents(value.cents, language)
  if ('clock' in value) return renderClock(value.clock, language)
  if ('code' in value) {
    const column = columnOf(value.table, value.column)
    return column?.kind === 'code'
      ? ((column as CodeColumn).codes[value.code]?.label[language] ?? value.code)
      : value.code
  }
  return listOf([labelOf(value.table, value.column, language)], language)
}

/** A value of a column as a reader knows it: a day in words, a code by its label. */
export function renderValue(table: TableId, column: string, value: Value, language: Language): string {
  const definition = columnOf(table, column)
  switch (definition?.kind) {
    // A text in a column of days or amounts stands for a value that may not be shown.
    case 'day':
      return typeof value === 'number' ? renderDay(value as Day, language) : String(value)
    case 'money':
      return typeof value === 'number' ? renderCents(value, language) : String(value)
    case 'code':
      return (definition as CodeColumn).codes[String(value)]?.label[language] ?? String(value)
    case 'yesNo':
      return (value === true ? yes : no)[language]
    default:
      return typeof value === 'number' ? renderNumber(value, language) : String(value)
  }
}

const yes: Text = { nl: 'ja', en: 'yes', fr: 'oui' }
const no: Text = { nl: 'nee', en: 'no', fr: 'non' }

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

/** "31 augustus 2023", "31 August 2023", "1er août 2023". */
export function renderDay(day: Day, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(day)
  const number = language === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth)
  return `${number} ${months[language][month - 1] ?? ''} ${year}`
}

/** "van 2 mei 2025 tot en met 5 mei 2025", with both days; "op 2 mei 2025" where they are one. */
export function renderSpan(from: Day, to: Day, language: Language): string {
  const [first, last] = [renderDay(from, language), renderDay(to, language)]
  if (from === to) return `${{ nl: 'op', en: 'on', fr: 'le' }[language]} ${first}`
  return {
    nl: `van ${first} tot en met ${last}`,
    en: `from ${first} to ${last} inclusive`,
    fr: `du ${first} au ${last} inclus`,
  }[language]
}

/** "20.30 uur", "20:30", "20 h 30"; an hour after midnight may be counted on from 24. */
export function renderClock(hours: number, language: Language): string {
  const minutes = Math.round(hours * 60)
  const hour = String(
    minutes > MINUTES_OF_A_DAY ? Math.floor((minutes % MINUTES_OF_A_DAY) / 60) : Math.floor(minutes / 60),
  )
  const minute = String(minutes % 60).padStart(2, '0')
  if (language === 'en') return `${hour}:${minute}`
  const past = minute === '00'
  if (language === 'nl') return past ? `${hour} uur` : `${hour}.${minute} uur`
  return past ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`
}

const MINUTES_OF_A_DAY = 24 * 60

/** A number with the language's decimal sign and no grouping below ten thousand. */
export function renderNumber(number: number, language: Language): string {
  const [whole = '', fraction] = String(number).split('.')
  const grouped = whole.replace(/^-?\d+$/, (digits) =>
    digits.replace('-', '').length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, groupSign[language]) : digits,
  )
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`
}

const groupSign: Readonly<Record<Language, string>> = { nl: '.', en: ',', fr: '\u202f' }

/** "€ 200,00", "€200.00", "200,00 €". */
export function renderCents(cents: number, language: Language): string {
  const sign = cents < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  const amount = `${sign}${renderNumber(whole, language)}${language === 'en' ? '.' : ','}${rest}`
  return language === 'nl' ? `€ ${amount}` : language === 'en' ? `€${amount}` : `${amount} €`
}

/** “a”, “b” and “c”. */
export function listOf(items: readonly string[], language: Language): string {
  const quoted = items.map((item) => (language === 'fr' ? `« ${item} »` : `“${item}”`))
  const and = { nl: ' en ', en: ' and ', fr: ' et ' }[language]
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')}${and}${last}`
}
