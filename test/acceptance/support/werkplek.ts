/** Runs the built command as a person does, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import exceljs from 'exceljs'
import { afterAll } from 'vitest'
import { run } from '../../../apps/reporting-job/src/index.ts'

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const program = fileURLToPath(new URL('../../../apps/reporting-job/bin/werkplek.js', import.meta.url))
const PLENTY = 2 ** 30

/** A temporary folder with files, in which commands run; gone after the tests of the file. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'werkplek-desk-'))

  constructor() {
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
    return name
  }

  csv(name: string, ...rows: (readonly (string | number)[])[]): string {
    return this.write(name, rows.map((row) => `${row.join(';')}\r\n`).join(''))
  }

  async xlsx(
    name: string,
    sheets: Readonly<Record<string, readonly (readonly exceljs.CellValue[])[]>>,
    finish: (workbook: exceljs.Workbook) => void = () => {},
  ): Promise<string> {
    const workbook = new exceljs.Workbook()
    for (const [sheet, rows] of Object.entries(sheets)) {
      const worksheet = workbook.addWorksheet(sheet)
      for (const row of rows) worksheet.addRow([...row])
    }
    finish(workbook)
    await workbook.xlsx.writeFile(this.path(name))
    return name
  }

  werkplek(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
    return this.run(process.execPath, [program, ...args], env)
  }

  /** The same program inside this process, from its sources: fast enough for many cases. */
  async inProcess(args: readonly string[], shown: { readonly terminal?: boolean } = {}): Promise<Ran> {
    const before = process.cwd()
    process.chdir(this.folder)
    const written = { out: '', err: '' }
    try {
      const status = await run(args, {
        out: (text) => {
          written.out += text
        },
        outPieces: async (pieces) => {
          for (const piece of pieces) written.out += piece
        },
        err: (text) => {
          written.err += text
        },
        settled: async () => {},
        colour: shown.terminal === true,
        errIsTerminal: shown.terminal === true,
      })
      return { status, ...written }
    } finally {
      process.chdir(before)
    }
  }

  /** A line for the shell, in which `werkplek` is the command. */
  shell(line: string, env: Readonly<Record<string, string>> = {}): Ran {
    const defined = `werkplek() { "${process.execPath}" "${program}" "$@"; }; export -f werkplek; ${line}`
    return this.run('bash', ['-c', defined], env)
  }

  private run(file: string, args: readonly string[], env: Readonly<Record<string, string>>): Ran {
    const { status, stdout, stderr, error } = spawnSync(file, args, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: PLENTY,
      env: { PATH: process.env.PATH ?? '', HOME: this.folder, ...env },
    })
    if (error) throw error
    return { status, out: stdout, err: stderr }
  }
}

/** What a stack trace looks like, in whatever program. */
export const STACK_TRACE = /^\s+at .+[:(]|node:internal|\.[jt]s:\d+/m
