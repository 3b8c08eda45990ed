/** A workbook typed by hand in LibreOffice with Dutch headings: its errors are found, and no others. */
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../apps/reporting-job/bin/werkplek.js', import.meta.url))
const workbook = fileURLToPath(new URL('../fixtures/hand-typed/werkervaringsstages.xlsx', import.meta.url))

interface Output {
  readonly files: readonly {
    readonly sheets: readonly {
      readonly table: string
      readonly rowsRead: number
      readonly rows: number
      readonly rejected: readonly { readonly row: number; readonly reason: string }[]
      readonly findings: readonly {
        readonly rule: string
        readonly severity: string
        readonly verdict: string
        readonly places: readonly { readonly cell?: string; readonly record: string }[]
        readonly message: string
      }[]
    }[]
  }[]
}

describe('ten internships typed in LibreOffice', () => {
  const run = spawnSync(
    process.execPath,
    [command, 'check', workbook, '--format', 'json', '--as-of', '2024-12-31'],
    {
      encoding: 'utf8',
    },
  )
  // The shape is proved by the tests of the command.
  const sheet = (JSON.parse(run.stdout) as Output).files[0]?.sheets[0]
  const found = (severity: string) =>
    (sheet?.findings ?? [])
      .filter((finding) => finding.severity === severity && finding.verdict === 'violated')
      .map(({ rule, places }) => `${places[0]?.record} ${places[0]?.cell} ${rule}`)

  it('are recognised as agreements, the totals row aside', () => {
    expect(sheet).toMatchObject({ table: 'agreements', rowsRead: 11, rows: 10 })
    expect(sheet?.rejected).toEqual([{ row: 14, reason: 'totalsRow' }])
  })

  it('have these errors and no others', () => {
    expect(run.status).toBe(1)
    expect(found('error')).toEqual([
      'W002 F5 wes-max-duration',
      'W003 H6 wes-stop-reason',
      'W004 J7 wes-agreement-before',
      'W005 D8 id-kbo-checksum',
      'W006 M9 wes-parties',
      'W007 O10 wes-allowance',
      'W009 N12 wes0-min-20h',
      'W010 Q13 wes-stageplan-objective',
    ])
    expect(found('warning')).toEqual([])
  })

  it('have two hints: fifteen hours may be too few for the exemption, and one stage keeps the old rules', () => {
    expect(found('info')).toEqual(['W008 N11 wes-availability-exemption', 'W009 E12 wes-transition-old'])
  })

  it('give the same findings wherever on earth they are checked', () => {
    for (const TZ of ['America/New_York', 'Pacific/Kiritimati']) {
      const there = spawnSync(
        process.execPath,
        [command, 'check', workbook, '--format', 'json', '--as-of', '2024-12-31'],
        {
          encoding: 'utf8',
          env: { ...process.env, TZ },
        },
      )
      expect(there.stdout).toBe(run.stdout)
    }
  })

  it('are checked without an error when told never to fail', () => {
    const text = execFileSync(
      process.execPath,
      [command, 'check', workbook, '--fail-on', 'never', '--lang', 'fr'],
      {
        encoding: 'utf8',
      },
    )
    expect(text).toContain('8 erreurs')
  })
})
