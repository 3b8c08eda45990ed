import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** The process that reads files, in one file: it is started for a file, so its start is part of every reading. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/reading',
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: {
      input: { 'reader-child': resolve(import.meta.dirname, 'src/reading/reader-child.ts') },
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
})
