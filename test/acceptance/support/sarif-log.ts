/** The part of the SARIF 2.1.0 schema that `werkplek check --format sarif` writes: closed, so that nothing else slips in. */
import { z } from 'zod'

const text = z.strictObject({ text: z.string().min(1) })
const index = z.int().nonnegative()
/** A relative reference or an absolute file URL: no blanks, no backslashes. */
const uri = z.string().regex(/^(?:file:\/\/)?[\w!$&'()*+,;=:@%.~/-]+$/)
const level = z.enum(['none', 'note', 'warning', 'error'])

const location = z.strictObject({
  id: index.optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri, index: index.optional() }),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string().optional(), kind: z.string() }))
    .optional(),
})

const notification = z.strictObject({
  level,
  message: text,
  associatedRule: z.strictObject({ id: z.string() }).optional(),
  locations: z.array(location).optional(),
})

const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  help: text,
  helpUri: z.url().optional(),
  defaultConfiguration: z.strictObject({ level }),
})

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index.optional(),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
  level,
  message: text,
  locations: z.array(location).min(1).optional(),
  relatedLocations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        status: z.enum(['accepted', 'underReview', 'rejected']),
        justification: z.string(),
      }),
    )
    .optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
})

export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('werkplek'),
          version: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          language: z.string().regex(/^[a-z]{2}$/),
          rules: z.array(rule).min(1),
          properties: z.strictObject({ rulesetVersion: z.string(), rulesetDigest: z.string() }),
        }),
      }),
      language: z.string(),
      columnKind: z.literal('utf16CodeUnits'),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri }),
          roles: z.tuple([z.literal('analysisTarget')]),
        }),
      ),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          ruleConfigurationOverrides: z
            .array(
              z.strictObject({
                descriptor: z.strictObject({ id: z.string(), index }),
                configuration: z.strictObject({ enabled: z.boolean().optional(), level: level.optional() }),
              }),
            )
            .optional(),
          toolExecutionNotifications: z.array(notification),
        }),
      ]),
      results: z.array(result),
      properties: z.record(z.string(), z.unknown()),
    }),
  ]),
})
