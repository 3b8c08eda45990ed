/** How one batch is answered: object paths to things, actions to results. */
import {
  ApiError,
  invalidArgument,
  isThing,
  itemNotFound,
  membersOf,
  onNullObject,
  type Surroundings,
  type Thing,
} from '../faked/index.ts'
import type { RequirementSets } from '../sets/index.ts'
import type { BatchRecord } from './counters.ts'
import type { Events } from './events.ts'
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type Batch,
  camelName,
  type ObjectPath,
  PATH,
} from './protocol.ts'
import { shapeOf } from './query.ts'
import type { References } from './references.ts'
import { isReal, lackingSet, type Schema } from './schema.ts'

/** A service of Office beside the workbook, such as the ribbon: it takes every call and gives nothing. */
interface Service {
  readonly service: string
}

export interface Answering {
  readonly batch: Batch
  readonly record: BatchRecord
  readonly host: Surroundings
  readonly events: Events
  readonly references: References
  readonly schema: Schema | undefined
  readonly sets: RequirementSets
  /** Every call of a service is noted here. */
  readonly services: { readonly service: string; readonly name: string; readonly args: readonly unknown[] }[]
}

/** The answer to one action; `undefined` where the protocol has none. */
export type Answerer = (action: Action) => { readonly value: unknown } | undefined

/** Answers the actions of one batch one by one; throws `ApiError` for what Excel refuses. */
export function answererOf(given: Answering): Answerer {
  const { batch, host, record, references } = given
  const resolved = new Map<number, Thing | Service | null>()

  function resolve(id: number): Thing | Service | null {
    const known = resolved.get(id)
    if (known !== undefined) return known
    const path = batch.ObjectPaths[String(id)]
    if (path === undefined) throw new ApiError('InvalidObjectPath', 'unknown object path')
    const thing = evaluate(path)
    resolved.set(id, thing)
    return thing
  }

  function evaluate(path: ObjectPath): Thing | Service | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return { t: 'Workbook', book: host.book }
      case PATH.service:
        return { service: path.Name }
      case PATH.nullObject:
        return null
      case PATH.reference: {
        if (path.Name === 'workbook') return { t: 'Workbook', book: host.book }
        const kept = references.get(path.Name)
        if (kept === undefined) throw itemNotFound(`reference ${path.Name}: released or never tracked`)
        return kept
      }
    }
    const parent = resolve(path.ParentObjectPathId ?? 0)
    if (parent === null) return null
    if ('service' in parent) return { service: `${parent.service}.${path.Name}` }
    switch (path.ObjectPathType) {
      case PATH.property: {
        refuseNewer(given.schema, given.sets, parent, path.Name)
        const property = membersOf(parent).nav?.[path.Name]
        return property ? property(parent, host) : unknownMember(given.schema, parent, path.Name)
      }
      case PATH.indexer: {
        const key = keyOf(path.ArgumentInfo)
        const item = membersOf(parent).item
        if (item === undefined) return unknownMember(given.schema, parent, 'GetItem')
        const found = item(parent, key)
        if (found === null) throw itemNotFound(String(key))
        return found
      }
      case PATH.method: {
        const answer = invoke(parent, path.Name, argsOf(path.ArgumentInfo))
        if (answer === null || isThing(answer)) return answer
        throw new Error(`The host answers ${parent.t}.${path.Name} with no object`)
      }
    }
    throw new ApiError('NotImplemented', `object path type ${path.ObjectPathType}`)
  }

  function invoke(thing: Thing, name: string, args: readonly unknown[]): unknown {
    record.calls.push(`${thing.t}.${name}`)
    refuseNewer(given.schema, given.sets, thing, name)
    const members = membersOf(thing)
    const call = members.call?.[name]
    if (call) return call(thing, args, host)
    if (name === 'GetItemOrNullObject' && members.item) return members.item(thing, keyIn(args))
    if (name === 'GetItemAt' && 'items' in thing) {
      const found = thing.items()[Number(args[0])]
      if (found === undefined) throw itemNotFound(String(args[0]))
      return found
    }
    const registration = /^_(Register|Unregister)(\w+)$/.exec(name)
    const event = registration?.[2]
    if (event !== undefined && members.events?.includes(event)) {
      const target = thing.t === 'Worksheet' ? thing.sheet.id : 'Workbook'
      given.events.register(target, event, registration?.[1] === 'Register')
      return undefined
    }
    return unknownMember(given.schema, thing, name)
  }

  const argsOf = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, i) => {
      const referenced = info?.ReferencedObjectPathIds?.[i]
      return referenced ? resolve(referenced) : value === null ? undefined : value
    })

  function instantiate(thing: Thing | Service | null): unknown {
    if (thing === null || 'service' in thing) return null
    if (thing.t === 'Workbook') return { _ReferenceId: 'workbook' }
    const { tracked, id } = membersOf(thing)
    const own = id?.(thing)
    return {
      ...(tracked && batch.AutoKeepReference ? { _ReferenceId: references.keep(thing) } : {}),
      ...(own === undefined ? {} : { Id: own }),
    }
  }

  return (action) => {
    const { ActionType, Name = '', ArgumentInfo } = action
    // The handler's own add() waits for the answer to a trace.
    if (ActionType === ACTION.trace) return { value: null }
    const thing = resolve(action.ObjectPathId)
    switch (ActionType) {
      case ACTION.instantiate:
        return { value: instantiate(thing) }
      case ACTION.query:
        if (thing === null || 'service' in thing) return { value: null }
        return { value: shapeOf(thing, action.QueryInfo ?? {}, given) }
      case ACTION.setProperty: {
        if (thing === null) throw onNullObject(Name)
        if ('service' in thing) return undefined
        record.calls.push(`${thing.t}.${Name}=`)
        refuseNewer(given.schema, given.sets, thing, Name)
        const set = membersOf(thing).set?.[Name]
        if (set === undefined) return unknownMember(given.schema, thing, Name)
        // A null that is set is a null, not an argument left out.
        set(thing, ArgumentInfo?.Arguments?.[0], host)
        return undefined
      }
      case ACTION.method: {
        if (thing === null && Name === '_KeepReference') return { value: null }
        if (thing === null) throw onNullObject(Name)
        if ('service' in thing) {
          given.services.push({ service: thing.service, name: Name, args: argsOf(ArgumentInfo) })
          return { value: null }
        }
        const answer = invoke(thing, Name, argsOf(ArgumentInfo))
        return { value: answer === undefined || isThing(answer) ? null : answer }
      }
    }
    throw new ApiError('NotImplemented', `action type ${ActionType}`)
  }
}

/** An Excel that lacks the requirement set of a member does not know the member. */
export function refuseNewer(
  schema: Schema | undefined,
  sets: RequirementSets,
  thing: Thing,
  wire: string,
): void {
  const lacking = schema && lackingSet(schema, thing.t, wire, sets)
  if (lacking) {
    throw new ApiError(
      'ApiNotFound',
      `${thing.t}.${camelName(wire)} needs ${lacking.set} ${lacking.version}`,
      404,
    )
  }
}

/** Excel refuses what it does not have; what it has and the host does not fake yet stops the test. */
export function unknownMember(schema: Schema | undefined, thing: Thing, wire: string): never {
  const real = schema?.[thing.t]
  if (real && !isReal(real, wire)) {
    throw new ApiError('ApiNotFound', `${thing.t}.${camelName(wire)} is not a member of the API`, 404)
  }
  throw new NotFakedYet(`${thing.t}.${camelName(wire)}`)
}

/** A real API of Excel that this host does not know: fake it, or do without. */
export class NotFakedYet extends Error {
  constructor(member: string) {
    super(`not faked yet: ${member} is real Excel API, but packages/excel-test-host does not answer it`)
  }
}

const keyOf = (info: ArgumentInfo | undefined): string | number => keyIn(info?.Arguments ?? [])

function keyIn([key]: readonly unknown[]): string | number {
  if (typeof key === 'string' || typeof key === 'number') return key
  throw invalidArgument('key of an item')
}
