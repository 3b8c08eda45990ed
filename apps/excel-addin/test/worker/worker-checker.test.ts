/** Calls by message: progress, cancelling, and errors as values. */
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { type Checker, localChecker } from '../../src/core/index.ts'
import { type WorkerPort, workerChecker } from '../../src/worker/index.ts'
import { serve } from '../../src/worker/serve.ts'
import { agreementColumns, findingOf, grid, internships, tableRows } from '../core/sheets.ts'

const options = { language: 'fr', asOf: '2024-12-31' } as const
const sheets = [grid('Overeenkomsten', internships)]
const many = [
  grid(
    'Overeenkomsten',
    tableRows(
      'agreements',
      agreementColumns,
      Array.from({ length: 11_000 }, (_, row) => [
        `S${row}`,
        'WES',
        `L${row}`,
        '',
        `M${row}`,
        '2024-01-08',
        '2024-06-30',
      ]),
    ),
  ),
]

const open: Checker[] = []
afterEach(() => {
  for (const checker of open.splice(0)) checker.dispose()
})

/** A checker whose worker is the other end of a channel: what goes through it is copied as between threads. */
function connected(inner?: Checker): { readonly checker: Checker; readonly fail: () => void } {
  let fail = () => {}
  const checker = workerChecker(() => {
    const { port1, port2 } = new MessageChannel()
    const ends = [port1, port2].map((port) => ({
      postMessage: (message: unknown) => port.postMessage(message),
      addEventListener: (type: string, listener: (event: object) => void) => {
        if (type === 'message') port.on('message', (data: unknown) => listener({ data }))
        else if (type === 'error') fail = () => listener({})
      },
      terminate: () => port.close(),
    })) as unknown as readonly [WorkerPort, WorkerPort]
    serve(ends[1], inner)
    return ends[0]
  })
  open.push(checker)
  return { checker, fail: () => fail() }
}

describe('the checker in a worker', () => {
  it('answers as the checker itself does', async () => {
    const here = localChecker()
    const { checker } = connected()
    expect(await checker.check(sheets, options)).toEqual(await here.check(sheets, options))
    const { key } = findingOf(await checker.recheck([]), 'wes-max-duration')
    const given = { key, reason: 'raison', author: 'AB', until: '2025-01-31' }
    await here.recheck([])
    expect(await checker.accept(given)).toEqual(await here.accept(given))
    expect(await checker.upcoming(30)).toEqual(await here.upcoming(30))
  })

  it('tells how far it is, from 0 to 1 and never back', async () => {
    const shares: number[] = []
    await connected().checker.check(many, { ...options, progress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares[0]).toBeGreaterThan(0)
    expect(shares.at(-1)).toBe(1)
  })

  it('stops when it is told to, and knows then what it knew before', async () => {
    const { checker } = connected()
    const before = await checker.check(sheets, options)
    const controller = new AbortController()
    const progress = () => controller.abort()
    await expect(checker.check(many, { ...options, signal: controller.signal, progress })).rejects.toEqual({
      code: 'stopped',
      sentence: 'Le contrôle a été arrêté.',
    })
    expect(await checker.explain(findingOf(before, 'wes-max-duration'))).not.toEqual([])
  })

  it('drops a check that a later one overtakes', async () => {
    const { checker } = connected()
    const first = checker.check(many, options)
    const second = checker.check(sheets, options)
    await expect(first).rejects.toMatchObject({ code: 'stopped' })
    expect((await second).sheets[0]?.rows).toBe(2)
  })

  it('says in words what it cannot do', async () => {
    const { checker } = connected()
    await expect(checker.recheck([])).rejects.toMatchObject({ code: 'notCheckedYet' })
    await expect(checker.check(sheets, { ...options, asOf: '31/12/2024' })).rejects.toMatchObject({
      code: 'notADay',
    })
    const shown = await checker.check(sheets, options)
    const finding = findingOf(shown, 'wes-max-duration')
    await expect(checker.suggest({ ...finding, key: 'gone' })).rejects.toMatchObject({ code: 'findingGone' })
    const broken = [{ ...grid('Fout', internships), merges: ['geen bereik'] }]
    await expect(checker.check(broken, options)).rejects.toMatchObject({ code: 'failed' })
  })

  it('starts a new worker after one failed', async () => {
    const { checker, fail } = connected()
    await checker.check(sheets, options)
    const lost = checker.check(many, options)
    fail()
    await expect(lost).rejects.toMatchObject({ code: 'failed' })
    await expect(checker.recheck([])).rejects.toMatchObject({ code: 'notCheckedYet' })
    expect((await checker.check(sheets, options)).findings.length).toBeGreaterThan(0)
  })
})
