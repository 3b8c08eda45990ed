/** Gives the words of the help that commander makes by itself in the language of the session. */
import { type Command, Help, type Option } from 'commander'
import type { Session } from './session.ts'

/** To be called before commands are added: they inherit it. */
export function translateHelp(program: Command, { say }: Session): Command {
  const english = new Help()
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('Gebruik:', 'Usage:', 'Utilisation :'),
    'Arguments:': say('Argumenten:', 'Arguments:', 'Arguments :'),
    'Options:': say('Opties:', 'Options:', 'Options :'),
    'Global Options:': say('Opties bij elke opdracht:', 'Options of every command:', 'Options communes :'),
    'Commands:': say('Opdrachten:', 'Commands:', 'Commandes :'),
  }
  const placeholders = (usage: string) =>
    usage
      .replace('[options]', say('[opties]', '[options]', '[options]'))
      .replace('[command]', say('[opdracht]', '[command]', '[commande]'))
  return program
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => placeholders(english.commandUsage(command)),
      subcommandTerm: (command) => placeholders(english.subcommandTerm(command)),
      optionDescription: ({ description, defaultValue }: Option) =>
        defaultValue === undefined
          ? description
          : `${description} (${say('standaard', 'default', 'par défaut')} ${defaultValue})`,
    })
    .helpOption('-h, --help', say('toont deze hulp', 'shows this help', 'affiche cette aide'))
    .helpCommand(
      `help ${say('[opdracht]', '[command]', '[commande]')}`,
      say('toont de hulp bij een opdracht', 'shows the help of a command', "affiche l'aide d'une commande"),
    )
}
