/**
 * One runner at a time over a folder.
 *
 * Every holding is a file with the next number, put there whole by a link, which only one process can do; the highest
 * number holds. Nobody removes or renames another's file, so that a slow process can never take away a younger lock: it
 * can only try for the number after the one it saw, find that taken, or find that a higher one exists and step back.
 */
import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { lifeOf, type Owner, ownerSchema, thisProcess } from './owner.ts'

export interface Lock {
  /** Whether this process still holds; false where it stood still so long that another took over. */
  readonly held: () => Promise<boolean>
  readonly release: () => Promise<void>
}

export interface Busy {
  readonly busy: Pick<Owner, 'host' | 'pid'>
}

/** How often an owner gives a sign of life, and how long another machine waits for one before it takes over. */
export interface Beats {
  readonly everyMs: number
  readonly patienceMs: number
}

const beatsInUse: Beats = { everyMs: 5_000, patienceMs: 60_000 }

/** Takes the lock of a folder, which is made where only it is missing, or says who has it. */
export async function takeLock(folder: string, beats: Beats = beatsInUse): Promise<Lock | Busy> {
  await mkdir(folder, { mode: FOLDER_MODE }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  const self = await thisProcess()
  for (;;) {
    const highest = (await numbersIn(folder)).at(-1) ?? 0
    const owner = highest === 0 ? undefined : await ownerOf(folder, highest)
    if (owner !== undefined && !(await isGone(folder, highest, owner, beats))) return { busy: owner }
    const number = highest + 1
    if (!(await place(folder, number, self))) continue
    // Numbers may have gone on and old files been cleared since the folder was read.
    if ((await numbersIn(folder)).at(-1) === number) return lockOf(folder, number, self, beats)
    await rm(lockFile(folder, number), { force: true })
  }
}

function lockOf(folder: string, number: number, self: Owner, { everyMs }: Beats): Lock {
  let beat = 0
  const beating = setInterval(() => {
    beat += 1
    // A sign that cannot be given is a missing one: that is what others look for.
    writeFile(beatFile(folder, number), String(beat)).catch(() => {})
  }, everyMs)
  beating.unref()
  const held = async () => (await numbersIn(folder)).at(-1) === number
  return {
    held,
    release: async () => {
      clearInterval(beating)
      if (!(await held())) return
      const released = join(folder, `.${self.id}`)
      try {
        await writeWhole(released, { ...self, released: true })
        await rename(released, lockFile(folder, number))
        await clearOld(folder, number)
      } catch {
        // On a full disk too a file can go; nobody has seen this number free, so nobody tries for the next.
        await rm(released, { force: true })
        await rm(lockFile(folder, number), { force: true })
      }
    },
  }
}

/** Puts the file of a number in place, whole; false where that number is taken. */
async function place(folder: string, number: number, self: Owner): Promise<boolean> {
  const draft = join(folder, `.${self.id}`)
  await writeWhole(draft, self)
  try {
    await link(draft, lockFile(folder, number))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Gone for certain, or no sign of life for as long as patience lasts, by this machine's own watch. */
async function isGone(
  folder: string,
  number: number,
  owner: Owner,
  { everyMs, patienceMs }: Beats,
): Promise<boolean> {
  const life = await lifeOf(owner)
  if (life !== 'unknown') return life === 'gone'
  const sign = () => readFile(beatFile(folder, number), 'utf8').catch(() => '')
  const first = await sign()
  for (let waited = 0; waited < patienceMs; waited += everyMs) {
    await delay(everyMs)
    if ((await sign()) !== first) return false
    if ((await numbersIn(folder)).at(-1) !== number) return false
    if ((await ownerOf(folder, number))?.released === true) return true
  }
  return true
}

/** An owner that cannot be read counts as none: its file was put in place whole, so somebody damaged it since. */
async function ownerOf(folder: string, number: number): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(lockFile(folder, number), 'utf8')))
  } catch {
    return undefined
  }
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  const found = (await readdir(folder)).flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? [])
  return found.map(Number).sort((a, b) => a - b)
}

/** Leaves the last few, so that a folder being read while numbers go on never looks empty. */
async function clearOld(folder: string, number: number): Promise<void> {
  for (const old of await numbersIn(folder)) {
    if (old > number - KEPT) continue
    await rm(beatFile(folder, old), { force: true })
    await rm(lockFile(folder, old), { force: true })
  }
}

async function writeWhole(file: string, owner: Owner): Promise<void> {
  const handle = await open(file, 'w', FILE_MODE)
  try {
    await handle.writeFile(`${JSON.stringify(owner)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const lockFile = (folder: string, number: number): string => join(folder, `lock-${number}`)
const beatFile = (folder: string, number: number): string => join(folder, `beat-${number}`)

const KEPT = 8
const FILE_MODE = 0o640
const FOLDER_MODE = 0o750
