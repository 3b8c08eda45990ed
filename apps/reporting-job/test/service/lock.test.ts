/** Never two runners in one folder: races, kills, other machines. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Busy, type Lock, takeLock } from '../../src/service/lock/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const child = fileURLToPath(new URL('./children/take-lock.mjs', import.meta.url))

function held(lock: Lock | Busy): Lock {
  if ('busy' in lock) throw new Error('The lock is taken')
  return lock
}

it('is held by one, and free again after release', async () => {
  const first = held(await takeLock(folder))
  expect(await takeLock(folder)).toMatchObject({ busy: { pid: process.pid, host: hostname() } })
  expect(await first.held()).toBe(true)
  await first.release()
  const second = held(await takeLock(folder))
  expect(await first.held()).toBe(false)
  await first.release()
  expect(await takeLock(folder)).toHaveProperty('busy')
  await second.release()
})

it('leaves no growing heap of files behind', async () => {
  for (let turn = 0; turn < 40; turn += 1) await held(await takeLock(folder)).release()
  expect(readdirSync(folder).length).toBeLessThan(12)
})

it('has one runner at a time among processes that race, some of which are killed while they hold it', async () => {
  const journal = join(folder, 'journal')
  const racers = Array.from({ length: 10 }, (_, index) =>
    spawn(
      process.execPath,
      [child, join(folder, 'lock'), journal, '15', index % 3 === 0 ? 'dies' : 'lives'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    ),
  )
  const ends = await Promise.all(racers.map((racer) => once(racer, 'exit')))
  expect(ends.filter(([, signal]) => signal === 'SIGKILL')).toHaveLength(4)
  const steps = readFileSync(journal, 'utf8').trimEnd().split('\n')
  expect(steps.filter((step) => step.startsWith('in'))).toHaveLength(150)
  const dead = new Set(
    racers.filter(({ signalCode }) => signalCode === 'SIGKILL').map(({ pid }) => String(pid)),
  )
  let inside: string | undefined
  for (const step of steps) {
    const [what, who = ''] = step.split(' ')
    if (what === 'in') {
      // Only a killed one leaves without a word.
      if (inside !== undefined) expect(dead).toContain(inside)
      inside = who
    } else {
      expect(who).toBe(inside)
      inside = undefined
    }
  }
})

describe('the lock of', () => {
  const quick = { everyMs: 10, patienceMs: 150 }
  const foreign = { id: 'x', host: 'other-machine', place: 'other', pid: 1, began: '1', released: false }
  const write = (owner: unknown) => writeFileSync(join(folder, 'lock-7'), JSON.stringify(owner))

  it('a process that is gone is taken over at once, also where another process has its number', async () => {
    held(await takeLock(folder))
    const mine = JSON.parse(readFileSync(join(folder, 'lock-1'), 'utf8'))
    expect(mine).toMatchObject({ pid: process.pid })
    write({ ...mine, began: '1' })
    held(await takeLock(folder))
    expect(readdirSync(folder)).toContain('lock-8')
  })

  it('another machine is taken over when it has given no sign of life for long enough', async () => {
    write(foreign)
    held(await takeLock(folder, quick))
  })

  it('another machine is respected while it gives signs of life', async () => {
    write(foreign)
    let beat = 0
    const beating = setInterval(() => {
      beat += 1
      writeFileSync(join(folder, 'beat-7'), String(beat))
    }, 5)
    try {
      expect(await takeLock(folder, quick)).toEqual({ busy: foreign })
    } finally {
      clearInterval(beating)
    }
  })

  it('another machine that is done is free', async () => {
    write({ ...foreign, released: true })
    held(await takeLock(folder))
  })
})
