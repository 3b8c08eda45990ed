/** What the commands of the service share: where their configuration is, and the day taken for today. */
import type { Day } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { periodOfName, type ReportPeriod } from '../service/index.ts'
import { parseDate, today } from './options.ts'
import type { Session } from './session.ts'

export interface ServiceOptions {
  readonly config: string
  readonly asOf?: string
}

export const addConfigOption = (command: Command, { say }: Session): Command =>
  command.option(
    `--config <${say('bestand', 'file', 'fichier')}>`,
    say(
      'configuratie van de dienst (YAML)',
      'configuration of the service (YAML)',
      'configuration du service (YAML)',
    ),
    'werkplek.yaml',
  )

export const addAsOfOption = (command: Command, { say }: Session): Command =>
  command.option(
    `--as-of <${say('datum', 'date', 'date')}>`,
    say(
      'dag die als vandaag geldt; standaard de dag van de klok',
      'day taken for today; by default that of the clock',
      "jour tenant lieu d'aujourd'hui ; par défaut celui de l'horloge",
    ),
  )

export const dayOf = ({ asOf }: ServiceOptions): Day => (asOf === undefined ? today() : parseDate(asOf))

/** For people and for monitoring; nothing is decided by it. */
export const clockTime = (): string => new Date().toISOString()

/** The report that is meant: `2024-2025-enrolments`. */
export function parsePeriod(name: string): ReportPeriod {
  const period = periodOfName(name)
  if (period !== undefined) return period
  throw new BadInput({
    nl: `“${name}” is geen rapport; schrijf het als 2024-2025-enrolments of 2024-2025-annual-report.`,
    en: `“${name}” is no report; write it as 2024-2025-enrolments or 2024-2025-annual-report.`,
    fr: `« ${name} » n'est pas un rapport ; écrivez-le comme 2024-2025-enrolments ou 2024-2025-annual-report.`,
  })
}
