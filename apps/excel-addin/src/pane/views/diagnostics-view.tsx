/** What this check read and wrote, with which rules, on which Excel: to prove it, and to report a fault. */
import { useEffect } from 'preact/hooks'
import type { Traffic } from '../../core/index.ts'
import type { Words } from '../../texts/index.ts'
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'

export function DiagnosticsView() {
  const { session, state, words } = usePane()
  const { checked, diagnostics } = state
  useEffect(() => void session.diagnose(), [session])
  const lines: readonly (readonly [string, string])[] = [
    ...(checked
      ? [
          ['ruleset', `${checked.shown.ruleset.version} ${checked.shown.ruleset.digest}`] as const,
          ['asOf', checked.shown.asOf] as const,
          ['traffic', JSON.stringify(checked.traffic)] as const,
          ['findings', String(checked.shown.findings.length)] as const,
          ['sheets', `${checked.shown.sheets.length} + ${checked.shown.notChecked.length}`] as const,
        ]
      : []),
    ...(state.problem ? [['problem', state.problem.code] as const] : []),
    ...(diagnostics ?? []),
  ]
  return (
    <div class="scroll">
      <ViewHeading title="diagnostics.heading" />
      {checked ? (
        <>
          <p class="trace">{traceOf(checked.traffic, words)}</p>
          <p>
            {words.say('diagnostics.ruleset', checked.shown.ruleset)}
            <br />
            <span class="side">{words.say('diagnostics.same')}</span>
          </p>
        </>
      ) : (
        <p class="note">{words.say('diagnostics.none')}</p>
      )}
      <dl class="pairs" lang="en">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() =>
            session.copyText(
              lines.map(([name, value]) => `${name}: ${value}`).join('\n'),
              words.say('diagnostics.copied'),
            )
          }
        >
          {words.say('diagnostics.copy')}
        </button>
        <button type="button" onClick={() => session.show('selfTest')}>
          {words.say('selfTest.heading')}
        </button>
      </div>
    </div>
  )
}

/** "This check read 1.1 MB in 8 batches and wrote nothing", or that it did write. */
export function traceOf({ bytesIn, roundTrips, writes, unmeasured }: Traffic, words: Words): string {
  if (unmeasured) return words.say('diagnostics.unmeasured')
  const read = words.bytes(bytesIn)
  const batches = words.say('diagnostics.batches', { count: roundTrips })
  return writes === 0
    ? words.say('diagnostics.trace', { read, batches })
    : words.say('diagnostics.wrote', { read, batches, count: writes })
}
