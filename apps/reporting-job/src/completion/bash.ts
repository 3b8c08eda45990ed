/** The completion script for bash, 3.2 and later. */
import { type CompletedProgram, listName, namedLists, type Takes } from './program.ts'

export function bashScript(program: CompletedProgram): string {
  const { name, commands } = program
  const withValue = (options: CompletedProgram['options']) =>
    options.filter(({ takes }) => takes !== 'nothing').flatMap(({ names }) => names)
  const allWithValue = [
    ...new Set([program.options, ...commands.map(({ options }) => options)].flatMap(withValue)),
  ]
  const names = (options: CompletedProgram['options']) => options.flatMap((option) => option.names).join(' ')
  const optionCases = (command: string, options: CompletedProgram['options']) =>
    options
      .filter(({ takes }) => takes !== 'nothing')
      .map(({ names: own, takes }) => {
        const patterns = own.map((one) => `'${command} ${one}'`).join('|')
        return `    ${command === '' ? own.map((one) => `*' ${one}'`).join('|') : patterns}) ${give(takes)}; return ;;`
      })
  return [
    `# Completes the command ${name} in bash. Written by \`${name} completion bash\`.`,
    ...[...namedLists(program)].map(([list, words]) => `_${name}_${list}='${words.join(' ')}'`),
    '',
    `_${name}_give() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }`,
    `_${name}_paths() {`,
    "  local IFS=$'\\n'",
    '  COMPREPLY=($(compgen "$1" -- "$cur"))',
    '  compopt -o filenames 2>/dev/null',
    '}',
    '',
    `_${name}() {`,
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= count=0 skip= word i`,
    '  COMPREPLY=()',
    '  # --option=value comes in three words.',
    `  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    word=\${COMP_WORDS[i]}`,
    '    if [ "$word" = = ]; then skip=1; continue; fi',
    '    if [ -n "$skip" ]; then skip=; continue; fi',
    '    case $word in',
    `      ${allWithValue.join('|')}) skip=1 ;;`,
    '      -*) ;;',
    '      *) if [ -z "$command" ]; then command=$word; else count=$((count + 1)); fi ;;',
    '    esac',
    '  done',
    '  case "$command $prev" in',
    ...commands.flatMap((command) => optionCases(command.name, command.options)),
    ...optionCases('', program.options),
    '  esac',
    '  if [[ $cur == -* ]]; then',
    '    case $command in',
    ...commands.map(
      (command) =>
        `      ${command.name}) _${name}_give '${names([...command.options, ...program.options])}' ;;`,
    ),
    `      *) _${name}_give '${names(program.options)}' ;;`,
    '    esac',
    '    return',
    '  fi',
    '  case "$command $count" in',
    `    ' 0') _${name}_give '${commands.map((command) => command.name).join(' ')}' ;;`,
    ...commands.flatMap((command) =>
      command.arguments.map(({ takes, repeated }, index) => {
        const pattern = repeated ? `'${command.name} '*` : `'${command.name} ${index}'`
        return `    ${pattern}) ${give(takes)} ;;`
      }),
    ),
    '  esac',
    '}',
    `complete -F _${name} ${name}`,
    '',
  ].join('\n')

  function give(takes: Takes): string {
    if (takes === 'file') return `_${name}_paths -f`
    if (takes === 'folder') return `_${name}_paths -d`
    if (typeof takes === 'string') return ':'
    return `_${name}_give "$_${name}_${listName(takes)}"`
  }
}
