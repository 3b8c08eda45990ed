/** The parts of the rules package that mutation testing measures: sources, the tests that must kill, and the floor. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Part
 * @property {string} sources Folder whose files are mutated.
 * @property {RegExp} [files] Which of its files, by name; all where it is left out.
 * @property {readonly (readonly [folder: string, file: RegExp])[]} tests Test files that may kill a mutant, as folder and pattern, the quick ones first.
 * @property {number} [runs] Number of runs of a property, where the tests' own number is too slow for every mutant.
 * @property {boolean} [fewerRules] Whether the tests run on the rules of a few schemes, for the same reason.
 * @property {boolean} [everyTest] Whether every mutant is tried on every test: a value kept for the next test hides which tests need it.
 * @property {boolean} rules Whether the files are rules: then only their logic is mutated.
 * @property {number | null} floor Lowest score in per cent that `npm run mutation` accepts; null until a first score.
 */

const tests = 'packages/rules/test'
const anyTest = /\.test\.ts$/

const engine = 'packages/rules/src/engine'
/** What is done with the findings of a check: the other files of the engine are the check itself. */
const review =
  'baseline|boundary|concerned|configuration|exceptions|explain|impact|recheck|suggest|timeline|touched|turns'
/** @type {Part['tests']} */
const testsOfEngine = [
  ['schemes', /^cases\.test\.ts$/],
  ['engine', anyTest],
]

/** @type {Readonly<Record<string, Part>>} */
export const parts = {
  calendar: {
    sources: 'packages/rules/src/calendar',
    tests: [['calendar', anyTest]],
    everyTest: true,
    rules: false,
    floor: 95,
  },
  identifiers: {
    sources: 'packages/rules/src/identifiers',
    tests: [['identifiers', anyTest]],
    rules: false,
    floor: 95,
  },
  // Two parts of some 1 500 mutants each: who changed one of them need not wait for the other.
  'engine-check': {
    sources: engine,
    files: new RegExp(`^(?!(${review})\\b)`),
    tests: testsOfEngine,
    runs: 3,
    fewerRules: true,
    rules: false,
    floor: null,
  },
  'engine-review': {
    sources: engine,
    files: new RegExp(`^(${review})\\b`),
    tests: testsOfEngine,
    runs: 3,
    fewerRules: true,
    rules: false,
    floor: 75,
  },
  dual: {
    sources: 'packages/rules/src/schemes/dual',
    tests: [['schemes', /^(dual-.*|cases)\.test\.ts$/]],
    rules: true,
    floor: 95,
  },
  wes: {
    sources: 'packages/rules/src/schemes/wes',
    tests: [['schemes', /^(wes-.*|pro-rata|cases)\.test\.ts$/]],
    rules: true,
    floor: 95,
  },
}

/** Test files of a part, relative to the root, in the order in which they run. */
export const testFilesOf = (part) =>
  part.tests.flatMap(([folder, file]) =>
    readdirSync(`${tests}/${folder}`)
      .filter((name) => file.test(name))
      .map((name) => `${tests}/${folder}/${name}`),
  )

/** Source files of a part, relative to the root; a front door has nothing to mutate. */
export const mutatedFilesOf = ({ sources, files = /./ }) =>
  readdirSync(sources)
    .filter((name) => name !== 'index.ts' && files.test(name))
    .sort()
    .map((name) => `${sources}/${name}`)

/** Digest of the content of files: a score belongs to the sources it was measured on. */
export function digestOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n${readFileSync(file, 'utf8')}\n`)
  return hash.digest('hex').slice(0, 16)
}
