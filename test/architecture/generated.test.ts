/** Generated files are up to date. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherFiles, schemaFiles } from '../../apps/reporting-job/test/pages/all-files.ts'
import { allPages } from '../../apps/reporting-job/test/pages/all-pages.ts'
import { pagesIn, root, rulePagesFolder, schemasFolder } from '../../scripts/generated-pages.mjs'
import { generatedVersion, generatedVersionFile } from '../../scripts/ruleset-digest.mjs'

it('the digest of the ruleset is that of its sources (if not: run `npm run generate` and commit the result)', () => {
  expect(readFileSync(generatedVersionFile, 'utf8')).toBe(generatedVersion())
})

describe('docs/rules (if not: run `npm run generate` and commit the result)', () => {
  const wanted = allPages()
  const written = pagesIn(rulePagesFolder)

  it('holds a page for every rule and none for a rule that is gone', () => {
    expect(wanted.size).toBeGreaterThan(100)
    expect([...written.keys()].sort()).toEqual([...wanted.keys()].sort())
  })

  it('says on each page what the rules say', () => {
    const outdated = [...written].filter(([path, text]) => (wanted.get(path) ?? text) !== text)
    expect(outdated.map(([path]) => path)).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...wanted].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, to = '']) => ({ path, to })),
    )
    expect(links.length).toBeGreaterThan(wanted.size)
    const broken = links.filter(
      ({ path, to }) =>
        !wanted.has(posix.join(dirname(path), to)) && !existsSync(join(rulePagesFolder, dirname(path), to)),
    )
    expect(broken).toEqual([])
  })
})

describe('other generated files (if not: run `npm run generate` and commit the result)', () => {
  it('docs/schemas holds the schema of every table and none of a table that is gone', () => {
    expect([...pagesIn(schemasFolder)].sort()).toEqual([...schemaFiles()].sort())
  })

  it.each([...otherFiles()])('%s is up to date', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') === text).toBe(true)
  })
})
