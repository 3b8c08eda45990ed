/** `werkplek sources`: the sources of the law by age, for the yearly round of reading them again. */
import { addDays, citedSources, currentRuleset, type Day, formatDay, parseDay } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { document, sourceForm, sourcesBlocks } from '../catalogue/index.ts'
import { declareChoices } from '../completion/index.ts'
import { oneOf, parseDate, today } from './options.ts'
import type { Session } from './session.ts'
import { pageFormatOption } from './shared-options.ts'
import { pageFormats, showPage } from './show.ts'

interface SourcesOptions {
  readonly format: string
  readonly olderThan?: string
  readonly asOf?: string
}

export function addSources(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('sources')
    .description(
      say(
        'Toont de bronnen van de regels, de langst geleden nagelezen eerst.',
        'Lists the sources of the rules, the one read longest ago first.',
        'Affiche les sources des règles, celle relue il y a le plus longtemps en premier.',
      ),
    )
    .option(
      `--older-than <${say('grens', 'limit', 'limite')}>`,
      say(
        'alleen bronnen die meer dan zoveel dagen geleden of vóór die dag zijn nagelezen; uitgangscode 1 als er zijn',
        'only sources read more than so many days ago or before that day; exit status 1 where there are any',
        'seulement les sources relues il y a plus que ce nombre de jours ou avant ce jour ; code de sortie 1 s’il y en a',
      ),
    )
    .option(
      `--as-of <${say('datum', 'date', 'date')}>`,
      say(
        'dag waarop de ouderdom wordt geteld; standaard vandaag',
        'day on which the age is counted; today by default',
        "jour auquel l'âge est compté ; aujourd'hui par défaut",
      ),
    )
    .option(...pageFormatOption(session))
    .action(async (options: SourcesOptions) => {
      session.exitCode = await sourcesCommand(options, session)
    })
  declareChoices(command, { format: pageFormats })
}

async function sourcesCommand(options: SourcesOptions, session: Session): Promise<number> {
  const { language, terminal } = session
  const format = oneOf('--format', options.format, pageFormats)
  const asOf = options.asOf === undefined ? today() : parseDate(options.asOf)
  const before = options.olderThan === undefined ? undefined : dayOf(options.olderThan, asOf)
  const sources = citedSources(currentRuleset.rules)
  const limit = before === undefined ? undefined : formatDay(before)
  const older = limit === undefined ? undefined : sources.filter(({ source }) => source.verifiedOn < limit)
  if (format === 'json')
    await terminal.outPieces([
      document(language, {
        asOf: formatDay(asOf),
        ...(limit !== undefined && { before: limit }),
        total: sources.length,
        sources: (older ?? sources).map((source) => sourceForm(source, asOf, language)),
      }),
    ])
  else await showPage(format, (page) => sourcesBlocks(sources, asOf, older, page), session)
  return older !== undefined && older.length > 0 ? 1 : 0
}

/** A number of days before the reference day, or a day itself. */
function dayOf(value: string, asOf: Day): Day {
  const days = /^\d{1,5}$/.test(value) ? addDays(asOf, -Number(value)) : parseDay(value)
  if (days !== undefined) return days
  throw new BadInput({
    nl: `--older-than “${value}” is geen aantal dagen en geen datum; schrijf 365 of 2025-01-31.`,
    en: `--older-than “${value}” is no number of days and no date; write 365 or 2025-01-31.`,
    fr: `--older-than « ${value} » n'est ni un nombre de jours ni une date ; écrivez 365 ou 2025-01-31.`,
  })
}
