/** An office that delivers: light reports, three partnerships, and the mail server it is given. */
import type { Outcome, Ports } from '../../src/service/index.ts'
import { lightReport } from './children/light-report.mjs'
import { Office } from './office.ts'

export const recipients: readonly string[] = [
  'partnerships:',
  '  AUTO: { language: nl, mail: { secretariaat: duaal@auto.example, directie: directie@auto.example } }',
  '  HOUT: { language: fr, mail: { secretariat: duaal@bois.example } }',
  '  ZORG: { language: en }',
]

export interface DeliveryOptions {
  readonly port?: number
  readonly mail?: string
  readonly first?: string
}

export const deliveryConfiguration = ({ port, mail = '', first = '2024-2025' }: DeliveryOptions) => [
  'organisation: Departement Werk',
  'extracts: extracts',
  'output: reports',
  `firstSchoolYear: ${first}`,
  'reports:',
  '  enrolments: { dueAfterDays: 7, expected: [sectors] }',
  '  annual-report: { dueAfterDays: 14, expected: [sectors] }',
  'delivery:',
  '  recipients: recipients.yaml',
  '  folder: deliveries',
  '  folderShownAs: https://delen.example/duaal',
  '  returnTo: https://delen.example/terug',
  '  contact: { name: Team Duaal, mail: team@werk.example, phone: 02 000 00 00 }',
  ...(port === undefined
    ? []
    : [
        `  mail: { host: 127.0.0.1, port: ${port}, tls: none, from: duaal@werk.example, timeoutSeconds: 2${mail} }`,
      ]),
]

export class DeliveryOffice extends Office {
  constructor(options: DeliveryOptions = {}) {
    super(deliveryConfiguration(options))
    this.writeFile('recipients.yaml', recipients)
  }

  /** Light extracts come in for a period. */
  comeIn(period: string, content = 'AUTO'): void {
    this.writeFile(`extracts/${period}/sectors.csv`, ['Sectorcode;Naam', `${content};x`])
  }

  /** What a round on a day delivered, in words: `AUTO/secretariaat delivered`. */
  async deliveries(iso: string, ports: Partial<Ports> = {}): Promise<readonly string[]> {
    const { deliveries } = await this.ticked(iso, { compile: lightReport(), ...ports })
    if (deliveries.problem) return [deliveries.problem.en]
    return deliveries.delivered.map(({ recipient, result }) => `${recipient} ${result}`)
  }

  /** What became of the reports of a round. */
  outcomesOf(iso: string): Promise<readonly Outcome[]> {
    return this.outcomes(iso, { compile: lightReport() })
  }
}
