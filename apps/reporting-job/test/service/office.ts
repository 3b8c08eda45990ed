/** An office with a service: a folder with a configuration, extracts that come in, and rounds on any day. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Day, parseDay } from '@werkplekleren/rules'
import { afterAll } from 'vitest'
import { compileReport } from '../../src/report/index.ts'
import {
  type Outcome,
  openMail,
  type Ports,
  periodName,
  readSettings,
  type Settings,
  type Ticked,
  tick,
} from '../../src/service/index.ts'
import { type Lines, writeExtracts } from '../report/small-extracts.ts'

export const date = (iso: string): Day => {
  const found = parseDay(iso)
  if (found === undefined) throw new Error(`No day: ${iso}`)
  return found
}

export const configuration = [
  'organisation: Departement Werk',
  'extracts: extracts',
  'output: reports',
  'firstSchoolYear: 2024-2025',
  'smallCounts: { upTo: 0, reason: hand-made rows of nobody }',
  'reports:',
  '  enrolments: { dueAfterDays: 7, deadlineAfterDays: 60 }',
  '  annual-report: { dueAfterDays: 14, deadlineAfterDays: 122 }',
]

export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'office-'))
  readonly file = join(this.folder, 'werkplek.yaml')

  constructor(lines: readonly string[] = configuration) {
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }))
    this.configure(lines)
  }

  configure(lines: readonly string[]): void {
    writeFileSync(this.file, `${lines.join('\n')}\n`)
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names)
  }

  /** The small extracts of 2024-2025, with changes, come in for a period. */
  receive(period: string, changes: Readonly<Record<string, Lines | null>> = {}): void {
    mkdirSync(this.path('extracts'), { recursive: true })
    writeExtracts(this.path('extracts', period), changes)
  }

  writeFile(name: string, lines: readonly string[]): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), lines.map((line) => `${line}\r\n`).join(''))
  }

  settings(): Promise<Settings> {
    return readSettings(this.file)
  }

  /** A round on a day, in words: `2024-2025-enrolments 1 published`. */
  async round(iso: string, ports: Partial<Ports> = {}): Promise<readonly string[]> {
    return (await this.outcomes(iso, ports)).map(
      ({ due, result }) => `${periodName(due.period)} ${due.revision} ${result}`,
    )
  }

  async outcomes(iso: string, ports: Partial<Ports> = {}): Promise<readonly Outcome[]> {
    return (await this.ticked(iso, ports)).outcomes
  }

  async ticked(
    iso: string,
    ports: Partial<Ports> = {},
  ): Promise<Exclude<Ticked, { readonly busy: unknown }>> {
    const ticked = await tick(date(iso), await this.settings(), {
      now: () => `${iso}T06:00:00.000Z`,
      compile: compileReport,
      openMail,
      notice: () => {},
      ...ports,
    })
    if ('busy' in ticked) throw new Error('The office is busy')
    return ticked
  }
}
