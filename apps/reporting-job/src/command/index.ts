/** The `werkplek` command: 0 nothing found, 1 findings, 2 bad usage or unreadable input. */
import { currentRuleset, languages } from '@werkplekleren/rules'
import { Command, CommanderError } from 'commander'
import { declareChoices } from '../completion/index.ts'
import { softwareVersion } from '../software.ts'
import { addCheck } from './check.ts'
import { addCollect } from './collect.ts'
import { addCompletion } from './completion.ts'
import { addConfig } from './config.ts'
import { addDeliver } from './deliver.ts'
import { addExamples } from './examples.ts'
import { addExplain } from './explain.ts'
import { translateHelp } from './help-words.ts'
import { oneOf } from './options.ts'
import { problemSentence } from './problem-sentence.ts'
import { logFormats } from './progress.ts'
import { addReport } from './report.ts'
import { addRevise } from './revise.ts'
import { addRules } from './rules.ts'
import { addRuns } from './runs.ts'
import { addSample } from './sample.ts'
import { addSchedule } from './schedule.ts'
import { type Session, startSession } from './session.ts'
import { addSources } from './sources.ts'
import { addStatus } from './status.ts'
import { addTables } from './tables.ts'
import { addTemplate } from './template.ts'
import { processTerminal, type Terminal } from './terminal.ts'

export type { Terminal } from './terminal.ts'

/** Runs the command with its arguments and answers the exit status; never throws, never prints a stack trace. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const session = startSession(terminal, args)
  try {
    await parse(args, session)
    await terminal.settled()
    return session.exitCode
  } catch (error) {
    session.progress.problem(problemSentence(error, session.language))
    return 2
  }
}

async function parse(args: readonly string[], session: Session): Promise<void> {
  const program = programOf(session)
  const [first, asked] = args
  try {
    if (
      first === 'help' &&
      asked?.startsWith('-') === false &&
      !program.commands.some((one) => one.name() === asked)
    )
      program.error(`error: unknown command '${asked}'`, { code: 'commander.unknownCommand' })
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
  } catch (error) {
    const shown = error instanceof CommanderError && error.exitCode === 0
    if (!shown) throw error
  }
}

/** The whole program, with its commands, in the language of the session. */
export function programOf(session: Session): Command {
  const { terminal, say } = session
  const { version, digest } = currentRuleset
  const program = translateHelp(new Command('werkplek'), session)
    .description(
      say(
        'Controleert en rapporteert werkplekleren in Vlaanderen.',
        'Checks and reports on workplace learning in Flanders.',
        "Contrôle l'apprentissage sur le lieu de travail en Flandre et en fait rapport.",
      ),
    )
    .version(
      `werkplek ${softwareVersion}, ${say('regels', 'rules', 'règles')} ${version} (${digest})`,
      '--version',
      say(
        'toont de versie van het programma en van de regels',
        'shows the version of the program and of the rules',
        'affiche la version du programme et des règles',
      ),
    )
    .option(
      `--lang <${say('taal', 'language', 'langue')}>`,
      say('taal: nl, en of fr', 'language: nl, en or fr', 'langue : nl, en ou fr'),
      'nl',
    )
    .option(
      `--log <${say('vorm', 'format', 'format')}>`,
      say(
        'voortgang: auto (alleen op een terminal) of json (JSON-regels op de standaardfoutuitvoer)',
        'progress: auto (only on a terminal) or json (JSON lines on standard error)',
        'progression : auto (uniquement sur un terminal) ou json (lignes JSON sur la sortie d’erreur)',
      ),
      'auto',
    )
    .hook('preAction', () => {
      const { lang, log } = program.opts<{ lang: string; log: string }>()
      oneOf('--lang', lang, languages)
      oneOf('--log', log, logFormats)
    })
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {} })
    .showSuggestionAfterError(false)
  addCheck(program, session)
  addTemplate(program, session)
  addSample(program, session)
  addReport(program, session)
  addSchedule(program, session)
  addStatus(program, session)
  addRuns(program, session)
  addDeliver(program, session)
  addCollect(program, session)
  addRevise(program, session)
  addConfig(program, session)
  addTables(program, session)
  addRules(program, session)
  addExplain(program, session)
  addSources(program, session)
  addCompletion(program, session)
  declareChoices(program, { lang: languages, log: logFormats })
  addExamples(program, session)
  return program
}
