/** Writes down that a person wants a further revision of a published report, and why. */
import { mkdir } from 'node:fs/promises'
import { text, withoutNationalNumbers } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import { appendEvent } from '../ledger/index.ts'
import { takeLock } from '../lock/index.ts'
import type { Settings } from '../settings/index.ts'
import { ledgerFile, lockFolder } from './folders.ts'
import { busySentence, stateOf } from './run.ts'

/** Answers the number that the revision will get; throws `BadInput` where it cannot be asked for. */
export async function requestRevision(
  settings: Settings,
  period: ReportPeriod,
  reason: string,
  now: string,
): Promise<number> {
  const name = periodName(period)
  if (reason.trim() === '' || withoutNationalNumbers(reason) !== reason) throw new BadInput(unfitReason)
  await mkdir(settings.output, { recursive: true })
  const lock = await takeLock(lockFolder(settings))
  if ('busy' in lock) throw new BadInput(busySentence(lock.busy))
  try {
    const revisions = (await stateOf(settings)).get(name)?.revisions ?? 0
    if (revisions === 0)
      throw new BadInput(
        text(
          `Van ${name} is nog niets gepubliceerd; een revisie kan pas daarna (“werkplek status” toont wat er is).`,
          `Nothing was published of ${name} yet; a revision is possible only after that (“werkplek status” shows what there is).`,
          `Rien n'a encore été publié de ${name} ; une révision n'est possible qu'ensuite (« werkplek status » montre ce qui existe).`,
        ),
      )
    await appendEvent(
      ledgerFile(settings),
      { kind: 'revision-requested', period: name, reason: reason.trim() },
      now,
    )
    return revisions + 1
  } finally {
    await lock.release()
  }
}

const unfitReason = text(
  'De reden is leeg of bevat een nummer dat een persoon kan aanduiden; schrijf in één zin wat er verbeterd is, zonder personen.',
  'The reason is empty or holds a number that may name a person; write in one sentence what was corrected, without persons.',
  'Le motif est vide ou contient un numéro qui peut désigner une personne ; écrivez en une phrase ce qui a été corrigé, sans personnes.',
)
