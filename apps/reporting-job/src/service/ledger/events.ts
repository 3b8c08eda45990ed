/** What happened to the reports, one event a line: kinds, and what each of them says. No person is named in any. */
import { z } from 'zod'
import { periodOfName } from '../due/index.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const period = z.string().refine((name) => periodOfName(name) !== undefined)
const revision = z.int().min(1)
const sentence = z.strictObject({ nl: z.string(), en: z.string(), fr: z.string() })
const inputs = z.array(z.strictObject({ file: z.string(), sha256 }))
const recipient = z.string().min(1)

/** Counted from one without gaps, with the clock time for people; nothing is decided by that time. */
const line = { n: z.int().min(1), at: z.string() }

/** Why a report was not made. `extracts` and `fault` need a person or other extracts; the others are tried again. */
export const failureCodes = ['extracts', 'changed', 'output', 'fault'] as const
export type FailureCode = (typeof failureCodes)[number]

export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...line, kind: z.literal('started'), period, revision, inputs, software: z.string() }),
  z.strictObject({
    ...line,
    kind: z.literal('published'),
    period,
    revision,
    /** Digest of the manifest, which holds those of all files. */
    manifest: sha256,
    inputs,
    reason: z.string().optional(),
    /** Found in place after a run that was cut off before it could say so. */
    recovered: z.literal(true).optional(),
  }),
  /** The requested revision came out byte for byte as the one that stands. */
  z.strictObject({ ...line, kind: z.literal('unchanged'), period, revision, manifest: sha256 }),
  z.strictObject({
    ...line,
    kind: z.literal('failed'),
    period,
    revision,
    code: z.enum(failureCodes),
    sentence,
    inputs,
    software: z.string(),
  }),
  z.strictObject({ ...line, kind: z.literal('revision-requested'), period, reason: z.string().min(1) }),
  z.strictObject({
    ...line,
    kind: z.literal('delivered'),
    period,
    revision,
    recipient,
    channel: z.string(),
    messageId: z.string().optional(),
  }),
  /** A delivery of which it is unclear whether it arrived, or that was refused: a person decides. */
  z.strictObject({ ...line, kind: z.literal('held'), period, revision, recipient, sentence }),
  /** A line that was cut off in the middle was taken out before the next was written. */
  z.strictObject({ ...line, kind: z.literal('repaired'), bytes: z.int().min(1) }),
])

export type LedgerEvent = z.infer<typeof eventSchema>

/** An event as it is handed in: its number and time are added when it is written. */
export type NewEvent = LedgerEvent extends infer E
  ? E extends LedgerEvent
    ? Omit<E, 'n' | 'at'>
    : never
  : never

export const eventKinds: readonly string[] = eventSchema.options.map(({ shape }) => shape.kind.value)
