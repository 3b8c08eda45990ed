/** A PostgreSQL server of a test's own: Debian's, in a folder that is thrown away, on a unix socket only. */
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { PostgreSqlOptions } from '../../src/statistics/postgresql-connection.ts'

export interface Server {
  /** An ordinary user and a database that orders texts by their bytes. */
  readonly access: Required<Pick<PostgreSqlOptions, 'host' | 'user' | 'database'>>
  /** Runs a statement as the one who may do everything. */
  administer(sql: string): Promise<void>
  stop(): void
}

const programs = '/usr/lib/postgresql'

/** The folder of initdb and pg_ctl of the newest version; undefined where the Debian package postgresql is absent. */
const binaries = existsSync(programs)
  ? readdirSync(programs)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(programs, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined

/** For the name of a test: without a server it is skipped, and says why. */
export const noServer = binaries === undefined
export const whereServer = noServer ? 'PostgreSQL (not installed: Debian package postgresql)' : 'PostgreSQL'

export async function startServer(): Promise<Server> {
  const host = mkdtempSync(join(tmpdir(), 'pg-'))
  const data = join(host, 'data')
  if (isRoot) chownSync(host, idOf('-u'), idOf('-g'))
  run('initdb', '-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const settings = `-c listen_addresses= -c unix_socket_directories=${host} -c fsync=off -c max_wal_size=256MB`
  run('pg_ctl', '-D', data, '-w', '-l', join(host, 'log'), '-o', settings, 'start')
  const administer = async (sql: string) => {
    const owner = new pg.Client({ host, user: 'owner', database: 'postgres' })
    await owner.connect()
    try {
      await owner.query(sql)
    } finally {
      await owner.end()
    }
  }
  await administer('CREATE ROLE analyst LOGIN')
  return {
    access: { host, user: 'analyst', database: 'postgres' },
    administer,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(host, { recursive: true, force: true })
    },
  }
}

const isRoot = process.getuid?.() === 0

const idOf = (of: '-u' | '-g'): number => Number(execFileSync('id', [of, SERVER_USER]))

/** PostgreSQL refuses to run as root. */
const SERVER_USER = 'postgres'

function run(program: string, ...options: readonly string[]): void {
  const command = [join(binaries ?? '', program), ...options]
  const [file = '', ...rest] = isRoot ? ['runuser', '-u', SERVER_USER, '--', ...command] : command
  execFileSync(file, rest, { stdio: 'ignore', cwd: tmpdir() })
}
