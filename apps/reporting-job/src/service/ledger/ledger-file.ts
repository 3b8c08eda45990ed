/** The ledger as a file of JSON lines: what was written is there for good, a line that was cut off is no event. */
import { constants } from 'node:fs'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncToDisk } from '../../publishing/index.ts'
import { eventKinds, eventSchema, type LedgerEvent, type NewEvent } from './events.ts'
import { contradiction, unknownKind, unreadableLine } from './ledger-refused.ts'

export interface ReadLedger {
  readonly events: readonly LedgerEvent[]
  /** Bytes after the last complete line: what a run wrote that was cut off. */
  readonly tornBytes: number
}

/** Reads the ledger; one that does not exist yet is empty. Throws `BadInput` for lines that are no events of ours. */
export async function readLedger(file: string): Promise<ReadLedger> {
  const content = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const end = content.lastIndexOf(NEWLINE) + 1
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1)
  return {
    events: lines.map((line, index) => eventOf(file, line, index + 1)),
    tornBytes: content.length - end,
  }
}

/** Writes one event and waits until it is on the disk; only whoever holds the lock may call this. */
export async function appendEvent(file: string, event: NewEvent, at: string): Promise<LedgerEvent> {
  const { events, tornBytes } = await readLedger(file)
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, FILE_MODE)
  try {
    let n = events.length + 1
    if (tornBytes > 0) {
      await handle.truncate((await handle.stat()).size - tornBytes)
      await write(handle, { n, at, kind: 'repaired', bytes: tornBytes })
      n += 1
    }
    // The kinds are parts of one union, which a spread does not keep apart.
    const numbered = { n, at, ...event } as LedgerEvent
    await write(handle, numbered)
    if (events.length === 0) await syncToDisk(dirname(file))
    return numbered
  } finally {
    await handle.close()
  }
}

async function write(handle: FileHandle, event: LedgerEvent): Promise<void> {
  await handle.writeFile(`${JSON.stringify(eventSchema.parse(event))}\n`)
  await handle.sync()
}

function eventOf(file: string, line: string, number: number): LedgerEvent {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw unreadableLine(file, number)
  }
  const parsed = eventSchema.safeParse(value)
  if (!parsed.success) {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
    if (typeof kind === 'string' && /^[a-z-]{1,40}$/.test(kind) && !eventKinds.includes(kind))
      throw unknownKind(file, number, kind)
    throw unreadableLine(file, number)
  }
  if (parsed.data.n !== number) throw contradiction(file, number)
  return parsed.data
}

const NEWLINE = 0x0a
const FILE_MODE = 0o640
