/** `werkplek completion SHELL`: a script by which the shell completes commands, options, rules, tables and files. */
import type { Command } from 'commander'
import { bashScript, completedProgram, declareChoices, fishScript, zshScript } from '../completion/index.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

const shells = ['bash', 'zsh', 'fish'] as const
const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

export function addCompletion(program: Command, session: Session): void {
  const { say, terminal } = session
  const command = program
    .command('completion')
    .description(
      say(
        'Schrijft een script waarmee de shell opdrachten, opties, regels en tabellen aanvult.',
        'Writes a script by which the shell completes commands, options, rules and tables.',
        'Écrit un script par lequel le shell complète les commandes, options, règles et tables.',
      ),
    )
    .argument('<shell>', say('bash, zsh of fish', 'bash, zsh or fish', 'bash, zsh ou fish'))
    .action(async (asked: string) => {
      const shell = oneOf('shell', asked, shells)
      await terminal.outPieces([scripts[shell](completedProgram(program))])
    })
  declareChoices(command, { shell: shells })
}
