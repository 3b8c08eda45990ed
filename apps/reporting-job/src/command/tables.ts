/** `werkplek tables [TABLE…]`: what planning sheets may hold. */
import { currentRuleset, tableIds } from '@werkplekleren/rules'
import type { Command } from 'commander'
import {
  allRowSchemas,
  document,
  rowJsonSchema,
  tableBlocks,
  tableForm,
  tableListBlocks,
} from '../catalogue/index.ts'
import { declareChoices } from '../completion/index.ts'
import { oneOf, parseTable } from './options.ts'
import type { Session } from './session.ts'
import { pageFormats, showPage } from './show.ts'

const formats = [...pageFormats, 'schema'] as const

export function addTables(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('tables')
    .description(
      say(
        'Toont de tabellen en hun kolommen.',
        'Shows the tables and their columns.',
        'Affiche les tables et leurs colonnes.',
      ),
    )
    .argument(
      `[${say('tabel', 'table', 'table')}...]`,
      say(
        'sleutel of naam van een tabel; zonder naam een overzicht, of alle tabellen in een andere vorm dan text',
        'key or name of a table; without one a list, or all tables in a form other than text',
        "clé ou nom d'une table ; sans nom un aperçu, ou toutes les tables sous une forme autre que text",
      ),
    )
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say(
        'text om te lezen, json voor programma’s, markdown, of schema voor het JSON Schema van een rij',
        'text for people, json for programs, markdown, or schema for the JSON Schema of a row',
        "text à lire, json pour les programmes, markdown, ou schema pour le JSON Schema d'une ligne",
      ),
      'text',
    )
    .action((names: string[], options: { readonly format: string }) =>
      tablesCommand(names, options.format, session),
    )
  declareChoices(command, { format: formats, [say('tabel', 'table', 'table')]: tableIds })
}

async function tablesCommand(names: readonly string[], asked: string, session: Session): Promise<void> {
  const { language, terminal } = session
  const format = oneOf('--format', asked, formats)
  const given = [...new Set(names.map(parseTable))]
  const tables = given.length === 0 ? tableIds : given
  const { rules } = currentRuleset
  if (format === 'json')
    await terminal.outPieces([
      document(language, { tables: tables.map((table) => tableForm(table, rules, language)) }),
    ])
  else if (format === 'schema') {
    const [only] = given
    const schema =
      only !== undefined && given.length === 1
        ? rowJsonSchema(only, language)
        : allRowSchemas(tables, language)
    await terminal.outPieces([`${JSON.stringify(schema, null, 2)}\n`])
  } else
    await showPage(
      format,
      (page) =>
        given.length === 0 && format === 'text'
          ? tableListBlocks(page)
          : tables.flatMap((table) => tableBlocks(table, rules, page)),
      session,
    )
}
