/** What happened to the reports, one event a line: kinds, and what each of them says. No person is named in any. */
import { z } from 'zod'
import { periodOfName } from '../due/index.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const period = z.string().refine((name) => periodOfName(name) !== undefined)
const revision = z.int().min(1)
const sentence = z.strictObject({ nl: z.string(), en: z.string(), fr: z.string() })
const inputs = z.array(z.strictObject({ file: z.string(), sha256 }))
/** The code of a partnership, for its folder, or code and name of a recipient of mail: `AUTO/secretariaat`. */
const delivery = { period, revision, recipient: z.string().min(1) }

export const channels = ['folder', 'mail'] as const
export type Channel = (typeof channels)[number]

export const heldReasons = ['unclear', 'refused', 'attempts', 'occupied'] as const
export type HeldReason = (typeof heldReasons)[number]

export const resolutions = ['sent', 'again', 'never'] as const
export type Resolution = (typeof resolutions)[number]

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
  z.strictObject({
    ...line,
    kind: z.literal('revision-requested'),
    period,
    reason: z.string().min(1),
    /** From the extracts themselves: corrections that were collected before are in them, or given up. */
    withoutCollected: z.literal(true).optional(),
  }),
  /** Corrections of a partnership were put in a new folder of extracts, of which the next revision is made. */
  z.strictObject({
    ...line,
    kind: z.literal('collected'),
    period,
    partnership: z.string(),
    number: z.int().min(1),
    /** The extracts that were delivered, to which all corrections so far were applied. */
    base: inputs,
    /** Cells that were changed. */
    changes: z.int().min(1),
  }),
  /** Written before the first byte of a message leaves: from here on it may have arrived. */
  z.strictObject({ ...line, kind: z.literal('sending'), ...delivery, messageId: z.string() }),
  z.strictObject({
    ...line,
    kind: z.literal('delivered'),
    ...delivery,
    channel: z.enum(channels),
    /** Names of the files that went along. */
    files: z.array(z.string()),
    messageId: z.string().optional(),
  }),
  /** Certainly not delivered, for a reason that may pass; `answer` is the status of the mail server. */
  z.strictObject({ ...line, kind: z.literal('deferred'), ...delivery, answer: z.int().optional(), sentence }),
  /** A person decides: whether it arrived is unclear, or it cannot be delivered as things stand. */
  z.strictObject({ ...line, kind: z.literal('held'), ...delivery, why: z.enum(heldReasons), sentence }),
  /** What a person decided: it did arrive, deliver it again, or never. */
  z.strictObject({ ...line, kind: z.literal('resolved'), ...delivery, as: z.enum(resolutions) }),
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
