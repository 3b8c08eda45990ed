/** Microsoft's office.js beside the pane: the needed files, unmodified, from the pinned package. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const list = JSON.parse(readFileSync(new URL('office-js.files.json', import.meta.url), 'utf8'))

/** Copies what the committed list names; a file of another digest, or another version, stops the build. */
export function copyOfficeJs(target) {
  const manifest = require.resolve(`${list.package}/package.json`)
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (version !== list.version)
    throw new Error(
      `${list.package} ${version} is installed, but build/office-js.files.json is of ${list.version}`,
    )
  for (const [name, digest] of Object.entries(list.files)) {
    const bytes = readFileSync(join(dirname(manifest), 'dist', name))
    if (createHash('sha256').update(bytes).digest('hex') !== digest)
      throw new Error(`${list.package}/dist/${name} is not the file of build/office-js.files.json`)
    const to = join(target, name)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
  return Object.keys(list.files).length
}
