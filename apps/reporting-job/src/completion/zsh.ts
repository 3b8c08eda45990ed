/** The completion script for zsh: to be sourced, or kept as `_werkplek` in a folder of `fpath`. */
import { type CompletedOption, type CompletedProgram, listName, namedLists, type Takes } from './program.ts'

export function zshScript(program: CompletedProgram): string {
  const { name, commands } = program
  const withValue = [
    ...new Set(
      [program.options, ...commands.map(({ options }) => options)]
        .flat()
        .filter(({ takes }) => takes !== 'nothing')
        .flatMap(({ names }) => names),
    ),
  ]
  const described = (entries: readonly (readonly [name: string, description: string])[]) =>
    entries.map(([entry, description]) => quoted(`${entry.replaceAll(':', '\\:')}:${description}`)).join(' ')
  const ofOptions = (options: readonly CompletedOption[]) =>
    described(options.flatMap(({ names, description }) => names.map((one) => [one, description] as const)))
  const optionCases = (command: string, options: readonly CompletedOption[]) =>
    options
      .filter(({ takes }) => takes !== 'nothing')
      .map(({ names, takes }) => {
        const patterns = names.map((one) => (command === '' ? `*' ${one}'` : `'${command} ${one}'`))
        return `    ${patterns.join('|')}) ${give(takes)}; return ;;`
      })
  return [
    `#compdef ${name}`,
    `# Completes the command ${name} in zsh. Written by \`${name} completion zsh\`.`,
    ...[...namedLists(program)].map(([list, words]) => `_${name}_${list}=(${words.join(' ')})`),
    '',
    `_${name}() {`,
    `  local command= prev=\${words[CURRENT-1]} word skip= i`,
    '  local -i count=0',
    '  local -a described',
    `  if [[ \${words[CURRENT]} == --*=* ]]; then`,
    `    prev=\${words[CURRENT]%%=*}`,
    "    compset -P '*='",
    '  fi',
    '  for ((i = 2; i < CURRENT; i++)); do',
    `    word=\${words[i]}`,
    '    if [[ -n $skip ]]; then skip=; continue; fi',
    '    case $word in',
    `      ${withValue.join('|')}) skip=1 ;;`,
    '      -*) ;;',
    '      *) if [[ -z $command ]]; then command=$word; else count+=1; fi ;;',
    '    esac',
    '  done',
    '  case "$command $prev" in',
    ...commands.flatMap((command) => optionCases(command.name, command.options)),
    ...optionCases('', program.options),
    '  esac',
    `  if [[ \${words[CURRENT]} == -* ]]; then`,
    '    case $command in',
    ...commands.map(
      (command) =>
        `      ${command.name}) described=(${ofOptions([...command.options, ...program.options])}) ;;`,
    ),
    `      *) described=(${ofOptions(program.options)}) ;;`,
    '    esac',
    '    _describe -o option described',
    '    return',
    '  fi',
    '  case "$command $count" in',
    "    ' 0')",
    `      described=(${described(commands.map((command) => [command.name, command.description]))})`,
    '      _describe command described ;;',
    ...commands.flatMap((command) =>
      command.arguments.map(({ takes, repeated }, index) => {
        const pattern = repeated ? `'${command.name} '*` : `'${command.name} ${index}'`
        return `    ${pattern}) ${give(takes)} ;;`
      }),
    ),
    '  esac',
    '}',
    '',
    `if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi`,
    '',
  ].join('\n')

  function give(takes: Takes): string {
    if (takes === 'file') return '_files'
    if (takes === 'folder') return '_files -/'
    if (typeof takes === 'string') return ':'
    return `compadd -- $_${name}_${listName(takes)}`
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
