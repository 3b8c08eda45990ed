/** `werkplek check FILE…`: checks planning workbooks and shows the findings. */
import { resolve } from 'node:path'
import { describeUnrecognised } from '@werkplekleren/workbook'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { checkFiles, fails, jsonOutput, textOutput, totalsOf } from '../checking/index.ts'
import { oneOf, parseDate, parseFailOn, parseTable, today } from './options.ts'
import type { Session } from './session.ts'

const formats = ['text', 'json'] as const

interface CheckOptions {
  readonly format: string
  readonly asOf?: string
  readonly table?: string
  readonly failOn: string
  readonly allowMacros?: true
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
      `<${say('bestand', 'file', 'fichier')}...>`,
      say(
        'werkmappen of CSV-bestanden, samen gecontroleerd',
        'workbooks or CSV files, checked together',
        'classeurs ou fichiers CSV, contrôlés ensemble',
      ),
    )
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say(
        'text om te lezen, json voor programma’s',
        'text for people, json for programs',
        'text à lire, json pour les programmes',
      ),
      'text',
    )
    .option(
      `--as-of <${say('datum', 'date', 'date')}>`,
      say(
        'peildatum, zoals 2025-01-31; standaard vandaag',
        'reference date, such as 2025-01-31; today by default',
        "date de référence, comme 2025-01-31 ; aujourd'hui par défaut",
      ),
    )
    .option(
      `--table <${say('tabel', 'table', 'table')}>`,
      say(
        'de tabel van elk werkblad, als de kolomtitels die niet aanwijzen',
        'the table of every sheet, where the headings do not tell',
        'la table de chaque feuille, si les en-têtes ne la désignent pas',
      ),
    )
    .option(
      `--fail-on <${say('niveau', 'level', 'niveau')}>`,
      say(
        'vanaf wanneer de uitgangscode 1 is: error, warning of never',
        'from when the exit status is 1: error, warning or never',
        'à partir de quand le code de sortie est 1 : error, warning ou never',
      ),
      'error',
    )
    .option(
      '--allow-macros',
      say(
        'ook werkmappen met macro’s (.xlsm) lezen; macro’s worden nooit uitgevoerd',
        'also read workbooks with macros (.xlsm); macros are never run',
        'lire aussi les classeurs avec macros (.xlsm) ; les macros ne sont jamais exécutées',
      ),
    )
    .action(async (files: string[], options: CheckOptions) => {
      session.exitCode = await checkCommand(files, options, session)
    })
}

async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  { terminal, language, progress, say }: Session,
): Promise<number> {
  const format = oneOf('--format', options.format, formats)
  const failOn = parseFailOn(options.failOn)
  const asOf = options.asOf === undefined ? today() : parseDate(options.asOf)
  const table = options.table === undefined ? undefined : parseTable(options.table)
  refuseFileTwice(files)
  const checked = await checkFiles(
    files,
    { asOf, allowMacros: options.allowMacros === true, ...(table !== undefined && { table }) },
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
  refuseUnreadableSheets(checked.unrecognised, checked.sheets.length)
  progress.end()
  await terminal.outPieces(
    format === 'json' ? jsonOutput(checked, language) : textOutput(checked, language, terminal.colour),
  )
  return fails(totalsOf(checked), failOn) ? 1 : 0
}

/** The rows of a file read twice would all contradict each other. */
function refuseFileTwice(files: readonly string[]): void {
  const paths = files.map((file) => resolve(file))
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice === undefined) return
  throw new BadInput({
    nl: `${twice} is tweemaal opgegeven; geef elk bestand één keer op.`,
    en: `${twice} was given twice; give each file once.`,
    fr: `${twice} a été indiqué deux fois ; indiquez chaque fichier une seule fois.`,
  })
}

/** A sheet that is a table but cannot be trusted stops the check; other sheets only where none was recognised. */
function refuseUnreadableSheets(
  unrecognised: Awaited<ReturnType<typeof checkFiles>>['unrecognised'],
  recognised: number,
): void {
  const fault =
    unrecognised.find(({ why }) => !noTable.has(why.problem)) ??
    (recognised === 0 ? unrecognised[0] : undefined)
  if (!fault) return
  throw new BadInput({
    nl: describeUnrecognised(fault, 'nl'),
    en: describeUnrecognised(fault, 'en'),
    fr: describeUnrecognised(fault, 'fr'),
  })
}

/** Why a sheet is likely no table at all: other sheets are checked all the same. */
const noTable: ReadonlySet<string> = new Set(['noHeading', 'weakHeadings', 'emptySheet'])
