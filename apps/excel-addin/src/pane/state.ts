/** What the pane knows at one moment; the session replaces it, the views draw it. */
import type { Language, Severity, TableId } from '@werkplekleren/rules'
import type {
  CheckShown,
  FindingShown,
  HostProblem,
  SelfTestStep,
  SuggestionShown,
  Traffic,
  UpcomingShown,
} from '../core/index.ts'
import type { Proposals } from './proposals.ts'

export type View =
  | 'findings'
  | 'sheets'
  | 'upcoming'
  | 'newSheet'
  | 'settings'
  | 'diagnostics'
  | 'proposals'
  | 'selfTest'

/** Which verdict the list shows; solved findings are those of the check before. */
export type Tab = 'violated' | 'undecided' | 'notCheckable' | 'solved'

export type Grouping = 'row' | 'rule' | 'column'

export interface Filter {
  readonly tab: Tab
  readonly group: Grouping
  readonly search: string
  readonly severity?: Severity | undefined
  readonly sheetId?: string | undefined
  readonly rule?: string | undefined
  /** The label of a column. */
  readonly column?: string | undefined
  readonly accepted: boolean
  readonly onlyNew: boolean
}

export const noFilter: Filter = {
  tab: 'violated',
  group: 'row',
  search: '',
  accepted: true,
  onlyNew: false,
}

/** What a person chose for the pane; never anything from a workbook. */
export interface Settings {
  readonly language?: Language
  readonly live: boolean
  /** A civil day; today where it is left out. */
  readonly asOf?: string
  readonly days: number
  /** Whether the tour was taken or closed. */
  readonly toured?: true
}

export const firstSettings: Settings = { live: true, days: 90 }

export type Scope = 'sheet' | 'workbook'

export interface Checked {
  readonly scope: Scope
  readonly shown: CheckShown
  readonly at: Date
  readonly traffic: Traffic
}

/** What was asked about one finding. */
export interface Asked {
  readonly key: string
  readonly explanation?: readonly string[]
  readonly suggestions?: readonly SuggestionShown[]
}

export interface PaneState {
  readonly view: View
  readonly busy?: { readonly step: 'reading' | 'checking' | 'other'; readonly share: number } | undefined
  readonly checked?: Checked | undefined
  /** Edits that the findings shown do not know of yet. */
  readonly edits: number
  readonly filter: Filter
  readonly settings: Settings
  /** Tables chosen for sheets whose headings do not tell, by id of the sheet. */
  readonly tables: Readonly<Record<string, TableId>>
  /** Key of the finding that is open. */
  readonly open?: string | undefined
  readonly asked?: Asked | undefined
  readonly marked: boolean
  /** Whether rows without findings are hidden. */
  readonly rowsHidden: boolean
  /** What could be filled in for one rule; `left` findings were not looked at. */
  readonly proposals?: (Proposals & { readonly ruleTitle: string; readonly left: number }) | undefined
  /** The step of the tour that is shown. */
  readonly tour?: number | undefined
  readonly selfTest?: readonly SelfTestStep[] | undefined
  readonly problem?: (HostProblem & { readonly again?: () => void }) | undefined
  readonly upcoming?: readonly UpcomingShown[] | undefined
  readonly diagnostics?: readonly (readonly [name: string, value: string])[] | undefined
  /** What a screen reader says next; `turn` tells two equal sentences apart. */
  readonly announced: { readonly text: string; readonly turn: number }
  /** Text that could not be put on the clipboard, to be copied by hand. */
  readonly toCopy?: string | undefined
}

export const firstState: PaneState = {
  view: 'findings',
  edits: 0,
  filter: noFilter,
  settings: firstSettings,
  tables: {},
  marked: false,
  rowsHidden: false,
  announced: { text: '', turn: 0 },
}

export const openFinding = ({ checked, open }: PaneState): FindingShown | undefined =>
  checked?.shown.findings.find(({ key }) => key === open) ??
  checked?.shown.solved.find(({ key }) => key === open)
