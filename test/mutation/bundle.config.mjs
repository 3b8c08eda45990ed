/** Bundles the tests of a part, with what they import, into one test file; the mode is the name of the part. */
import { defineConfig } from 'vite'
import { parts, testFilesOf } from './parts.mjs'

/** Beside the folders of the tests, so that the files they read by path are where they expect them. */
const folder = 'packages/rules/test/mutation'
const entry = 'tests-of-the-part'
export const bundledTests = `${folder}/part.test.cjs`

const testsOf = (part) => ({
  name: entry,
  enforce: 'pre',
  resolveId: (id) => (id === entry ? entry : undefined),
  load: (id) => {
    if (part.fewerRules && id.endsWith('/src/schemes/index.ts')) return fewerRules
    return id === entry
      ? ['test/mutation/fixed-seed.ts', ...testFilesOf(part)].map((file) => `import '/${file}'`).join('\n')
      : undefined
  },
  transform: (code, id) =>
    // A module of tests has its effects; the package says of its sources that they have none.
    /\/test\/.*\.ts$/.test(id)
      ? { code: withFewerRuns(part, withOwnCases(part, code)), moduleSideEffects: true }
      : undefined,
})

/** Cases are found on disk: those of the part's own rules will do, for the other rules are not mutated. */
const withOwnCases = (part, code) =>
  code.replace(
    "'../../src/schemes/*/*.ts'",
    part.rules
      ? `'../../src/schemes/${part.sources.split('/').at(-1)}/*.ts'`
      : JSON.stringify(fewerSchemes.map((scheme) => `../../src/schemes/${scheme}/*.ts`)),
  )

/** Properties over whole random sheets take seconds, and every mutant is tried on them: fewer runs (but those of a chosen seed, which are few), and fewer rules. */
const withFewerRuns = ({ runs }, code) =>
  runs === undefined
    ? code
    : code
        .replace(/numRuns: \d+(?!, seed)/g, `numRuns: ${runs}`)
        .replace('endOnFailure', `numRuns: ${runs}, endOnFailure`)

const fewerSchemes = ['accreditation', 'dual', 'general', 'identifiers', 'mentor', 'subsidy', 'wes']

/** Rules of every form: about cells, rows and groups, some of which look up other tables. */
const fewerRules = `
import { compileRuleset, configureRuleset } from '../engine/index.ts'
import { accreditationRules } from './accreditation/index.ts'
import { dualRules, dualRulesRead } from './dual/index.ts'
import { generalRules } from './general/index.ts'
import { identifiersRules } from './identifiers/index.ts'
import { mentorRules } from './mentor/index.ts'
import { subsidyRules } from './subsidy/index.ts'
import { wesRules } from './wes/index.ts'
export const allRules = [
  ...generalRules, ...dualRules, ...accreditationRules, ...mentorRules, ...subsidyRules, ...wesRules, ...identifiersRules,
]
export const currentRuleset = compileRuleset(allRules)
export const configuredRuleset = (configuration) => configureRuleset(allRules, configuration, dualRulesRead)
`

export default defineConfig(({ mode }) => ({
  plugins: [testsOf(parts[mode])],
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: folder,
    target: 'es2023',
    minify: false,
    rolldownOptions: { input: entry, output: { entryFileNames: 'part.test.cjs', format: 'cjs' } },
  },
}))
