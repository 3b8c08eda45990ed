/** What one run of the command carries: its terminal, its language and the exit status it will end with. */
import type { Language } from '@werkplekleren/rules'
import type { Terminal } from './terminal.ts'

export interface Session {
  readonly terminal: Terminal
  readonly language: Language
  /** Picks the words of the session's language. */
  readonly say: (nl: string, en: string, fr: string) => string
  exitCode: number
}

export function startSession(terminal: Terminal, language: Language): Session {
  return { terminal, language, say: (nl, en, fr) => ({ nl, en, fr })[language], exitCode: 0 }
}
