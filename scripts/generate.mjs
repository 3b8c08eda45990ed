/** Writes every generated file; `npm test` fails where one is out of date. */
import { writeFileSync } from 'node:fs'
import { rulePages, rulePagesFolder, writePages } from './rule-pages.mjs'
import { generatedVersion, generatedVersionFile } from './ruleset-digest.mjs'

writeFileSync(generatedVersionFile, generatedVersion())
writePages(rulePagesFolder, await rulePages())
