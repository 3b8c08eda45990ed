/** The front door for a browser leads to no file, no zip and no Node. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { buildOf } from '../../../../test/architecture/support/built-rules.ts'

const packages = fileURLToPath(new URL('../../../', import.meta.url))
const door = JSON.stringify(`${packages}workbook/dist/recognising/browser.js`)

it('recognising takes cells, headings and the rules, and nothing else', async () => {
  const { modules, imports } = await buildOf(`export * from ${door}`, [])
  expect(imports).toEqual([])
  const files = modules.map((id) => id.replace(packages, ''))
  expect(files).toContain('workbook/dist/recognising/recognise-sheet.js')
  const allowed = /^(\0entry$|\0rolldown\/|rules\/dist\/|workbook\/dist\/(cells|recognising)\/)/
  expect(files.filter((file) => !allowed.test(file))).toEqual([])
})
