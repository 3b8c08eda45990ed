/** What an action cost: counted in the client's own stream of requests, or not claimed at all. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { listener, markAt, open, placeAt, planning } from './opened.ts'

const restore: (() => void)[] = []

afterEach(() => {
  for (const back of restore.splice(0)) back()
})

describe('the counts', () => {
  it('are those of Excel, for reading and for writing', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(300))
    const actions = [
      async () => (await addin.read([sheet.id], {})).traffic,
      () => addin.mark([markAt(sheet, 'B3')]),
      () => addin.write([{ place: placeAt(sheet, 'B3'), value: 'Houtbouw' }]),
      () => addin.clearMarks(),
    ]
    const writes = []
    for (const action of actions) {
      host.reset()
      const traffic = await action()
      expect(traffic).toEqual({
        roundTrips: host.batches.length,
        bytesIn: host.summary().responseBytes,
        bytesOut: host.summary().requestBytes,
        writes: host.batches.filter(({ write }) => write).length,
      })
      writes.push(traffic.writes > 0)
    }
    expect(writes).toEqual([false, true, true, true])
  })

  it('hold the batches that Excel refused', async () => {
    const { addin, host, sheet } = open({ limits: { responseBytes: 60_000 } })
    sheet.fill(planning(4_000))
    const { traffic } = await addin.read([sheet.id], {})
    expect(host.batches.some(({ error }) => error !== undefined)).toBe(true)
    expect(traffic.roundTrips).toBe(host.batches.length)
  })

  it('are not claimed where the client hides its requests; what was asked is still answered', async () => {
    const { addin, sheet } = open()
    sheet.fill([['Overeenkomst']])
    hideRequests()
    const { grids, traffic } = await addin.read([sheet.id], {})
    expect(grids[0]?.values).toEqual([['Overeenkomst']])
    expect(traffic).toEqual({ roundTrips: 0, bytesIn: 0, bytesOut: 0, writes: 0, unmeasured: true })
  })
})

/** A client that lets nobody between itself and what carries its batches. */
function hideRequests(): void {
  const { RequestContext } = Excel
  const hiding = new Proxy(RequestContext, {
    construct: (target, args) => {
      const context: Excel.RequestContext = Reflect.construct(target, args)
      let carrier: unknown
      Object.defineProperty(context, '_requestExecutor', {
        get: () => carrier,
        set: (given) => {
          carrier = given
        },
      })
      return context
    },
  })
  Object.assign(Excel, { RequestContext: hiding })
  restore.push(() => Object.assign(Excel, { RequestContext }))
}

describe('an Excel of the least version (ExcelApi 1.12)', () => {
  it('can do all of it', async () => {
    const { addin, host, sheet, settled, clock } = open({ sets: { ExcelApi: '1.12' } })
    sheet.fill(planning(20, 5))
    const { told, changed } = listener()
    const stop = await addin.watch(changed)
    await addin.read([sheet.id], {})
    await addin.readRows(sheet.id, 3, 1)
    await addin.mark([markAt(sheet, 'B3'), markAt(sheet, 'C3', 'warning', 'undecided')])
    await addin.goTo(placeAt(sheet, 'B3'))
    await addin.write([{ place: placeAt(sheet, 'B3'), value: 'Houtbouw' }])
    await addin.keep('x', 'y')
    await addin.kept('x')
    host.user.edits(sheet, 'B5', 'x')
    await settled()
    clock.pass(300)
    await addin.clearMarks()
    await addin.newPlanningSheet('mentors', undefined, 'nl')
    await addin.diagnostics()
    await stop()
    expect(told.flat()).toContainEqual({ kind: 'rows', sheetId: sheet.id, from: 4, count: 1 })
    expect(host.batches.flatMap(({ error }) => error ?? [])).toEqual([])
    expect(host.refs.size).toBe(0)
  })
})

describe('Excel', () => {
  it('is named in one folder only', () => {
    const source = fileURLToPath(new URL('../../src', import.meta.url))
    const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^excel[\\/]/.test(name))
      .filter((name) => {
        const code = readFileSync(`${source}/${name}`, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
          .replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, '')
        return /\b(?:Excel|OfficeExtension)\.\w/.test(code)
      })
    expect(naming).toEqual([])
  })
})
