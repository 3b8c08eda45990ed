import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['werkplekleren-source'] },
  ssr: { resolve: { conditions: ['werkplekleren-source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // The reader of workbooks starts a process of its own, here from its source.
    execArgv: ['--import', new URL('scripts/typescript-in-children.mjs', import.meta.url).href],
    // Vitest would leave a core to itself, which is half of a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: a time-out is for what hangs, not for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
