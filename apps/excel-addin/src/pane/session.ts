/** What the pane can do: every action reads the state, asks the checker or the workbook, and sets the state. */
import type { Language, TableId } from '@werkplekleren/rules'
import {
  type CellPlace,
  type Checker,
  type CheckShown,
  type ChoicesGiven,
  type ExceptionGiven,
  type FindingShown,
  type SuggestionShown,
  storedChoices,
  type Traffic,
  type Workbook,
} from '../core/index.ts'
import type { Words } from '../texts/index.ts'
import { findingsAsText } from './copying.ts'
import { followEdits } from './edits.ts'
import { findingSheet } from './finding-sheet.ts'
import { countsOf, findingsOf, isAccepted, linesOf } from './listing.ts'
import { marksFor } from './marking.ts'
import { problemOf } from './problems.ts'
import { proposalsFor } from './proposals.ts'
import { rowsShown } from './rows-shown.ts'
import type { SettingsStore } from './settings.ts'
import {
  type Filter,
  firstState,
  noFilter,
  type PaneState,
  type Scope,
  type Settings,
  type View,
} from './state.ts'
import { type Store, storeOf } from './store.ts'

/** What surrounds the pane. */
export interface Surroundings {
  readonly workbook: Workbook
  readonly checkerIn: (language: Language) => Checker
  readonly wordsIn: (language: Language) => Words
  /** The language of Excel or of the browser. */
  readonly language: Language
  readonly settings: SettingsStore
  /** Today as a civil day. */
  readonly today: () => string
  readonly now: () => Date
  readonly copy: (text: string) => Promise<void>
}

/** The name under which accepted exceptions are kept in the workbook. */
export const EXCEPTIONS = 'exceptions'

/** Looking for values takes its time: more findings of one rule are done in turns. */
const MOST_PROPOSED = 200

export type Session = ReturnType<typeof createSession>

export function createSession(around: Surroundings) {
  const { workbook } = around
  const store: Store<PaneState> = storeOf({ ...firstState, settings: around.settings.read() })
  const { get, set } = store
  const language = () => get().settings.language ?? around.language
  const words = () => around.wordsIn(language())
  let checker: { readonly language: Language; readonly checker: Checker } | undefined
  let running: AbortController | undefined

  const asOf = () => get().settings.asOf ?? around.today()
  const announce = (text: string) => set({ announced: { text, turn: get().announced.turn + 1 } })

  /** One checker at a time, in the language of the pane. */
  function checking(): Checker {
    if (checker?.language !== language()) {
      checker?.checker.dispose()
      checker = { language: language(), checker: around.checkerIn(language()) }
    }
    return checker.checker
  }

  /** Does something that may fail, and says in the pane why it did. */
  async function attempt(action: () => Promise<void>, again?: () => void): Promise<void> {
    set({ problem: undefined })
    try {
      await action()
    } catch (reason) {
      const problem = problemOf(reason, words())
      set({ problem: again ? { ...problem, again } : problem })
    }
  }

  /** The same while the pane shows that it is at work. */
  async function working(action: () => Promise<void>, again?: () => void): Promise<void> {
    set({ busy: { step: 'other', share: 0 } })
    await attempt(action, again)
    set({ busy: undefined })
  }

  async function readAndCheck(
    ids: readonly string[],
    signal: AbortSignal,
    progress: (step: 'reading' | 'checking', share: number) => void,
  ): Promise<{ readonly shown: CheckShown; readonly traffic: Traffic }> {
    const exceptions = await workbook.kept(EXCEPTIONS)
    const { grids, traffic } = await workbook.read(ids, {
      signal,
      progress: (share) => progress('reading', share),
    })
    const shown = await checking().check(grids, {
      language: language(),
      asOf: asOf(),
      tables: get().tables,
      signal,
      progress: (share) => progress('checking', share),
      ...(exceptions === undefined ? {} : { exceptions }),
    })
    return { shown, traffic }
  }

  async function check(scope: Scope, only?: readonly string[]): Promise<void> {
    running?.abort()
    const run = new AbortController()
    running = run
    set({ busy: { step: 'reading', share: 0 }, view: only ? get().view : 'findings', problem: undefined })
    try {
      await edits.watch()
      const seen = edits.known()
      const ids =
        only ??
        (scope === 'sheet' ? [await workbook.activeSheet()] : (await workbook.sheets()).map(({ id }) => id))
      const { shown, traffic } = await readAndCheck(ids, run.signal, (step, share) => {
        if (running === run) set({ busy: { step, share } })
      })
      if (running !== run) return
      set({
        checked: { scope, shown, traffic, at: around.now() },
        upcoming: undefined,
        asked: undefined,
        filter: filterFitting(get().filter, shown),
        proposals: undefined,
        marked: await workbook.hasMarks(),
        rowsHidden: await workbook.hasHiddenRows(),
      })
      edits.checked(ids, seen)
      const { violated, undecided } = countsOf(shown)
      announce(
        words().say('status.checked', {
          violated: words().say('check.done', { count: violated }),
          undecided,
        }),
      )
    } catch (reason) {
      if (running !== run) return
      if (run.signal.aborted) announce(words().say('check.stopped'))
      else set({ problem: { ...problemOf(reason, words()), again: () => void check(scope, only) } })
    } finally {
      if (running === run) {
        running = undefined
        set({ busy: undefined })
        void edits.catchUp()
      }
    }
  }

  /** Shows a check that came without being asked for: nothing opens, closes or moves. */
  function showAgain(shown: CheckShown): void {
    const { checked } = get()
    if (!checked) return
    const before = countsOf(checked.shown).violated
    set({ checked: { ...checked, shown, at: around.now() }, upcoming: undefined, asked: undefined })
    const { violated } = countsOf(shown)
    if (violated !== before)
      announce(words().say('status.rechecked', { violated: words().say('check.done', { count: violated }) }))
  }

  const edits = followEdits({
    workbook,
    isBusy: () => running !== undefined,
    isLive: () => get().settings.live && get().checked !== undefined,
    counted: (count) => set({ edits: count }),
    recheckRows: async (rows) => showAgain(await checking().recheck(rows)),
    checkAgain: async (ids) => {
      const { shown, traffic } = await readAndCheck(ids, new AbortController().signal, () => undefined)
      const { checked } = get()
      if (checked) set({ checked: { ...checked, traffic } })
      showAgain(shown)
    },
  })

  const goTo = (place: CellPlace) =>
    attempt(
      () => workbook.goTo(place),
      () => void goTo(place),
    )

  async function open(finding: FindingShown, move: boolean): Promise<void> {
    set({ open: finding.key, asked: { key: finding.key } })
    if (move && get().filter.tab !== 'solved') await goTo(finding.places[0])
  }

  /** Opens the finding after or before the open one, in the order of the list. */
  async function step(by: 1 | -1): Promise<void> {
    const { checked, filter, open: now } = get()
    if (!checked) return check('sheet')
    const items = linesOf(checked.shown, filter).flatMap((line) => (line.kind === 'finding' ? [line] : []))
    if (items.length === 0) return announce(words().say('filter.nothing'))
    const at = items.findIndex(({ key }) => key === now)
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length]
    if (!next) return
    set({ view: 'findings' })
    await open(next.finding, true)
    announce(`${next.finding.places[0].address}. ${next.finding.wrong}`)
  }

  const ask = async (finding: FindingShown, what: (checker: Checker) => Promise<object>) =>
    working(async () => {
      const answer = await what(checking())
      const { asked, open: now } = get()
      if (now === finding.key) set({ asked: { ...(asked?.key === now ? asked : {}), key: now, ...answer } })
    })

  const apply = ({ place, value, shown }: SuggestionShown) =>
    working(async () => {
      await workbook.write([{ place, value }])
      announce(words().say('details.applied', { address: place.address, shown }))
      showAgain(await checking().recheck([await workbook.readRows(place.sheetId, place.row - 1, 1)]))
    })

  const accept = (given: ExceptionGiven) =>
    working(async () => {
      const { stored, shown } = await checking().accept(given)
      showAgain(shown)
      try {
        await workbook.keep(EXCEPTIONS, stored)
        announce(words().say('accept.done'))
      } catch (reason) {
        const { code, sentence } = problemOf(reason, words())
        set({ problem: { code, sentence: words().say('problem.notKept', { why: sentence }) } })
      }
    })

  const mark = () =>
    working(
      async () => {
        const { checked, filter } = get()
        if (!checked) return
        const marks = marksFor(checked.shown, filter)
        await workbook.mark(marks)
        set({ marked: true })
        announce(words().say('marks.added', { count: marks.length }))
      },
      () => void mark(),
    )

  const clearMarks = () =>
    working(
      async () => {
        await workbook.clearMarks()
        set({ marked: false })
        announce(words().say('marks.removed'))
      },
      () => void clearMarks(),
    )

  async function copyText(text: string, done: string): Promise<void> {
    try {
      await around.copy(text)
      set({ toCopy: undefined })
      announce(done)
    } catch {
      set({ toCopy: text })
      announce(words().say('copy.failed'))
    }
  }

  const copyList = async () => {
    const { checked, filter } = get()
    if (!checked) return
    const findings = findingsOf(checked.shown, filter)
    await copyText(findingsAsText(findings, words()), words().say('copy.done', { count: findings.length }))
  }

  const listInSheet = () =>
    working(async () => {
      const { checked, filter } = get()
      if (!checked) return
      const findings = findingsOf(checked.shown, filter)
      await workbook.addSheet(findingSheet(findings, words()))
      announce(words().say('listSheet.done', { count: findings.length }))
    })

  const hideOtherRows = () =>
    working(async () => {
      const { checked, filter } = get()
      if (!checked) return
      await workbook.hideOtherRows(rowsShown(checked.shown, filter))
      set({ rowsHidden: true })
      announce(words().say('rows.hidden'))
    })

  const showHiddenRows = () =>
    working(async () => {
      const { moved } = await workbook.showHiddenRows()
      set({ rowsHidden: false })
      announce(words().say(moved ? 'rows.allShown' : 'rows.shown'))
    })

  /** Looks for what could be filled in for the listed findings of a rule. */
  const propose = ({ rule, ruleTitle }: FindingShown) =>
    working(async () => {
      const { checked, filter } = get()
      if (!checked) return
      const findings = findingsOf(checked.shown, { ...filter, tab: 'violated', rule }).filter(
        (one) => !isAccepted(one),
      )
      const found = await proposalsFor(findings.slice(0, MOST_PROPOSED), checking().suggest, (share) =>
        set({ busy: { step: 'other', share } }),
      )
      const left = Math.max(0, findings.length - MOST_PROPOSED)
      set({ view: 'proposals', proposals: { ...found, ruleTitle, left } })
    })

  /** In one step to undo where Excel can; then everything is judged anew. */
  const fillIn = () =>
    working(async () => {
      const { proposals } = get()
      if (!proposals) return
      await workbook.write(proposals.changes)
      set({ proposals: undefined, view: 'findings' })
      announce(words().say('proposals.done', { count: proposals.changes.length }))
      await check(get().checked?.scope ?? 'sheet', edits.sheetIds())
    })

  const confirmColumns = (sheetId: string, given: ChoicesGiven) =>
    attempt(async () => {
      await workbook.keepChoices(sheetId, storedChoices(given))
      await check(get().checked?.scope ?? 'sheet', edits.sheetIds())
    })

  /** A sheet of invented rows, checked at once, with a word on what there is to see. */
  const takeTour = () =>
    working(async () => {
      const { exampleDates, exampleRows } = await import('../example/index.ts')
      const [headings = [], ...rows] = exampleRows
      const days = new Set(exampleDates.map(({ column }) => column))
      await workbook.addSheet({
        name: words().say('demo.sheet'),
        headings: headings.map(String),
        columns: headings.map((_, column) => ({ width: 18, holds: days.has(column) ? 'day' : 'text' })),
        rows,
      })
      set({ tour: 0 })
      await check('sheet')
    })

  const stepTour = (step: number | undefined) => {
    set({ tour: step })
    if (step === undefined) choose({ ...get().settings, toured: true })
  }

  const selfTest = () =>
    working(async () => {
      set({ selfTest: [] })
      await workbook.selfTest((step) => set({ selfTest: [...(get().selfTest ?? []), step] }))
    })

  const lookAhead = (days: number) =>
    working(async () => {
      if (days !== get().settings.days) choose({ ...get().settings, days })
      set({ upcoming: await checking().upcoming(days) })
    })

  const newSheet = (table: TableId, scheme: string | undefined) =>
    working(async () => {
      await workbook.newPlanningSheet(table, scheme, language())
      announce(words().say('newSheet.done'))
    })

  /** Another language or day is another check; another habit is not. */
  function choose(settings: Settings): void {
    const before = { language: language(), asOf: asOf() }
    around.settings.write(settings)
    set({ settings })
    if (settings.live) void edits.catchUp()
    const { checked } = get()
    if (checked && (before.language !== language() || before.asOf !== asOf()))
      void check(checked.scope, edits.sheetIds())
  }

  return {
    store,
    words,
    language,
    asOf,
    check: (scope: Scope) => check(scope),
    checkAgain: () => check(get().checked?.scope ?? 'sheet', edits.sheetIds()),
    cancel: () => running?.abort(),
    goTo,
    open: (finding: FindingShown) => open(finding, true),
    look: (finding: FindingShown) => open(finding, false),
    close: () => set({ open: undefined, asked: undefined }),
    next: () => step(1),
    previous: () => step(-1),
    explain: (finding: FindingShown) =>
      ask(finding, async (one) => ({ explanation: await one.explain(finding) })),
    suggest: (finding: FindingShown) =>
      ask(finding, async (one) => ({ suggestions: await one.suggest(finding) })),
    apply,
    accept,
    mark,
    clearMarks,
    copyList,
    copyText,
    listInSheet,
    hideOtherRows,
    showHiddenRows,
    propose,
    fillIn,
    confirmColumns,
    takeTour,
    stepTour,
    selfTest,
    lookAhead,
    newSheet,
    choose,
    chooseTable: (sheetId: string, table: TableId | undefined) => {
      const { [sheetId]: _before, ...others } = get().tables
      set({ tables: table === undefined ? others : { ...others, [sheetId]: table } })
      return check(get().checked?.scope ?? 'sheet', edits.sheetIds())
    },
    show: (view: View) => set({ view, problem: undefined, toCopy: undefined }),
    filter: (change: Partial<Filter>) => set({ filter: { ...get().filter, ...change } }),
    clearFilter: () => set({ filter: { ...noFilter, tab: get().filter.tab, group: get().filter.group } }),
    diagnose: () => attempt(async () => set({ diagnostics: await workbook.diagnostics() })),
    dismiss: () => set({ problem: undefined }),
    dispose: async () => {
      running?.abort()
      await edits.stop()
      checker?.checker.dispose()
    },
  }
}

/** A filter on a rule, column or sheet that is gone would hide everything without saying so. */
function filterFitting(filter: Filter, shown: CheckShown): Filter {
  const { rule, column, sheetId, ...others } = filter
  const has = (wanted: (finding: FindingShown) => boolean) => shown.findings.some(wanted)
  return {
    ...others,
    ...(rule !== undefined && has((one) => one.rule === rule) ? { rule } : {}),
    ...(column !== undefined && has(({ places }) => places.some((place) => place.columnLabel === column))
      ? { column }
      : {}),
    ...(sheetId !== undefined && shown.sheets.some(({ id }) => id === sheetId) ? { sheetId } : {}),
  }
}
