/**
 * Sends one message to one recipient over SMTP, and tells exactly how that ended.
 *
 * Up to the last byte of the message the server cannot have taken it; from then on it may have, until its answer says.
 */
import { Readable } from 'node:stream'
import type SmtpConnection from 'nodemailer/lib/smtp-connection'
import type { MailSettings } from '../settings/index.ts'
import { readPassword } from './password.ts'

export type Sending =
  | { readonly result: 'accepted' }
  /** The server said no: for good (`answer` 500 and above) or for now. */
  | { readonly result: 'refused'; readonly answer: number }
  /** Not sent; `server` where the fault is not about this message or recipient. */
  | { readonly result: 'unsent'; readonly server: boolean }
  /** All was sent, and no answer came. */
  | { readonly result: 'unclear' }

/** `beforeData` is awaited when the server is ready for the message, before its first byte; where it throws, nothing is sent. */
export type SendMail = (
  message: { readonly from: string; readonly to: string; readonly raw: Buffer },
  beforeData: () => Promise<void>,
) => Promise<Sending>

/** Reads the password; connects anew for every message. Throws `BadInput` where the password cannot be had. */
export async function openMail(settings: MailSettings): Promise<SendMail> {
  const password = await readPassword(settings)
  // Few commands send mail; the others start without it.
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  return sendMail(() => new Connection(optionsOf(settings)), settings.user, password)
}

const sendMail =
  (newConnection: () => SmtpConnection, user: string | undefined, password: string | undefined): SendMail =>
  async ({ from, to, raw }, beforeData) => {
    const connection = newConnection()
    const reached = { envelope: false, end: false, failure: undefined as unknown }
    async function* pieces() {
      try {
        await beforeData()
      } catch (error) {
        reached.failure = error
        throw error
      }
      for (let at = 0; at < raw.length; at += PIECE) {
        reached.end = at + PIECE >= raw.length
        yield raw.subarray(at, at + PIECE)
      }
    }
    try {
      await connected(connection)
      if (user !== undefined) await done((then) => connection.login({ user, pass: password ?? '' }, then))
      reached.envelope = true
      const body = Readable.from(pieces(), { objectMode: false, highWaterMark: 1 })
      await done((then) => connection.send({ from, to: [to], size: raw.length }, body, then))
      return { result: 'accepted' }
    } catch (error) {
      if (reached.failure !== undefined) throw reached.failure
      const answer = isTooLarge(error) ? TOO_LARGE : answerOf(error)
      if (reached.end) return answer === undefined ? { result: 'unclear' } : { result: 'refused', answer }
      // Before the envelope an answer is about the server or our account.
      if (answer === undefined || !reached.envelope) return { result: 'unsent', server: true }
      return { result: 'refused', answer }
    } finally {
      connection.close()
    }
  }

const PIECE = 2 ** 16
/** What a server answers to a message above the size that it announced; here nothing was even offered. */
const TOO_LARGE = 552
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EMESSAGE' && !('responseCode' in error)

function optionsOf({ host, port, tls, timeoutSeconds }: MailSettings) {
  const milliseconds = timeoutSeconds * 1000
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    dnsTimeout: milliseconds,
    socketCloseTimeout: 0,
    tls: { minVersion: 'TLSv1.2' as const },
  }
}

const connected = (connection: SmtpConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    // Later errors are told to the call that waits then; this keeps them from ending the process.
    connection.on('error', reject)
    connection.connect((error?: Error | null) => (error ? reject(error) : resolve()))
  })

const done = (call: (then: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    call((error) => (error ? reject(error) : resolve()))
  })

/** The status of a failing answer of the server, where there was one. */
function answerOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined
  return typeof code === 'number' && code >= 400 && code < 600 ? code : undefined
}
