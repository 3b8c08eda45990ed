/** Writes every generated file; `npm test` fails where one is out of date. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  generatedFiles,
  root,
  rulePages,
  rulePagesFolder,
  schemasFolder,
  writePages,
} from './generated-pages.mjs'
import { generatedVersion, generatedVersionFile } from './ruleset-digest.mjs'

writeFileSync(generatedVersionFile, generatedVersion())
writePages(rulePagesFolder, await rulePages())
const { schemas, others } = await generatedFiles()
writePages(schemasFolder, schemas)
for (const [path, text] of others) writeFileSync(join(root, path), text)
