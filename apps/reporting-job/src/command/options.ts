/** Reads option values, or says in one sentence what they may be. */
import {
  currentRuleset,
  type Day,
  dayIfReal,
  parseDay,
  type Rule,
  type SchoolYear,
  schoolYearOfText,
  type TableId,
  type Text,
  tableIds,
  tableNamed,
} from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'
import { nearest } from '../catalogue/index.ts'
import { type FailOn, failOnLevels } from '../checking/index.ts'
import { type EngineName, engineNames } from '../engine-names.ts'

export const parseFailOn = (value: string): FailOn => oneOf('--fail-on', value, failOnLevels)

/** One of a closed list of words. */
export function oneOf<const W extends string>(option: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const list = words.join(', ')
  throw new BadInput({
    nl: `${option} kent “${value}” niet; kies uit ${list}.`,
    en: `${option} does not know “${value}”; choose one of ${list}.`,
    fr: `${option} ne connaît pas « ${value} » ; choisissez parmi ${list}.`,
  })
}

export function parseDate(value: string): Day {
  const found = parseDay(value)
  if (found !== undefined) return found
  throw new BadInput({
    nl: `“${value}” is geen datum; schrijf de datum als 2025-01-31.`,
    en: `“${value}” is no date; write it as 2025-01-31.`,
    fr: `« ${value} » n'est pas une date ; écrivez-la comme 2025-01-31.`,
  })
}

export function parseSchoolYear(value: string): SchoolYear {
  const found = schoolYearOfText(value)
  if (found !== undefined) return found
  throw new BadInput({
    nl: `“${value}” is geen schooljaar; schrijf het als 2024-2025.`,
    en: `“${value}” is no school year; write it as 2024-2025.`,
    fr: `« ${value} » n'est pas une année scolaire ; écrivez-la comme 2024-2025.`,
  })
}

export function parseTable(value: string): TableId {
  const found = tableNamed(value)
  if (found !== undefined) return found
  const list = tableIds.join(', ')
  throw new BadInput({
    nl: `“${value}” is geen bekende tabel; kies uit ${list}.`,
    en: `“${value}” is no known table; choose one of ${list}.`,
    fr: `« ${value} » n'est pas une table connue ; choisissez parmi ${list}.`,
  })
}

export function parseSeed(value: string): number {
  const seed = Number(value)
  if (/^\d{1,9}$/.test(value)) return seed
  throw new BadInput({
    nl: `--seed “${value}” is geen geheel getal van ten hoogste negen cijfers.`,
    en: `--seed “${value}” is no whole number of at most nine digits.`,
    fr: `--seed « ${value} » n'est pas un nombre entier de neuf chiffres au plus.`,
  })
}

/** A name that must exist: the nearest ones are offered otherwise. */
export function known<V>(value: string, found: V | undefined, names: readonly string[], isNo: Text): V {
  if (found !== undefined) return found
  const near = nearest(value, names)
  const offered = (or: string, [open, close]: readonly [string, string]) => {
    const quoted = near.map((name) => `${open}${name}${close}`)
    const last = quoted.at(-1) ?? ''
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${or} ${last}`
  }
  const none = near.length === 0
  throw new BadInput({
    nl: `“${value}” is ${isNo.nl}${none ? '.' : `; bedoelde u ${offered('of', ['“', '”'])}?`}`,
    en: `“${value}” is ${isNo.en}${none ? '.' : `; did you mean ${offered('or', ['“', '”'])}?`}`,
    fr: `« ${value} » n'est pas ${isNo.fr}${none ? '.' : ` ; vouliez-vous dire ${offered('ou', ['« ', ' »'])} ?`}`,
  })
}

export const parseRule = (id: string): Rule =>
  known(
    id,
    currentRuleset.find(id),
    currentRuleset.rules.map((rule) => rule.id),
    {
      nl: 'geen bekende regel (“werkplek rules” toont ze alle)',
      en: 'no known rule (“werkplek rules” lists them all)',
      fr: 'une règle connue (« werkplek rules » les affiche toutes)',
    },
  )

export const parseEngine = (name: string): EngineName =>
  known(
    name,
    engineNames.find((engine) => engine === name),
    engineNames,
    {
      nl: `geen databank die het rapport kent (--engine: ${engineNames.join(', ')})`,
      en: `no database that the report knows (--engine: ${engineNames.join(', ')})`,
      fr: `une base de données que le rapport connaît (--engine : ${engineNames.join(', ')})`,
    },
  )

/** Today on the wall calendar of the machine: the only place where the clock is read. */
export function today(): Day {
  const now = new Date()
  const found = dayIfReal(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (found === undefined) throw new Error('The clock of this machine shows no real date')
  return found
}
