/** What one run of the command carries: its terminal, language, progress and the exit status it will end with. */
import { type Language, languages } from '@werkplekleren/rules'
import { type LogFormat, logFormats, type Progress, progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface Session {
  readonly terminal: Terminal
  readonly language: Language
  readonly progress: Progress
  /** Picks the words of the session's language. */
  readonly say: (nl: string, en: string, fr: string) => string
  exitCode: number
}

/** Language and log format are taken from the arguments before anything else can go wrong. */
export function startSession(terminal: Terminal, args: readonly string[]): Session {
  const language: Language = wordAfter('--lang', languages, args) ?? 'nl'
  const logFormat: LogFormat = wordAfter('--log', logFormats, args) ?? 'auto'
  return {
    terminal,
    language,
    progress: progressOn(terminal, logFormat),
    say: (nl, en, fr) => ({ nl, en, fr })[language],
    exitCode: 0,
  }
}

/** The last value given to an option, if it is one of the words. */
function wordAfter<const W extends string>(
  option: string,
  words: readonly W[],
  args: readonly string[],
): W | undefined {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  const values = options.flatMap((arg, index) => {
    if (arg === option) return options[index + 1] ?? []
    return arg.startsWith(`${option}=`) ? arg.slice(option.length + 1) : []
  })
  return words.find((word) => word === values.at(-1))
}
