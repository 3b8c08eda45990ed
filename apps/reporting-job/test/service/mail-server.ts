/** A mail server in this process that takes messages, or behaves as badly as it is told. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll } from 'vitest'

export interface Received {
  readonly to: string
  readonly raw: Buffer
}

const answer = (code: number) => Object.assign(new Error('No'), { responseCode: code })

export class MailServer {
  readonly received: Received[] = []
  /** Status with which a recipient is refused, by address. */
  readonly refused = new Map<string, number>()
  /** What happens to a message: its status, silence, or the end of the connection before or after it was kept. */
  atData: 'accept' | number | 'hang' | 'die' | 'keepAndDie' = 'accept'
  /** How long an answer to a message takes. */
  pauseMs = 0
  /** Commands of clients that sent any. */
  connections = 0
  private readonly server: SMTPServer

  private constructor(options: SMTPServerOptions) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 0,
      onConnect: (_session, done) => {
        this.connections += 1
        done()
      },
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refused.get(address)
        done(code === undefined ? null : answer(code))
      },
      onData: (stream, session, done) => {
        const pieces: Buffer[] = []
        stream.on('data', (piece: Buffer) => pieces.push(piece))
        stream.on('end', async () => {
          const to = session.envelope.rcptTo[0]?.address ?? ''
          await delay(this.pauseMs)
          if (this.atData === 'accept' || this.atData === 'keepAndDie')
            this.received.push({ to, raw: Buffer.concat(pieces) })
          if (this.atData === 'accept') done()
          else if (typeof this.atData === 'number') done(answer(this.atData))
          else if (this.atData !== 'hang') this.cut()
        })
      },
      ...options,
    })
    this.server.on('error', () => {})
  }

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const started = new MailServer(options)
    started.server.listen(0, '127.0.0.1')
    await once(started.server.server, 'listening')
    afterAll(() => started.stop())
    return started
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port
  }

  letters(): Promise<readonly Email[]> {
    return Promise.all(this.received.map(({ raw }) => PostalMime.parse(raw)))
  }

  /** Ends every connection without a word. */
  cut(): void {
    for (const connection of this.server.connections) connection._socket.destroy()
  }

  stop(): Promise<void> {
    this.cut()
    return new Promise((stopped) => this.server.close(() => stopped()))
  }
}
