/** The completion script for fish. */
import { type CompletedOption, type CompletedProgram, listName, namedLists, type Takes } from './program.ts'

export function fishScript(program: CompletedProgram): string {
  const { name, commands, options } = program
  const complete = `complete -c ${name}`
  return [
    `# Completes the command ${name} in fish. Written by \`${name} completion fish\`.`,
    ...[...namedLists(program)].map(([list, words]) => `set -g _${name}_${list} ${words.join(' ')}`),
    '',
    `${complete} -f`,
    ...options.map((option) => `${complete} ${optionWords(option)}`),
    ...commands.map(
      (command) =>
        `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`,
    ),
    ...commands.flatMap((command) => {
      const inCommand = `__fish_seen_subcommand_from ${command.name}`
      const lists = command.arguments.flatMap(({ takes, repeated }) =>
        typeof takes === 'string' || repeated ? [] : [`$_${name}_${listName(takes)}`],
      )
      return [
        ...command.options.map((option) => `${complete} -n '${inCommand}' ${optionWords(option)}`),
        ...command.arguments.map(({ takes, repeated }) => {
          // A word of a list that is given once is followed by the next argument.
          const seen = lists.map((list) => `__fish_seen_subcommand_from ${list}`)
          const own = typeof takes !== 'string' && !repeated
          const conditions = [inCommand, ...seen.map((one) => (own ? `not ${one}` : one))]
          return `${complete} -n '${conditions.join('; and ')}' ${argumentWords(takes)}`
        }),
      ]
    }),
    '',
  ].join('\n')

  function optionWords({ names, description, takes }: CompletedOption): string {
    const spelled = names.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`))
    const value = takes === 'nothing' ? '' : takes === 'file' ? ' -r -F' : ` -x${argumentValue(takes)}`
    return `${spelled.join(' ')}${value} -d ${quoted(description)}`
  }

  function argumentWords(takes: Takes): string {
    return takes === 'file' ? '-F' : `-f${argumentValue(takes)}`
  }

  function argumentValue(takes: Takes): string {
    if (takes === 'folder') return " -a '(__fish_complete_directories)'"
    return typeof takes === 'string' ? '' : ` -a "$_${name}_${listName(takes)}"`
  }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
