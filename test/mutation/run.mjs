/**
 * Mutation testing of the rules package: `npm run mutation` for every part, `npm run mutation -- calendar wes` for some;
 * writes the scores and fails below a floor. `npm run mutation -- dual/dual-max-age.ts` shows the survivors of one file
 * and writes no score.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { digestOf, mutatedFilesOf, parts } from './parts.mjs'
import { strykerOptions } from './stryker-options.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const scoresFile = 'test/mutation/scores.json'
const stryker = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies['@stryker-mutator/core']

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' } },
})

let below = false
for (const wanted of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const [name = '', file] = wanted.split('/')
  const part = parts[name]
  const files = part && mutatedFilesOf(part).filter((path) => file === undefined || path.endsWith(`/${file}`))
  if (!files?.length) {
    console.error(`There is no part or file ${wanted}; the parts are ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  const digest = digestOf(files)
  const mutants = await new Stryker(
    strykerOptions(name, part, { files, concurrency: Number(values.concurrency) }),
  ).runMutationTest()
  const score = scoreOf(mutants)
  console.log(`${wanted}: ${JSON.stringify(score)}, floor ${part.floor ?? 'not set'}`)
  if (file !== undefined) continue
  const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
  const measured = { ...score, date: new Date().toISOString().slice(0, 10), stryker, sources: digest }
  writeFileSync(scoresFile, `${JSON.stringify({ ...scores, [name]: measured }, null, 2)}\n`)
  if (part.floor !== null && score.score < part.floor) {
    console.error(`${name} scores ${score.score} %, below its floor of ${part.floor} %.`)
    below = true
  }
}
process.exitCode = below ? 1 : 0

/** Mutants by outcome; the score is the share that the tests noticed, in per cent, rounded down to a tenth. */
function scoreOf(mutants) {
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length
  const killed = count('Killed')
  const survived = count('Survived')
  const timeout = count('Timeout')
  const noCoverage = count('NoCoverage')
  const counted = killed + survived + timeout + noCoverage
  // Ignored mutants lie outside the logic; any other outcome would be a mutant that nobody judged.
  if (counted + count('Ignored') !== mutants.length) throw new Error('Some mutants were not judged.')
  return {
    killed,
    timeout,
    survived,
    noCoverage,
    score: Math.floor(((killed + timeout) * 1000) / counted) / 10,
  }
}
