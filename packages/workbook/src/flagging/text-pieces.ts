/** Many short texts as fewer, longer pieces of bytes. */
import { textAsBytes } from './xml-text.ts'

const PIECE_CHARACTERS = 2 ** 16

/** The texts must be ASCII. */
export async function* textPieces(
  texts: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array, void> {
  let waiting: string[] = []
  let length = 0
  for await (const text of texts) {
    waiting.push(text)
    length += text.length
    if (length < PIECE_CHARACTERS) continue
    yield textAsBytes(waiting.join(''))
    waiting = []
    length = 0
  }
  yield textAsBytes(waiting.join(''))
}
