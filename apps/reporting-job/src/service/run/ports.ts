/** What a run needs of the world outside its folders. */
import type { Text } from '@werkplekleren/rules'
import type { Report, ReportRequest } from '../../report/index.ts'
import type { SendMail } from '../delivery/index.ts'
import type { MailSettings } from '../settings/index.ts'

export interface DeliveryPorts {
  /** The time as ISO text, for the readers of the ledger and of messages only. */
  readonly now: () => string
  /** Makes ready to send mail; nothing is sent before the first message. */
  readonly openMail: (mail: MailSettings) => Promise<SendMail>
  /** What is being done; never personal data. */
  readonly notice: (words: Text, facts: Readonly<Record<string, string | number>>) => void
}

export interface Ports extends DeliveryPorts {
  /** Compiles a report in a folder. */
  readonly compile: (request: ReportRequest) => Promise<Pick<Report, 'unused'>>
}
