import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const from = (path: string) => resolve(import.meta.dirname, path)

/**
 * The command in a few files rather than a thousand: `werkplek --help` takes a third of the time. What has native parts or
 * workers, or is loaded by few commands, stays outside.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: {
    target: 'node',
    noExternal: [
      /^@werkplekleren\//,
      'commander',
      'csv-parse',
      'fflate',
      'saxes',
      'yaml',
      'yauzl',
      'pend',
      'buffer-crc32',
      'xmlchars',
      'zod',
    ],
  },
  build: {
    ssr: true,
    outDir: 'bundle',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        index: from('src/index.ts'),
        // A process of its own, which its parent looks for beside itself.
        'reader-child': from('../../packages/workbook/dist/reading/reader-child.js'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
