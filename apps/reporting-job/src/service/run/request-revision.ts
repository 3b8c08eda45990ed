/** Writes down that a person wants a further revision of a published report, and why. */
import { text, withoutNationalNumbers } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import { appendEvent } from '../ledger/index.ts'
import type { Settings } from '../settings/index.ts'
import { ledgerFile } from './folders.ts'
import { notPublished, stateOf, underLock } from './run.ts'

/** Answers the number that the revision will get; throws `BadInput` where it cannot be asked for. */
export async function requestRevision(
  settings: Settings,
  period: ReportPeriod,
  reason: string,
  now: string,
  withoutCollected = false,
): Promise<number> {
  const name = periodName(period)
  if (reason.trim() === '' || withoutNationalNumbers(reason) !== reason) throw new BadInput(unfitReason)
  return underLock(settings, async () => {
    const revisions = (await stateOf(settings)).get(name)?.revisions ?? 0
    if (revisions === 0) throw new BadInput(notPublished(name))
    await appendEvent(
      ledgerFile(settings),
      {
        kind: 'revision-requested',
        period: name,
        reason: reason.trim(),
        ...(withoutCollected && { withoutCollected }),
      },
      now,
    )
    return revisions + 1
  })
}

const unfitReason = text(
  'De reden is leeg of bevat een nummer dat een persoon kan aanduiden; schrijf in één zin wat er verbeterd is, zonder personen.',
  'The reason is empty or holds a number that may name a person; write in one sentence what was corrected, without persons.',
  'Le motif est vide ou contient un numéro qui peut désigner une personne ; écrivez en une phrase ce qui a été corrigé, sans personnes.',
)
