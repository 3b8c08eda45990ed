/** Generated files are up to date. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generatedVersion, generatedVersionFile } from '../../scripts/ruleset-digest.mjs'

it('the digest of the ruleset is that of its sources (if not: run `npm run generate` and commit the result)', () => {
  expect(readFileSync(generatedVersionFile, 'utf8')).toBe(generatedVersion())
})
