/** What the built pane weighs and holds (if these fail on a fresh clone: npm run build). */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { securityPolicy } from '../../build/office-source.mjs'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const read = (name: string) => readFileSync(join(dist, name), 'utf8')

/** What the pane loads before it can be used: the page, what it names, and what those import. */
function firstLoad(): readonly string[] {
  const found = new Set<string>(['index.html'])
  for (const file of found) {
    const text = read(file)
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name)
      : [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
          ([, name = '']) => `assets/${name}`,
        )
    for (const name of named) if (!name.startsWith('office-js/')) found.add(name)
  }
  return [...found]
}

describe('the built pane', () => {
  it('is at most 56 KB after gzip at first load, besides office.js and the rules', () => {
    const files = firstLoad()
    expect(files.some((name) => name.endsWith('.css'))).toBe(true)
    const size = files.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0)
    expect(size).toBeLessThanOrEqual(56_000)
    expect(size).toBeGreaterThan(10_000)
  })

  it('checks in a worker for each language, which the first load does not hold', () => {
    for (const language of ['nl', 'en', 'fr'])
      expect(existsSync(join(dist, `checker-${language}.js`))).toBe(true)
    expect(firstLoad().filter((name) => name.includes('checker'))).toEqual([])
    expect(firstLoad().map(read).join()).not.toContain('wes-max-duration')
  })

  it('holds office.js as Microsoft published it, and nothing else of it', () => {
    const { files } = JSON.parse(
      readFileSync(new URL('../../build/office-js.files.json', import.meta.url), 'utf8'),
    ) as { readonly files: Readonly<Record<string, string>> }
    const copied = readdirSync(join(dist, 'office-js'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, 'office-js').length + 1))
    expect(copied.sort()).toEqual(Object.keys(files).sort())
    for (const [name, digest] of Object.entries(files)) {
      const bytes = readFileSync(join(dist, 'office-js', name))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
    }
  })

  it('says in every page that shows data what it may load: nothing from elsewhere, no code made at run time', () => {
    for (const page of ['index.html', 'preview.html']) {
      expect(read(page)).toContain(`content="${securityPolicy()}"`)
      expect(read(page)).not.toMatch(/https?:\/\//)
    }
    expect(securityPolicy()).not.toContain('unsafe-eval')
  })

  it('carries the notices of others', () => {
    for (const name of ['@microsoft/office-js', 'preact', 'zod', 'fflate', 'nace-codes'])
      expect(read('third-party-notices.txt')).toContain(name)
  })
})
