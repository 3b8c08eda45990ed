/** The `werkplek` command: 0 nothing found, 1 findings, 2 bad usage or unreadable input. */
import { type Language, languages } from '@werkplekleren/rules'
import { Command, CommanderError } from 'commander'
import { addCheck } from './check.ts'
import { problemSentence } from './problem-sentence.ts'
import { addReport } from './report.ts'
import { addSample } from './sample.ts'
import { type Session, startSession } from './session.ts'
import { processTerminal, type Terminal } from './terminal.ts'

export type { Terminal } from './terminal.ts'

/** Runs the command with its arguments and answers the exit status; never throws, never prints a stack trace. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const session = startSession(terminal, languageOf(args))
  try {
    await programOf(session).parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
    return session.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    terminal.err(`werkplek: ${problemSentence(error, session.language)}\n`)
    if (process.env.WERKPLEK_DEBUG === '1' && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`)
    return 2
  }
}

function programOf(session: Session): Command {
  const { terminal, say } = session
  const program = new Command('werkplek')
    .description(
      say(
        'Controleert en rapporteert werkplekleren in Vlaanderen.',
        'Checks and reports on workplace learning in Flanders.',
        "Contrôle l'apprentissage sur le lieu de travail en Flandre et en fait rapport.",
      ),
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {} })
    .showSuggestionAfterError(false)
  addCheck(program, session)
  addSample(program, session)
  addReport(program, session)
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: () => {} })
  }
  return program
}

/** The language asked for, before anything else can go wrong; Dutch by default. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[index]?.includes('=') ? args[index]?.split('=')[1] : args[index + 1]
  return index === -1 ? 'nl' : (languages.find((language) => language === value) ?? 'nl')
}
