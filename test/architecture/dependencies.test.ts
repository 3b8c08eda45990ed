/** Dependencies are pinned, the abandoned ones under exceljs are gone, and what replaced them works. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const manifests = [
  '.',
  ...['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  ),
].map(
  (folder) =>
    [folder, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest] as const,
)

describe('dependencies', () => {
  it.each(manifests)('of %s are pinned exactly', (_folder, { dependencies = {}, devDependencies = {} }) => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('hold none of the abandoned packages under exceljs', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>
    }
    const installed = Object.entries(lock.packages).map(
      ([path, { version = '' }]) => `${path.split('node_modules/').at(-1)}@${version.split('.')[0]}`,
    )
    expect(installed.length).toBeGreaterThan(100)
    for (const abandoned of ['inflight@1', 'fstream@1', 'rimraf@2', 'glob@7', 'uuid@8', 'unzipper@0.10']) {
      expect(installed).not.toContain(abandoned)
    }
  })

  it('for other platforms stand in the lockfile (after `npm install`: node scripts/complete-lockfile.mjs)', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<
        Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
      >
    }
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    expect(optional).toContain('@biomejs/cli-linux-x64')
    expect(optional.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([])
  })

  it('under exceljs still write workbooks, in memory and streaming', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exceljs-'))
    try {
      const streamed = join(folder, 'streamed.xlsx')
      const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: streamed })
      writer.addWorksheet('a').addRow([1, 'x']).commit()
      await writer.commit()
      const inMemory = new ExcelJS.Workbook()
      await inMemory.xlsx.readFile(streamed)
      const again = join(folder, 'again.xlsx')
      await inMemory.xlsx.writeFile(again)
      const back = new ExcelJS.Workbook()
      await back.xlsx.readFile(again)
      expect(back.getWorksheet('a')?.getRow(1).values).toEqual([undefined, 1, 'x'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
