/** The host: answers batches, counts them, and lets people act in the grid. */
export { NotFakedYet } from './answering.ts'
export type { BatchRecord, Summary } from './counters.ts'
export { ExcelHost, type Source } from './host.ts'
export type { Fault, HostLimits, HostOptions } from './options.ts'
export type { Entered, People, Person } from './people.ts'
export type { Action, Batch, BatchAnswer, EventEntry } from './protocol.ts'
export { type Coverage, coverage, inventedMembers, readSchema, type Schema } from './schema.ts'
