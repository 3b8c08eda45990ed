/** `werkplek rules`: the rules, chosen by what they are about. */
import {
  type CodeColumn,
  citedSources,
  codesOf,
  columnNamed,
  columnOf,
  currentRuleset,
  normaliseWords,
  type Severity,
  type TableId,
  tableIds,
  tableOf,
} from '@werkplekleren/rules'
import type { Command } from 'commander'
import { chooseRules, document, type RuleQuestion, ruleForm, rulesBlocks } from '../catalogue/index.ts'
import { declareChoices } from '../completion/index.ts'
import { known, oneOf, parseDate, parseTable } from './options.ts'
import type { Session } from './session.ts'
import { pageFormatOption } from './shared-options.ts'
import { pageFormats, showPage } from './show.ts'

interface RulesOptions {
  readonly format: string
  readonly scheme?: string
  readonly table?: string
  readonly severity?: string
  readonly column?: string
  readonly source?: string
  readonly asOf?: string
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
// The column of schemes is a code list.
const schemeColumn = columnOf('agreements', 'scheme') as CodeColumn

export function addRules(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('rules')
    .description(
      say(
        'Toont de regels, naar wens gekozen op stelsel, tabel, ernst, kolom of bron.',
        'Lists the rules, chosen at will by scheme, table, severity, column or source.',
        'Affiche les règles, au choix selon le régime, la table, la gravité, la colonne ou la source.',
      ),
    )
    .option(
      `--scheme <${say('stelsel', 'scheme', 'régime')}>`,
      say(
        'regels die dit stelsel noemen, zoals WES',
        'rules that name this scheme, such as WES',
        'règles qui citent ce régime, comme WES',
      ),
    )
    .option(
      `--table <${say('tabel', 'table', 'table')}>`,
      say(
        'regels die deze tabel beoordelen',
        'rules that judge this table',
        'règles qui évaluent cette table',
      ),
    )
    .option(
      `--severity <${say('ernst', 'severity', 'gravité')}>`,
      say('error, warning of info', 'error, warning or info', 'error, warning ou info'),
    )
    .option(
      `--column <${say('kolom', 'column', 'colonne')}>`,
      say(
        'regels die deze kolom lezen: sleutel of kolomtitel',
        'rules that read this column: key or heading',
        'règles qui lisent cette colonne : clé ou en-tête',
      ),
    )
    .option(
      `--source <${say('bron', 'source', 'source')}>`,
      say(
        'regels die op deze bron rusten; “werkplek sources” toont de sleutels',
        'rules that rest on this source; “werkplek sources” shows the keys',
        'règles fondées sur cette source ; « werkplek sources » affiche les clés',
      ),
    )
    .option(
      `--as-of <${say('datum', 'date', 'date')}>`,
      say(
        'welke regels die dag van kracht zijn en met welke wettelijke waarden',
        'which rules are in force on that day, and with which legal values',
        'quelles règles sont en vigueur ce jour-là, et avec quelles valeurs légales',
      ),
    )
    .option(...pageFormatOption(session))
    .action((options: RulesOptions) => rulesCommand(options, session))
  declareChoices(command, {
    format: pageFormats,
    severity: severities,
    scheme: Object.keys(schemeColumn.codes),
    table: tableIds,
    source: citedSources(currentRuleset.rules).map(({ source }) => source.id),
    column: [...new Set(tableIds.flatMap((table) => Object.keys(tableOf(table).columns)))].sort(),
  })
}

async function rulesCommand(options: RulesOptions, session: Session): Promise<void> {
  const { language, terminal } = session
  const format = oneOf('--format', options.format, pageFormats)
  const asOf = options.asOf === undefined ? undefined : parseDate(options.asOf)
  const { rules } = currentRuleset
  const found = chooseRules(rules, questionOf(options))
  if (format !== 'json') {
    await showPage(format, (page) => rulesBlocks(found, rules.length, asOf, page), session)
    return
  }
  const { chosen, withoutScheme } = found
  await terminal.outPieces([
    document(language, {
      rules: chosen.map((rule) => ruleForm(rule, language, asOf)),
      ...(options.scheme !== undefined && { withoutScheme: withoutScheme.map(({ id }) => id) }),
    }),
  ])
}

function questionOf({ scheme, table, severity, column, source }: RulesOptions): RuleQuestion {
  const inTable = table === undefined ? undefined : parseTable(table)
  return {
    ...(scheme !== undefined && { scheme: parseScheme(scheme) }),
    ...(inTable !== undefined && { table: inTable }),
    ...(severity !== undefined && { severity: oneOf('--severity', severity, severities) }),
    ...(column !== undefined && { columns: parseColumn(column, inTable) }),
    ...(source !== undefined && { source: parseSource(source) }),
  }
}

const parseScheme = (value: string): string =>
  known(value, codesOf(schemeColumn).get(normaliseWords(value)), Object.keys(schemeColumn.codes), {
    nl: 'geen bekend stelsel',
    en: 'no known scheme',
    fr: 'un régime connu',
  })

/** A heading may stand in several tables; without a table all of them are meant. */
function parseColumn(value: string, table: TableId | undefined): readonly string[] {
  const within = table === undefined ? tableIds : [table]
  const places = within.flatMap((id) => {
    const key = columnNamed(id, value)
    return key === undefined ? [] : [`${id}.${key}`]
  })
  const keys = within.flatMap((id) => Object.keys(tableOf(id).columns))
  return known(value, places.length === 0 ? undefined : places, [...new Set(keys)], {
    nl: 'geen bekende kolom',
    en: 'no known column',
    fr: 'une colonne connue',
  })
}

function parseSource(value: string): string {
  const ids = citedSources(currentRuleset.rules).map(({ source }) => source.id)
  return known(
    value,
    ids.find((id) => id === value),
    ids,
    { nl: 'geen bekende bron', en: 'no known source', fr: 'une source connue' },
  )
}
