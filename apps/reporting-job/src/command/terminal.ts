/** Where the command writes: standard output for results, standard error for progress and problems. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
}

/** The process's own streams; a reader that goes away early (`| head`) is no error. */
export function processTerminal(): Terminal {
  process.stdout.on('error', ignoreClosedPipe)
  const plain = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== ''
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true && !plain,
    errIsTerminal: process.stderr.isTTY === true,
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
