/** Digest of the ruleset: SHA-256 over the sources of packages/rules, so that every change of the law shows. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('../packages/rules/src/', import.meta.url))
const GENERATED = 'version.generated.ts'

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** The text of version.generated.ts as it should be. */
export function generatedVersion() {
  const { version } = JSON.parse(readFileSync(join(sources, '../package.json'), 'utf8'))
  const hash = createHash('sha256')
  const files = filesUnder(sources)
    .map((file) => ({ file, name: relative(sources, file).split(sep).join('/') }))
    .filter(({ name }) => name !== GENERATED)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { file, name } of files) {
    const content = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${name}\0${content.length}\0${content}\0`)
  }
  const digest = hash.digest('hex').slice(0, 16)
  return `/** Written by \`npm run generate\` from the sources of this package; do not edit. */
export const rulesetVersion = '${version}'
export const rulesetDigest = '${digest}'
`
}

export const generatedVersionFile = join(sources, GENERATED)
