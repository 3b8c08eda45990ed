/** The pages of docs/rules: made from the TypeScript sources of packages/rules, which vite loads as they are. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

export const rulePagesFolder = join(root, 'docs/rules')

/** Text of every page by its path in docs/rules. */
export async function rulePages() {
  const { module } = await runnerImport(join(root, 'packages/rules/test/pages/all-pages.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['werkplekleren-source'] },
  })
  return module.allPages()
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
