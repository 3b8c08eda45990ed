/** One run of the service under its lock, and how it writes down what happens. */
import { mkdir } from 'node:fs/promises'
import { text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { appendEvent, foldLedger, type NewEvent, type PeriodState, readLedger } from '../ledger/index.ts'
import { type Lock, takeLock } from '../lock/index.ts'
import type { Settings } from '../settings/index.ts'
import { ledgerFile, lockFolder } from './folders.ts'
import type { DeliveryPorts } from './ports.ts'

export interface Run {
  readonly settings: Settings
  readonly ports: DeliveryPorts
  readonly lock: Lock
}

/** Writes an event, durably; throws where another run took over. */
export async function write({ settings, ports, lock }: Run, event: NewEvent): Promise<void> {
  await requireHeld(lock)
  await appendEvent(ledgerFile(settings), event, ports.now())
}

export async function requireHeld(lock: Lock): Promise<void> {
  if (await lock.held()) return
  throw new BadInput(
    text(
      'Een andere uitvoering heeft het overgenomen terwijl deze stilstond; deze stopt en heeft verder niets gepubliceerd.',
      'Another run took over while this one stood still; this one stops and published nothing more.',
      "Une autre exécution a pris le relais pendant que celle-ci était à l'arrêt ; celle-ci s'arrête et n'a plus rien publié.",
    ),
  )
}

/** What the ledger says, period by period. */
export async function stateOf(settings: Settings): Promise<ReadonlyMap<string, PeriodState>> {
  const file = ledgerFile(settings)
  return foldLedger(file, (await readLedger(file)).events)
}

/** Why somebody has to wait. */
const busySentence = ({ host, pid }: { readonly host: string; readonly pid: number }) =>
  text(
    `Er is al een uitvoering bezig (proces ${pid} op ${host}); probeer opnieuw als die klaar is.`,
    `Another run is going on (process ${pid} on ${host}); try again when it is done.`,
    `Une autre exécution est en cours (processus ${pid} sur ${host}) ; réessayez quand elle sera terminée.`,
  )

export const notPublished = (period: string) =>
  text(
    `Van ${period} is nog niets gepubliceerd; een revisie kan pas daarna (“werkplek status” toont wat er is).`,
    `Nothing was published of ${period} yet; a revision is possible only after that (“werkplek status” shows what there is).`,
    `Rien n'a encore été publié de ${period} ; une révision n'est possible qu'ensuite (« werkplek status » montre ce qui existe).`,
  )

/** Does something that no run may do at the same time; throws `BadInput` where one is busy. */
export async function underLock<T>(settings: Settings, work: (lock: Lock) => Promise<T>): Promise<T> {
  await mkdir(settings.output, { recursive: true })
  const lock = await takeLock(lockFolder(settings))
  if ('busy' in lock) throw new BadInput(busySentence(lock.busy))
  try {
    return await work(lock)
  } finally {
    await lock.release()
  }
}
