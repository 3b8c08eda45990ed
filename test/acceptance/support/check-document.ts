/** The shape of `werkplek check --format json`, as its readers rely on it; other keys may be added. */
import { z } from 'zod'

const day = z.iso.date()
const count = z.int().nonnegative()
const row = z.int().positive()

const place = z.object({
  table: z.string().min(1),
  sheet: z.string().min(1),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  row,
  column: z.string().min(1),
  record: z.string().min(1),
})

const finding = z.object({
  rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['violated', 'undecided']),
  places: z.array(place).min(1),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string().min(1),
  identity: z.string().optional(),
  values: z.string().optional(),
  sources: z.array(z.object({ id: z.string(), title: z.string(), address: z.string(), verifiedOn: day })),
})

const rule = z.object({
  rule: z.string(),
  applies: count,
  valid: count,
  violated: count,
  undecided: count,
  notCheckable: z.object({ columns: z.array(z.string()), tables: z.array(z.string()) }).optional(),
})

const sheet = z.object({
  sheet: z.string().min(1),
  table: z.string().min(1),
  rows: count,
  rowsRead: count,
  rejected: z.array(z.object({ row, reason: z.string() })),
  columns: z.object({
    recognised: z.array(z.object({ key: z.string(), heading: z.string() })).min(2),
    ignored: z.array(z.string()),
    missing: z.array(z.string()),
  }),
  findings: z.array(finding),
  rules: z.array(rule).min(1),
})

export const checkDocument = z.object({
  ruleset: z.object({ version: z.string().min(1), digest: z.string().regex(/^[0-9a-f]{8,}$/) }),
  asOf: day,
  files: z.array(
    z.object({
      file: z.string().min(1),
      sheets: z.array(sheet),
      notChecked: z.array(z.object({ sheet: z.string(), problem: z.string(), message: z.string() })),
      remarks: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
  totals: z.record(z.string(), count),
})

export type CheckDocument = z.infer<typeof checkDocument>
