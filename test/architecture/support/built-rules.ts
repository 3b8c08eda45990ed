/** The rules as a browser gets them: bundled by Vite from `packages/rules/dist`, in one language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { type OneLanguageOptions, oneLanguage } from '../../../packages/rules/bundling/index.mjs'
import type { Language } from '../../../packages/rules/src/index.ts'

/** What the worker of a browser needs of the rules. */
const names = [
  'check',
  'keepCheck',
  'timeline',
  'currentRuleset',
  'configuredRuleset',
  'renderFinding',
  'renderExplanation',
  'suggest',
  'explain',
  'applyExceptions',
] as const

export type BuiltRules = Pick<typeof import('../../../packages/rules/src/index.ts'), (typeof names)[number]>

export const rulesFolder = fileURLToPath(new URL('../../../packages/rules/dist/', import.meta.url))

export interface Built {
  readonly code: string
  /** Size after gzip -9, in bytes. */
  readonly size: number
  /** Files of the bundle's modules, and what it imports from outside. */
  readonly modules: readonly string[]
  readonly imports: readonly string[]
}

export const buildRules = (language: Language, options: OneLanguageOptions): Promise<Built> =>
  buildOf(`export { ${names.join(', ')} } from ${JSON.stringify(`${rulesFolder}index.js`)}`, [
    oneLanguage(language, options),
  ])

/** Bundles a program that is given as text. */
export async function buildOf(program: string, plugins: readonly Plugin[]): Promise<Built> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => (id === '\0entry' ? program : undefined),
  }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  // Without `watch`, and with one input, a build gives one output.
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  const [chunk, ...others] = output
  if (others.length > 0) throw new Error('One file was expected')
  return {
    code: chunk.code,
    size: gzipSync(chunk.code, { level: 9 }).length,
    modules: Object.keys(chunk.modules),
    imports: [...chunk.imports, ...chunk.dynamicImports],
  }
}

/** Loads a bundle as a program of its own; it exports what it was built with. */
export async function loaded<Exports = BuiltRules>({ code }: Built): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), 'built-rules-'))
  try {
    const file = join(folder, 'rules.mjs')
    writeFileSync(file, code)
    // What a file exports has no type until it is there.
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Exports
  } finally {
    rmSync(folder, { recursive: true })
  }
}
