/** `werkplek template TABLE…`: writes an empty planning workbook. */
import { access } from 'node:fs/promises'
import { extname } from 'node:path'
import {
  type CodeColumn,
  check,
  codesOf,
  columnOf,
  currentRuleset,
  normaliseWords,
  type PlanningTemplate,
  planningTemplate,
  renderFinding,
  type TemplateOptions,
  tableIds,
} from '@werkplekleren/rules'
import { saveTemplateWorkbook } from '@werkplekleren/workbook'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { declareChoices } from '../completion/index.ts'
import { parseDate, parseTable, today } from './options.ts'
import type { Session } from './session.ts'
import { templateSummary } from './template-summary.ts'

interface TemplateCommandOptions {
  readonly scheme?: string
  readonly contractType?: string
  readonly asOf?: string
  readonly output?: string
  readonly examples?: boolean
}

export function addTemplate(program: Command, session: Session): void {
  const { say } = session
  const tableName = say('tabel', 'table', 'table')
  const command = program
    .command('template')
    .description(
      say(
        'Schrijft een lege planningswerkmap met keuzelijsten, hulp bij het invullen en markeringen.',
        'Writes an empty planning workbook with drop-down lists, help and marks.',
        'Écrit un classeur de planification vide avec listes déroulantes, aide à la saisie et marques.',
      ),
    )
    .argument(
      `<${tableName}...>`,
      say(
        'de tabellen, elk op een eigen blad, zoals agreements of overeenkomsten',
        'the tables, each on a sheet of its own, such as agreements',
        'les tables, chacune sur sa propre feuille, comme agreements ou conventions',
      ),
    )
    .option(
      `--scheme <${say('stelsel', 'scheme', 'régime')}>`,
      say(
        'alleen wat de regels van dit stelsel lezen, zoals WES',
        'only what the rules of this scheme read, such as WES',
        'uniquement ce que lisent les règles de ce régime, comme WES',
      ),
    )
    .option(
      `--contract-type <${say('type', 'type', 'type')}>`,
      say(
        'alleen wat de regels van dit contracttype lezen, zoals OAO',
        'only what the rules of this contract type read, such as OAO',
        'uniquement ce que lisent les règles de ce type de contrat, comme OAO',
      ),
    )
    .option(
      `--as-of <${say('datum', 'date', 'date')}>`,
      say(
        'regels die op deze dag of later gelden, zoals 2025-01-31; standaard vandaag',
        'rules in force on this day or later, such as 2025-01-31; today by default',
        "règles en vigueur ce jour-là ou plus tard, comme 2025-01-31 ; aujourd'hui par défaut",
      ),
    )
    .option(
      `--output <${say('bestand', 'file', 'fichier')}>`,
      say(
        'het nieuwe bestand (.xlsx); standaard genoemd naar de tabel',
        'the new file (.xlsx); named after the table by default',
        'le nouveau fichier (.xlsx) ; nommé par défaut d’après la table',
      ),
    )
    .option('--examples', say('met voorbeeldrijen', 'with example rows', 'avec des lignes d’exemple'))
    .action((tables: string[], options: TemplateCommandOptions) => templateCommand(tables, options, session))
  declareChoices(command, { [tableName]: tableIds })
}

async function templateCommand(
  named: readonly string[],
  options: TemplateCommandOptions,
  session: Session,
): Promise<void> {
  const { language } = session
  const tables = [...new Set(named.map(parseTable))]
  const scheme = options.scheme === undefined ? undefined : parseCode('--scheme', 'scheme', options.scheme)
  const contractType =
    options.contractType === undefined
      ? undefined
      : parseCode('--contract-type', 'contractType', options.contractType)
  refuseForeignContractType(scheme, contractType)
  const asOf = options.asOf === undefined ? today() : parseDate(options.asOf)
  const scope: TemplateOptions = {
    language,
    asOf,
    ...(scheme === undefined ? {} : { scheme }),
    ...(contractType === undefined ? {} : { contractType }),
  }
  const [first, ...others] = tables.map((table) =>
    planningTemplate(currentRuleset, table, { ...scope, beside: tables.filter((other) => other !== table) }),
  )
  if (first === undefined) return
  const output = options.output ?? defaultName(first, scheme, contractType)
  await refuseOutput(output)
  session.progress.step(session.say(`${output} schrijven`, `Writing ${output}`, `Écriture de ${output}`), {
    file: output,
  })
  const withExamples = options.examples === true
  const templates = [first, ...others] as const
  await saveTemplateWorkbook(output, { language, asOf, templates, withExamples })
  session.progress.end()
  session.terminal.out(templateSummary(templates, output, withExamples, session))
}

/** A code by its key, its name in one of the languages or another spelling. */
function parseCode(option: string, column: 'scheme' | 'contractType', value: string): string {
  // Both columns of the agreements hold codes.
  const definition = columnOf('agreements', column) as CodeColumn
  const found = codesOf(definition).get(normaliseWords(value))
  if (found !== undefined) return found
  const list = Object.keys(definition.codes).join(', ')
  throw new BadInput({
    nl: `${option} kent “${value}” niet; kies uit ${list}.`,
    en: `${option} does not know “${value}”; choose one of ${list}.`,
    fr: `${option} ne connaît pas « ${value} » ; choisissez parmi ${list}.`,
  })
}

/** The rules themselves say which contract types belong to a scheme. */
function refuseForeignContractType(scheme: string | undefined, contractType: string | undefined): void {
  if (scheme === undefined || contractType === undefined) return
  const values = { scheme, contractType }
  const sheet = {
    table: 'agreements',
    name: '',
    columns: ['scheme', 'contractType'],
    rows: [{ row: 1, values }],
  } as const
  const { sheets } = check(currentRuleset, [sheet], { asOf: today() })
  const finding = sheets
    .flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === 'gen-contract-type-known')
  const rule = finding && currentRuleset.find(finding.rule)
  if (!finding || !rule || finding.verdict !== 'violated') return
  const sentence = (language: 'nl' | 'en' | 'fr') => renderFinding(rule, finding, language).wrong
  throw new BadInput({ nl: sentence('nl'), en: sentence('en'), fr: sentence('fr') })
}

const defaultName = ({ sheet }: PlanningTemplate, ...codes: readonly (string | undefined)[]): string =>
  `${[sheet, ...codes.filter((code) => code !== undefined)]
    .join('-')
    .toLowerCase()
    .replaceAll(/[\s’]+/g, '-')}.xlsx`

/** A workbook that exists may hold somebody's planning: it is never replaced. */
async function refuseOutput(output: string): Promise<void> {
  if (extname(output).toLowerCase() !== '.xlsx')
    throw new BadInput({
      nl: `${output} eindigt niet op .xlsx; geef met --output een Excel-werkmap op.`,
      en: `${output} does not end in .xlsx; name an Excel workbook with --output.`,
      fr: `${output} ne se termine pas par .xlsx ; indiquez un classeur Excel avec --output.`,
    })
  const exists = await access(output).then(
    () => true,
    () => false,
  )
  if (exists)
    throw new BadInput({
      nl: `${output} bestaat al en wordt niet overschreven; kies met --output een andere naam.`,
      en: `${output} exists already and is not overwritten; choose another name with --output.`,
      fr: `${output} existe déjà et n'est pas remplacé ; choisissez un autre nom avec --output.`,
    })
}
