/** Rules for what may be typed in cells; kept and shown, not applied. */
import { addressOf, type ValidationRule } from '../model/index.ts'
import type { Faked } from './contract.ts'
import { invalidArgument } from './errors.ts'
import { areasOf, type Thing } from './things.ts'

/** Excel's names of types, by the property of the rule. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
}

export const dataValidation: Faked<'DataValidation'> = {
  get: {
    Rule: (thing) => ruleOf(thing)?.rule ?? {},
    Type: (thing) => TYPES[Object.keys(ruleOf(thing)?.rule ?? {})[0] ?? ''] ?? 'None',
    ErrorAlert: (thing) => ruleOf(thing)?.errorAlert ?? null,
    Prompt: (thing) => ruleOf(thing)?.prompt ?? null,
  },
  set: {
    Rule: (thing, value) => {
      if (typeof value !== 'object' || value === null) throw invalidArgument('rule')
      const rule: Readonly<Record<string, unknown>> = { ...value }
      if (TYPES[Object.keys(rule)[0] ?? ''] === undefined) throw invalidArgument('type of the rule')
      clear(thing)
      for (const area of areasOf(thing.of)) thing.of.sheet.validations.push({ area, rule })
    },
    ErrorAlert: (thing, value) => {
      for (const rule of rulesOf(thing)) rule.errorAlert = value
    },
    Prompt: (thing, value) => {
      for (const rule of rulesOf(thing)) rule.prompt = value
    },
    IgnoreBlanks: () => {},
  },
  call: {
    Clear: (thing) => {
      clear(thing)
    },
  },
}

const ruleOf = (thing: Thing<'DataValidation'>): ValidationRule | undefined => rulesOf(thing)[0]

function rulesOf({ of }: Thing<'DataValidation'>): ValidationRule[] {
  const places = new Set(areasOf(of).map(addressOf))
  return of.sheet.validations.filter(({ area }) => places.has(addressOf(area)))
}

function clear(thing: Thing<'DataValidation'>): void {
  const gone = new Set(rulesOf(thing))
  thing.of.sheet.validations = thing.of.sheet.validations.filter((rule) => !gone.has(rule))
}
