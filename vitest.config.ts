import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['werkplekleren-source'] },
  ssr: { resolve: { conditions: ['werkplekleren-source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // Generous: a time-out is for what hangs, not for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
