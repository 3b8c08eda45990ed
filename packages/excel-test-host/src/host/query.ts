/** `load()`: an object's data under its wire names, as far as it was asked for. */
import { invalidArgument, membersOf, type Surroundings, type Thing } from '../faked/index.ts'
import type { RequirementSets } from '../sets/index.ts'
import { refuseNewer, unknownMember } from './answering.ts'
import { camelName, type QueryInfo } from './protocol.ts'
import type { References } from './references.ts'
import type { Schema } from './schema.ts'

interface Context {
  readonly host: Surroundings
  readonly references: References
  readonly schema: Schema | undefined
  readonly sets: RequirementSets
}

/** Asked-for names, nested by their slashes. */
interface Asked {
  readonly [name: string]: Asked
}

export function shapeOf(thing: Thing, query: QueryInfo, context: Context): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])]
  return shape(thing, nested(paths), context, query)
}

function shape(
  thing: Thing,
  asked: Asked,
  context: Context,
  { Top, Skip = 0 }: QueryInfo = {},
): Record<string, unknown> {
  const all = Object.keys(asked).length === 0 || '*' in asked
  if (!('items' in thing)) return scalarsAndObjects(thing, asked, all, context)
  const own: Record<string, Asked> = {}
  const ofEach: Record<string, Asked> = {}
  for (const [name, inner] of Object.entries(asked)) {
    if (wireName(membersOf(thing).get, name) === undefined) ofEach[name] = inner
    else own[name] = inner
  }
  const shaped = scalarsAndObjects(thing, own, false, context)
  if (!all && Object.keys(ofEach).length === 0) return shaped
  const items = thing.items().slice(Skip, Top === undefined || Top === 0 ? undefined : Skip + Top)
  return {
    ...shaped,
    _Items: items.map((item) => {
      const { id, tracked } = membersOf(item)
      return {
        ...shape(item, ofEach, context),
        ...(id ? { Id: id(item) } : {}),
        ...(tracked ? { _ReferenceId: context.references.keep(item) } : {}),
      }
    }),
  }
}

function scalarsAndObjects(
  thing: Thing,
  asked: Asked,
  all: boolean,
  context: Context,
): Record<string, unknown> {
  const members = membersOf(thing)
  const shaped: Record<string, unknown> = {}
  if (all)
    for (const [wire, read] of Object.entries(members.get ?? {})) shaped[wire] = read(thing, context.host)
  for (const [name, inner] of Object.entries(asked)) {
    if (name === '*') continue
    refuseNewer(context.schema, context.sets, thing, name)
    const scalar = wireName(members.get, name)
    const object = scalar === undefined ? wireName(members.nav, name) : undefined
    if (scalar !== undefined) shaped[scalar] = members.get?.[scalar]?.(thing, context.host)
    else if (object !== undefined) {
      const sub = members.nav?.[object]?.(thing, context.host) ?? null
      shaped[object] = sub === null ? null : shape(sub, inner, context)
    } else unknownName(thing, name, context.schema)
  }
  return shaped
}

function unknownName(thing: Thing, name: string, schema: Schema | undefined): never {
  const real = schema?.[thing.t]
  const exists = real?.scalars.some((wire) => camelName(wire) === name) || real?.objects.includes(name)
  if (real && !exists) throw invalidArgument(`property '${name}' does not exist on ${thing.t}`)
  return unknownMember(schema, thing, name)
}

function wireName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((wire) => wire === name || camelName(wire) === name)
}

function nested(paths: readonly string[]): Asked {
  const tree: Record<string, Asked> = {}
  for (const path of paths) {
    let at: Record<string, Asked> = tree
    for (const part of path.split('/')) {
      const inner: Record<string, Asked> = { ...at[part] }
      at[part] = inner
      at = inner
    }
  }
  return tree
}
