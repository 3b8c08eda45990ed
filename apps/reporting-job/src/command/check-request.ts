/** The options of `werkplek check` as a request, or one sentence that says which does not fit. */
import { resolve } from 'node:path'
import { BadInput } from '../bad-input.ts'
import { type CheckRequest, type FailOn, type Grouping, groupings } from '../checking/index.ts'
import { oneOf, parseDate, parseFailOn, parseTable, today } from './options.ts'

export const formats = ['text', 'json', 'sarif', 'csv', 'html'] as const
export type Format = (typeof formats)[number]

/** As commander hands them over. */
export interface CheckOptions {
  readonly format: string
  readonly group?: string
  readonly asOf?: string
  readonly table?: string
  readonly failOn: string
  readonly config?: string
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly exceptions?: string
  readonly suggest?: true
  readonly upcoming?: string
  readonly allowMacros?: true
  readonly flagged?: string
}

export interface AskedCheck {
  readonly request: CheckRequest
  readonly format: Format
  readonly grouping: Grouping
  readonly failOn: FailOn
  /** Where flagged copies go, as it was given. */
  readonly flagged?: string
}

export function askedCheck(files: readonly string[], options: CheckOptions): AskedCheck {
  const format = oneOf('--format', options.format, formats)
  const { config, baseline, exceptions } = options
  refuseUpdateOfNothing(options)
  refuseFileTwice(files)
  return {
    format,
    grouping: groupingFor(format, options.group),
    failOn: parseFailOn(options.failOn),
    ...(options.flagged !== undefined && { flagged: options.flagged }),
    request: {
      files,
      asOf: options.asOf === undefined ? today() : parseDate(options.asOf),
      ...(options.table !== undefined && { table: parseTable(options.table) }),
      allowMacros: options.allowMacros === true,
      ...(config !== undefined && { configuration: config }),
      ...(baseline !== undefined && {
        baseline: { file: baseline, update: options.updateBaseline === true },
      }),
      ...(exceptions !== undefined && { exceptions }),
      suggest: options.suggest === true,
      ...(options.upcoming !== undefined && { upcoming: parseDaysAhead(options.upcoming) }),
    },
  }
}

function groupingFor(format: Format, group: string | undefined): Grouping {
  if (group === undefined) return 'row'
  const grouping = oneOf('--group', group, groupings)
  if (format === 'text' || format === 'html') return grouping
  throw new BadInput({
    nl: `--group werkt alleen met --format text of html; laat --group weg bij ${format}.`,
    en: `--group works with --format text or html only; leave --group out with ${format}.`,
    fr: `--group ne fonctionne qu'avec --format text ou html ; omettez --group avec ${format}.`,
  })
}

function refuseUpdateOfNothing({ baseline, updateBaseline }: CheckOptions): void {
  if (updateBaseline === undefined || baseline !== undefined) return
  throw new BadInput({
    nl: '--update-baseline zegt niet welk bestand; geef het op met --baseline.',
    en: '--update-baseline does not say which file; name it with --baseline.',
    fr: '--update-baseline ne dit pas quel fichier ; indiquez-le avec --baseline.',
  })
}

/** The rows of a file read twice would all contradict each other. */
export function refuseFileTwice(files: readonly string[]): void {
  const paths = files.map((file) => resolve(file))
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice === undefined) return
  throw new BadInput({
    nl: `${twice} is tweemaal opgegeven; geef elk bestand één keer op.`,
    en: `${twice} was given twice; give each file once.`,
    fr: `${twice} a été indiqué deux fois ; indiquez chaque fichier une seule fois.`,
  })
}

const MOST_DAYS = 366

function parseDaysAhead(value: string): number {
  const days = Number(value)
  if (/^\d{1,3}$/.test(value) && days >= 1 && days <= MOST_DAYS) return days
  throw new BadInput({
    nl: `--upcoming “${value}” is geen geheel aantal dagen van 1 tot en met ${MOST_DAYS}.`,
    en: `--upcoming “${value}” is no whole number of days from 1 to ${MOST_DAYS}.`,
    fr: `--upcoming « ${value} » n'est pas un nombre entier de jours de 1 à ${MOST_DAYS}.`,
  })
}
