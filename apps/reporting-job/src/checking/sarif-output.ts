/** The findings as SARIF 2.1.0, the format that code-review tools and their viewers read. */
import {
  allRules,
  type Finding,
  formatDay,
  type Language,
  type Rule,
  type Severity,
} from '@werkplekleren/rules'
import { softwareVersion } from '../software.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { configurationLines } from './configuration.ts'
import { JsonList, jsonPieces } from './json-pieces.ts'
import { rendered } from './rendered.ts'
import { entryLine, suggestionLines } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { sarifArtifacts, sarifLocation } from './sarif-locations.ts'
import { notifications } from './sarif-notifications.ts'
import { isOnTheWeb } from './source-address.ts'
import { reviewTotalsOf, totalsOf } from './totals.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** One run for all files; undecided findings are results of the kind `open`, what was not checked is a notification. */
export function* sarifOutput(outcome: CheckOutcome, language: Language): Generator<string, void> {
  const { ruleset, asOf } = outcome.result
  yield* jsonPieces({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: new JsonList([
      {
        tool: {
          driver: {
            name: 'werkplek',
            version: softwareVersion,
            semanticVersion: softwareVersion,
            language,
            rules: allRules.map((rule) => ruleDocument(rule, language)),
            properties: { rulesetVersion: ruleset.version, rulesetDigest: ruleset.digest },
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: sarifArtifacts(outcome),
        invocations: [
          {
            executionSuccessful: true,
            ...overrides(outcome),
            toolExecutionNotifications: notifications(outcome, language),
          },
        ],
        results: new JsonList(results(outcome, language)),
        properties: {
          asOf: formatDay(asOf),
          ...(outcome.configuration && {
            configuration: configurationLines(outcome.configuration, language),
          }),
          totals: { ...totalsOf(outcome), ...reviewTotalsOf(outcome) },
        },
      },
    ]),
  })
  yield '\n'
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

function ruleDocument({ id, title, severity, messages, sources }: Rule, language: Language) {
  const law = sources.map(({ source, place }) => ({
    words: `${source.title[language]}${place === undefined ? '' : `, ${place}`}`,
    address: source.address,
    verifiedOn: source.verifiedOn,
  }))
  const { wrong, fix } = messages[language]
  const helpUri = law.find(({ address }) => isOnTheWeb(address))?.address
  const cited = law.map(({ words, address, verifiedOn }) => `${words}: ${address} (${verifiedOn})`)
  return {
    id,
    shortDescription: { text: title[language] },
    help: { text: [withoutValues(wrong), withoutValues(fix), ...cited].join('\n') },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[severity] },
  }
}

/** The words of a message where the values of a row would stand. */
const withoutValues = (template: string): string => template.replace(/\{\w+\}/g, '…')

/** Where a configuration changes what the tool does by default, SARIF wants it said so. */
function overrides({ configuration }: CheckOutcome) {
  const severities = Object.entries(configuration?.settings.severities ?? {})
  if (severities.length === 0) return {}
  return {
    ruleConfigurationOverrides: severities.map(([id, severity]) => ({
      descriptor: { id, index: indexOf(id) },
      configuration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    })),
  }
}

const indexes = new Map(allRules.map(({ id }, index) => [id, index]))
const indexOf = (id: string): number => indexes.get(id) ?? -1

function* results(outcome: CheckOutcome, language: Language) {
  for (const { result } of outcome.sheets)
    for (const finding of result.findings) yield resultDocument(outcome, finding, language)
  for (const entry of outcome.review.baseline?.comparison.solved ?? [])
    yield {
      ruleId: entry.rule,
      ...(indexes.has(entry.rule) && { ruleIndex: indexOf(entry.rule) }),
      kind: 'pass',
      level: 'none',
      baselineState: 'absent',
      message: {
        text: `${reviewTextsOf(language).solvedTitle}. ${entryLine(entry, outcome.ruleset, language)}.`,
      },
      partialFingerprints: { 'findingIdentity/v1': entry.identity, 'judgedValues/v1': entry.values },
      ...(outcome.review.exceptions && { suppressions: [] }),
    }
}

function resultDocument(outcome: CheckOutcome, finding: Finding, language: Language) {
  const { message } = rendered(outcome, finding, language)
  const violated = finding.verdict === 'violated'
  const [primary, ...others] = finding.places
  const standing = outcome.review.standingOf(finding)
  const exception = outcome.review.acceptedBy(finding)
  const suggestions = suggestionLines(outcome, finding, language)
  const mark = outcome.review.markOf(finding)
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf(finding.rule),
    kind: violated ? 'fail' : 'open',
    // SARIF knows no level for what is not a failure.
    level: violated ? levels[finding.severity] : 'none',
    message: { text: [message, ...suggestions].join(' ') },
    locations: [sarifLocation(outcome, primary)],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, index) => ({ id: index + 1, ...sarifLocation(outcome, place) })),
    }),
    partialFingerprints: { 'findingIdentity/v1': mark.identity, 'judgedValues/v1': mark.values },
    ...(violated &&
      outcome.review.baseline && { baselineState: outcome.review.inBaseline(finding) ? 'unchanged' : 'new' }),
    // All results or none: where exceptions were given, an empty list says that this one was not accepted.
    ...(outcome.review.exceptions && {
      suppressions: exception
        ? [
            {
              kind: 'external',
              status: 'accepted',
              justification: reviewTextsOf(language).acceptedBy(exception),
            },
          ]
        : [],
    }),
    properties: {
      severity: finding.severity,
      ...(finding.verdict === 'undecided' && { because: finding.because }),
      ...(standing && { standing }),
    },
  }
}
