/** Full disks, folders that cannot be written, clocks that jump, days of 23 and 25 hours: nothing half-made, nothing twice. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDay } from '@werkplekleren/rules'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { today } from '../../src/command/options.ts'
import { ledgerFile, readLedger } from '../../src/service/index.ts'
import { DeliveryOffice } from './delivery-office.ts'
import { MailServer } from './mail-server.ts'

const COUNT = '2024-2025-enrolments'
const FOLDERS = ['AUTO delivered', 'HOUT delivered', 'ZORG delivered']
const mount = (...args: readonly string[]) => spawnSync('mount', args).status === 0

/** A disk of its own in a folder of the office; whether this machine allows that is tried once. */
const probe = new DeliveryOffice()
mkdirSync(probe.path('disk'))
const mayMount = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe.path('disk'))
if (mayMount) spawnSync('umount', [probe.path('disk')])
if (!mayMount)
  process.stdout.write('Not tried: a full and a read-only disk, for mounting is not allowed here.\n')

describe.skipIf(!mayMount)('a disk', () => {
  const mounted: string[] = []
  afterAll(() => {
    for (const at of mounted) spawnSync('umount', [at])
  })

  /** The office keeps a folder on a disk of this size; the rest of it elsewhere. */
  function onDisk(
    folder: string,
    size: string,
  ): { readonly one: DeliveryOffice; readonly remount: (options: string) => void } {
    const one = new DeliveryOffice()
    one.comeIn(COUNT)
    const at = one.path(folder)
    mkdirSync(at)
    expect(mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at)).toBe(true)
    mounted.push(at)
    return { one, remount: (options) => expect(mount('-o', `remount,${options}`, at)).toBe(true) }
  }

  const partial = (one: DeliveryOffice) => existsSync(one.path('reports', COUNT))

  it('that is full takes no half report; once there is room it is made', async () => {
    const { one, remount } = onDisk('reports', '80k')
    const [outcome] = await one.outcomesOf('2025-02-10')
    expect(outcome).toMatchObject({ result: 'failed', failure: { code: 'output' } })
    expect(partial(one)).toBe(false)
    expect(readdirSync(one.path('reports'))).not.toContain('.staging')
    remount('size=2m')
    expect(await one.deliveries('2025-02-11')).toEqual(FOLDERS)
  })

  it('so full that not even the ledger can grow stops the round; what was known stays known', async () => {
    const { one, remount } = onDisk('reports', '2m')
    await one.deliveries('2025-02-10')
    const ledger = readFileSync(one.path('reports', 'ledger.jsonl'))
    one.comeIn('2024-2025-annual-report')
    const { status } = spawnSync('sh', ['-c', `cat /dev/zero > ${join(one.path('reports'), 'fill')}`])
    expect(status).not.toBe(0)
    await expect(one.deliveries('2025-09-20')).rejects.toThrow(/ENOSPC/)
    const after = await readLedger(ledgerFile(await one.settings()))
    expect(after.events.length).toBe(ledger.toString('utf8').trimEnd().split('\n').length)
    expect(existsSync(one.path('reports', '2024-2025-annual-report'))).toBe(false)
    spawnSync('rm', [one.path('reports', 'fill')])
    remount('size=4m')
    expect(await one.deliveries('2025-09-20')).toEqual(FOLDERS)
  })

  it('of the partnerships that is full or read-only takes no half folder; the reports are made all the same', async () => {
    const { one, remount } = onDisk('deliveries', '48k')
    expect(await one.deliveries('2025-02-10')).toContain('ZORG deferred')
    const whole = readdirSync(one.path('deliveries')).filter((name) => !name.startsWith('.'))
    for (const code of whole)
      expect(readdirSync(one.path('deliveries', code, COUNT, 'revision-1'))).toHaveLength(3)
    remount('size=2m')
    remount('ro')
    expect((await one.deliveries('2025-02-11')).every((line) => line.endsWith('deferred'))).toBe(true)
    remount('rw')
    expect(await one.deliveries('2025-02-12')).toContain('ZORG delivered')
    expect(await one.deliveries('2025-02-13')).toEqual([])
  })

  it('of the reports that is read-only stops the round with the reason, and changes nothing', async () => {
    const { one, remount } = onDisk('reports', '2m')
    remount('ro')
    await expect(one.deliveries('2025-02-10')).rejects.toThrow(/EROFS/)
    remount('rw')
    expect(await one.deliveries('2025-02-10')).toEqual(FOLDERS)
  })
})

describe('a clock', () => {
  it('that jumps back and forth by years makes and delivers nothing twice', async () => {
    const server = await MailServer.start()
    const one = new DeliveryOffice({ port: server.port })
    one.comeIn(COUNT)
    for (const day of ['2025-02-10', '2019-01-01', '2024-02-29', '2031-12-31', '2025-02-09', '2028-02-29'])
      await one.deliveries(day)
    const { events } = await readLedger(ledgerFile(await one.settings()))
    expect(events.filter(({ kind }) => kind === 'published')).toHaveLength(1)
    expect(events.filter(({ kind }) => kind === 'delivered')).toHaveLength(6)
    expect(server.received).toHaveLength(3)
  })
})

describe('today, asked every hour in Brussels,', () => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = 'Europe/Brussels'
  })
  afterEach(() => vi.useRealTimers())
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it.each([
    ['where an hour is skipped', '2025-03-29', '2025-03-30', 23],
    ['where an hour comes twice', '2025-10-25', '2025-10-26', 25],
    ['on 29 February', '2024-02-28', '2024-02-29', 24],
  ])('%s, is every day once and in order', (_, eve, day, hours) => {
    vi.useFakeTimers()
    const seen: string[] = []
    for (let hour = 0; hour < 60; hour += 1) {
      vi.setSystemTime(Date.parse(`${eve}T00:17:00Z`) + hour * HOUR_MS)
      seen.push(formatDay(today()))
    }
    expect(seen).toEqual([...seen].sort())
    expect(seen[0]).toBe(eve)
    expect(seen.filter((one) => one === day)).toHaveLength(hours)
    expect(new Set(seen).size).toBe(3)
  })
})

const HOUR_MS = 3_600_000

it('a file where a folder of the service should be is told, and left alone', async () => {
  const one = new DeliveryOffice()
  one.comeIn(COUNT)
  writeFileSync(one.path('reports'), 'mine')
  await expect(one.deliveries('2025-02-10')).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect(readFileSync(one.path('reports'), 'utf8')).toBe('mine')
})
