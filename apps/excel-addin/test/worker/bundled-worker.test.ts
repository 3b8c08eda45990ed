/** The worker as a browser gets it: one language, no Node, and what it finds is what is found here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Language, languages } from '@werkplekleren/rules'
import { afterAll, describe, expect, it } from 'vitest'
import { type Built, buildOf } from '../../../../test/architecture/support/built-rules.ts'
import { checkerConfig } from '../../build/checker-config.mjs'
import { localChecker } from '../../src/core/index.ts'
import { type WorkerPort, workerChecker } from '../../src/worker/index.ts'
import { findingOf, grid, internships } from '../core/sheets.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const source = (name: string) => JSON.stringify(join(root, 'apps/excel-addin/src/worker', name))
const folder = mkdtempSync(join(tmpdir(), 'bundled-worker-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sheets = [grid('Overeenkomsten', internships), grid('Nota', [['vergeet niet']])]
const asOf = '2024-12-31'

/** Modules by their place in the repository. */
const placesOf = ({ modules }: Built) =>
  modules.filter((id) => !/^\0(entry$|rolldown\/)/.test(id)).map((id) => id.replace(root, ''))

describe.each(languages)('the worker in %s', (language) => {
  it('is made of the rules, recognising and the core, and is at most 151 KB after gzip', async () => {
    const { plugins } = checkerConfig(`${root}apps/excel-addin/`, language)
    const built = await buildOf(`import ${source('worker.ts')}`, plugins)
    expect(built.imports).toEqual([])
    const allowed =
      /^(packages\/rules\/dist|packages\/workbook\/dist\/(cells|recognising)|apps\/excel-addin\/src)\//
    expect(placesOf(built).filter((place) => !allowed.test(place))).toEqual([])
    expect(built.size).toBeLessThanOrEqual(151_000)
    expect(built.size).toBeGreaterThan(100_000)
    const checker = workerChecker(() => started(built, language))
    try {
      const here = localChecker()
      const options = { language, asOf }
      const shown = await checker.check(sheets, options)
      expect(shown).toEqual(await here.check(sheets, options))
      const tooLong = findingOf(shown, 'wes-max-duration')
      expect(await checker.explain(tooLong)).toEqual(await here.explain(tooLong))
      expect(await checker.suggest(tooLong)).toEqual(await here.suggest(tooLong))
      const given = { key: tooLong.key, reason: 'ziekte', author: 'AB', until: '2025-06-30' }
      expect(await checker.accept(given)).toEqual(await here.accept(given))
      const edits = [{ sheetId: 'id-Overeenkomsten', from: 2, values: [['S2']] }]
      expect(await checker.recheck(edits)).toEqual(await here.recheck(edits))
    } finally {
      checker.dispose()
    }
  })
})

it('the pane gets no rule with the checker that talks to the worker', async () => {
  const built = await buildOf(`export { workerChecker } from ${source('index.ts')}`, [])
  expect(placesOf(built).filter((place) => place.startsWith('packages/'))).toEqual([])
  expect(built.size).toBeLessThan(5000)
})

/** The bundle in a worker of Node, whose port is not yet its global object as it is in a browser. */
function started({ code }: Built, language: Language): WorkerPort {
  const file = join(folder, `${language}.mjs`)
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
globalThis.postMessage = (message) => parentPort.postMessage(message)
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }))
${code}`,
  )
  const worker = new Worker(file)
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (type, listener) =>
      worker.on(type, (data: unknown) => listener(type === 'message' ? { data } : {})),
    terminate: () => void worker.terminate(),
  }
}
