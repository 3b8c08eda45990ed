/** How Stryker mutates a part. */

/**
 * @param {string} name Name of the part.
 * @param {import('./parts.mjs').Part} part
 * @param {{ files: readonly string[], concurrency: number }} run Files to mutate, and mutants to run at a time.
 */
export const strykerOptions = (name, part, { files, concurrency }) => ({
  packageManager: 'npm',
  testRunner: 'bundle',
  plugins: ['./test/mutation/runner.mjs', './test/mutation/outside-logic.mjs'],
  buildCommand: `npx vite build --config test/mutation/bundle.config.mjs --mode ${name}`,
  mutate: [...files],
  ignorers: part.rules ? ['outside-logic'] : [],
  // Strings in the logic of a rule are columns, codes and variants: union types, in which another word does not compile.
  mutator: { excludedMutations: part.rules ? ['StringLiteral'] : [] },
  coverageAnalysis: part.everyTest ? 'off' : 'perTest',
  // A bundle hides which test changed: results of an earlier run would be kept wrongly.
  incremental: false,
  concurrency,
  timeoutMS: 10_000,
  // The tests of the engine take minutes on a busy machine.
  dryRunTimeoutMinutes: 30,
  warnings: { slow: false },
  // Stryker reads it with an interface that TypeScript 7 no longer has; the tests do not need it rewritten.
  tsconfigFile: 'none',
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['/out', '/docs/rules', '/apps', '/packages/workbook', '**/dist', '/test/fixtures', '/.ci'],
  reporters: ['html', 'json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  htmlReporter: { fileName: `out/mutation/${name}.html` },
  jsonReporter: { fileName: `out/mutation/${name}.json` },
})
