/** `werkplek report`: compiles the report of one school year from a folder of extracts. */
import { basename } from 'node:path'
import { lastDayOf } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { declareChoices } from '../completion/index.ts'
import { engineNames } from '../engine-names.ts'
import type { Report } from '../report/index.ts'
import { readSettings } from '../service/index.ts'
import { parseDate, parseEngine, parseSchoolYear } from './options.ts'
import type { Session } from './session.ts'

interface ReportOptions {
  readonly schoolYear: string
  readonly input: string
  readonly output: string
  readonly asOf?: string
  readonly plannedOn?: string
  readonly publishedOn?: string
  readonly earlier: readonly string[]
  readonly engine: string
  readonly config?: string
}

export function addReport(program: Command, session: Session): void {
  const { say, language, progress } = session
  const command = program
    .command('report')
    .description(
      say(
        'Stelt het rapport van één schooljaar samen uit een map met extracten.',
        'Compiles the report of one school year from a folder of extracts.',
        "Établit le rapport d'une année scolaire à partir d'un dossier d'extraits.",
      ),
    )
    .requiredOption(
      `--school-year <${say('jaar', 'year', 'année')}>`,
      say(
        'het schooljaar, zoals 2024-2025',
        'the school year, such as 2024-2025',
        "l'année scolaire, comme 2024-2025",
      ),
    )
    .requiredOption(
      `--input <${say('map', 'folder', 'dossier')}>`,
      say(
        'map met de extracten, genoemd naar hun tabel, of met een gedownload inschrijvingsbestand',
        'folder with the extracts, named after their table, or with a downloaded enrolment file',
        'dossier des extraits, nommés d’après leur table, ou d’un fichier d’inscriptions téléchargé',
      ),
    )
    .requiredOption(
      `--output <${say('map', 'folder', 'dossier')}>`,
      say('map voor de werkmappen', 'folder for the workbooks', 'dossier des classeurs'),
    )
    .option(
      `--as-of <${say('datum', 'date', 'date')}>`,
      say(
        'peildatum voor de regels; standaard de laatste dag van het schooljaar',
        'reference date of the rules; by default the last day of the school year',
        "date de référence des règles ; par défaut le dernier jour de l'année scolaire",
      ),
    )
    .option(
      `--planned-on <${say('datum', 'date', 'date')}>`,
      say(
        'de dag waarop het rapport gepland was, voor de tijdigheid',
        'the day on which the report was planned, for its timeliness',
        'le jour prévu pour le rapport, pour le délai de publication',
      ),
    )
    .option(
      `--published-on <${say('datum', 'date', 'date')}>`,
      say(
        'de dag van publicatie, voor de tijdigheid',
        'the day of publication, for the timeliness',
        'le jour de la publication, pour le délai',
      ),
    )
    .option(
      `--earlier <${say('map', 'folder', 'dossier')}>`,
      say(
        'map met een eerder gepubliceerd rapport, of met mappen van rapporten; mag meer dan eens',
        'folder with a report published earlier, or with folders of reports; may be given more than once',
        'dossier contenant un rapport publié antérieurement, ou des dossiers de rapports ; peut être répété',
      ),
      (folder: string, others: readonly string[]) => [...others, folder],
      [] as readonly string[],
    )
    .option(
      `--engine <${say('databank', 'database', 'base')}>`,
      say(
        'de databank die telt: duckdb in dit proces, of postgresql op de server van de variabelen PGHOST, PGDATABASE …',
        'the database that counts: duckdb in this process, or postgresql on the server of the variables PGHOST, PGDATABASE …',
        'la base de données qui compte : duckdb dans ce processus, ou postgresql sur le serveur des variables PGHOST, PGDATABASE …',
      ),
      'duckdb',
    )
    .option(
      `--config <${say('bestand', 'file', 'fichier')}>`,
      say(
        'configuratie van de dienst (YAML), voor de aantallen die te klein zijn om te publiceren; standaard 1 tot en met 4',
        'configuration of the service (YAML), for the counts that are too small to publish; by default 1 to 4',
        'configuration du service (YAML), pour les nombres trop petits pour être publiés ; par défaut de 1 à 4',
      ),
    )
    .action(async (options: ReportOptions) => {
      const schoolYear = parseSchoolYear(options.schoolYear)
      const asOf = options.asOf === undefined ? lastDayOf(schoolYear) : parseDate(options.asOf)
      const { input, output, earlier } = options
      const engine = parseEngine(options.engine)
      const settings = options.config === undefined ? undefined : await readSettings(options.config)
      // Loads the statistics engine, which the other commands start faster without.
      const { compileReport, controlTotalText } = await import('../report/index.ts')
      const report = await compileReport(
        {
          schoolYear,
          input,
          output,
          asOf,
          language,
          earlier,
          engine,
          ...(settings && { thresholds: settings.thresholds }),
          ...(options.plannedOn !== undefined && { plannedOn: parseDate(options.plannedOn) }),
          ...(options.publishedOn !== undefined && { publishedOn: parseDate(options.publishedOn) }),
        },
        (words, facts) => progress.step(words[language], facts),
      )
      progress.end()
      session.terminal.out(summary(report, controlTotalText(report.controlTotals, language), output, session))
    })
  declareChoices(command, { engine: engineNames })
}

/** The rules that a file name follows say what it is: a workbook, a table for programs, or a document. */
const countOf = (files: Report['files'], pattern: RegExp): number =>
  files.filter(({ name }) => pattern.test(name)).length

function summary(
  { files, headlines, quality, enrolments, unused }: Report,
  controlTotals: readonly string[],
  output: string,
  { say }: Session,
): string {
  const sum = (of: (one: Report['quality'][number]) => number) =>
    quality.reduce((total, one) => total + of(one), 0)
  const [read, accepted, rejected, none] = [
    sum((q) => q.read),
    sum((q) => q.accepted),
    sum((q) => q.rejected),
    sum((q) => q.notRecords),
  ]
  const [workbooks, tables, documents] = [/\.xlsx$/, /\.(csv|json)$/, /\.(docx|html)$/].map((pattern) =>
    countOf(files, pattern),
  )
  const width = Math.max(...headlines.map(({ value }) => value.length))
  return [
    say(
      `Geschreven in ${output}: werkmappen ${workbooks}, documenten ${documents}, bestanden voor programma's ${tables}.`,
      `Written to ${output}: workbooks ${workbooks}, documents ${documents}, files for programs ${tables}.`,
      `Écrits dans ${output} : classeurs ${workbooks}, documents ${documents}, fichiers pour programmes ${tables}.`,
    ),
    ...(quality.length === 0
      ? []
      : [
          say(
            `${read} rijen gelezen = ${accepted} aanvaard + ${rejected} geweigerd + ${none} geen record.`,
            `${read} rows read = ${accepted} accepted + ${rejected} rejected + ${none} no record.`,
            `${read} lignes lues = ${accepted} acceptées + ${rejected} rejetées + ${none} pas un enregistrement.`,
          ),
        ]),
    ...(enrolments?.files ?? []).map((file) => {
      const name = basename(file.file)
      const out = file.rejected.length
      return say(
        `${name}: ${file.read} rijen gelezen = ${file.accepted} aanvaard + ${file.outsideRows} buiten het secundair onderwijs + ${out} geweigerd.`,
        `${name}: ${file.read} rows read = ${file.accepted} accepted + ${file.outsideRows} outside secondary education + ${out} rejected.`,
        `${name} : ${file.read} lignes lues = ${file.accepted} acceptées + ${file.outsideRows} hors de l'enseignement secondaire + ${out} rejetées.`,
      )
    }),
    ...controlTotals,
    ...files.map(({ name, bytes }) => `  ${name}  ${Math.ceil(bytes / 1024)} kB`),
    ...(unused.length === 0
      ? []
      : [
          say(
            `Niet gebruikt (geen extract van een bekende tabel en geen inschrijvingsbestand): ${unused.join(', ')}.`,
            `Not used (no extract of a known table and no enrolment file): ${unused.join(', ')}.`,
            `Non utilisés (ni extrait d'une table connue, ni fichier d'inscriptions) : ${unused.join(', ')}.`,
          ),
        ]),
    '',
    ...headlines.map(({ value, label }) => `  ${value.padStart(width)}  ${label}`),
    '',
  ].join('\n')
}
