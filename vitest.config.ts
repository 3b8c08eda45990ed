import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['werkplekleren-source'] },
  ssr: { resolve: { conditions: ['werkplekleren-source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
