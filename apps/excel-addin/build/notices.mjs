/** The notices of what the built add-in holds of others, with their licences as their packages state them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const parts = [
  [
    '@microsoft/office-js',
    'Unmodified copies in the folder office-js. Microsoft is not responsible for maintaining, updating or supporting this add-in.',
  ],
  ['preact', 'In the scripts of the pane.'],
  ['zod', 'In the scripts that check, as a part of the rules.'],
  ['fflate', 'In the scripts of the preview, to open workbooks.'],
]

const data = `nace-codes 1.0.3
The list of NACE-BEL 2025 codes, in the scripts that check, as a part of the rules.

MIT License

Copyright (c) 2025 Ingram Technologies

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

export function writeNotices(target) {
  const texts = parts.map(([name, use]) => {
    const folder = folderOf(name)
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    if (file === undefined) throw new Error(`${name} has no file with its licence`)
    return `${name} ${version}\n${use}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  })
  writeFileSync(
    target,
    `${['Werkplekleren is licensed under the EUPL 1.2. The built add-in also holds:', ...texts, data].join(
      `\n\n${'-'.repeat(80)}\n\n`,
    )}\n`,
  )
}

/** Some packages do not let their manifest be imported; it stands above what can be. */
function folderOf(name) {
  let folder = dirname(tryResolve(`${name}/package.json`) ?? require.resolve(name))
  while (
    !existsSync(join(folder, 'package.json')) ||
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name !== name
  )
    folder = dirname(folder)
  return folder
}

function tryResolve(name) {
  try {
    return require.resolve(name)
  } catch {
    return undefined
  }
}
