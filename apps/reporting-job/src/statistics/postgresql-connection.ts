/** Opens a session on the PostgreSQL server that the usual PG* variables name, and makes sure that it counts alike. */
import { text } from '@werkplekleren/rules'
import pg from 'pg'
import { DatabaseRefused } from '../bad-input.ts'
import { stateOf } from './postgresql-refusal.ts'

/** Where the server is; what is left out comes from PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE, PGSSLMODE. */
export interface PostgreSqlOptions {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly database?: string
  /** After which a single query is given up; ten minutes by default. */
  readonly timeoutSeconds?: number
}

/** Throws a `DatabaseRefused` where there is no server, no access, or a database that orders texts otherwise. */
export async function openSession(options: PostgreSqlOptions = {}): Promise<pg.Client> {
  const { timeoutSeconds = 600, ...server } = options
  const host = server.host ?? process.env.PGHOST ?? 'localhost'
  const client = new pg.Client({
    ...server,
    // Records of persons cross a network encrypted, unless the office says otherwise.
    ...(process.env.PGSSLMODE === undefined && !isThisMachine(host) && { ssl: true }),
    application_name: 'werkplek',
    connectionTimeoutMillis: CONNECT_MS,
    // Every cell stays the text that the server sent.
    types: { getTypeParser: () => (cell: string) => cell },
  })
  // What becomes of a lost connection is told by the query that finds it lost.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(settings(timeoutSeconds))
  } catch (error) {
    await client.end().catch(() => {})
    throw refusal(client, error)
  }
  const unfit = await unfitFor(client)
  if (unfit === undefined) return client
  await client.end()
  throw unfit
}

const CONNECT_MS = 10_000

const isThisMachine = (host: string): boolean => host.startsWith('/') || /^(localhost|127\.|::1$)/.test(host)

/** Only our own temporary tables and PostgreSQL's own functions are found by a name without a schema. */
const settings = (timeoutSeconds: number): string =>
  [
    'search_path = pg_temp, pg_catalog',
    `statement_timeout = '${Math.ceil(timeoutSeconds)}s'`,
    "idle_in_transaction_session_timeout = '0'",
    "TimeZone = 'UTC'",
    "DateStyle = 'ISO, YMD'",
    "client_encoding = 'UTF8'",
    'standard_conforming_strings = on',
    "temp_buffers = '256MB'",
    'cursor_tuple_fraction = 1',
  ]
    .map((setting) => `SET ${setting};`)
    .join(' ')

async function unfitFor(client: pg.Client): Promise<DatabaseRefused | undefined> {
  const { rows } = await client.query({
    text: `SELECT current_setting('server_version_num') AS version, pg_encoding_to_char(encoding) AS encoding,
        datcollate AS collation, COALESCE(to_jsonb(d) ->> 'datlocprovider', 'c') AS provider,
        has_database_privilege(datname, 'TEMPORARY') AS temporary
      FROM pg_catalog.pg_database d WHERE datname = current_database()`,
  })
  const [found] = rows as readonly Readonly<Record<string, string>>[]
  const name = client.database ?? ''
  if (Number(found?.version) < OLDEST) {
    return new DatabaseRefused(
      text(
        'Deze PostgreSQL-server is ouder dan versie 14; gebruik een nieuwere, of kies --engine duckdb.',
        'This PostgreSQL server is older than version 14; use a newer one, or choose --engine duckdb.',
        'Ce serveur PostgreSQL est antérieur à la version 14 ; utilisez-en un plus récent ou choisissez --engine duckdb.',
      ),
    )
  }
  if (
    found?.encoding !== 'UTF8' ||
    found.provider !== 'c' ||
    !['C', 'POSIX'].includes(found.collation ?? '')
  ) {
    return new DatabaseRefused(
      text(
        `De databank “${name}” sorteert teksten anders dan het rapport; maak er een aan met ${CREATE} en zet PGDATABASE op haar naam.`,
        `The database “${name}” sorts texts otherwise than the report does; create one with ${CREATE} and set PGDATABASE to its name.`,
        `La base de données « ${name} » trie les textes autrement que le rapport ; créez-en une avec ${CREATE} et donnez son nom à PGDATABASE.`,
      ),
    )
  }
  if (found.temporary !== 't') {
    return new DatabaseRefused(
      text(
        `De gebruiker “${client.user}” mag in de databank “${name}” geen tijdelijke tabellen maken; geef het recht TEMPORARY.`,
        `The user “${client.user}” may not create temporary tables in the database “${name}”; grant the right TEMPORARY.`,
        `L'utilisateur « ${client.user} » ne peut pas créer de tables temporaires dans la base « ${name} » ; accordez le droit TEMPORARY.`,
      ),
    )
  }
  return undefined
}

const OLDEST = 140_000
const CREATE = `CREATE DATABASE werkplek TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`

/** The words of the system and of the driver are left out: they may hold what was given as a secret. */
function refusal({ host, port, user, database }: pg.Client, error: unknown): DatabaseRefused {
  const state = stateOf(error)
  const system =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  const where = host.startsWith('/') ? `${host}/.s.PGSQL.${port}` : `${host}:${port}`
  if (state?.startsWith('28')) {
    return new DatabaseRefused(
      text(
        `De PostgreSQL-server op ${where} laat “${user}” niet toe (${state}); controleer PGUSER en PGPASSWORD.`,
        `The PostgreSQL server at ${where} does not admit “${user}” (${state}); check PGUSER and PGPASSWORD.`,
        `Le serveur PostgreSQL sur ${where} n'admet pas « ${user} » (${state}) ; vérifiez PGUSER et PGPASSWORD.`,
      ),
    )
  }
  if (state === '3D000') {
    return new DatabaseRefused(
      text(
        `De PostgreSQL-server op ${where} heeft geen databank “${database}”; controleer PGDATABASE, of maak ze aan met ${CREATE}.`,
        `The PostgreSQL server at ${where} has no database “${database}”; check PGDATABASE, or create it with ${CREATE}.`,
        `Le serveur PostgreSQL sur ${where} n'a pas de base de données « ${database} » ; vérifiez PGDATABASE ou créez-la avec ${CREATE}.`,
      ),
    )
  }
  return new DatabaseRefused(
    text(
      `Er is geen verbinding met een PostgreSQL-server op ${where}${system}; start de server of controleer PGHOST, PGPORT en PGSSLMODE, of kies --engine duckdb.`,
      `There is no connection with a PostgreSQL server at ${where}${system}; start the server or check PGHOST, PGPORT and PGSSLMODE, or choose --engine duckdb.`,
      `Il n'y a pas de connexion avec un serveur PostgreSQL sur ${where}${system} ; démarrez le serveur ou vérifiez PGHOST, PGPORT et PGSSLMODE, ou choisissez --engine duckdb.`,
    ),
  )
}
