/** Turns an error of PostgreSQL into one that repeats no cell. */
import { text } from '@werkplekleren/rules'
import { DatabaseRefused } from '../bad-input.ts'
import { StatisticsError } from './statistics-error.ts'

/**
 * The server's own words are kept only while it reads the SQL, before a value is bound; after that they may quote a
 * cell, and its code is all that is passed on. A connection that is lost is a `DatabaseRefused`.
 */
export async function refusing<Result>(
  place: string,
  task: () => Promise<Result>,
  readingSql = false,
): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof StatisticsError) throw error
    const code = stateOf(error)
    if (code === undefined || /^(08|57P)/.test(code)) throw new DatabaseRefused(connectionLost)
    if (/^(53|57014)/.test(code)) throw new DatabaseRefused(tooMuch(code))
    const [said = ''] = (error instanceof Error ? error.message : '').split('\n')
    const words = readingSql ? `${said} (${code})` : `error ${code}`
    throw new StatisticsError(`PostgreSQL refused to run ${place}: ${words}.`)
  }
}

/** The five characters by which PostgreSQL names an error; none where it did not come from the server. */
export function stateOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in (error as Error)
    ? code
    : undefined
}

const connectionLost = text(
  'De verbinding met de PostgreSQL-server is verbroken terwijl er gerekend werd; er is niets geschreven. Controleer of de server draait en probeer opnieuw.',
  'The connection with the PostgreSQL server was lost while it was computing; nothing was written. Check that the server runs and try again.',
  "La connexion avec le serveur PostgreSQL a été perdue pendant le calcul ; rien n'a été écrit. Vérifiez que le serveur fonctionne et réessayez.",
)

const tooMuch = (code: string) =>
  text(
    `De PostgreSQL-server had niet genoeg tijd, geheugen of schijfruimte voor een berekening (${code}); er is niets geschreven. Geef de server meer of probeer het op een rustig moment opnieuw.`,
    `The PostgreSQL server had not enough time, memory or disk space for a computation (${code}); nothing was written. Give the server more or try again at a quiet moment.`,
    `Le serveur PostgreSQL n'a pas eu assez de temps, de mémoire ou d'espace disque pour un calcul (${code}) ; rien n'a été écrit. Donnez-lui-en plus ou réessayez à un moment calme.`,
  )
