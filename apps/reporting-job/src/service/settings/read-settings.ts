/** Reads the configuration of the service. */
import { dirname, resolve } from 'node:path'
import type { Thresholds } from '@werkplekleren/disclosure'
import { type Language, type SchoolYear, schoolYearOfText, text } from '@werkplekleren/rules'
import type { z } from 'zod'
import { BadInput } from '../../bad-input.ts'
import type { EngineName } from '../../engine-names.ts'
import type { ExpectedInput } from '../../extracts/index.ts'
import { thresholdsOf } from '../../small-counts.ts'
import { type Plan, type ReportKind, reportKinds } from '../due/index.ts'
import { type DeliverySettings, deliverySettings } from './delivery-settings.ts'
import { settingsSchema } from './settings-schema.ts'
import { readYaml } from './yaml-file.ts'

export interface Settings {
  readonly organisation: string
  /** Absolute: relative paths in the file are taken from the folder of the file. */
  readonly extracts: string
  readonly output: string
  readonly language: Language
  readonly engine: EngineName
  /** Which counts are too small to publish. */
  readonly thresholds: Thresholds
  readonly plan: Plan
  /** Extracts, or the enrolment file, without which a report is not made. */
  readonly expected: Readonly<Partial<Record<ReportKind, readonly ExpectedInput[]>>>
  /** How reports are delivered; they are not, where this is absent. */
  readonly delivery: DeliverySettings | undefined
  /** As written, with what was left out filled in: for people. */
  readonly written: z.infer<typeof settingsSchema>
}

/** Throws `BadInput`, or the system's own error where the file cannot be opened. */
export async function readSettings(file: string): Promise<Settings> {
  const written = await readYaml(file, settingsSchema)
  const { organisation, language, engine, reports } = written
  const [extracts, output] = [written.extracts, written.output].map((path) => resolve(dirname(file), path))
  if (extracts === undefined || output === undefined) throw new Error('No folders')
  const made = reportKinds.filter((kind) => reports[kind] !== undefined)
  if (made.length === 0) throw new BadInput(nothingToMake(file))
  for (const kind of made) requirePossible(file, kind, reports[kind])
  return {
    organisation,
    extracts,
    output,
    language,
    engine,
    thresholds: await thresholdsOf(file, written.smallCounts),
    plan: { firstSchoolYear: yearOf(written.firstSchoolYear), terms: reports },
    expected: Object.fromEntries(made.map((kind) => [kind, reports[kind]?.expected ?? []])),
    delivery: deliverySettings(file, written),
    written,
  }
}

/** A deadline before the report is even due can never be met. */
function requirePossible(
  file: string,
  kind: ReportKind,
  report: z.infer<typeof settingsSchema>['reports'][ReportKind],
): void {
  if (report?.deadlineAfterDays === undefined || report.deadlineAfterDays >= report.dueAfterDays) return
  const where = `${file}, reports › ${kind}`
  throw new BadInput(
    text(
      `${where}: deadlineAfterDays is kleiner dan dueAfterDays, zodat het rapport altijd te laat is; maak de termijn langer.`,
      `${where}: deadlineAfterDays is less than dueAfterDays, so the report is always late; make the term longer.`,
      `${where} : deadlineAfterDays est inférieur à dueAfterDays, de sorte que le rapport est toujours en retard ; allongez le délai.`,
    ),
  )
}

const nothingToMake = (file: string) =>
  text(
    `${file}, reports: er is geen enkel rapport te maken; vul enrolments, annual-report of beide in.`,
    `${file}, reports: there is no report to make; fill in enrolments, annual-report or both.`,
    `${file}, reports : il n'y a aucun rapport à produire ; complétez enrolments, annual-report ou les deux.`,
  )

function yearOf(written: string): SchoolYear {
  const found = schoolYearOfText(written)
  if (found === undefined) throw new Error('The schema let a school year pass that is none')
  return found
}
