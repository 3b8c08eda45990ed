/** The words that an option or argument takes, kept with it so that completion and the manual can name them. */
import type { Argument, Command, Option } from 'commander'

const argumentChoices = new WeakMap<Argument | Option, readonly string[]>()

/** Options by their long name without dashes. */
export function declareChoices(
  command: Command,
  choices: Readonly<Record<string, readonly string[]>>,
): Command {
  for (const [name, words] of Object.entries(choices)) {
    const option = command.options.find(({ long }) => long === `--${name}`)
    const argument = command.registeredArguments.find((one) => one.name() === name)
    const declared = option ?? argument
    if (!declared) throw new Error(`${command.name()} has no option or argument ${name}`)
    argumentChoices.set(declared, words)
  }
  return command
}

export const choicesOf = (declared: Argument | Option): readonly string[] =>
  argumentChoices.get(declared) ?? []
