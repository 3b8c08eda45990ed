/** Builds the add-in into dist: pages, office.js beside them, manifests, notices. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { checkerConfig } from './checker-config.mjs'
import { writeManifests } from './manifests.mjs'
import { writeNotices } from './notices.mjs'
import { copyOfficeJs } from './office-js.mjs'
import { officeSource } from './office-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`

await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' })
for (const language of ['nl', 'en', 'fr']) await build(checkerConfig(root, language))
if (officeSource().own) copyOfficeJs(`${dist}/office-js`)
await writeManifests(root, dist)
writeNotices(`${dist}/third-party-notices.txt`)
