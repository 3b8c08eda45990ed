/** One check as it was asked for: files, configuration, baseline, exceptions, and what lies ahead. */
import type { Day, TableId } from '@werkplekleren/rules'
import { readBaseline, readIfThere, writeBaseline } from './baseline-file.ts'
import { type CheckedFiles, checkFiles, type Notice } from './check-files.ts'
import { readConfiguration } from './configuration.ts'
import { readExceptions } from './exceptions-file.ts'
import { type Review, reviewOf } from './review.ts'
import { type SuggestionNotice, type Suggestions, suggestionsFor } from './suggestions.ts'
import { type DayNotice, type Upcoming, upcomingIn } from './upcoming.ts'

export interface CheckRequest {
  readonly files: readonly string[]
  readonly asOf: Day
  readonly table?: TableId
  readonly allowMacros?: boolean
  readonly configuration?: string
  readonly baseline?: { readonly file: string; readonly update: boolean }
  readonly exceptions?: string
  readonly suggest: boolean
  /** How many days ahead to look; none where absent. */
  readonly upcoming?: number
}

/** What is shown of a check. */
export interface CheckOutcome extends CheckedFiles {
  readonly review: Review
  readonly suggestions?: Suggestions
  readonly upcoming?: Upcoming
}

export interface Notices {
  readonly file: Notice
  readonly suggestion: SuggestionNotice
  readonly day: DayNotice
}

/** Reads everything before it checks anything; `accept` may still refuse what was read. Writes nothing. */
export async function checkInputs(
  request: CheckRequest,
  notices: Notices,
  accept: (checked: CheckedFiles) => void,
): Promise<CheckOutcome> {
  const { asOf, table, allowMacros = false } = request
  const configuration =
    request.configuration === undefined ? undefined : await readConfiguration(request.configuration)
  const exceptions =
    request.exceptions === undefined
      ? undefined
      : { file: request.exceptions, exceptions: await readExceptions(request.exceptions) }
  const baseline = request.baseline && {
    ...request.baseline,
    earlier: request.baseline.update
      ? await readIfThere(request.baseline.file)
      : await readBaseline(request.baseline.file),
  }
  const checked = await checkFiles(
    request.files,
    { asOf, allowMacros, ...(table !== undefined && { table }), ...(configuration && { configuration }) },
    notices.file,
  )
  accept(checked)
  return {
    ...checked,
    review: reviewOf(checked, { ...(baseline && { baseline }), ...(exceptions && { exceptions }) }),
    ...(request.suggest && { suggestions: suggestionsFor(checked, notices.suggestion) }),
    ...(request.upcoming !== undefined && { upcoming: upcomingIn(checked, request.upcoming, notices.day) }),
  }
}

/** Writes the baseline that was asked for, if any. */
export async function keepBaseline({ review: { baseline } }: CheckOutcome): Promise<void> {
  if (baseline?.updated) await writeBaseline(baseline.file, baseline.updated)
}
