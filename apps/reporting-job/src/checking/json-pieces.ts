/** JSON of any length in pieces: one text of all findings of a large workbook would be longer than a string may be. */

/** A list whose items are made one by one, when they are written. */
export class JsonList {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/** The same characters as `JSON.stringify(value, null, 2)`, with every `JsonList` as an array. */
export function* jsonPieces(value: unknown, indent = ''): Generator<string, void> {
  if (value instanceof JsonList) yield* listPieces(value, indent)
  else if (holdsList(value)) yield* objectPieces(value, indent)
  // Line breaks inside texts are escaped: these are the layout's.
  else yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

function* listPieces({ items }: JsonList, indent: string): Generator<string, void> {
  const inner = `${indent}  `
  let empty = true
  for (const item of items) {
    yield empty ? `[\n${inner}` : `,\n${inner}`
    yield* jsonPieces(item, inner)
    empty = false
  }
  yield empty ? '[]' : `\n${indent}]`
}

function* objectPieces(value: object, indent: string): Generator<string, void> {
  const inner = `${indent}  `
  let empty = true
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${empty ? '{' : ','}\n${inner}${JSON.stringify(key)}: `
    yield* jsonPieces(item, inner)
    empty = false
  }
  yield `\n${indent}}`
}

const holdsList = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.values(value).some((item) => item instanceof JsonList)
