import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DuckDbConnection, openHardenedConnection } from '../../src/statistics/duckdb-connection.ts'
import { column, openDuckDb } from '../../src/statistics/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'werkplek-statistics-'))
const extract = join(folder, 'agreements.csv')
let database: DuckDbConnection

beforeAll(async () => {
  writeFileSync(extract, 'agreement\nA-1\n')
  database = await openHardenedConnection()
  await database.connection.run('CREATE TABLE agreements (agreement VARCHAR)')
})

afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

describe('the database behind the report', () => {
  it.each([
    ['read a file', `SELECT * FROM read_csv('${extract}')`],
    ['read a file under the name of a table', `SELECT * FROM '${extract}'`],
    ['read a file as text', `SELECT * FROM read_text('${extract}')`],
    ['read a file of JSON', `SELECT * FROM read_json('${extract}')`],
    ['read a file as bytes', `SELECT * FROM read_blob('${extract}')`],
    ['read a Parquet file', `SELECT * FROM read_parquet('${extract}')`],
    ['copy a file into a table', `COPY agreements FROM '${extract}'`],
    ['read an address under the name of a table', `SELECT * FROM 'https://example.org/agreements.csv'`],
    ['attach a database on the network', `ATTACH 'https://example.org/other.duckdb'`],
    ['sniff a file', `SELECT * FROM sniff_csv('${extract}')`],
    ['list a folder', `SELECT * FROM glob('${folder}/*')`],
    ['read from the network', `SELECT * FROM read_parquet('https://example.org/agreements.parquet')`],
    ['write a file', `COPY agreements TO '${join(folder, 'out.csv')}'`],
    ['export itself', `EXPORT DATABASE '${join(folder, 'export')}'`],
    ['attach a database file', `ATTACH '${join(folder, 'other.duckdb')}'`],
    ['install an extension', 'INSTALL excel'],
    ['load an extension', 'LOAD excel'],
  ])('cannot %s', async (_deed, sql) => {
    await expect(database.connection.run(sql)).rejects.toThrow(
      /disabled (by|through) configuration|requires the extension httpfs to be loaded/,
    )
    expect(readdirSync(folder)).toEqual(['agreements.csv'])
  })

  it('could read that file if it were not hardened', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const open = await (await DuckDBInstance.create(':memory:')).connect()
    const rows = await (await open.run(`SELECT * FROM read_csv('${extract}')`)).getRows()
    open.closeSync()
    expect(rows).toEqual([['A-1']])
  })

  it.each([
    'SET enable_external_access = true',
    'RESET enable_external_access',
    'SET autoinstall_known_extensions = true',
    'SET autoload_known_extensions = true',
    `SET temp_directory = '${folder}'`,
    `SET allowed_directories = ['${folder}/']`,
    `SET memory_limit = '100GiB'`,
    'SET lock_configuration = false',
  ])('cannot be unlocked by %s', async (sql) => {
    await expect(database.connection.run(sql)).rejects.toThrow(/the configuration has been locked/)
  })

  it('keeps two threads, its memory limit, no folder to spill into, no extensions, and the place of empty cells', async () => {
    const limited = await openHardenedConnection({ memoryLimit: '64MiB' })
    const result = await limited.connection.run(
      `SELECT name, value FROM duckdb_settings() WHERE name IN (
        'allow_community_extensions', 'autoinstall_known_extensions', 'autoload_known_extensions',
        'default_null_order', 'enable_external_access', 'lock_configuration', 'memory_limit', 'temp_directory', 'threads')`,
    )
    const settings = Object.fromEntries(await result.getRows())
    limited.close()
    expect(settings).toEqual({
      allow_community_extensions: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      default_null_order: 'NULLS_LAST_ON_ASC_FIRST_ON_DESC',
      enable_external_access: 'false',
      lock_configuration: 'true',
      memory_limit: '64.0 MiB',
      temp_directory: '',
      threads: '2',
    })
  })

  it('gets no extension by using what it offers, nor looks which there are', async () => {
    for (const sql of [
      `SELECT * FROM read_xlsx('${extract}')`,
      `SELECT * FROM postgres_scan('host=localhost', 'public', 'agreements')`,
      `SELECT * FROM sqlite_scan('${extract}', 'agreements')`,
      'SELECT * FROM duckdb_extensions()',
    ]) {
      await expect(database.connection.run(sql)).rejects.toThrow(/does not exist|not in the catalog|disabled/)
    }
  })

  it('refuses options that are not a size and a number of threads', async () => {
    await expect(openDuckDb({ memoryLimit: `1GiB'; SELECT 1; --` })).rejects.toThrow(/memory limit/)
    await expect(openDuckDb({ threads: 0 })).rejects.toThrow(/threads/)
  })

  it('ends a statistic that needs more memory with one sentence, and goes on', async () => {
    const engine = await openDuckDb({ memoryLimit: '16MiB' })
    const tooMuch = engine.query(
      `SELECT COUNT(DISTINCT md5(CAST(a.range AS VARCHAR))) AS n FROM range(3000000) AS a`,
      {},
      { n: column.integer },
    )
    await expect(tooMuch).rejects.toThrow(/^DuckDB refused to run query “SELECT COUNT.*Out of Memory/)
    expect(await engine.query('SELECT 1 AS n', {}, { n: column.integer })).toEqual([{ n: 1 }])
    await engine.close()
  })
})
