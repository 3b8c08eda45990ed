/** `werkplek runs`: the ledger, the last event at the bottom. */
import type { Language } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { declareChoices } from '../completion/index.ts'
import { type LedgerEvent, ledgerFile, readLedger, readSettings } from '../service/index.ts'
import { resolutionWords } from './delivery-lines.ts'
import { oneOf } from './options.ts'
import { addConfigOption, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

const formats = ['text', 'json'] as const

export function addRuns(program: Command, session: Session): void {
  const { say, language, terminal } = session
  const command = program
    .command('runs')
    .description(
      say(
        'Toont het logboek van de dienst: wat er wanneer gebeurde, uit welke extracten.',
        'Shows the ledger of the service: what happened when, from which extracts.',
        "Montre le journal du service : ce qui s'est passé et quand, à partir de quels extraits.",
      ),
    )
  addConfigOption(command, session)
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say(
        'text om te lezen of json voor programma’s, met alle controlegetallen',
        'text for people or json for programs, with all digests',
        'text à lire ou json pour les programmes, avec toutes les empreintes',
      ),
      'text',
    )
    .action(async (options: ServiceOptions & { readonly format: string }) => {
      const format = oneOf('--format', options.format, formats)
      const { events, tornBytes } = await readLedger(ledgerFile(await readSettings(options.config)))
      if (format === 'json') terminal.out(`${JSON.stringify({ events, tornBytes }, null, 2)}\n`)
      else if (events.length === 0)
        terminal.out(
          say(
            'Er is nog niets gebeurd: het logboek is leeg.\n',
            'Nothing has happened yet: the ledger is empty.\n',
            "Il ne s'est encore rien passé : le journal est vide.\n",
          ),
        )
      else await terminal.outPieces(events.map((event) => `${eventLine(event, language)}\n`))
    })
  declareChoices(command, { format: formats })
}

function eventLine(event: LedgerEvent, language: Language): string {
  const what = wordsOf(event)[language]
  return `${event.n}  ${event.at}  ${event.kind === 'repaired' ? '' : `${event.period}  `}${what}`
}

function wordsOf(event: LedgerEvent): Readonly<Record<Language, string>> {
  switch (event.kind) {
    case 'started': {
      const { revision: r, inputs } = event
      return {
        nl: `revisie ${r} begonnen, uit ${inputs.length} extracten`,
        en: `revision ${r} started, from ${inputs.length} extracts`,
        fr: `révision ${r} commencée, à partir de ${inputs.length} extraits`,
      }
    }
    case 'published': {
      const { revision: r, reason, recovered } = event
      const why = reason === undefined ? '' : ` (${reason})`
      const found = recovered === true
      return {
        nl: `revisie ${r} gepubliceerd${why}${found ? '; teruggevonden na een onderbreking' : ''}`,
        en: `revision ${r} published${why}${found ? '; found again after an interruption' : ''}`,
        fr: `révision ${r} publiée${why}${found ? ' ; retrouvée après une interruption' : ''}`,
      }
    }
    case 'unchanged':
      return {
        nl: `byte voor byte gelijk aan revisie ${event.revision}`,
        en: `byte for byte the same as revision ${event.revision}`,
        fr: `identique octet par octet à la révision ${event.revision}`,
      }
    case 'failed':
      return {
        nl: `revisie ${event.revision} niet gemaakt: ${event.sentence.nl}`,
        en: `revision ${event.revision} not made: ${event.sentence.en}`,
        fr: `révision ${event.revision} non produite : ${event.sentence.fr}`,
      }
    case 'revision-requested':
      return {
        nl: `revisie gevraagd${event.withoutCollected ? ', zonder de verzamelde verbeteringen' : ''}: ${event.reason}`,
        en: `revision asked for${event.withoutCollected ? ', without the corrections collected' : ''}: ${event.reason}`,
        fr: `révision demandée${event.withoutCollected ? ', sans les corrections collectées' : ''} : ${event.reason}`,
      }
    case 'collected':
      return {
        nl: `verbeteringen van ${event.partnership} verzameld: ${event.changes} cellen (collected/${event.period}/${event.number})`,
        en: `corrections of ${event.partnership} collected: ${event.changes} cells (collected/${event.period}/${event.number})`,
        fr: `corrections de ${event.partnership} collectées : ${event.changes} cellules (collected/${event.period}/${event.number})`,
      }
    case 'sending':
      return {
        nl: `revisie ${event.revision} wordt verstuurd aan ${event.recipient}`,
        en: `revision ${event.revision} is being sent to ${event.recipient}`,
        fr: `révision ${event.revision} en cours d'envoi à ${event.recipient}`,
      }
    case 'delivered': {
      const files = event.files.length === 0 ? '' : `: ${event.files.join(', ')}`
      return {
        nl: `revisie ${event.revision} geleverd aan ${event.recipient}${files}`,
        en: `revision ${event.revision} delivered to ${event.recipient}${files}`,
        fr: `révision ${event.revision} livrée à ${event.recipient}${files}`,
      }
    }
    case 'deferred':
      return {
        nl: `levering van revisie ${event.revision} aan ${event.recipient} uitgesteld: ${event.sentence.nl}`,
        en: `delivery of revision ${event.revision} to ${event.recipient} put off: ${event.sentence.en}`,
        fr: `livraison de la révision ${event.revision} à ${event.recipient} remise : ${event.sentence.fr}`,
      }
    case 'held':
      return {
        nl: `levering van revisie ${event.revision} aan ${event.recipient} wacht op een beslissing: ${event.sentence.nl}`,
        en: `delivery of revision ${event.revision} to ${event.recipient} waits for a decision: ${event.sentence.en}`,
        fr: `la livraison de la révision ${event.revision} à ${event.recipient} attend une décision : ${event.sentence.fr}`,
      }
    case 'resolved': {
      const decided = resolutionWords[event.as]
      return {
        nl: `beslist over de levering van revisie ${event.revision} aan ${event.recipient}: ${decided.nl}`,
        en: `decided on the delivery of revision ${event.revision} to ${event.recipient}: ${decided.en}`,
        fr: `décidé de la livraison de la révision ${event.revision} à ${event.recipient} : ${decided.fr}`,
      }
    }
    case 'repaired':
      return {
        nl: `een afgebroken laatste regel van ${event.bytes} bytes verwijderd`,
        en: `a cut-off last line of ${event.bytes} bytes taken out`,
        fr: `une dernière ligne coupée de ${event.bytes} octets supprimée`,
      }
  }
}
