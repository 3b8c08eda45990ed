/** Configuration, baseline, exceptions and suggestions as JSON. */
import {
  type BaselineEntry,
  currentRuleset,
  type Exception,
  formatDay,
  type Language,
  renderValue,
  type Suggestion,
  storedExceptions,
} from '@werkplekleren/rules'
import type { CheckOutcome } from './check-inputs.ts'
import type { AppliedConfiguration } from './configuration.ts'
import { withoutNationalNumbers } from './national-numbers.ts'
import { plainValue } from './plain-value.ts'

/** `null` says that the standard rules judged. */
export const configurationDocument = (configuration: AppliedConfiguration | undefined) =>
  configuration
    ? {
        file: configuration.file,
        ...configuration.settings,
        sectorsUsed: configuration.sectorsUsed,
        standardDigest: currentRuleset.digest,
      }
    : null

/** What became of baseline and exceptions; nothing where neither was given. */
export function reviewDocument({ review: { baseline, exceptions } }: CheckOutcome) {
  return {
    ...(baseline && {
      baseline: {
        file: baseline.file,
        ruleset: baseline.earlier?.ruleset ?? null,
        asOf: baseline.earlier ? formatDay(baseline.earlier.asOf) : null,
        updated: baseline.updated !== undefined,
        solved: baseline.comparison.solved.map(entryDocument),
        noLongerDecidable: baseline.comparison.noLongerDecidable.map(entryDocument),
      },
    }),
    ...(exceptions && {
      exceptions: {
        file: exceptions.file,
        lapsed: exceptions.outcome.lapsed.map(({ exception, why }) => ({
          ...exceptionDocument(exception),
          why,
        })),
        needless: exceptions.outcome.needless.map(exceptionDocument),
      },
    }),
  }
}

const entryDocument = ({ rule, record, identity }: BaselineEntry) => ({ rule, record, identity })

/** As it stands in its file, with national numbers hidden. */
export const exceptionDocument = (exception: Exception) =>
  Object.fromEntries(
    storedExceptions([exception]).flatMap((stored) =>
      Object.entries(stored).map(([name, text]) => [
        name,
        name === 'values' ? text : withoutNationalNumbers(text),
      ]),
    ),
  )

/** `value` as a program reads it, `text` as a person does. */
export const suggestionDocument = <P extends object>(
  { place: { table, column }, value, safe }: Suggestion,
  place: P,
  language: Language,
) => ({
  place,
  value: plainValue(table, column, value),
  text: renderValue(table, column, value, language),
  safe,
})
