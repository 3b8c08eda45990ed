/** Checks the sheets of several files together, so that references between them hold. */
import {
  type CheckResult,
  check,
  currentRuleset,
  type Day,
  type SheetResult,
  type TableId,
} from '@werkplekleren/rules'
import {
  type PlanningSheet,
  type Remark,
  readPlanning,
  type UnrecognisedSheet,
} from '@werkplekleren/workbook'
import { anonymous, withoutNationalNumbers } from './national-numbers.ts'

/** A sheet as it was read, with what the rules say of it. */
export interface CheckedSheet {
  readonly sheet: PlanningSheet
  readonly result: SheetResult
}

export interface CheckedFiles {
  readonly files: readonly string[]
  readonly result: CheckResult
  readonly sheets: readonly CheckedSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  readonly remarks: readonly { readonly file: string; readonly remark: Remark }[]
}

/** Called before each file is read: for progress. */
export type Notice = (file: string, index: number, count: number) => void

/** Reads and checks; throws `UnreadableFile` for a file that cannot be read. */
export async function checkFiles(
  files: readonly string[],
  options: { readonly asOf: Day; readonly table?: TableId; readonly allowMacros?: boolean },
  notice: Notice = () => {},
): Promise<CheckedFiles> {
  const { asOf: _, ...how } = options
  const read: PlanningSheet[] = []
  const unrecognised: UnrecognisedSheet[] = []
  const remarks: { file: string; remark: Remark }[] = []
  for (const [index, file] of files.entries()) {
    notice(file, index, files.length)
    const workbook = await readPlanning(file, how)
    read.push(...workbook.sheets.map(anonymousSheet))
    unrecognised.push(...workbook.unrecognised.map(anonymousName))
    remarks.push(...workbook.remarks.map((remark) => ({ file, remark: anonymousRemark(remark) })))
  }
  const result = anonymousResult(
    check(
      currentRuleset,
      read.map(({ input }) => input),
      { asOf: options.asOf },
    ),
  )
  const sheets = read.flatMap((sheet, index) => {
    const sheetResult = result.sheets[index]
    return sheetResult ? [{ sheet, result: sheetResult }] : []
  })
  return { files, result, sheets, unrecognised, remarks }
}

const anonymousName = <S extends { readonly name: string }>(sheet: S): S => ({
  ...sheet,
  name: withoutNationalNumbers(sheet.name),
})

const anonymousSheet = (sheet: PlanningSheet): PlanningSheet => ({
  ...anonymousName(sheet),
  headings: {
    ...sheet.headings,
    ignored: sheet.headings.ignored.map(({ heading, position }) => ({
      heading: withoutNationalNumbers(heading),
      position,
    })),
  },
  input: anonymousName(sheet.input),
})

const anonymousRemark = (remark: Remark): Remark =>
  remark.sheet === undefined ? remark : { ...remark, sheet: withoutNationalNumbers(remark.sheet) }

const anonymousResult = (result: CheckResult): CheckResult => ({
  ...result,
  sheets: result.sheets.map((sheet) => ({ ...sheet, findings: sheet.findings.map(anonymous) })),
})
