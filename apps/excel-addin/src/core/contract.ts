/** What the pane asks and shows: plain data, known to the worker, the Excel side and the pane alike. */
import type { Language, Severity, TableId } from '@werkplekleren/rules'

/** A cell value as Excel's `values` gives it: a day is a serial number, an empty cell an empty text. */
export type GridValue = string | number | boolean

/** The used part of one sheet. Rows and columns count from 0 at A1; `values` are rows of equal length. */
export interface SheetGrid {
  /** Excel's id of the sheet: stays when it is renamed or moved. */
  readonly id: string
  readonly name: string
  readonly firstRow: number
  readonly firstColumn: number
  readonly values: readonly (readonly GridValue[])[]
  /** Merged ranges as Excel names them, such as "A3:A5"; left out where the host cannot tell. */
  readonly merges?: readonly string[]
  /** Whether days count from 1904. */
  readonly date1904: boolean
  /** Nothing in the workbook told from which year days count: 1900 is assumed. */
  readonly date1904Assumed?: boolean
  /**
   * Ranges in which numbers stand under a date or time format, such as "F2:F900": a grid of values does not say
   * which numbers are days. Left out where formats were not read; then a number is a day in a column of days only.
   */
  readonly dates?: readonly string[]
  /** Cells whose text looks like an error of Excel, such as "#N/A", but was typed as text. */
  readonly typed?: readonly string[]
  /** Which table and columns the person confirmed (text of `storedChoices`), as the sheet keeps it. */
  readonly choices?: string
}

/** A cell that a finding names. `address` is as Excel shows it without the sheet, such as "F7". */
export interface CellPlace {
  readonly sheetId: string
  readonly sheet: string
  readonly address: string
  /** 1-based, as Excel shows it. */
  readonly row: number
  readonly column: string
  readonly columnLabel: string
  /** What the row is known by; empty where nothing but its number may be shown. */
  readonly record: string
  /** The sheet has no such column: the value was looked up elsewhere, and `address` is where the row refers to it. */
  readonly withoutCell?: true
}

export interface LawShown {
  readonly text: string
  /** A web address where there is one. */
  readonly address?: string
}

/** A value of one cell that settles a finding; `safe` where the law prescribes it. `value` is what Excel is to hold. */
export interface SuggestionShown {
  readonly place: CellPlace
  readonly value: GridValue
  readonly shown: string
  readonly safe: boolean
}

/** One finding in the language of the pane. `key` is its identity: it survives sorting, inserting and moving. */
export interface FindingShown {
  readonly key: string
  readonly rule: string
  readonly ruleTitle: string
  readonly severity: Severity
  readonly verdict: 'violated' | 'undecided'
  readonly places: readonly [CellPlace, ...CellPlace[]]
  readonly wrong: string
  readonly fix: string
  readonly law: readonly LawShown[]
  /** Against the `check` asked for before; absent in the first. Rechecks in between do not count. */
  readonly since?: 'new' | 'same'
  readonly accepted?: AcceptedShown
}

/** An exception that somebody accepted; `lapsed` says why it no longer counts. */
export interface AcceptedShown {
  readonly reason: string
  readonly author: string
  /** The last day, as 2025-06-30. */
  readonly until: string
  readonly lapsed?: string
}

export interface RuleCountShown {
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  readonly applies: number
  readonly valid: number
  readonly violated: number
  readonly undecided: number
  /** Why the rule could not be checked, in words. */
  readonly notCheckable?: string
}

/** A sheet that was checked: "7 of 412 rows". */
export interface SheetShown {
  readonly id: string
  readonly name: string
  readonly table: TableId
  readonly tableLabel: string
  readonly rows: number
  /** The first and the last row under the headings that hold anything, as Excel numbers them. */
  readonly firstRow: number
  readonly lastRow: number
  /** Rows that a violation names; what is undecided is no violation. */
  readonly rowsWithFindings: number
  /** Filled rows that are no records, with the reason in words. */
  readonly rejected: readonly { readonly row: number; readonly reason: string }[]
  readonly columns: {
    readonly recognised: readonly {
      readonly key: string
      readonly label: string
      readonly heading: string
      readonly address: string
    }[]
    readonly ignored: readonly { readonly heading: string; readonly address: string }[]
    readonly missing: readonly { readonly key: string; readonly label: string }[]
    /** Whether the person confirmed what each heading stands for. */
    readonly confirmed: boolean
  }
  readonly rules: readonly RuleCountShown[]
}

/** What a person confirmed of a sheet: for each heading the key of its column, or none. */
export interface ChoicesGiven {
  readonly table: TableId
  readonly columns: readonly { readonly heading: string; readonly key: string | undefined }[]
}

/** A sheet that was not checked, and why, in words. */
export interface SheetNotChecked {
  readonly id: string
  readonly name: string
  readonly why: string
}

/** The date on which a row will turn wrong if nobody does anything. */
export interface UpcomingShown {
  readonly on: string
  readonly finding: FindingShown
}

export interface CheckShown {
  readonly ruleset: { readonly version: string; readonly digest: string }
  readonly asOf: string
  readonly sheets: readonly SheetShown[]
  readonly notChecked: readonly SheetNotChecked[]
  readonly findings: readonly FindingShown[]
  /** Violations of the check before that are gone now, though their rule could judge their record. */
  readonly solved: readonly FindingShown[]
  /** What else the person must know, in words, such as exceptions that could not be read. */
  readonly remarks?: readonly string[]
}

/** Rows of one sheet as they are now; `from` and `count` are 0-based rows of the sheet. */
export interface RowsEdited {
  readonly sheetId: string
  readonly from: number
  /** From the first column of the sheet's grid on. */
  readonly values: readonly (readonly GridValue[])[]
  /** As in the grid, for these rows; left out where formats were not read: then a cell keeps the format it had. */
  readonly dates?: readonly string[]
  readonly typed?: readonly string[]
}

/** An accepted exception as it is kept in the workbook; without cell values that name a person. */
export interface ExceptionGiven {
  readonly key: string
  readonly reason: string
  readonly author: string
  readonly until: string
}

/**
 * The checking core: in the add-in it runs in a worker, in tests where they are. It knows no Excel and no page.
 * Every call may reject with a `CheckProblem`; a new `check` stops one that is still running.
 */
export interface Checker {
  /** Checks these sheets together; `asOf` and days are civil days as text. Progress goes from 0 to 1. */
  readonly check: (
    sheets: readonly SheetGrid[],
    options: {
      readonly language: Language
      readonly asOf: string
      /** Name of the workbook, such as planning.xlsx: it decides between tables that fit a sheet equally well. */
      readonly file?: string
      /** Exceptions as kept in the workbook (text of `storedExceptions`), if any. */
      readonly exceptions?: string
      /** Tables chosen by the person for sheets whose headings do not tell. */
      readonly tables?: Readonly<Record<string, TableId>>
      readonly signal?: AbortSignal
      readonly progress?: (share: number) => void
    },
  ) => Promise<CheckShown>
  /** The same result as `check` of the sheets after these edits; only the touched rows and groups are judged again. */
  readonly recheck: (edits: readonly RowsEdited[]) => Promise<CheckShown>
  /** Why a rule says what it says of a row, in lines; with the nearest values at which it would say otherwise. */
  readonly explain: (finding: FindingShown) => Promise<readonly string[]>
  readonly suggest: (finding: FindingShown) => Promise<readonly SuggestionShown[]>
  readonly upcoming: (days: number) => Promise<readonly UpcomingShown[]>
  /** Adds an exception and answers the text to keep in the workbook, with the check as it is shown then. */
  readonly accept: (given: ExceptionGiven) => Promise<{ readonly stored: string; readonly shown: CheckShown }>
  readonly dispose: () => void
}

/** Why the core could not do what was asked, in words; `stopped` where it was cancelled or overtaken. */
export interface CheckProblem {
  readonly code:
    | 'stopped'
    | 'notCheckedYet'
    | 'findingGone'
    | 'notADay'
    | 'nothingAccepted'
    | 'exceptionsUnreadable'
    | 'failed'
  readonly sentence: string
}

/** How much one action read and wrote: the proof that a check leaves no trace. */
export interface Traffic {
  readonly roundTrips: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly writes: number
  /** The client hides its requests: the counts say nothing, and neither may the pane. */
  readonly unmeasured?: true
}

/** Something the host could not do, in words: what, and what to do next. */
export interface HostProblem {
  readonly code: string
  readonly sentence: string
}

/** A change in the workbook that the watcher saw; own writes are left out. */
export type WorkbookChange =
  | { readonly kind: 'rows'; readonly sheetId: string; readonly from: number; readonly count: number }
  /** Rows or columns came or went, a sort, a rename: read the sheet again. */
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'sheets' }

/** Where a mark goes. */
export interface Mark {
  readonly place: CellPlace
  readonly severity: Severity
  readonly verdict: FindingShown['verdict']
}

/** A sheet to be added: headings above rows of as many cells. */
export interface NewSheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly columns: readonly {
    readonly holds: 'text' | 'number' | 'day' | 'link'
    /** In characters. */
    readonly width: number
  }[]
  readonly rows: readonly (readonly (GridValue | SheetLink)[])[]
}

/** A link to a cell, shown as its address. */
export interface SheetLink {
  readonly sheet: string
  readonly address: string
}

/** The rows of a sheet that are to stay in sight, among those from the first to the last; as Excel numbers them. */
export interface RowsWithFindings {
  readonly sheetId: string
  readonly first: number
  readonly last: number
  readonly rows: readonly number[]
}

/** How one thing that the add-in needs went in this Excel. */
export interface SelfTestStep {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'absent'
  readonly detail: string
}

/** The workbook as the pane knows it; the only side that names Excel. Every call may reject with a `HostProblem`. */
export interface Workbook {
  readonly sheets: () => Promise<
    readonly { readonly id: string; readonly name: string; readonly visible: boolean }[]
  >
  readonly activeSheet: () => Promise<string>
  readonly read: (
    sheetIds: readonly string[],
    options: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void },
  ) => Promise<{ readonly grids: readonly SheetGrid[]; readonly traffic: Traffic }>
  readonly readRows: (sheetId: string, from: number, count: number) => Promise<RowsEdited>
  readonly watch: (
    changed: (changes: readonly WorkbookChange[], source: 'local' | 'remote') => void,
  ) => Promise<() => Promise<void>>
  readonly goTo: (place: CellPlace) => Promise<void>
  readonly mark: (marks: readonly Mark[]) => Promise<Traffic>
  readonly clearMarks: () => Promise<Traffic>
  readonly hasMarks: () => Promise<boolean>
  /** Writes values the person agreed to, in one undo step where the host can. */
  readonly write: (
    changes: readonly { readonly place: CellPlace; readonly value: GridValue }[],
  ) => Promise<Traffic>
  /** Text kept in the workbook under a name of ours, such as the accepted exceptions. */
  readonly kept: (name: string) => Promise<string | undefined>
  readonly keep: (name: string, text: string) => Promise<void>
  /** A new sheet from a template: headings, lists, formats. */
  readonly newPlanningSheet: (
    table: TableId,
    scheme: string | undefined,
    language: Language,
  ) => Promise<string>
  /** Adds a sheet behind the others and puts it in front; answers its id. */
  readonly addSheet: (sheet: NewSheet) => Promise<string>
  /** Hides the other rows; rows that the person hid before are left alone. */
  readonly hideOtherRows: (sheets: readonly RowsWithFindings[]) => Promise<Traffic>
  /** Shows exactly the rows again that `hideOtherRows` hid; where rows came or went since (`moved`), every row. */
  readonly showHiddenRows: () => Promise<{ readonly traffic: Traffic; readonly moved: boolean }>
  readonly hasHiddenRows: () => Promise<boolean>
  /** Text kept in one sheet, which moves with it: the columns that the person confirmed. It comes with the grid. */
  readonly keepChoices: (sheetId: string, text: string) => Promise<void>
  /** Tries what the add-in needs of this Excel, in a sheet of its own that is removed again. */
  readonly selfTest: (tried: (step: SelfTestStep) => void) => Promise<readonly SelfTestStep[]>
  readonly diagnostics: () => Promise<readonly (readonly [name: string, value: string])[]>
}
