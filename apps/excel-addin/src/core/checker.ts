/** The checker: keeps what it checked, so that edits are judged again by themselves and findings can be asked about. */
import {
  acceptFinding,
  addDays,
  anonymousBoundaries,
  anonymousExplanation,
  boundariesOf,
  currentRuleset,
  type Day,
  explain,
  formatDay,
  type Language,
  parseDay,
  renderBoundaries,
  renderExplanation,
  suggest,
  turnsAhead,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import { rowsOf, storeExceptions } from './accepted.ts'
import { type Checked, judge, type Presented, present, type Task } from './check-task.ts'
import type { Checker, CheckShown, RowsEdited, SheetGrid, UpcomingShown } from './contract.ts'
import { editedGrid } from './edited-grid.ts'
import { rowChanges } from './row-changes.ts'
import type { KnownFinding } from './shown-findings.ts'
import type { EarlierFinding } from './solved.ts'
import { suggestionShown } from './suggestion-shown.ts'
import { problem } from './words.ts'

type Earlier = ReadonlyMap<string, EarlierFinding>

/** What was checked last, as it was shown; `asked` are the findings of the last check that was asked for. */
interface State {
  readonly checked: Checked
  readonly presented: Presented
  /** What the presentation was compared with. */
  readonly compared: Earlier | undefined
  readonly asked: Earlier
}

/** A checker that works where it is; calls are carried out one after the other. */
export function localChecker(): Checker {
  let state: State | undefined
  let language: Language = 'nl'
  let generation = 0
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work)
    last = result.catch(() => {})
    return result
  }

  /** Lets messages in between two slices of work; stops where the work is no longer wanted. */
  const pauseOf = (signal: AbortSignal | undefined, mine: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (signal?.aborted || mine !== generation) throw problem('stopped', language)
  }

  const known = (): State => {
    if (!state) throw problem('notCheckedYet', language)
    return state
  }

  const find = (key: string): { readonly at: State; readonly one: KnownFinding } => {
    const at = known()
    const one = at.presented.known.get(key)
    if (!one) throw problem('findingGone', language)
    return { at, one }
  }

  const checkAgain = async (grids: readonly SheetGrid[], at: State, edited: Checked | undefined) => {
    const checked = edited ?? (await judge({ ...at.checked.task, grids }, pauseOf(undefined, generation)))
    const presented = present(checked, at.asked)
    state = { checked, presented, compared: at.asked, asked: at.asked }
    return presented.shown
  }

  return {
    check: (grids, options) => {
      const mine = ++generation
      return inTurn(async (): Promise<CheckShown> => {
        language = options.language
        const pause = pauseOf(options.signal, mine)
        const task: Task = {
          grids,
          language,
          asOf: dayOf(options.asOf, language),
          tables: options.tables ?? {},
          file: options.file ?? '',
          exceptions: options.exceptions,
          progress: options.progress ?? (() => {}),
        }
        await pause()
        const checked = await judge(task, pause)
        await pause()
        const presented = present(checked, state?.asked)
        state = { checked, presented, compared: state?.asked, asked: earlierOf(presented) }
        options.progress?.(1)
        return presented.shown
      })
    },

    recheck: (edits) =>
      inTurn(async () => {
        const at = known()
        const { grids, edited } = carriedOut(at.checked, edits)
        return checkAgain(grids, at, edited)
      }),

    explain: ({ key }) =>
      inTurn(async () => {
        const { at, one } = find(key)
        const { kept, task } = at.checked
        const [{ sheet, row, table }] = one.finding.places
        const sheets = kept.sheets()
        const place = { sheet, row }
        const of = [currentRuleset, sheets, place, one.finding.rule, { asOf: task.asOf }] as const
        return [
          ...renderExplanation(anonymousExplanation(explain(...of), table), table, task.language),
          ...renderBoundaries(anonymousBoundaries(boundariesOf(...of), table), table, task.language),
        ]
      }),

    suggest: ({ key }) =>
      inTurn(async () => {
        const { at, one } = find(key)
        const { kept } = at.checked
        return suggest(kept, one.finding).flatMap(
          (suggestion) => suggestionShown(suggestion, at.checked) ?? [],
        )
      }),

    upcoming: (days) =>
      inTurn(async () => {
        const { checked } = known()
        const { asOf } = checked.task
        const pause = pauseOf(undefined, generation)
        const upcoming: UpcomingShown[] = []
        const until = addDays(asOf, days)
        for (const { on, findings } of turnsAhead(currentRuleset, checked.kept.sheets(), { asOf, until })) {
          for (const finding of findings)
            upcoming.push({ on: formatDay(on), finding: checked.shower.show(finding).shown })
          await pause()
        }
        return upcoming
      }),

    accept: ({ key, reason, author, until }) =>
      inTurn(async () => {
        const { at, one } = find(key)
        if (at.checked.exceptions === undefined) throw problem('exceptionsUnreadable', language)
        const day = parseDay(until)
        const given = {
          reason: withoutNationalNumbers(reason.trim()),
          author: withoutNationalNumbers(author.trim()),
        }
        if (
          day === undefined ||
          given.reason === '' ||
          given.author === '' ||
          one.finding.verdict !== 'violated'
        )
          throw problem('nothingAccepted', language)
        const rows = rowsOf([one], at.checked.kept.sheets())
        const exception = acceptFinding(currentRuleset, one.anonymous, rows, { ...given, until: day })
        const others = at.checked.exceptions.filter(
          ({ finding, values }) => finding !== exception.finding || values !== exception.values,
        )
        const exceptions = [...others, exception]
        const stored = storeExceptions(exceptions)
        const checked = { ...at.checked, exceptions, task: { ...at.checked.task, exceptions: stored } }
        const presented = present(checked, at.compared)
        state = { ...at, checked, presented }
        return { stored, shown: presented.shown }
      }),

    dispose: () => {
      generation++
      state = undefined
    },
  }
}

function dayOf(text: string, language: Language): Day {
  const day = parseDay(text)
  if (day === undefined) throw problem('notADay', language)
  return day
}

const earlierOf = ({ shown, known }: Presented): Earlier =>
  new Map(
    shown.findings.flatMap((finding) => {
      const one = known.get(finding.key)
      if (!one) return []
      const { identity, anonymous } = one
      return [[finding.key, { identity, record: anonymous.places[0].record, shown: finding }] as const]
    }),
  )

/** The grids after edits; `edited` where the check that is kept could follow them. */
function carriedOut(
  checked: Checked,
  edits: readonly RowsEdited[],
): { readonly grids: readonly SheetGrid[]; readonly edited: Checked | undefined } {
  const { task } = checked
  const touched = new Map<string, Set<number>>()
  const grids = task.grids.map((grid) => {
    const own = edits.filter(({ sheetId, values }) => sheetId === grid.id && values.length > 0)
    const rows = own.flatMap(({ from, values }) => values.map((_, index) => from + index))
    if (rows.length > 0) touched.set(grid.id, new Set(rows))
    return own.reduce(editedGrid, grid)
  })
  let sheets = checked.sheets
  const records = checked.kept.sheets()
  const changes = []
  for (const [id, rows] of touched) {
    const index = sheets.findIndex((sheet) => sheet.id === id)
    const [sheet, input] = [sheets[index], records[index]]
    const before = task.grids.find((grid) => grid.id === id)
    const after = grids.find((grid) => grid.id === id)
    if (!sheet || !input || !before || !after) return { grids, edited: undefined }
    const found = rowChanges(
      index,
      sheet.recognised,
      input.rows,
      { before, after, rows: [...rows].sort((a, b) => a - b) },
      { table: task.tables[id], file: task.file },
    )
    if (!found) return { grids, edited: undefined }
    changes.push(...found.changes)
    const recognised = { ...sheet.recognised, rejected: found.rejected }
    sheets = sheets.with(index, { ...sheet, recognised })
  }
  checked.kept.recheck(changes)
  return { grids, edited: { ...checked, task: { ...task, grids }, sheets } }
}
