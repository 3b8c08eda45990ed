/** Says what is being done: one line on a terminal, nothing in a pipe, JSON lines on request. */
import { pino } from 'pino'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** A step with its words for people and its facts for logs; never personal data. */
  readonly step: (words: string, facts?: Readonly<Record<string, string | number>>) => void
  /** Clears the line, so that results start on a clean one. */
  readonly end: () => void
}

export type LogFormat = 'auto' | 'json'

const CLEAR_LINE = '\r\u001b[2K'

export function progressOn(terminal: Terminal, format: LogFormat): Progress {
  if (format === 'json') {
    const logger = pino({ base: null, level: 'info' }, { write: terminal.err })
    return { step: (words, facts = {}) => logger.info(facts, words), end: () => {} }
  }
  if (!terminal.errIsTerminal) return { step: () => {}, end: () => {} }
  return {
    step: (words) => terminal.err(`${CLEAR_LINE}${words} …`),
    end: () => terminal.err(CLEAR_LINE),
  }
}
