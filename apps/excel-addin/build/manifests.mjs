/** Writes the manifests for where the add-in will be served: WERKPLEK_ADDIN_URL, or this machine. */
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

export async function writeManifests(root, dist) {
  const asked = process.env.WERKPLEK_ADDIN_URL ?? 'https://localhost:3000/'
  const address = asked.endsWith('/') ? asked : `${asked}/`
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new Error(`WERKPLEK_ADDIN_URL is "${asked}"; Office asks for an address that starts with https://`)
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const { module } = await runnerImport(`${root}manifest/index.ts`)
  for (const [name, text] of Object.entries(module.manifestFiles({ address, version })))
    writeFileSync(`${dist}/${name}`, text)
}
