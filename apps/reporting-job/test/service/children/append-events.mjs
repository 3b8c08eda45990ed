/** Appends events to a ledger until it is killed, and confirms each by its number. */
import { appendEvent } from '../../../dist/service/ledger/index.js'

const [, , file] = process.argv
for (;;) {
  const event = {
    kind: 'started',
    period: '2024-2025-enrolments',
    revision: 1,
    inputs: [],
    software: '0.1.0',
  }
  const { n } = await appendEvent(file, event, '2025-02-04T06:00:00.000Z')
  process.stdout.write(`${n}\n`)
}
