/** The heartbeat file: when the service last ran and how that went, for monitoring. */
import { open, readFile, rename } from 'node:fs/promises'
import { z } from 'zod'
import type { Settings } from '../settings/index.ts'
import { heartbeatFile } from './folders.ts'

const schema = z.object({
  /** ISO text of the clock. */
  at: z.iso.datetime(),
  /** The day that the round took for today. */
  today: z.string(),
  round: z.enum(['done', 'busy', 'stopped']),
  published: z.int(),
  waiting: z.int(),
  failed: z.int(),
})

export type Heartbeat = z.infer<typeof schema>

/** Replaces the file as a whole. */
export async function writeHeartbeat(settings: Settings, heartbeat: Heartbeat): Promise<void> {
  const file = heartbeatFile(settings)
  const draft = `${file}.${process.pid}`
  const handle = await open(draft, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(heartbeat)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

/** The last heartbeat, or undefined where there is none that can be read. */
export async function readHeartbeat(settings: Settings): Promise<Heartbeat | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(heartbeatFile(settings), 'utf8')))
  } catch {
    return undefined
  }
}
