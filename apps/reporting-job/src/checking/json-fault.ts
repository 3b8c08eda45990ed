/** Where a text stops being JSON, or names a key of an object twice: what `JSON.parse` does not say. */
export interface JsonFault {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The key that stands twice. */
  readonly twice?: string
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within strings
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** The first fault; none where the text is JSON in which every key stands once. */
export function jsonFault(text: string): JsonFault | undefined {
  const token = new RegExp(TOKEN)
  let next = ''
  let start = 0
  const advance = () => {
    const from = token.lastIndex
    const found = token.exec(text)?.[1]
    next = found ?? ''
    start =
      found === undefined
        ? from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0)
        : token.lastIndex - found.length
    if (found === undefined) token.lastIndex = start
  }
  const expect = (wanted: string) => {
    if (next !== wanted) throw new Fault(start)
    advance()
  }
  const object = () => {
    const keys = new Set<string>()
    list('{', '}', () => {
      if (!next.startsWith('"')) throw new Fault(start)
      const key = String(JSON.parse(next))
      if (keys.has(key)) throw new Fault(start, key)
      keys.add(key)
      advance()
      expect(':')
      value()
    })
  }
  const list = (open: string, close: string, item: () => void) => {
    expect(open)
    if (next !== close) {
      item()
      while (next === ',') {
        advance()
        item()
      }
    }
    expect(close)
  }
  const value = () => {
    if (next === '{') object()
    else if (next === '[') list('[', ']', value)
    else if (next === '' || /^[\]}:,]/.test(next)) throw new Fault(start)
    else advance()
  }
  try {
    advance()
    value()
    if (start < text.length) throw new Fault(start)
    return undefined
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const before = text.slice(0, error.at).split('\n')
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      ...(error.twice !== undefined && { twice: error.twice }),
    }
  }
}

class Fault extends Error {
  readonly at: number
  readonly twice: string | undefined

  constructor(at: number, twice?: string) {
    super('Not JSON')
    this.at = at
    this.twice = twice
  }
}
