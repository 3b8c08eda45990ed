/** Which members the real bundle has: tells an API that does not exist from one that is not faked yet. */
import { type ClassName, faked } from '../faked/index.ts'
import { hasSet, type RequirementSets } from '../sets/index.ts'
import { camelName } from './protocol.ts'

export interface RealClass {
  /** By wire name. */
  readonly scalars: readonly string[]
  readonly writable: readonly string[]
  /** By name in the API. */
  readonly objects: readonly string[]
  readonly methods: ReadonlySet<string>
  /** By name in the API: the requirement set from which on a member is there, where the bundle tells. */
  readonly since: ReadonlyMap<string, Since>
}

export interface Since {
  readonly set: string
  readonly version: string
}

export type Schema = Readonly<Record<string, RealClass>>

/** Reads the classes of a loaded bundle: `Excel` of office.js. */
export function readSchema(excel: object): Schema {
  const schema: Record<string, RealClass> = {}
  for (const [name, value] of Object.entries(excel)) {
    if (typeof value !== 'function') continue
    const { prototype } = value
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue
    schema[name] = readClass(prototype)
  }
  return schema
}

/** The requirement set that this member needs and that these sets lack, if any. */
export function lackingSet(
  schema: Schema,
  className: string,
  wire: string,
  sets: RequirementSets,
): Since | undefined {
  const since = schema[className]?.since
  const needed = since?.get(camelName(wire)) ?? since?.get(wire)
  return needed === undefined || hasSet(sets, needed.set, needed.version) ? undefined : needed
}

/** Whether Excel has this member, by its wire name. */
export function isReal(real: RealClass, wire: string): boolean {
  const name = camelName(wire)
  return real.scalars.includes(wire) || real.objects.includes(name) || real.methods.has(name)
}

/** Members in the tables that the bundle does not have: invented ones, which a test must not rely on. */
export function inventedMembers(schema: Schema): string[] {
  return Object.entries(faked).flatMap(([name, table]) => {
    const real = schema[name]
    if (real === undefined) return [name]
    const missing = (members: object | undefined, known: (wire: string) => boolean, sign: string) =>
      Object.keys(members ?? {})
        .filter((wire) => !known(wire))
        .map((wire) => `${name}.${wire}${sign}`)
    const method = (wire: string) => real.methods.has(wire.startsWith('_') ? wire : camelName(wire))
    return [
      ...missing(table.get, (wire) => real.scalars.includes(wire), ''),
      ...missing(table.set, (wire) => real.writable.includes(wire), '='),
      ...missing(table.nav, (wire) => wire.startsWith('_') || real.objects.includes(camelName(wire)), ''),
      ...missing(table.call, method, '()'),
      ...(table.events ?? [])
        .filter((event) => !real.methods.has(`_Register${event}`) || !real.methods.has(`_Unregister${event}`))
        .map((event) => `${name} ${event}`),
    ]
  })
}

export interface Coverage {
  readonly className: ClassName
  readonly faked: number
  readonly real: number
  /** Members of the API that the tables lack. */
  readonly notFaked: readonly string[]
}

/** Per faked class, how much of it is faked; classes that are not faked at all are counted, not listed. */
export function coverage(schema: Schema): {
  readonly classes: readonly Coverage[]
  readonly classesInBundle: number
} {
  // The keys of the tables are the names of their classes.
  const names = Object.keys(faked) as ClassName[]
  const classes = names.map((className): Coverage => {
    const real = schema[className]
    const table = faked[className]
    const mine = new Set(
      [table.get, table.set, table.nav, table.call].flatMap((members) =>
        Object.keys(members ?? {}).map(camelName),
      ),
    )
    if (table.item) for (const name of ['getItem', 'getItemOrNullObject', 'getItemAt']) mine.add(name)
    const all = real === undefined ? [] : membersOf(real)
    const notFaked = all.filter((name) => !mine.has(name))
    return { className, faked: all.length - notFaked.length, real: all.length, notFaked }
  })
  return { classes, classesInBundle: Object.keys(schema).length }
}

/** Methods that the client library answers itself. */
const OF_THE_CLIENT = new Set([
  'constructor',
  'load',
  'set',
  'update',
  'toJSON',
  'retrieve',
  'ensureUnchanged',
  'track',
  'untrack',
  'items',
  'isNullObject',
  'isNull',
  'context',
])

function membersOf(real: RealClass): string[] {
  const names = [...real.scalars.map(camelName), ...real.objects, ...real.methods]
  return [...new Set(names)].filter(
    (name) => !name.startsWith('_') && !/^on[A-Z]/.test(name) && !OF_THE_CLIENT.has(name),
  )
}

function readClass(prototype: object): RealClass {
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype))
  const scalars = namesFrom(prototype, '_scalarPropertyOriginalNames')
  const updatable = listFrom(prototype, '_scalarPropertyUpdateable')
  return {
    scalars,
    writable: scalars.filter((_, i) => updatable[i] === true),
    objects: [
      ...new Set([
        ...namesFrom(prototype, '_navigationPropertyNames'),
        ...own.filter(([name, { get }]) => get && !name.startsWith('_')).map(([name]) => name),
      ]),
    ],
    since: new Map(
      own.flatMap(([name, { get, value }]) => {
        const needed = sinceIn(get ?? value)
        return needed === undefined ? [] : [[name, needed] as const]
      }),
    ),
    methods: new Set(own.filter(([, { value }]) => typeof value === 'function').map(([name]) => name)),
  }
}

/** Every member of the bundle names the set that it needs, for a check that the shipped bundle leaves off. */
function sinceIn(member: unknown): Since | undefined {
  if (typeof member !== 'function') return undefined
  const named = /\("\w+\.\w+",\s*(?:"(\w+)"|[\w$]+),\s*"(\d+\.\d+)"/.exec(String(member))
  return named?.[2] === undefined ? undefined : { set: named[1] ?? 'ExcelApi', version: named[2] }
}

const namesFrom = (prototype: object, name: string): string[] =>
  listFrom(prototype, name).filter((value) => typeof value === 'string')

function listFrom(prototype: object, name: string): readonly unknown[] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
  const value: unknown = getter?.call(prototype)
  return Array.isArray(value) ? value : []
}
