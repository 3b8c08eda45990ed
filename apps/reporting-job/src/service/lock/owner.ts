/** Who holds the lock, told so exactly that a process that is gone can be known from one that runs. */
import { randomUUID } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { z } from 'zod'

export const ownerSchema = z.strictObject({
  /** Of this one holding. */
  id: z.string(),
  host: z.string(),
  /** Boot of the machine and space of process numbers, where the system tells: only there does a number mean anything. */
  place: z.string(),
  pid: z.int(),
  /** When the process began, as the system counts; empty where it does not tell. */
  began: z.string(),
  /** Set by the owner itself when it is done. */
  released: z.boolean(),
})

export type Owner = z.infer<typeof ownerSchema>

export async function thisProcess(): Promise<Owner> {
  const { pid } = process
  return {
    id: randomUUID(),
    host: hostname(),
    place: await placeHere(),
    pid,
    began: (await beginningOf(pid)) ?? '',
    released: false,
  }
}

/** Whether the owner runs; `unknown` where process numbers here say nothing about it. */
export async function lifeOf(owner: Owner): Promise<'runs' | 'gone' | 'unknown'> {
  if (owner.released) return 'gone'
  const here = await placeHere()
  if (here === '' || owner.host !== hostname() || owner.place !== here || owner.began === '') return 'unknown'
  return (await beginningOf(owner.pid)) === owner.began ? 'runs' : 'gone'
}

async function placeHere(): Promise<string> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    return `${boot} ${await readlink('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}

/** The start time of a process in ticks since the boot: two processes with one number differ in it. */
async function beginningOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold spaces; the state and eighteen numbers follow, then the start.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? undefined : fields[START_FIELD]
  } catch {
    return undefined
  }
}

const START_FIELD = 18
