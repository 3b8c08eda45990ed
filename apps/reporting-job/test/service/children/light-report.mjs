/** A report that is made in milliseconds: files and a manifest of the real form, from the bytes of the extracts. */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export const partnerships = ['AUTO', 'HOUT', 'ZORG']

/** Compiles slowly where `pauseMs` says so, so that a kill finds it in the middle. */
export const lightReport =
  (pauseMs = 0) =>
  async ({ input, output, language }) => {
    await mkdir(output)
    const names = (await readdir(input)).filter((name) => name.endsWith('.csv')).sort()
    const inputs = await Promise.all(
      names.map(async (file) => ({ file, sha256: sha256(await readFile(join(input, file))) })),
    )
    const outputs = []
    const make = async (name, about) => {
      const seed = sha256(JSON.stringify([name, inputs]))
      const content = Buffer.from(`${seed}\n`.repeat(200))
      const file = await open(join(output, name), 'wx')
      try {
        for (let at = 0; at < content.length; at += 4096) {
          await file.write(content.subarray(at, at + 4096))
          if (pauseMs > 0) await delay(pauseMs)
        }
      } finally {
        await file.close()
      }
      outputs.push({ name, bytes: content.length, sha256: sha256(content), ...about })
    }
    await make('rapport.xlsx', { for: null, personal: true })
    for (const code of partnerships) {
      await make(`rapport-${code.toLowerCase()}.xlsx`, { for: code, personal: false })
      await make(`rapport-${code.toLowerCase()}-to-correct.xlsx`, { for: code, personal: true })
    }
    const figures = Object.fromEntries(
      ['nl', 'en', 'fr'].map((one) => [one, [{ value: '12', label: `learners (${one})` }]]),
    )
    const manifest = {
      language,
      inputs,
      outputs,
      partnerships: partnerships.map((code) => ({ code, name: `Partnerschap ${code}`, figures })),
    }
    await writeFile(join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    return { unused: [] }
  }

const sha256 = (content) => createHash('sha256').update(content).digest('hex')
