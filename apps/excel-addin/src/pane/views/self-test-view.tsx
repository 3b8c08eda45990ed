/** Tries this Excel: what the add-in needs of it, step by step, in a sheet of its own that is removed again. */
import { useEffect } from 'preact/hooks'
import type { SelfTestStep } from '../../core/index.ts'
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'

export function SelfTestView() {
  const { session, state, words } = usePane()
  const { selfTest = [], diagnostics = [] } = state
  const busy = state.busy !== undefined
  useEffect(() => void session.diagnose(), [session])
  const count = (outcome: SelfTestStep['outcome']) =>
    selfTest.filter((step) => step.outcome === outcome).length
  const counts = { passed: count('passed'), failed: count('failed'), absent: count('absent') }
  const report = () =>
    [
      ...diagnostics.map(([name, value]) => `${name}: ${value}`),
      ...selfTest.map(
        ({ name, outcome, detail }) => `${words.say(`selfTest.${outcome}`)}: ${name} (${detail})`,
      ),
    ].join('\n')
  return (
    <div class="scroll">
      <ViewHeading title="selfTest.heading" />
      <p>{words.say('selfTest.text')}</p>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={session.selfTest}>
          {words.say('selfTest.run')}
        </button>
        {selfTest.length > 0 && !busy && (
          <button type="button" onClick={() => session.copyText(report(), words.say('diagnostics.copied'))}>
            {words.say('diagnostics.copy')}
          </button>
        )}
      </div>
      {selfTest.length > 0 && !busy && (
        <p class="trace">
          <b>{words.say('selfTest.summary', counts)}</b>
        </p>
      )}
      <ul class="plain steps items-shown">
        {selfTest.map(({ name, outcome, detail }) => (
          <li key={name}>
            <b class={`word ${outcome === 'failed' ? 'error' : outcome === 'absent' ? 'warning' : ''}`}>
              {words.say(`selfTest.${outcome}`)}
            </b>{' '}
            {name} <span class="side">{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
