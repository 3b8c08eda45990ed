/** The manual page of the command, made from the program itself: roff of man(7), in ASCII. */
import type { Language } from '@werkplekleren/rules'
import { text } from '@werkplekleren/rules'
import { exitStatuses, helpExamples } from '../../src/command/examples.ts'
import { programOf } from '../../src/command/index.ts'
import { startSession } from '../../src/command/session.ts'
import { type CompletedCommand, type CompletedOption, completedProgram } from '../../src/completion/index.ts'
import { softwareVersion } from '../../src/software.ts'

/** Its files in `docs`: Dutch is the default language of the command. */
export const manPages: Readonly<Record<string, Language>> = {
  'werkplek.1': 'nl',
  'werkplek.en.1': 'en',
  'werkplek.fr.1': 'fr',
}

export function manPage(language: Language): string {
  const session = startSession(silent, ['--lang', language])
  const program = programOf(session)
  const { name, options, commands } = completedProgram(program)
  const own = commands.filter((command) => command.name !== 'help')
  const t = (key: keyof typeof words) => words[key][language]
  const lines = [
    '.\\" Written by `npm run generate` from the program; do not edit.',
    `.TH WERKPLEK 1 "" "werkplek ${softwareVersion}" "Werkplekleren"`,
    `.SH ${t('name')}`,
    `${name} \\- ${escaped(program.description().replace(/\.$/, ''))}`,
    `.SH ${t('synopsis')}`,
    ...own.flatMap(({ usage }) => [`.B ${name}`, escaped(usage), '.br']),
    `.SH ${t('commands')}`,
    ...own.flatMap(commandLines),
    `.SH ${t('options')}`,
    ...options.flatMap(optionLines),
    `.SH ${t('statuses')}`,
    ...exitStatuses.flatMap(([status, means]) => ['.TP', `.B ${status}`, escaped(means[language])]),
    `.SH ${t('examples')}`,
    ...Object.values(helpExamples).flatMap((examples) =>
      examples.flatMap(({ line, does }) => ['.TP', `.B ${escaped(line)}`, escaped(does[language])]),
    ),
    '',
  ]
  return lines.join('\n')
}

const commandLines = ({
  name,
  description,
  arguments: given,
  options,
}: CompletedCommand): readonly string[] => [
  `.SS ${name}`,
  escaped(description),
  ...given.flatMap((argument) => ['.TP', `.I ${escaped(argument.name)}`, escaped(argument.description)]),
  ...options.filter(({ names }) => !names.includes('--help')).flatMap(optionLines),
]

const optionLines = ({ flags, description }: CompletedOption): readonly string[] => [
  '.TP',
  `.B ${escaped(flags)}`,
  escaped(description),
]

/** Every sign outside ASCII by its code point, so that no locale is needed; no line begins as a request. */
const escaped = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(
      /[^\x20-\x7e]/g,
      (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^([.'])/, '\\&$1')

/** A terminal that shows nothing. */
export const silent = {
  out: () => {},
  outPieces: async () => {},
  err: () => {},
  settled: async () => {},
  colour: false,
  errIsTerminal: false,
}

const words = {
  name: text('NAAM', 'NAME', 'NOM'),
  synopsis: text('SAMENVATTING', 'SYNOPSIS', 'SYNOPSIS'),
  commands: text('OPDRACHTEN', 'COMMANDS', 'COMMANDES'),
  options: text('OPTIES BIJ ELKE OPDRACHT', 'OPTIONS OF EVERY COMMAND', 'OPTIONS COMMUNES'),
  statuses: text('UITGANGSCODES', 'EXIT STATUS', 'CODES DE SORTIE'),
  examples: text('VOORBEELDEN', 'EXAMPLES', 'EXEMPLES'),
} as const
