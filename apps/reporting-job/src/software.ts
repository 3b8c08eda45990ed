/** The version of this software, as printed in everything it makes. */
import { readFileSync } from 'node:fs'
import { appFile } from './app-files.ts'

const { version } = JSON.parse(readFileSync(appFile('package.json'), 'utf8')) as {
  readonly version: string
}

export const softwareVersion = version
