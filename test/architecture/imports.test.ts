/** Imports follow the arrows of the design, through front doors only; the rules touch nothing outside themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What each workspace may import of ours. A new workspace must be added here on purpose. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/excel-test-host': ['@werkplekleren/workbook', '@werkplekleren/workbook/reading'],
  'packages/disclosure': [],
  'packages/rules': [],
  'packages/workbook': ['@werkplekleren/rules'],
  'apps/excel-addin': ['@werkplekleren/rules', '@werkplekleren/workbook/recognising'],
  'apps/reporting-job': ['@werkplekleren/rules', '@werkplekleren/workbook', '@werkplekleren/disclosure'],
}

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
)

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [path] : []
  })
}

/** Every module a source file names in an import or export, static or dynamic. */
const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

const shown = (path: string) => relative(root, path).split(sep).join('/')

describe('imports', () => {
  it('cover every workspace in the list of arrows', () => {
    expect(
      workspaces.filter((workspace) => existsSync(join(root, workspace, 'package.json'))).sort(),
    ).toEqual(Object.keys(arrows).sort())
  })

  it.each(Object.entries(arrows))('of %s follow the arrows', (workspace, allowed) => {
    const wrong = filesUnder(join(root, workspace, 'src')).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((name) => name.startsWith('@werkplekleren/') && !allowed.includes(name))
        .map((name) => `${shown(file)} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it.each(Object.keys(arrows))(
    'of %s reach no folder past its front door, and no other workspace by path',
    (workspace) => {
      const source = join(root, workspace, 'src')
      const wrong = filesUnder(source).flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .filter((name) => name.startsWith('.'))
          .filter((name) => {
            const target = resolve(dirname(file), name)
            if (!target.startsWith(source + sep)) return true
            const folder = dirname(target)
            const sameOrAbove = dirname(file) === folder || dirname(file).startsWith(folder + sep)
            return !sameOrAbove && !target.endsWith(`${sep}index.ts`)
          })
          .map((name) => `${shown(file)} imports ${name}`),
      )
      expect(wrong).toEqual([])
    },
  )

  it('of one folder go to another in one direction only (two front doors that import each other are one folder)', () => {
    for (const workspace of Object.keys(arrows)) {
      const source = join(root, workspace, 'src')
      const edges = new Set<string>()
      for (const file of filesUnder(source)) {
        const from = relative(source, file).split(sep)[0] ?? ''
        for (const name of importsOf(readFileSync(file, 'utf8'))) {
          if (!name.startsWith('.')) continue
          const to = relative(source, resolve(dirname(file), name)).split(sep)[0] ?? ''
          if (from !== to && !from.endsWith('.ts') && !to.endsWith('.ts')) edges.add(`${from} > ${to}`)
        }
      }
      const both = [...edges].filter((edge) => edges.has(edge.split(' > ').reverse().join(' > ')))
      expect(both).toEqual([])
    }
  })
})

describe('packages/rules', () => {
  const files = filesUnder(join(root, 'packages/rules/src'))
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['a clock', /\bDate\.now\b|\bnew Date\b|\bperformance\.|\bsetTimeout\b|\bsetInterval\b/],
    ['chance', /\bMath\.random\b|\bcrypto\./],
    ['a locale', /\bIntl\.|\.toLocale|\.localeCompare\b/],
    ['code made at run time', /\beval\s*\(|\bnew Function\b/],
    ['a browser or Excel', /\bdocument\.|\bwindow\.|\bExcel\.|\bOffice\.|\blocalStorage\b|\bfetch\s*\(/],
    ['a process', /\bprocess\.|\bglobalThis\.|\brequire\s*\(|\bconsole\./],
  ]

  it.each(forbidden)('touches no %s', (_what, pattern) => {
    expect(files.length).toBeGreaterThan(20)
    expect(
      files
        .filter((file) => pattern.test(withoutTexts(withoutComments(readFileSync(file, 'utf8')))))
        .map(shown),
    ).toEqual([])
  })

  it('imports only itself and zod', () => {
    const others = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((name) => !name.startsWith('.') && name !== 'zod')
        .map((name) => `${shown(file)} imports ${name}`),
    )
    expect(others).toEqual([])
  })

  it('keeps legal numbers and dates out of the rules themselves (they belong in parameters and regimes)', () => {
    const wrong = files
      .filter(
        (file) =>
          file.includes(`${sep}schemes${sep}`) && /export const cases\b/.test(readFileSync(file, 'utf8')),
      )
      .flatMap((file) => {
        // The rule ends where its definition closes (one level deeper for a rule with several readings);
        // cases and the rows they share come after it.
        const [rule = ''] = withoutComments(readFileSync(file, 'utf8')).split(
          /\n\}\)\n|\n {2}\}\)\n\nexport const /,
        )
        const dates = [...rule.matchAll(/'\d{4}-\d{2}-\d{2}'|\bday\(\d{4}/g)]
        const numbers = [
          ...rule
            // A hundred as the unit of hours or shares in hundredths is arithmetic, not law.
            .replace(/^const (?:HUNDREDTHS|WHOLE) = 100$/m, '')
            .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/[^/\n]+\/[a-z]*/g, '')
            .matchAll(/(?<![\w.])\d{2,}(?![\w.])/g),
        ]
        return [...dates, ...numbers].map((match) => `${shown(file)}: ${match[0]}`)
      })
    expect(wrong).toEqual([])
  })
})

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

/** Without texts between quotes: words and module names such as `./dual-pilot-window.ts` are not code. */
const withoutTexts = (source: string): string =>
  source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
