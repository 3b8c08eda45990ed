/** The database that an office chooses: named by a word, found by the environment, refused in one sentence. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@werkplekleren/rules'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/index.ts'
import { configuration, Office } from '../service/office.ts'
import { writeExtracts } from './small-extracts.ts'

const parent = mkdtempSync(join(tmpdir(), 'engine-'))
const [input, output] = [join(parent, 'extracts'), join(parent, 'report')]
beforeAll(() => writeExtracts(input))
afterAll(() => rmSync(parent, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

async function report(...options: readonly string[]) {
  const said = { out: '', err: '' }
  const status = await run(
    ['report', '--school-year', '2024-2025', '--input', input, '--output', output, ...options],
    {
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      outPieces: async () => {},
      settled: async () => {},
      colour: false,
      errIsTerminal: false,
    },
  )
  return { status, ...said }
}

describe('werkplek report --engine', () => {
  it.each(languages)(
    'says in one sentence that there is no server, writes nothing, and repeats no secret: %s',
    async (language) => {
      vi.stubEnv('PGHOST', join(parent, 'nowhere'))
      vi.stubEnv('PGPASSWORD', 'open-sesame')
      const { status, out, err } = await report('--engine', 'postgresql', '--lang', language)
      expect(status).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(/^werkplek: [^\n]+nowhere\/\.s\.PGSQL\.5432 \(ENOENT\)[^\n]+--engine duckdb\.\n$/)
      expect(err).not.toContain('open-sesame')
      expect(existsSync(output)).toBe(false)
    },
  )

  it('offers the databases that there are', async () => {
    const { status, err } = await report('--engine', 'postgres')
    expect(status).toBe(2)
    expect(err).toMatch(/“postgresql”\?/)
  })
})

describe('the service', () => {
  it('tries again when the server is back, for the extracts are not to blame', async () => {
    const office = new Office([...configuration, 'engine: postgresql'])
    office.receive('2024-2025-enrolments')
    vi.stubEnv('PGHOST', office.path('nowhere'))
    expect(await office.round('2025-02-10')).toEqual(['2024-2025-enrolments 1 failed'])
    expect(await office.round('2025-02-11')).toEqual(['2024-2025-enrolments 1 failed'])
    office.configure(configuration)
    expect(await office.round('2025-02-12')).toEqual(['2024-2025-enrolments 1 published'])
  })
})
