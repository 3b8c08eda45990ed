/** Lets processes that tests start run TypeScript: preloaded by `--import`, it acts where the main script is a .ts file. */
import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.argv[1]?.endsWith('.ts')) register(import.meta.url)

/** Module hook: blanks out the types. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context)
  const { transformSync } = await import('rolldown/utils')
  const path = fileURLToPath(url)
  const { code } = transformSync(path, readFileSync(path, 'utf8'))
  return { format: 'module', source: code, shortCircuit: true }
}
