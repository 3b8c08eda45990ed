/** `werkplek check FILE…`: checks planning workbooks and shows the findings. */

import { describeUnrecognised } from '@werkplekleren/workbook'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { checkFiles, fails, jsonOutput, textOutput, totalsOf } from '../checking/index.ts'
import { oneOf, parseDate, parseFailOn, parseLanguage, parseTable, today } from './options.ts'
import { progressOn } from './progress.ts'
import type { Session } from './session.ts'

const formats = ['text', 'json'] as const

interface CheckOptions {
  readonly format: string
  readonly asOf?: string
  readonly table?: string
  readonly failOn: string
  readonly lang: string
  readonly log: string
}

export function addCheck(program: Command, session: Session): void {
  const { say } = session
  program
    .command('check')
    .description(
      say(
        'Controleert planningsbladen (.xlsx, .csv) aan de hand van de regels.',
        'Checks planning sheets (.xlsx, .csv) against the rules.',
        'Contrôle des fiches de planification (.xlsx, .csv) selon les règles.',
      ),
    )
    .argument(
      '<file...>',
      say(
        'werkmappen of CSV-bestanden, samen gecontroleerd',
        'workbooks or CSV files, checked together',
        'classeurs ou fichiers CSV, contrôlés ensemble',
      ),
    )
    .option('--format <format>', 'text | json', 'text')
    .option(
      '--as-of <date>',
      say(
        'peildatum (2025-01-31); standaard vandaag',
        'reference date (2025-01-31); today by default',
        "date de référence (2025-01-31) ; aujourd'hui par défaut",
      ),
    )
    .option(
      '--table <table>',
      say(
        'de tabel, als de kolomtitels die niet aanwijzen',
        'the table, where the headings do not tell',
        'la table, si les en-têtes ne la désignent pas',
      ),
    )
    .option(
      '--fail-on <level>',
      say(
        'error | warning | never: wanneer de uitgangscode 1 is',
        'error | warning | never: when the exit status is 1',
        'error | warning | never : quand le code de sortie est 1',
      ),
      'error',
    )
    .option('--lang <language>', 'nl | en | fr', 'nl')
    .option('--log <format>', 'auto | json', 'auto')
    .action(async (files: string[], options: CheckOptions) => {
      session.exitCode = await checkCommand(files, options, session)
    })
}

async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  { terminal, say }: Session,
): Promise<number> {
  const format = oneOf('--format', options.format, formats)
  const language = parseLanguage(options.lang)
  const failOn = parseFailOn(options.failOn)
  const asOf = options.asOf === undefined ? today() : parseDate(options.asOf)
  const table = options.table === undefined ? undefined : parseTable(options.table)
  const progress = progressOn(terminal, oneOf('--log', options.log, ['auto', 'json']))
  const checked = await checkFiles(
    files,
    table === undefined ? { asOf } : { asOf, table },
    (file, index, count) =>
      progress.step(
        say(
          `${file} lezen (${index + 1} van ${count})`,
          `Reading ${file} (${index + 1} of ${count})`,
          `Lecture de ${file} (${index + 1} sur ${count})`,
        ),
        { file },
      ),
  )
  progress.end()
  refuseUnreadableSheets(checked.unrecognised, checked.sheets.length)
  terminal.out(
    format === 'json' ? jsonOutput(checked, language) : textOutput(checked, language, terminal.outIsTerminal),
  )
  return fails(totalsOf(checked), failOn) ? 1 : 0
}

/** Faults of headings stop the check; a sheet without headings only where nothing else was recognised. */
function refuseUnreadableSheets(
  unrecognised: Awaited<ReturnType<typeof checkFiles>>['unrecognised'],
  recognised: number,
): void {
  const fault =
    unrecognised.find(({ why }) => why.problem === 'duplicateHeading' || why.problem === 'ambiguousTable') ??
    (recognised === 0 ? unrecognised[0] : undefined)
  if (!fault) return
  throw new BadInput({
    nl: describeUnrecognised(fault, 'nl'),
    en: describeUnrecognised(fault, 'en'),
    fr: describeUnrecognised(fault, 'fr'),
  })
}
