/** What a shell must know of the program: its commands, their options and what each of these takes. */
import type { Argument, Command, Option } from 'commander'
import { choicesOf } from './choices.ts'

/** Words of a list, a file, a folder, something only the user knows, or nothing at all. */
export type Takes = readonly string[] | 'file' | 'folder' | 'anything' | 'nothing'

export interface CompletedOption {
  /** With their dashes. */
  readonly names: readonly string[]
  /** As the help shows it, such as `--as-of <date>`. */
  readonly flags: string
  readonly description: string
  readonly takes: Takes
}

export interface CompletedArgument {
  readonly name: string
  readonly description: string
  readonly takes: Takes
  readonly repeated: boolean
}

export interface CompletedCommand {
  readonly name: string
  /** As the help shows it, such as `check [options] <file...>`. */
  readonly usage: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  readonly arguments: readonly CompletedArgument[]
}

export interface CompletedProgram {
  readonly name: string
  readonly options: readonly CompletedOption[]
  readonly commands: readonly CompletedCommand[]
}

export function completedProgram(program: Command): CompletedProgram {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  const names = commands.map((command) => command.name())
  return {
    name: program.name(),
    options: help.visibleOptions(program).map(optionOf),
    commands: commands.map((command) => ({
      name: command.name(),
      usage: help.subcommandTerm(command),
      description: command.description(),
      options: command.createHelp().visibleOptions(command).map(optionOf),
      arguments:
        command.name() === 'help'
          ? [{ name: '', description: '', takes: names, repeated: false }]
          : command.registeredArguments.map((argument) => ({
              name: argument.name(),
              description: argument.description,
              takes: takesOf(argument, argument.name()),
              repeated: argument.variadic,
            })),
    })),
  }
}

function optionOf(option: Option): CompletedOption {
  const names = [option.short, option.long].flatMap((name) => name ?? [])
  const placeholder = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1]
  const takes = placeholder === undefined ? 'nothing' : takesOf(option, placeholder)
  return { names, flags: option.flags, description: option.description, takes }
}

/** The words by which the help calls a file and a folder, in the three languages. */
const files = ['bestand', 'file', 'fichier']
const folders = ['map', 'folder', 'dossier']

function takesOf(declared: Option | Argument, placeholder: string): Takes {
  const choices = choicesOf(declared)
  if (choices.length > 0) return choices
  if (files.includes(placeholder)) return 'file'
  return folders.includes(placeholder) ? 'folder' : 'anything'
}

/** Every list of words once, with a name for it: some are long. */
export function namedLists(program: CompletedProgram): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>()
  for (const command of program.commands)
    for (const { takes } of [...program.options, ...command.options, ...command.arguments])
      if (typeof takes !== 'string') lists.set(listName(takes), takes)
  return lists
}

/** The same words have the same name, on every run. */
export function listName(words: readonly string[]): string {
  let sum = 0
  for (const character of words.join(' ')) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007
  return `words_${words.length}_${sum}`
}
