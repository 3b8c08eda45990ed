/** Where the pane gets office.js from: a switch of the build. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { officeSource, securityPolicy } from '../../build/office-source.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const microsoft = 'https://appsforoffice.microsoft.com'

afterEach(() => vi.unstubAllEnvs())

describe('office.js', () => {
  it('is our own copy unless told otherwise, and no word but own and cdn is taken', () => {
    expect(officeSource()).toEqual(officeSource('own'))
    expect(officeSource('own')).toEqual({ own: true, address: 'office-js/office.js', origins: '' })
    expect(() => officeSource('CDN')).toThrow('WERKPLEK_OFFICE_JS is "CDN"; give own or cdn')
  })

  it.each([
    ['own', 'office-js/office.js', ''],
    ['cdn', `${microsoft}/lib/1/hosted/office.js`, ` ${microsoft}`],
  ])(
    'of a build with %s comes from there, and the page may load nothing from elsewhere',
    async (choice, address, origins) => {
      vi.stubEnv('WERKPLEK_OFFICE_JS', choice)
      const page = await builtPage()
      const scripts = [...page.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, from]) => from)
      expect(scripts.filter((from) => from?.endsWith('office.js'))).toEqual([
        expect.stringContaining(address),
      ])
      expect(page).toContain(`content="${securityPolicy(origins)}"`)
      const elsewhere = [...page.matchAll(/https?:\/\/[^/"' ;]+/g)].map(([origin]) => origin)
      expect([...new Set(elsewhere)]).toEqual(choice === 'cdn' ? [microsoft] : [])
    },
  )
})

/** The page of the pane as the build makes it, written nowhere. */
async function builtPage(): Promise<string> {
  const built = await build({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const page = outputs.find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('The build made no page')
  return String(page.source)
}
