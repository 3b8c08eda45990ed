/**
 * Runs the bundled tests of a part inside Stryker's own process, the bundle afresh for every mutant. Stryker's runner for
 * vitest starts a worker for every mutant and takes ten times as long for the same verdicts.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundledTests } from './bundle.config.mjs'
import { collected } from './collected-tests.mjs'

class BundleRunner {
  times = new Map()

  init() {
    this.file = resolve(bundledTests)
    const body = readFileSync(this.file, 'utf8')
    this.bundle = new Script(`(function (exports, require, module, __filename, __dirname) {${body}\n})`, {
      filename: this.file,
    }).runInThisContext()
    // The instrumented code counts and looks up its mutants here.
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.mutation = {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  dryRun({ coverageAnalysis }) {
    this.mutation.activeMutant = undefined
    this.mutation.mutantCoverage = { static: {}, perTest: {} }
    const tests = this.load().map((test) => {
      this.mutation.currentTestId = test.id
      const result = run(test)
      this.mutation.currentTestId = undefined
      return result
    })
    const mutantCoverage = this.mutation.mutantCoverage
    this.mutation.mutantCoverage = { static: {}, perTest: {} }
    // Whatever is told of it is used, also where every test is asked for.
    return { status: DryRunStatus.Complete, tests, ...(coverageAnalysis !== 'off' && { mutantCoverage }) }
  }

  mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    this.mutation.hitCount = 0
    this.mutation.hitLimit = hitLimit
    this.mutation.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    const results = []
    try {
      const tests = this.load()
      this.mutation.activeMutant = activeMutant.id
      for (const test of this.quickFirst(tests, testFilter)) {
        const result = run(test)
        this.times.set(test.id, result.timeSpentMs)
        results.push(result)
        if (result.status === TestStatus.Failed) break
      }
    } catch (error) {
      results.push(failed({ id: 'loading', name: 'loading' }, error, 0))
    }
    this.mutation.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(this.mutation.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    )
  }

  quickFirst(tests, testFilter) {
    const wanted = testFilter && new Set(testFilter)
    return tests
      .filter(({ id }) => wanted?.has(id) ?? true)
      .sort((a, b) => (this.times.get(a.id) ?? 0) - (this.times.get(b.id) ?? 0))
  }

  load() {
    const { tests, vitest } = collected()
    const load = createRequire(this.file)
    this.bundle({}, (id) => (id === 'vitest' ? vitest : load(id)), {}, this.file, resolve(this.file, '..'))
    return tests
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)]

function run({ id, name, body }) {
  const start = performance.now()
  try {
    const answer = body()
    if (answer instanceof Promise) throw new Error('A test that waits cannot be run for mutants.')
  } catch (error) {
    return failed({ id, name }, error, performance.now() - start)
  }
  return { id, name, timeSpentMs: performance.now() - start, status: TestStatus.Success }
}

const failed = (test, error, timeSpentMs) => ({
  ...test,
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error),
})
