/** Checks the sheets of several files together, so that references between them hold. */
import {
  anonymous,
  type CheckResult,
  check,
  currentRuleset,
  type Day,
  type InputSheet,
  type Ruleset,
  type SheetResult,
  type TableId,
  withConfiguredSectors,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import {
  type PlanningSheet,
  type Remark,
  readPlanning,
  type UnrecognisedSheet,
} from '@werkplekleren/workbook'
import { type AppliedConfiguration, refuseUnsoundSectors } from './configuration.ts'

/** A sheet as it was read, with what the rules say of it. */
export interface CheckedSheet {
  readonly sheet: PlanningSheet
  readonly result: SheetResult
}

export interface CheckedFiles {
  readonly files: readonly string[]
  /** The rules that judged: those of the configuration, where there is one. */
  readonly ruleset: Ruleset
  readonly configuration?: AppliedConfiguration
  readonly result: CheckResult
  readonly sheets: readonly CheckedSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  readonly remarks: readonly { readonly file: string; readonly remark: Remark }[]
  /** What was judged, as it stands in the files: never to be shown. */
  readonly judged: { readonly sheets: readonly InputSheet[]; readonly result: CheckResult }
}

/** Called before each file is read: for progress. */
export type Notice = (file: string, index: number, count: number) => void

/** Reads and checks; throws `UnreadableFile` for a file that cannot be read. */
export async function checkFiles(
  files: readonly string[],
  options: {
    readonly asOf: Day
    readonly table?: TableId
    readonly allowMacros?: boolean
    readonly configuration?: AppliedConfiguration
  },
  notice: Notice = () => {},
): Promise<CheckedFiles> {
  const { asOf: _, configuration, ...how } = options
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
  const ruleset = configuration?.ruleset ?? currentRuleset
  const ownSheets = read.map(({ input }) => input)
  const inputs = configuration ? withConfiguredSectors(ownSheets, configuration.settings) : ownSheets
  const judged = check(ruleset, inputs, { asOf: options.asOf })
  if (configuration) refuseUnsoundSectors(configuration, judged.sheets.slice(read.length))
  const result = anonymousResult({ ...judged, sheets: judged.sheets.slice(0, read.length) })
  const sheets = read.flatMap((sheet, index) => {
    const sheetResult = result.sheets[index]
    return sheetResult ? [{ sheet, result: sheetResult }] : []
  })
  return {
    files,
    ruleset,
    ...(configuration && { configuration: { ...configuration, sectorsUsed: inputs.length > read.length } }),
    result,
    sheets,
    unrecognised,
    remarks,
    judged: { sheets: inputs, result: judged },
  }
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
