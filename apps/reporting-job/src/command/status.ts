/** `werkplek status`: what is due, what was published, what needs a person; for people and for monitoring. */
import { formatDay, formatSchoolYear, type Language, listOf, type Text, text } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { declareChoices } from '../completion/index.ts'
import { inputLabel } from '../extracts/index.ts'
import {
  kindLabels,
  periodName,
  type ReportStatus,
  readSettings,
  type ServiceStatus,
  type Stage,
  serviceStatus,
} from '../service/index.ts'
import { deliveryStatusLine } from './delivery-lines.ts'
import { oneOf } from './options.ts'
import { addAsOfOption, addConfigOption, clockTime, dayOf, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

const formats = ['text', 'json'] as const

export function addStatus(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('status')
    .description(
      say(
        'Toont welke rapporten gemaakt zijn, welke komen, en wat aandacht vraagt (uitgangscode 1).',
        'Shows which reports were made, which are coming, and what needs attention (exit status 1).',
        'Montre quels rapports sont produits, lesquels viennent, et ce qui demande une attention (code de sortie 1).',
      ),
    )
  addAsOfOption(addConfigOption(command, session), session)
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say(
        'text om te lezen of json voor bewaking',
        'text for people or json for monitoring',
        'text à lire ou json pour la supervision',
      ),
      'text',
    )
    .action(async (options: ServiceOptions & { readonly format: string }) => {
      const format = oneOf('--format', options.format, formats)
      const settings = await readSettings(options.config)
      const status = await serviceStatus(dayOf(options), clockTime(), settings)
      session.terminal.out(
        format === 'json'
          ? `${JSON.stringify(statusForm(status, session.language), null, 2)}\n`
          : `${statusLines(status, settings.organisation, session).join('\n')}\n`,
      )
      session.exitCode = status.attention ? 1 : 0
    })
  declareChoices(command, { format: formats })
}

function statusForm(
  { attention, silent, tornBytes, heartbeat, reports, deliveryProblem }: ServiceStatus,
  language: Language,
) {
  return {
    attention,
    silent,
    tornBytes,
    heartbeat: heartbeat ?? null,
    deliveryProblem: deliveryProblem?.[language] ?? null,
    reports: reports.map(({ period, dueOn, deadline, failure, deliveries, ...rest }) => ({
      period: periodName(period),
      kind: period.kind,
      schoolYear: formatSchoolYear(period.schoolYear),
      ...rest,
      dueOn: dueOn === undefined ? null : formatDay(dueOn),
      deadline: deadline === undefined ? null : formatDay(deadline),
      failure: failure?.[language] ?? null,
      deliveries: deliveries.map(({ at, sentence, ...delivery }) => ({
        ...delivery,
        at: at ?? null,
        sentence: sentence?.[language] ?? null,
      })),
    })),
  }
}

function statusLines(status: ServiceStatus, organisation: string, session: Session): readonly string[] {
  const { say } = session
  const { heartbeat, silent, tornBytes, reports, deliveryProblem } = status
  const last = heartbeat?.at ?? say('nooit', 'never', 'jamais')
  return [
    organisation,
    say(`Laatste ronde: ${last}.`, `Last round: ${last}.`, `Dernier passage : ${last}.`),
    ...(silent
      ? [
          say(
            '! De dienst heeft meer dan een dag niet gelopen; start hem met “werkplek schedule”.',
            '! The service has not run for more than a day; start it with “werkplek schedule”.',
            "! Le service n'a pas tourné depuis plus d'un jour ; démarrez-le avec « werkplek schedule ».",
          ),
        ]
      : []),
    ...(tornBytes > 0
      ? [
          say(
            `De laatste regel van het logboek werd afgebroken (${tornBytes} bytes) en telt niet mee; de volgende ronde ruimt hem op.`,
            `The last line of the ledger was cut off (${tornBytes} bytes) and does not count; the next round clears it.`,
            `La dernière ligne du journal a été coupée (${tornBytes} octets) et ne compte pas ; le prochain passage la supprime.`,
          ),
        ]
      : []),
    ...(deliveryProblem ? [`! ${deliveryProblem[session.language]}`] : []),
    '',
    ...reports.flatMap((report) => reportLines(report, session)),
  ]
}

function reportLines(report: ReportStatus, { say, language }: Session): readonly string[] {
  const {
    period,
    stage,
    attention,
    dueOn,
    deadline,
    daysLeft,
    extracts,
    missing,
    failure,
    requested,
    revisions,
    deliveries,
    unlisted,
  } = report
  const title = `${kindLabels[period.kind][language]} ${formatSchoolYear(period.schoolYear)}`
  const colon = language === 'fr' ? ' :' : ':'
  const lines = [
    `${attention ? '!' : ' '} ${periodName(period)}  ${title}${colon} ${stages[stage][language]}`,
  ]
  const add = (nl: string, en: string, fr: string) => lines.push(`    ${say(nl, en, fr)}`)
  for (const { revision, at, reason, state } of revisions) {
    const why = reason === undefined ? '' : ` (${reason})`
    add(
      `revisie ${revision}, ${at}${why}${stateWords[state].nl}`,
      `revision ${revision}, ${at}${why}${stateWords[state].en}`,
      `révision ${revision}, ${at}${why}${stateWords[state].fr}`,
    )
  }
  for (const delivery of deliveries) lines.push(`    ${deliveryStatusLine(delivery, language)}`)
  if (unlisted.length > 0) {
    const codes = unlisted.join(', ')
    add(
      `niemand op de lijst met ontvangers voor: ${codes}`,
      `nobody on the list of recipients for: ${codes}`,
      `personne sur la liste des destinataires pour : ${codes}`,
    )
  }
  if (stage === 'coming' && dueOn !== undefined)
    add(`vanaf ${formatDay(dueOn)}`, `from ${formatDay(dueOn)}`, `à partir du ${formatDay(dueOn)}`)
  if (missing.length > 0) {
    const tables = listOf(
      missing.map((input) => inputLabel(input)[language]),
      language,
    )
    add(
      `in ${extracts} ontbreken nog: ${tables}`,
      `still missing in ${extracts}: ${tables}`,
      `manquent encore dans ${extracts} : ${tables}`,
    )
  }
  if (failure) lines.push(`    ${failure[language]}`)
  if (requested !== undefined)
    add(
      `gevraagde revisie: ${requested}`,
      `revision asked for: ${requested}`,
      `révision demandée : ${requested}`,
    )
  if (deadline !== undefined && daysLeft !== undefined) {
    const [on, past] = [formatDay(deadline), -daysLeft]
    if (daysLeft < 0)
      add(
        `de termijn van ${on} is ${days(past, 'dag', 'dagen')} voorbij`,
        `the deadline of ${on} is ${days(past, 'day', 'days')} past`,
        `le délai du ${on} est dépassé de ${days(past, 'jour', 'jours')}`,
      )
    else
      add(
        `termijn ${on}, nog ${days(daysLeft, 'dag', 'dagen')}`,
        `deadline ${on}, ${days(daysLeft, 'day', 'days')} left`,
        `délai ${on}, encore ${days(daysLeft, 'jour', 'jours')}`,
      )
  }
  return lines
}

const days = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const stages: Readonly<Record<Stage, Text>> = {
  coming: text('nog niet aan de beurt', 'not due yet', 'pas encore à produire'),
  waiting: text('wacht op extracten', 'waits for extracts', 'attend des extraits'),
  due: text('aan de beurt bij de volgende ronde', 'due at the next round', 'à produire au prochain passage'),
  started: text(
    'wordt gemaakt, of werd onderbroken en wordt bij de volgende ronde hernomen',
    'is being made, or was cut off and is made at the next round',
    'en cours, ou interrompu et repris au prochain passage',
  ),
  held: text(
    'kon niet gemaakt worden; de extracten moeten verbeterd worden',
    'could not be made; the extracts must be corrected',
    "n'a pas pu être produit ; les extraits doivent être corrigés",
  ),
  published: text('gepubliceerd', 'published', 'publié'),
}

const stateWords = {
  whole: text('', '', ''),
  missing: text(
    ': DE MAP IS VERDWENEN; zet ze terug uit een reservekopie',
    ': THE FOLDER IS GONE; restore it from a backup',
    ' : LE DOSSIER A DISPARU ; restaurez-le à partir d’une sauvegarde',
  ),
  altered: text(
    ': DE BESTANDEN ZIJN GEWIJZIGD na publicatie; zet ze terug uit een reservekopie',
    ': THE FILES WERE ALTERED after publication; restore them from a backup',
    ' : LES FICHIERS ONT ÉTÉ MODIFIÉS après publication ; restaurez-les à partir d’une sauvegarde',
  ),
} as const
