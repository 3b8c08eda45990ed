/** `werkplek deliver`: hands over what is open, rehearses the mail, or takes a decision on what was held. */
import { formatDay } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { declareChoices } from '../completion/index.ts'
import {
  deliverNow,
  openMail,
  readSettings,
  rehearseMail,
  resolutions,
  resolveDelivery,
} from '../service/index.ts'
import { deliveryLines, resolutionWords, wantsAttention } from './delivery-lines.ts'
import { oneOf, today } from './options.ts'
import { addConfigOption, clockTime, parsePeriod, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

interface DeliverOptions extends ServiceOptions {
  readonly dryRun?: string
  readonly resolve?: string
  readonly report?: string
  readonly recipient?: string
}

export function addDeliver(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('deliver')
    .description(
      say(
        'Levert wat gepubliceerd en nog niet geleverd is aan de partnerschappen: in hun map, en per e-mail.',
        'Delivers what is published and not yet delivered to the partnerships: in their folder, and by e-mail.',
        'Livre aux partenariats ce qui est publié et pas encore livré : dans leur dossier, et par e-mail.',
      ),
    )
  addConfigOption(command, session)
    .option(
      `--dry-run <${say('map', 'folder', 'dossier')}>`,
      say(
        'schrijft de berichten als .eml in een nieuwe map en verstuurt niets',
        'writes the messages as .eml in a new folder and sends nothing',
        "écrit les messages en .eml dans un nouveau dossier et n'envoie rien",
      ),
    )
    .option(
      `--resolve <${say('beslissing', 'decision', 'décision')}>`,
      say(
        'beslist over een levering die wacht: sent (aangekomen), again (opnieuw) of never (niet meer)',
        'decides on a delivery that waits: sent (it did arrive), again (deliver again) or never',
        'décide d’une livraison en attente : sent (arrivée), again (à nouveau) ou never (plus jamais)',
      ),
    )
    .option(
      `--report <${say('rapport', 'report', 'rapport')}>`,
      say(
        'bij --resolve: het rapport, zoals 2024-2025-enrolments',
        'with --resolve: the report, such as 2024-2025-enrolments',
        'avec --resolve : le rapport, comme 2024-2025-enrolments',
      ),
    )
    .option(
      `--recipient <${say('ontvanger', 'recipient', 'destinataire')}>`,
      say(
        'bij --resolve: de ontvanger zoals “werkplek status” hem noemt, bv. AUTO/secretariaat',
        'with --resolve: the recipient as “werkplek status” calls it, such as AUTO/secretariaat',
        'avec --resolve : le destinataire tel que « werkplek status » le nomme, comme AUTO/secretariaat',
      ),
    )
    .action(async (options: DeliverOptions) => {
      if (options.resolve !== undefined) await resolve(options, options.resolve, session)
      else if (options.report !== undefined || options.recipient !== undefined)
        throw new BadInput(onlyToResolve)
      else if (options.dryRun !== undefined) await rehearse(options, options.dryRun, session)
      else await deliver(options, session)
    })
  declareChoices(command, { resolve: resolutions })
}

async function deliver({ config }: DeliverOptions, session: Session): Promise<void> {
  const { progress, language, terminal, say } = session
  const deliveries = await deliverNow(await readSettings(config), {
    now: clockTime,
    openMail,
    notice: (words, facts) => progress.step(words[language], facts),
  })
  progress.end()
  const lines = deliveryLines(deliveries, language)
  const day = formatDay(today())
  const none = say(
    `${day}: er is niets te leveren.`,
    `${day}: nothing is to be delivered.`,
    `${day} : il n'y a rien à livrer.`,
  )
  terminal.out(`${lines.length === 0 ? none : lines.join('\n')}\n`)
  session.exitCode = wantsAttention(deliveries) ? 1 : 0
}

async function rehearse(
  { config }: DeliverOptions,
  folder: string,
  { terminal, say }: Session,
): Promise<void> {
  const names = await rehearseMail(await readSettings(config), folder, clockTime())
  const count = names.length
  terminal.out(
    [
      say(
        `${count} berichten geschreven in ${folder}; er is niets verstuurd.`,
        `${count} messages written to ${folder}; nothing was sent.`,
        `${count} messages écrits dans ${folder} ; rien n'a été envoyé.`,
      ),
      ...names.map((name) => `  ${name}`),
      '',
    ].join('\n'),
  )
}

async function resolve(options: DeliverOptions, decision: string, session: Session): Promise<void> {
  const as = oneOf('--resolve', decision, resolutions)
  const { config, report, recipient, dryRun } = options
  if (report === undefined || recipient === undefined || dryRun !== undefined)
    throw new BadInput(resolveNeeds)
  const settings = await readSettings(config)
  await resolveDelivery(settings, parsePeriod(report), recipient, as, clockTime())
  session.terminal.out(`${report}, ${recipient}: ${resolutionWords[as][session.language]}.\n`)
}

const resolveNeeds = {
  nl: '--resolve gaat over één levering: noem ze met --report en --recipient (“werkplek status” toont welke wachten).',
  en: '--resolve is about one delivery: name it with --report and --recipient (“werkplek status” shows which wait).',
  fr: '--resolve porte sur une livraison : indiquez-la avec --report et --recipient (« werkplek status » montre lesquelles attendent).',
}

const onlyToResolve = {
  nl: '--report en --recipient gaan alleen samen met --resolve.',
  en: '--report and --recipient go with --resolve only.',
  fr: "--report et --recipient ne vont qu'avec --resolve.",
}
