/** Reads the configuration of the service: a YAML file, whole and right or refused in one sentence. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Language, type SchoolYear, schoolYearOfText, type TableId, text } from '@werkplekleren/rules'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { BadInput } from '../../bad-input.ts'
import { issueSentence } from '../../checking/index.ts'
import type { EngineName } from '../../engine-names.ts'
import { type Plan, type ReportKind, reportKinds } from '../due/index.ts'
import { settingsSchema } from './settings-schema.ts'

export interface Settings {
  readonly organisation: string
  /** Absolute: relative paths in the file are taken from the folder of the file. */
  readonly extracts: string
  readonly output: string
  readonly language: Language
  readonly engine: EngineName
  readonly plan: Plan
  /** Extracts without which a report is not made. */
  readonly expected: Readonly<Partial<Record<ReportKind, readonly TableId[]>>>
  /** As written, with what was left out filled in: for people. */
  readonly written: z.infer<typeof settingsSchema>
}

/** Throws `BadInput`, or the system's own error where the file cannot be opened. */
export async function readSettings(file: string): Promise<Settings> {
  const written = parsedSettings(file, await readFile(file, 'utf8'))
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
    plan: { firstSchoolYear: yearOf(written.firstSchoolYear), terms: reports },
    expected: Object.fromEntries(made.map((kind) => [kind, reports[kind]?.expected ?? []])),
    written,
  }
}

function parsedSettings(file: string, content: string): z.infer<typeof settingsSchema> {
  const document = parseDocument(content, { version: '1.2', strict: true, uniqueKeys: true })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) {
    const [{ line, col }] = fault.linePos ?? [{ line: 1, col: 1 }]
    throw new BadInput(
      fault.code === 'DUPLICATE_KEY'
        ? text(
            `${file}, regel ${line}: deze naam staat er tweemaal; verwijder er één.`,
            `${file}, line ${line}: this name stands there twice; remove one.`,
            `${file}, ligne ${line} : ce nom y figure deux fois ; supprimez-en un.`,
          )
        : text(
            `${file} is geen geldige YAML: regel ${line}, teken ${col} past daar niet; verbeter het bestand.`,
            `${file} is not valid YAML: line ${line}, character ${col} does not fit there; correct the file.`,
            `${file} n'est pas du YAML valide : ligne ${line}, le caractère ${col} n'y a pas sa place ; corrigez le fichier.`,
          ),
      fault,
    )
  }
  const parsed = settingsSchema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new BadInput(issueSentence(file, parsed.error.issues[0]), parsed.error)
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
