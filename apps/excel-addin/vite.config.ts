import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { officeSource, securityPolicy } from './build/office-source.mjs'

const office = officeSource()

/** The pages. The checker, one worker for each language, is built apart: build/build.mjs. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    {
      name: 'page-settings',
      transformIndexHtml: (html) =>
        html
          .replaceAll('%OFFICE_JS%', office.address)
          .replaceAll('%SECURITY_POLICY%', securityPolicy(office.origins)),
    },
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(
        ['index', 'preview'].map((page) => [page, resolve(import.meta.dirname, `${page}.html`)]),
      ),
    },
  },
})
