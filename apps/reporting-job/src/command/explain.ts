/** `werkplek explain RULE [FILE…]`: all about a rule, or what it says of one row and why. */
import {
  anonymousBoundaries,
  anonymousExplanation,
  boundariesOf,
  currentRuleset,
  type Day,
  explain,
  formatDay,
  type Rule,
  renderBoundaries,
  renderDay,
  renderExplanation,
  type TableId,
  tableIds,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import { type PlanningSheet, readPlanning, type UnrecognisedSheet } from '@werkplekleren/workbook'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import {
  casesForm,
  document,
  explanationForm,
  heading,
  items,
  line,
  noExamples,
  readExamples,
  ruleBlocks,
  ruleForm,
  section,
  severityWord,
} from '../catalogue/index.ts'
import { declareChoices } from '../completion/index.ts'
import { refuseUnreadableSheets } from './check.ts'
import { refuseFileTwice } from './check-request.ts'
import { chooseRow, type RowChoice } from './choose-row.ts'
import { oneOf, parseDate, parseRule, parseTable, today } from './options.ts'
import type { Session } from './session.ts'
import { asOfOption, pageFormatOption, tableOption } from './shared-options.ts'
import { pageFormats, showPage } from './show.ts'

interface ExplainOptions {
  readonly format: string
  readonly row?: string
  readonly record?: string
  readonly sheet?: string
  readonly table?: string
  readonly asOf?: string
}

export function addExplain(program: Command, session: Session): void {
  const { say } = session
  const ruleName = say('regel', 'rule', 'règle')
  const command = program
    .command('explain')
    .description(
      say(
        'Legt een regel uit, of wat hij zegt over één rij van een planningsblad.',
        'Explains a rule, or what it says of one row of a planning sheet.',
        "Explique une règle, ou ce qu'elle dit d'une ligne d'une fiche de planification.",
      ),
    )
    .argument(
      `<${ruleName}>`,
      say(
        'sleutel van een regel, zoals wes-max-duration',
        'id of a rule, such as wes-max-duration',
        "clé d'une règle, comme wes-max-duration",
      ),
    )
    .argument(
      `[${say('bestand', 'file', 'fichier')}...]`,
      say(
        'werkmappen of CSV-bestanden met de rij en wat erbij hoort',
        'workbooks or CSV files with the row and what belongs to it',
        "classeurs ou fichiers CSV avec la ligne et ce qui s'y rapporte",
      ),
    )
    .option(
      `--row <${say('nummer', 'number', 'numéro')}>`,
      say(
        'rijnummer, zoals Excel het toont',
        'row number as Excel shows it',
        "numéro de ligne tel qu'Excel l'affiche",
      ),
    )
    .option(
      `--record <${say('sleutel', 'key', 'clé')}>`,
      say(
        'de rij met deze waarde in de sleutelkolom van haar tabel',
        'the row with this value in the key column of its table',
        'la ligne avec cette valeur dans la colonne clé de sa table',
      ),
    )
    .option(
      `--sheet <${say('naam', 'name', 'nom')}>`,
      say(
        'naam van het werkblad, of van het bestand',
        'name of the sheet, or of the file',
        'nom de la feuille, ou du fichier',
      ),
    )
    .option(...tableOption(session))
    .option(...asOfOption(session))
    .option(...pageFormatOption(session))
    .action((id: string, files: string[], options: ExplainOptions) =>
      explainCommand(id, files, options, session),
    )
  declareChoices(command, {
    format: pageFormats,
    table: tableIds,
    [ruleName]: currentRuleset.rules.map(({ id }) => id),
  })
}

async function explainCommand(
  id: string,
  files: readonly string[],
  options: ExplainOptions,
  session: Session,
): Promise<void> {
  const format = oneOf('--format', options.format, pageFormats)
  const asOf = options.asOf === undefined ? undefined : parseDate(options.asOf)
  const rule = parseRule(id)
  const choice = choiceOf(options)
  if (files.length > 0) await explainRow(rule, files, choice, asOf ?? today(), options, format, session)
  else {
    if (choice !== undefined || options.sheet !== undefined || options.table !== undefined)
      throw new BadInput({
        nl: 'Er is een rij of werkblad gevraagd, maar geen bestand opgegeven; zet het bestand na de regel.',
        en: 'A row or sheet was asked for, but no file was given; put the file after the rule.',
        fr: "Une ligne ou une feuille est demandée, mais aucun fichier n'est indiqué ; placez le fichier après la règle.",
      })
    await explainRule(rule, asOf, format, session)
  }
}

async function explainRule(
  rule: Rule,
  asOf: Day | undefined,
  format: (typeof pageFormats)[number],
  session: Session,
): Promise<void> {
  const { language, terminal } = session
  const examples = readExamples()[rule.id] ?? noExamples
  if (format === 'json')
    await terminal.outPieces([
      document(language, { rule: { ...ruleForm(rule, language, asOf), ...casesForm(examples) } }),
    ])
  else
    await showPage(
      format,
      (page) => [
        heading(1, rule.title[language]),
        line(`${page.markup.code(rule.id)} · ${severityWord(rule, page)}`),
        ...ruleBlocks(rule, examples, page, [language], asOf),
      ],
      session,
    )
}

async function explainRow(
  rule: Rule,
  files: readonly string[],
  choice: RowChoice | undefined,
  asOf: Day,
  { sheet: wantedSheet, table }: ExplainOptions,
  format: (typeof pageFormats)[number],
  session: Session,
): Promise<void> {
  const { language, terminal, say } = session
  if (choice === undefined)
    throw new BadInput({
      nl: 'Welke rij? Geef --row met een rijnummer of --record met een sleutel.',
      en: 'Which row? Give --row with a row number or --record with a key.',
      fr: 'Quelle ligne ? Indiquez --row avec un numéro de ligne ou --record avec une clé.',
    })
  const sheets = await readSheets(files, table === undefined ? undefined : parseTable(table), session)
  const place = chooseRow(sheets, rule, choice, wantedSheet)
  const inputs = sheets.map(({ input }) => input)
  const chosen = sheets[place.sheet]
  if (!chosen) throw new Error(`No sheet ${place.sheet}`)
  const { table: ofTable } = chosen.input
  const explanation = anonymousExplanation(explain(currentRuleset, inputs, place, rule.id, { asOf }), ofTable)
  const boundaries = anonymousBoundaries(
    boundariesOf(currentRuleset, inputs, place, rule.id, { asOf }),
    ofTable,
  )
  const name = withoutNationalNumbers(chosen.name)
  session.progress.end()
  if (format === 'json') {
    await terminal.outPieces([
      document(language, {
        asOf: formatDay(asOf),
        rule: rule.id,
        file: chosen.file,
        sheet: name,
        table: ofTable,
        row: place.row,
        ...explanationForm(explanation, boundaries, ofTable, language),
      }),
    ])
    return
  }
  const [title = '', ...lines] = renderExplanation(explanation, ofTable, language)
  await showPage(
    format,
    () => [
      heading(1, title),
      line(
        say(
          `${chosen.file} › ${name}, rij ${place.row}, op ${renderDay(asOf, language)}`,
          `${chosen.file} › ${name}, row ${place.row}, as of ${renderDay(asOf, language)}`,
          `${chosen.file} › ${name}, ligne ${place.row}, situation au ${renderDay(asOf, language)}`,
        ),
      ),
      items(lines),
      ...section(
        2,
        say(
          'Met een andere waarde in één cel',
          'With another value in one cell',
          'Avec une autre valeur dans une cellule',
        ),
        [items(renderBoundaries(boundaries, ofTable, language))],
      ),
    ],
    session,
  )
}

async function readSheets(
  files: readonly string[],
  table: TableId | undefined,
  { progress, say }: Session,
): Promise<readonly PlanningSheet[]> {
  refuseFileTwice(files)
  const sheets: PlanningSheet[] = []
  const unrecognised: UnrecognisedSheet[] = []
  for (const file of files) {
    progress.step(say(`${file} lezen`, `Reading ${file}`, `Lecture de ${file}`), { file })
    const workbook = await readPlanning(file, table === undefined ? {} : { table })
    sheets.push(...workbook.sheets)
    unrecognised.push(...workbook.unrecognised)
  }
  refuseUnreadableSheets({ unrecognised, sheets })
  return sheets
}

function choiceOf({ row, record }: ExplainOptions): RowChoice | undefined {
  if (row !== undefined && record !== undefined)
    throw new BadInput({
      nl: '--row en --record wijzen elk een rij aan; geef er één van.',
      en: '--row and --record each point at a row; give one of them.',
      fr: '--row et --record désignent chacun une ligne ; indiquez-en un seul.',
    })
  if (record !== undefined) return { record }
  if (row === undefined) return undefined
  if (/^[1-9]\d{0,6}$/.test(row)) return { row: Number(row) }
  throw new BadInput({
    nl: `--row “${row}” is geen rijnummer; schrijf het zoals Excel het toont, zoals 12.`,
    en: `--row “${row}” is no row number; write it as Excel shows it, such as 12.`,
    fr: `--row « ${row} » n'est pas un numéro de ligne ; écrivez-le comme Excel l'affiche, par exemple 12.`,
  })
}
