import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const computing = ['packages/rules/test/**/*.test.ts', 'packages/disclosure/test/**/*.test.ts']

export default defineConfig({
  resolve: { conditions: ['werkplekleren-source'] },
  ssr: { resolve: { conditions: ['werkplekleren-source'] } },
  test: {
    projects: [
      {
        extends: true,
        // These only compute: their files share a process, which loads the law once and not once a file.
        test: { name: 'computing', include: computing, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...computing],
        },
      },
    ],
    // The reader of workbooks starts a process of its own, here from its source.
    execArgv: ['--import', new URL('scripts/typescript-in-children.mjs', import.meta.url).href],
    // Vitest would leave a core to itself, which is half of a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: a time-out is for what hangs, not for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
