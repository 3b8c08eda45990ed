/** Where the command writes: standard output for results, standard error for progress and problems. */
export interface Terminal {
  readonly out: (text: string) => void
  /** Writes a long result as fast as its reader takes it; ends early where the reader has gone away. */
  readonly outPieces: (pieces: Iterable<string>) => Promise<void>
  readonly err: (text: string) => void
  /** Waits until all of `out` has left; rejects with `OutputLost` where the system could not take it. */
  readonly settled: () => Promise<void>
  /** Whether colours may be used in results. */
  readonly colour: boolean
  readonly errIsTerminal: boolean
  /** Characters on a line, where a terminal shows the results. */
  readonly width?: number
}

/** The result could not be written to standard output; `code` is that of the operating system. */
export class OutputLost extends Error {
  readonly code: string

  constructor(code: string, cause: unknown) {
    super(`Standard output: ${code}`, { cause })
    this.name = 'OutputLost'
    this.code = code
  }
}

const PIECE_CHARACTERS = 2 ** 16

/** The process's own streams; a reader that goes away early (`| head`) is no error. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  let failure: NodeJS.ErrnoException | undefined
  stdout.on('error', (error) => {
    failure ??= error
  })
  // There is nowhere left to say that standard error cannot be written.
  stderr.on('error', () => {})
  const written = (text: string) =>
    new Promise<void>((resolve) => {
      if (failure) resolve()
      else
        stdout.write(text, (error) => {
          if (error) failure ??= error
          resolve()
        })
    })
  return {
    out: (text) => void written(text),
    outPieces: async (pieces) => {
      let waiting = ''
      for (const piece of pieces) {
        waiting += piece
        if (waiting.length < PIECE_CHARACTERS) continue
        await written(waiting)
        if (failure) return
        waiting = ''
      }
      await written(waiting)
    },
    err: (text) => void stderr.write(text),
    settled: async () => {
      await written('')
      if (failure && failure.code !== 'EPIPE') throw new OutputLost(failure.code ?? 'EIO', failure)
    },
    colour: wantsColour(stdout.isTTY === true, process.env),
    errIsTerminal: stderr.isTTY === true,
    ...(stdout.isTTY && stdout.columns > 0 && { width: stdout.columns }),
  }
}

/** FORCE_COLOR decides where it is set, then NO_COLOR and dumb terminals, as in Node itself. */
function wantsColour(
  isTerminal: boolean,
  { FORCE_COLOR = '', NO_COLOR = '', TERM }: NodeJS.ProcessEnv,
): boolean {
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && NO_COLOR === '' && TERM !== 'dumb'
}
