/** The checker in a worker: one script for each language, with the rules in that language alone. */
import { oneLanguage } from '@werkplekleren/rules/bundling'

export const checkerConfig = (root, language) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // The pane draws the templates, not the worker.
  plugins: [oneLanguage(language, { templates: false, besides: [`${root}src/core/`] })],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: `${root}src/worker/worker.ts`,
      output: { format: 'es', codeSplitting: false, entryFileNames: `checker-${language}.js` },
    },
  },
})
