/** Pages and other files made from the TypeScript sources, which vite loads as they are. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export const root = fileURLToPath(new URL('..', import.meta.url))

export const rulePagesFolder = join(root, 'docs/rules')
export const schemasFolder = join(root, 'docs/schemas')

/** Text of every page by its path in docs/rules. */
export async function rulePages() {
  const { allPages } = await load('all-pages.ts')
  return allPages()
}

/** Text of every schema by its name in docs/schemas, and of every other file by its path in the repository. */
export async function generatedFiles() {
  const { schemaFiles, otherFiles } = await load('all-files.ts')
  return { schemas: schemaFiles(), others: otherFiles() }
}

async function load(name) {
  const { module } = await runnerImport(join(root, 'apps/reporting-job/test/pages', name), {
    root,
    configFile: false,
    logLevel: 'error',
    // The sources, not what was built of them: generating needs no build and never lags behind.
    resolve: {
      alias: ['rules', 'workbook'].map((name) => ({
        find: `@werkplekleren/${name}`,
        replacement: join(root, 'packages', name, 'src/index.ts'),
      })),
    },
  })
  return module
}

/** Makes a folder hold exactly these pages. */
export function writePages(folder, pages) {
  for (const path of pagesIn(folder).keys()) if (!pages.has(path)) rmSync(join(folder, path))
  for (const [path, text] of pages) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Text of every file in a folder by its path there, with forward slashes and one kind of line break. */
export function pagesIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file).split(sep).join('/'),
        readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
      ]),
  )
}
