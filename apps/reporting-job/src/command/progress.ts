/** Says what is being done: one line on a terminal, nothing in a pipe, JSON lines on request. */
import { withoutNationalNumbers } from '@werkplekleren/rules'
import { pino } from 'pino'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** A step with its words for people and its facts for logs; never personal data. */
  readonly step: (words: string, facts?: Readonly<Record<string, string | number>>) => void
  /** Clears the line, so that results start on a clean one. */
  readonly end: () => void
  /** Why the command stops: one sentence. */
  readonly problem: (sentence: string) => void
}

export const logFormats = ['auto', 'json'] as const
export type LogFormat = (typeof logFormats)[number]

const CLEAR_LINE = '\r\u001b[2K'

export function progressOn(terminal: Terminal, format: LogFormat): Progress {
  if (format === 'json') {
    const logger = pino(
      {
        base: null,
        level: 'info',
        formatters: {
          level: (level) => ({ level }),
          log: (facts) =>
            Object.fromEntries(
              Object.entries(facts).map(([name, fact]) => [
                name,
                typeof fact === 'string' ? withoutNationalNumbers(fact) : fact,
              ]),
            ),
        },
      },
      { write: terminal.err },
    )
    return {
      step: (words, facts = {}) => logger.info(facts, withoutNationalNumbers(words)),
      end: () => {},
      problem: (sentence) => logger.error(withoutNationalNumbers(sentence)),
    }
  }
  const problem = (sentence: string) => terminal.err(`werkplek: ${withoutNationalNumbers(sentence)}\n`)
  if (!terminal.errIsTerminal) return { step: () => {}, end: () => {}, problem }
  const end = () => terminal.err(CLEAR_LINE)
  return {
    step: (words) => terminal.err(`${CLEAR_LINE}${withoutNationalNumbers(words)} …`),
    end,
    problem: (sentence) => {
      end()
      problem(sentence)
    },
  }
}
